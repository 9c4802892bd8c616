// The promised errors of the records of functions/special.
#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles/special.hpp"

TEST_CASE("special functions that have no family are as exact as their records promise") {
  accuracy::check_records(records::special);
}
