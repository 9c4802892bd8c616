#include <symwise/simd/norm_cdf.hpp>

#include "one_argument.hpp"
#include "sweep.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

using implementation = symwise::simd::implementation<symwise::norm_cdf_>;
auto const vector_norm_cdf = [](auto const& x) { return implementation::call(x); };
auto const joint_norm_cdf = [](auto const& x) { return implementation::joint(x).first; };

real exact_norm_cdf(real const& x) { return unary<mpfr_erfc>(-x / accuracy::square_root(2.0)) / 2.0; }

auto const quick_norm_cdf = [](auto v) {
  using wide = decltype(v);
  return std::erfc(v / -std::sqrt(wide(2))) / 2;
};

}  // namespace

TEMPLATE_TEST_CASE("norm_cdf is within 1.5 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-39), T(9), 400000);
  oracle::uniform(x, T(-1), T(1), 100000);
  oracle::uniform(x, wide ? T(-38.6) : T(-14.3), wide ? T(-37.5) : T(-13), 50000);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 100000);
  for (int k = 0; k < 16; ++k) {  // both sides of each piece
    T const u = (T(k) + T(0.5)) / 8 - 1, at = 3 * (1 + u) / (1 - u);
    if (u < 1) oracle::neighbours(x, -at, 100);
    if (u < 1) oracle::neighbours(x, at, 20);
  }
  oracle::check_function<symwise::norm_cdf_, T>("norm_cdf", 1.5, oracle::in_bits(200, exact_norm_cdf), quick_norm_cdf,
                                                x);
  oracle::check_function<T>("joint norm_cdf", 1.5, joint_norm_cdf, oracle::in_bits(200, exact_norm_cdf), quick_norm_cdf,
                            x);
}

TEMPLATE_TEST_CASE("no number is further off than norm_cdf promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::norm_cdf_, TestType>("norm_cdf", 1.5, oracle::in_bits(200, exact_norm_cdf),
                                                    quick_norm_cdf);
}

TEMPLATE_TEST_CASE("norm_cdf of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min(),
                              most = limits::max();
  for (auto const f : {0, 1})
    oracle::check_values<T>("norm_cdf", [f](auto const& x) { return f == 0 ? vector_norm_cdf(x) : joint_norm_cdf(x); },
                            {{T(0), T(0.5)},
                             {-T(0), T(0.5)},
                             {tiny, T(0.5)},
                             {-tiny, T(0.5)},
                             {nan, nan},
                             {inf, T(1)},
                             {-inf, T(0)},
                             {most, T(1)},
                             {-most, T(0)},
                             {T(40), T(1)},
                             {T(-40), T(0)}});
}

TEST_CASE("norm_cdf keeps its digits in the left tail", "[simd]") {
  auto const y = oracle::apply(vector_norm_cdf, std::vector<double>{-9, -38});
  CHECK(y[0] == Approx(1.12858840595384e-19).epsilon(1e-14));
  CHECK(y[1] == Approx(2.88542836e-316).epsilon(1e-8));
}
