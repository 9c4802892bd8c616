#include "laws/functions.hpp"
#include "laws/records.hpp"

TEST_CASE("laws of the elementary functions") { laws::check(records::elementary); }
