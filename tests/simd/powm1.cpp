#include <symwise/simd/powm1.hpp>

#include "accuracy/real.hpp"
#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_powm1 = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::powm1_>::call(x, y);
};

auto const exact_powm1 = [](mpfr_ptr result, auto first, auto second) {
  accuracy::precision const enough(1400);
  real const x = static_cast<double>(first), y = static_cast<double>(second);
  real const value = accuracy::power(x, y) - 1.0;
  mpfr_set(result, value.get(), MPFR_RNDN);
};

auto const quick_powm1 = [](auto x, auto y) {
  return std::abs(y * std::log(std::abs(x))) < 1 && x > 0 ? std::expm1(y * std::log(x)) : std::pow(x, y) - 1;
};

}  // namespace

TEMPLATE_TEST_CASE("powm1 is within 1.5 ulp", "[simd]", float, double) {
  using T = TestType;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 100000);
  oracle::uniform(y, T(-8), T(8), 100000, 3);
  std::vector<T> base, exponent;
  oracle::by_exponent(base, std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::max(), 100000, false);
  oracle::uniform(base, T(0.5), T(2), 100000);
  oracle::uniform(exponent, wide ? T(-60) : T(-30), wide ? T(709) : T(88), 100000, 4);
  oracle::uniform(exponent, T(-1), T(1), 100000, 5);
  for (std::size_t i = 0; i < base.size(); ++i) {
    x.push_back(base[i]);
    y.push_back(exponent[i] / std::log(base[i]));
  }
  std::vector<T> whole;
  oracle::uniform(whole, T(-40), T(40), 50000, 5);
  for (T v : whole) {  // negative bases
    x.push_back(v);
    y.push_back(std::trunc(T(16) * v / (std::abs(v) + 1)));
  }
  auto const w = oracle::measure<T>(vector_powm1, exact_powm1, quick_powm1, x, y);
  INFO(oracle::describe("powm1", w));
  CHECK(w.ulp <= 1.5);
}

TEMPLATE_TEST_CASE("no pair is further off than powm1 promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::powm1_, TestType, true>("powm1", 1.5, exact_powm1, quick_powm1);
}

TEMPLATE_TEST_CASE("powm1 of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 500);
  oracle::uniform(y, T(-8), T(8), 500, 3);
  oracle::check_neighbours<T>(vector_powm1, x, y, {T(-1), limits::infinity(), limits::denorm_min()});
}
