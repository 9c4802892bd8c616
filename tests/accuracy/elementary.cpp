// The promised errors of the elementary functions.
#include "../laws/records.hpp"
#include "measure.hpp"

namespace accuracy {

/// Where MPFR has the function.
template <auto Function>
struct unary_oracle {
  static real value(real const& x) { return unary<Function>(x); }
};
template <auto Function>
struct binary_oracle {
  static real value(real const& x, real const& y) { return binary<Function>(x, y); }
};

template <>
struct oracle<symwise::exp_> : unary_oracle<mpfr_exp> {
  static sampling where() {
    return {.intervals = {{-745.2, 709.8}, {-104, 89}, {-1, 1}}, .breaks = {1, 88.72283, 87.33654, 103.972}};
  }
};
template <>
struct oracle<symwise::expm1_> : unary_oracle<mpfr_expm1> {
  static sampling where() { return {.intervals = {{-40, 709.8}, {-20, 89}, {-1, 1}}, .breaks = {.5, 1, 88.72283}}; }
};
template <>
struct oracle<symwise::log_> : unary_oracle<mpfr_log> {
  static sampling where() {
    return {.intervals = {{.5, 2}, {.9, 1.1}, {0, 10}}, .breaks = {1, .70710678118654752440, 1.4142135623730950488}};
  }
};
template <>
struct oracle<symwise::log1p_> : unary_oracle<mpfr_log1p> {
  static sampling where() {
    return {.intervals = {{-1, 1}, {0, 10}}, .breaks = {1, .29289321881345247560, .41421356237309504880}};
  }
};
template <>
struct oracle<symwise::sin_> : unary_oracle<mpfr_sin> {
  static sampling where() { return {.intervals = {{-10, 10}, {-200, 200}, {-1e6, 1e6}}, .quarter_turns = true}; }
};
template <>
struct oracle<symwise::cos_> : unary_oracle<mpfr_cos> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::tan_> : unary_oracle<mpfr_tan> {
  static sampling where() { return oracle<symwise::sin_>::where(); }
};
template <>
struct oracle<symwise::asin_> : unary_oracle<mpfr_asin> {
  static sampling where() {
    return {.intervals = {{-1, 1}, {.4, .6}, {.9, 1}}, .breaks = {1, .5, .70710678118654752440}};
  }
};
template <>
struct oracle<symwise::acos_> : unary_oracle<mpfr_acos> {
  static sampling where() { return oracle<symwise::asin_>::where(); }
};
template <>
struct oracle<symwise::atan_> : unary_oracle<mpfr_atan> {
  static sampling where() {
    return {.intervals = {{-5, 5}, {0, 1}}, .breaks = {1, .5, .41421356237309504880, 2.4142135623730950488}};
  }
};
template <>
struct oracle<symwise::atan2_> : binary_oracle<mpfr_atan2> {
  static std::array<sampling, 2> where() {
    return {{{.intervals = {{-10, 10}}, .breaks = {1}}, {.intervals = {{-10, 10}}, .breaks = {1}}}};
  }
};
template <>
struct oracle<symwise::sinh_> : unary_oracle<mpfr_sinh> {
  static sampling where() {
    return {.intervals = {{-711, 711}, {-90, 90}, {-3, 3}},
            .breaks = {1, .625, 88.72283, 89.415985, 709.782712893384, 710.47586007394394203}};
  }
};
template <>
struct oracle<symwise::cosh_> : unary_oracle<mpfr_cosh> {
  static sampling where() { return oracle<symwise::sinh_>::where(); }
};
template <>
struct oracle<symwise::tanh_> : unary_oracle<mpfr_tanh> {
  static sampling where() { return {.intervals = {{-20, 20}, {-1, 1}}, .breaks = {.5, .625, 1, 9, 19}}; }
};
template <>
struct oracle<symwise::hypot_> : binary_oracle<mpfr_hypot> {
  static std::array<sampling, 2> where() { return oracle<symwise::atan2_>::where(); }
};
template <>
struct oracle<symwise::cbrt_> : unary_oracle<mpfr_cbrt> {
  static sampling where() { return {.intervals = {{-8, 8}, {1, 8}}, .breaks = {1, 8, 27}}; }
};

}  // namespace accuracy

TEST_CASE("elementary functions are as exact as their records promise") {
  accuracy::check_records(records::elementary);
}
