// The promised errors of the arithmetic functions.
#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("arithmetic functions are as exact as their records promise") {
  accuracy::check_records(
      boost::hana::tuple_t<symwise::abs_, symwise::copysign_, symwise::fdim_, symwise::fma_, symwise::fmod_,
                           symwise::max_, symwise::min_, symwise::mod_, symwise::pow_, symwise::remainder_,
                           symwise::rsqrt_, symwise::sign_, symwise::sqrt_, symwise::heaviside_>);
}
