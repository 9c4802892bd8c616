// The promised errors of the arithmetic functions.
#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("arithmetic functions are as exact as their records promise") {
  accuracy::check_records(
      boost::hana::tuple_t<symwise::abs_, symwise::sign_, symwise::sqrt_, symwise::min_, symwise::max_, symwise::pow_>);
}
