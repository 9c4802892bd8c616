// The promised errors of the arithmetic functions.
#include "../laws/records.hpp"
#include "measure.hpp"

namespace accuracy {

template <>
struct oracle<symwise::abs_> {
  static real value(real const& x) { return unary<mpfr_abs>(x); }
  static sampling where() { return {}; }
};
template <>
struct oracle<symwise::sign_> {
  static real value(real const& x) { return x.is_nan() || x.is_zero() ? x : real(x < 0.0 ? -1.0 : 1.0); }
  static sampling where() { return {}; }
};
template <>
struct oracle<symwise::sqrt_> {
  static real value(real const& x) { return square_root(x); }
  static sampling where() { return {.intervals = {{0, 4}}}; }
};
template <>
struct oracle<symwise::min_> {
  static real value(real const& x, real const& y) { return x.is_nan() ? y : y.is_nan() || x < y ? x : y; }
  static std::array<sampling, 2> where() { return {}; }
};
template <>
struct oracle<symwise::max_> {
  static real value(real const& x, real const& y) { return x.is_nan() ? y : y.is_nan() || x > y ? x : y; }
  static std::array<sampling, 2> where() { return {}; }
};
template <>
struct oracle<symwise::pow_> {
  static real value(real const& x, real const& y) { return power(x, y); }
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}, {.5, 2}, {.999, 1.001}}, .breaks = {1, 2, 10}},
             {.intervals = {{-300, 300}, {-2000, 2000}, {-1e5, 1e5}, {-2, 2}}, .breaks = {.5, 1, 2, 3, 1.5}}}};
  }
};

}  // namespace accuracy

TEST_CASE("arithmetic functions are as exact as their records promise") {
  accuracy::check_records(
      boost::hana::tuple_t<symwise::abs_, symwise::sign_, symwise::sqrt_, symwise::min_, symwise::max_, symwise::pow_>);
}
