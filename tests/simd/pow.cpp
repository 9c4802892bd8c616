#include <symwise/simd/pow.hpp>

#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

auto const vector_pow = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::pow_>::call(x, y);
};

}  // namespace

TEMPLATE_TEST_CASE("pow is within 1 ulp everywhere", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  bool const wide = sizeof(T) == 8;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 100000);
  oracle::uniform(y, T(-8), T(8), 100000, 3);
  // bases of every size, exponents that bring the result to any place of the range: here an error of the logarithm
  // counts most
  std::vector<T> base, exponent;
  oracle::by_exponent(base, limits::denorm_min(), limits::max(), 100000, false);
  oracle::uniform(base, T(0.5), T(2), 300000);
  oracle::uniform(base, T(0.9), T(1.1), 300000);
  oracle::uniform(exponent, wide ? T(-746) : T(-104), wide ? T(710) : T(89), 700000, 4);
  for (std::size_t i = 0; i < base.size(); ++i) {
    x.push_back(base[i]);
    y.push_back(exponent[i] / std::log(base[i]));
  }
  for (int k = 23; k <= 49; ++k) {  // both sides of each piece of the logarithm, the result at both ends of the range
    std::vector<T> near;
    for (int halves = 0; halves < 4; ++halves) oracle::neighbours(near, T(4 * k + halves) / 128, 10);
    for (T v : near)
      for (T z : {T(1), T(-1), wide ? T(700) : T(85), wide ? T(-700) : T(-85), wide ? T(-740) : T(-100)}) {
        x.push_back(v);
        y.push_back(z / std::log(v));
      }
  }
  std::vector<T> whole;
  oracle::uniform(whole, T(-40), T(40), 50000, 5);
  for (T v : whole) {  // negative bases, and integral powers that are exact
    x.push_back(std::trunc(v * 4) / 4);
    y.push_back(std::trunc(T(16) * v / (std::abs(v) + 1)));
  }
  auto const w =
      oracle::measure<T>(vector_pow, oracle::exactly2(mpfr_pow), [](auto a, auto b) { return std::pow(a, b); }, x, y);
  INFO(oracle::describe("pow", w));
  CHECK(w.ulp <= 1.0);
}

TEMPLATE_TEST_CASE("no pair is further off than pow promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::pow_, TestType, true>("pow", 1.0, oracle::exactly2(mpfr_pow),
                                                     [](auto a, auto b) { return std::pow(a, b); });
}

TEMPLATE_TEST_CASE("pow of special values is that of C Annex F", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> values{T(0),
                        limits::denorm_min(),
                        limits::min(),
                        T(0.5),
                        T(1),
                        T(1.5),
                        T(2),
                        T(3),
                        T(1e9),
                        T(1e9) + 1,
                        limits::max(),
                        limits::infinity(),
                        limits::quiet_NaN(),
                        std::nextafter(T(1), T(0)),
                        std::nextafter(T(1), T(2)),
                        std::ldexp(T(1), limits::digits - 1) + 1,
                        std::ldexp(T(1), limits::digits)};
  oracle::check_special_values<T>("pow", vector_pow, [](T a, T b) { return std::pow(a, b); }, values);
}

TEMPLATE_TEST_CASE("pow of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> base, exponent;
  oracle::uniform(base, T(0.01), T(20), 500);
  oracle::uniform(exponent, T(-8), T(8), 500, 3);
  oracle::check_neighbours<T>(vector_pow, base, exponent, {T(-1), limits::infinity(), limits::denorm_min()});
}
