// The same for the special functions.
#include "break_points.hpp"

#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("break points: special functions") {
  accuracy::check_break_points(records::special);
  accuracy::check_break_points(records::gamma);
  accuracy::check_break_points(records::elliptic);
}
