#include <symwise/simd/rootn.hpp>

#include "accuracy/real.hpp"
#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_rootn = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::rootn_>::call(x, y);
};

auto const exact_rootn = [](mpfr_ptr result, auto first, auto second) {
  accuracy::precision const enough(400);
  real const x = static_cast<double>(first), y = static_cast<double>(second);
  real const value = x < 0.0 ? -accuracy::power(-x, real(1.0) / y) : accuracy::power(x, real(1.0) / y);
  mpfr_set(result, value.get(), MPFR_RNDN);
};

auto const quick_rootn = [](auto x, auto y) { return std::copysign(std::pow(std::abs(x), 1 / y), x); };

}  // namespace

TEMPLATE_TEST_CASE("rootn is within 1.0 ulp", "[simd]", float, double) {
  using T = TestType;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  std::vector<T> x, y;
  std::vector<T> n;
  oracle::by_exponent(x, std::numeric_limits<T>::denorm_min(), std::numeric_limits<T>::max(), 200000, false);
  oracle::uniform(x, T(0), T(2), 100000);
  oracle::by_exponent(n, T(1), T(0x1p20), 300000);
  for (T v : n) y.push_back(std::trunc(v));
  for (int odd = -21; odd <= 21; odd += 2) {  // negative radicands
    std::vector<T> some;
    oracle::uniform(some, T(-100), T(0), 2000, 9);
    for (T v : some) {
      x.push_back(v);
      y.push_back(T(odd));
    }
  }
  auto const w = oracle::measure<T>(vector_rootn, exact_rootn, quick_rootn, x, y);
  INFO(oracle::describe("rootn", w));
  CHECK(w.ulp <= 1.0);
}

TEMPLATE_TEST_CASE("no pair is further off than rootn promises", "[simd]", float, double) {
  using T = TestType;
  auto const odd = [](T n) { return std::copysign(2 * std::trunc(std::fmin(std::abs(n), T(0x1p20)) / 2) + 1, n); };
  oracle::check_sweep<symwise::rootn_, T, true>("rootn", 1.0, exact_rootn, quick_rootn, odd);
}

TEMPLATE_TEST_CASE("rootn of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 500);
  oracle::uniform(y, T(-8), T(8), 500, 3);
  for (T& v : y) v = std::trunc(v) + T(0.5) > 0 ? std::trunc(v) + 1 : std::trunc(v) - 1;
  oracle::check_neighbours<T>(vector_rootn, x, y, {T(-1), limits::infinity(), limits::denorm_min()});
}
