// The rounding functions are exact.
#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("the rounding functions are exact") { accuracy::check_records(records::rounding); }
