#include "laws/functions.hpp"
#include "laws/records.hpp"

TEST_CASE("laws of the elliptic integrals") { laws::check(records::elliptic); }
