// The promised errors of the special functions.
#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("special functions are as exact as their records promise") { accuracy::check_records(records::special); }
