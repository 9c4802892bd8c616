// The promised errors of the records of functions/gamma.
#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles/gamma.hpp"

TEST_CASE("the gamma function and its kin are as exact as their records promise") {
  accuracy::check_records(records::gamma);
}
