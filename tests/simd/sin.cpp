#include <symwise/simd/cos.hpp>
#include <symwise/simd/sin.hpp>
#include <symwise/simd/tan.hpp>

#include "fast.hpp"
#include "sweep.hpp"

#include <catch2/catch.hpp>

namespace {

auto const vector_sin = [](auto const& x) { return symwise::simd::implementation<symwise::sin_>::call(x); };
auto const vector_cos = [](auto const& x) { return symwise::simd::implementation<symwise::cos_>::call(x); };
auto const vector_tan = [](auto const& x) { return symwise::simd::implementation<symwise::tan_>::call(x); };

template <class T> std::vector<T> angles() {
  bool const wide = sizeof(T) == 8;
  auto x = oracle::landmarks<T>();
  oracle::uniform(x, T(-4), T(4), 200000);
  oracle::uniform(x, T(-100), T(100), 100000);
  oracle::uniform(x, wide ? T(-1e9) : T(-1.3e5), wide ? T(1e9) : T(1.3e5), 100000);
  oracle::by_exponent(x, std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::max(), 60000);
  for (int k = -400; k <= 400; ++k)
    oracle::neighbours(x, T(k * 0.19634954084936207), 4);  // multiples of pi/16: zeros and ends of pieces
  oracle::neighbours(x, wide ? T(0x1p30) : T(0x1p17));
  for (T v : oracle::nearest_to_multiples_of_half_pi<T>(0, std::numeric_limits<T>::max_exponent))
    oracle::neighbours(x, v, 1);
  return x;
}

}  // namespace

TEMPLATE_TEST_CASE("sin, cos and tan are within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  auto const x = angles<T>();
  auto const s = oracle::measure<T>(vector_sin, oracle::exactly(mpfr_sin), [](auto v, auto) { return std::sin(v); }, x);
  INFO(oracle::describe("sin", s));
  CHECK(s.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_sin, x) == 0);
  oracle::check_fast<symwise::sin_, T>("sin", oracle::exactly(mpfr_sin), [](auto v, auto) { return std::sin(v); }, x);
  auto const c = oracle::measure<T>(vector_cos, oracle::exactly(mpfr_cos), [](auto v, auto) { return std::cos(v); }, x);
  INFO(oracle::describe("cos", c));
  CHECK(c.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_cos, x) == 0);
  oracle::check_fast<symwise::cos_, T>("cos", oracle::exactly(mpfr_cos), [](auto v, auto) { return std::cos(v); }, x);
  auto const t = oracle::measure<T>(vector_tan, oracle::exactly(mpfr_tan), [](auto v, auto) { return std::tan(v); }, x);
  INFO(oracle::describe("tan", t));
  CHECK(t.ulp <= 1.0);
  CHECK(oracle::changed_by_neighbours(vector_tan, x) == 0);
  oracle::check_fast<symwise::tan_, T>("tan", oracle::exactly(mpfr_tan), [](auto v, auto) { return std::tan(v); }, x);
}

TEMPLATE_TEST_CASE("sin and cos together are those alone", "[simd]", float, double) {
  using T = TestType;
  auto const x = angles<T>();
  auto const joint = [](auto const& v) { return symwise::simd::implementation<symwise::sin_>::joint(v); };
  auto const s = oracle::apply(vector_sin, x), c = oracle::apply(vector_cos, x);
  auto const s2 = oracle::apply([&](auto const& v) { return joint(v).first; }, x),
             c2 = oracle::apply([&](auto const& v) { return joint(v).second; }, x);
  std::size_t different = 0;
  for (std::size_t i = 0; i < x.size(); ++i) different += !oracle::same(s[i], s2[i]) || !oracle::same(c[i], c2[i]);
  CHECK(different == 0);
}

TEMPLATE_TEST_CASE("the fast sin and cos together are as accurate as those alone", "[simd]", float, double) {
  using T = TestType;
  auto const x = angles<T>();
  auto const sine = [](auto const& v) { return symwise::simd::implementation<symwise::sin_>::fast_joint(v).first; };
  auto const cosine = [](auto const& v) { return symwise::simd::implementation<symwise::sin_>::fast_joint(v).second; };
  using symwise::simd::implementation;
  oracle::check_fast_part<T>(
      "sin", implementation<symwise::sin_>::fast_max_ulp, sine, oracle::exactly(mpfr_sin),
      [](auto v, auto) { return std::sin(v); }, x);
  oracle::check_fast_part<T>(
      "cos", implementation<symwise::cos_>::fast_max_ulp, cosine, oracle::exactly(mpfr_cos),
      [](auto v, auto) { return std::cos(v); }, x);
  std::vector<T> const zeros{T(0), -T(0)};
  auto const y = oracle::apply(sine, zeros);
  CHECK((oracle::same(y[0], zeros[0]) && oracle::same(y[1], zeros[1])));
}

TEMPLATE_TEST_CASE("no number is further off than sin promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::sin_, TestType>("sin", 1.0, oracle::exactly(mpfr_sin),
                                               [](auto v) { return std::sin(v); });
}

TEMPLATE_TEST_CASE("no number is further off than cos promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::cos_, TestType>("cos", 1.0, oracle::exactly(mpfr_cos),
                                               [](auto v) { return std::cos(v); });
}

TEMPLATE_TEST_CASE("no number is further off than tan promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::tan_, TestType>("tan", 1.0, oracle::exactly(mpfr_tan),
                                               [](auto v) { return std::tan(v); });
}

TEMPLATE_TEST_CASE("sin, cos and tan of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  [[maybe_unused]] auto const inf = limits::infinity(), nan = limits::quiet_NaN(), tiny = limits::denorm_min();
  std::vector<T> const x{T(0), -T(0), inf, -inf, nan, tiny, -tiny, limits::min()};
  std::vector<T> const sine{T(0), -T(0), nan, nan, nan, tiny, -tiny, limits::min()},
      cosine{T(1), T(1), nan, nan, nan, T(1), T(1), T(1)};
  auto const s = oracle::apply(vector_sin, x), c = oracle::apply(vector_cos, x), t = oracle::apply(vector_tan, x);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO("sin(" << x[i] << ") = " << s[i] << ", cos = " << c[i]);
    CHECK(oracle::same(s[i], sine[i]));
    CHECK(oracle::same(c[i], cosine[i]));
    CHECK(oracle::same(t[i], sine[i]));  // tan is sin there
  }
}
