#include "laws/functions.hpp"
#include "laws/records.hpp"

TEST_CASE("laws of orthogonal polynomials") { laws::check(records::orthogonal); }
