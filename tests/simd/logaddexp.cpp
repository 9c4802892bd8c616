#include <symwise/simd/logaddexp.hpp>

#include "accuracy/real.hpp"
#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_logaddexp = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::logaddexp_>::call(x, y);
};

auto const exact_logaddexp = [](mpfr_ptr result, auto first, auto second) {
  accuracy::precision const enough(400);
  real const x = static_cast<double>(first), y = static_cast<double>(second);
  real const value = (x > y ? x : y) + unary<mpfr_log1p>(unary<mpfr_exp>((x > y ? y : x) - (x > y ? x : y)));
  mpfr_set(result, value.get(), MPFR_RNDN);
};

auto const quick_logaddexp = [](auto x, auto y) {
  return std::fmax(x, y) + std::log1p(std::exp(std::fmin(x, y) - std::fmax(x, y)));
};

}  // namespace

TEMPLATE_TEST_CASE("logaddexp is within 1.5 ulp", "[simd]", float, double) {
  using T = TestType;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  std::vector<T> x, y;
  oracle::uniform(x, T(0), T(10), 200000);
  oracle::uniform(y, T(0), T(10), 200000, 3);
  std::size_t const first = x.size();
  oracle::uniform(x, T(-0.5), T(50), 200000, 4);
  oracle::uniform(y, T(-50), T(50), 200000, 5);
  for (std::size_t i = first; i < x.size(); ++i)  // away from the zero
    if (std::exp(x[i]) + std::exp(y[i]) < T(1.5)) x[i] = 1;
  oracle::by_exponent(x, T(1e-9), T(1e9), 50000, false);
  oracle::by_exponent(y, T(1e-9), T(1e9), 50000, false, 7);
  auto const w = oracle::measure<T>(vector_logaddexp, exact_logaddexp, quick_logaddexp, x, y);
  INFO(oracle::describe("logaddexp", w));
  CHECK(w.ulp <= 1.5);
}

TEMPLATE_TEST_CASE("no pair away from the zero is further off than logaddexp promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::logaddexp_, TestType, true>("logaddexp", 1.5, exact_logaddexp, quick_logaddexp,
                                                           [](auto y) { return std::abs(y); });
}

TEMPLATE_TEST_CASE("logaddexp of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 500);
  oracle::uniform(y, T(-8), T(8), 500, 3);
  oracle::check_neighbours<T>(vector_logaddexp, x, y, {T(-1), limits::infinity(), limits::denorm_min()});
}
