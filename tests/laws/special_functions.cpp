#include "laws/functions.hpp"
#include "laws/records.hpp"

TEST_CASE("laws of special functions") { laws::check(records::special); }
