// The promised errors of the records of functions/elliptic.
#include <symwise/symwise.hpp>

#include "laws/records.hpp"
#include "oracles/elliptic.hpp"

TEST_CASE("elliptic integrals are as exact as their records promise") { accuracy::check_records(records::elliptic); }
