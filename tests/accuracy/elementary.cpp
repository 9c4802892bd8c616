// The promised errors of the elementary functions.
#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("elementary functions are as exact as their records promise") {
  accuracy::check_records(records::elementary);
}
