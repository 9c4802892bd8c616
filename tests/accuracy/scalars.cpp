// The scalar functions that evaluation uses for scalars, and where there is no vector form.
#include "laws/records.hpp"
#include "oracles.hpp"

TEST_CASE("scalar functions have small errors too") {
  accuracy::check_scalars(
      boost::hana::concat(boost::hana::tuple_t<symwise::abs_, symwise::copysign_, symwise::fdim_, symwise::fma_,
                                               symwise::fmod_, symwise::mod_, symwise::pow_, symwise::remainder_,
                                               symwise::rsqrt_, symwise::sign_, symwise::sqrt_, symwise::heaviside_>,
                          boost::hana::concat(records::rounding, records::elementary)),
      3.0);
}
