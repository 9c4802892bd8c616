// The promised errors of the records of functions/bessel.
#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles/bessel.hpp"

TEST_CASE("Bessel functions are as exact as their records promise") { accuracy::check_records(records::bessel); }
