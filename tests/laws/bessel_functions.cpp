#include "laws/functions.hpp"
#include "laws/records.hpp"

TEST_CASE("laws of Bessel functions") { laws::check(records::bessel); }
