#include <symwise/simd/norm_cdf.hpp>
#include <symwise/simd/norm_pdf.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_norm_pdf = [](auto const& x) { return symwise::simd::implementation<symwise::norm_pdf_>::call(x); };
auto const joint_norm_pdf = [](auto const& x) {
  return symwise::simd::implementation<symwise::norm_cdf_>::joint(x).second;
};

real exact_norm_pdf(real const& x) {
  return unary<mpfr_exp>(-(x * x) / 2.0) / accuracy::square_root(accuracy::circle_ratio() * 2.0);
}

auto const quick_norm_pdf = [](auto v) {
  using wide = decltype(v);
  return std::exp(-v * v / 2) / std::sqrt(2 * std::acos(wide(-1)));
};

}  // namespace

TEMPLATE_TEST_CASE("norm_pdf is within an ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-39), T(39), 200000);
  oracle::uniform(x, T(-14), T(14), 100000);
  oracle::uniform(x, T(-1), T(1), 100000);
  oracle::uniform(x, wide ? T(37.5) : T(13), wide ? T(38.7) : T(14.4), 50000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  oracle::check_function<symwise::norm_pdf_, T>("norm_pdf", 1.0, oracle::in_bits(200, exact_norm_pdf), quick_norm_pdf,
                                                x);
  oracle::check_function<T>("joint norm_pdf", 1.0, joint_norm_pdf, oracle::in_bits(200, exact_norm_pdf), quick_norm_pdf,
                            x);
}

TEMPLATE_TEST_CASE("no number is further off than norm_pdf promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::norm_pdf_, TestType>("norm_pdf", 1.0, oracle::in_bits(200, exact_norm_pdf),
                                                    quick_norm_pdf);
}

TEMPLATE_TEST_CASE("norm_pdf of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  T const top = T(0.398942280401432677939946059934381868475858631164934657666L);
  for (auto const f : {0, 1})
    oracle::check_values<T>("norm_pdf", [f](auto const& x) { return f == 0 ? vector_norm_pdf(x) : joint_norm_pdf(x); },
                            {{T(0), top},
                             {-T(0), top},
                             {tiny, top},
                             {nan, nan},
                             {inf, T(0)},
                             {-inf, T(0)},
                             {most, T(0)},
                             {-most, T(0)},
                             {T(40), T(0)}});
}
