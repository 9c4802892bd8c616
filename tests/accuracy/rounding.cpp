// The rounding functions are exact.
#include "../laws/records.hpp"
#include "measure.hpp"

namespace accuracy {

template <mpfr_rnd_t Direction>
struct rounding_oracle {
  static real value(real const& x) {
    real r;
    mpfr_rint(r.get(), x.get(), Direction);
    return r;
  }
  static sampling where() {
    return {.intervals = {{-4, 4}, {-1e4, 1e4}},
            .breaks = {1, 2, 3, 0.5, 1.5, 2.5, 8388608, 16777216, 0x1p31, 0x1p52, 0x1p53, 0x1p63}};
  }
};
template <>
struct oracle<symwise::floor_> : rounding_oracle<MPFR_RNDD> {};
template <>
struct oracle<symwise::ceil_> : rounding_oracle<MPFR_RNDU> {};
template <>
struct oracle<symwise::trunc_> : rounding_oracle<MPFR_RNDZ> {};

}  // namespace accuracy

TEST_CASE("the rounding functions are exact") { accuracy::check_records(records::rounding); }
