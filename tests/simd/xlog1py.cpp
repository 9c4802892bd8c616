#include <symwise/simd/xlog1py.hpp>

#include "accuracy/real.hpp"
#include "fast.hpp"
#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

using accuracy::real;
using accuracy::unary;

auto const vector_xlog1py = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::xlog1py_>::call(x, y);
};

auto const exact_xlog1py = [](mpfr_ptr result, auto first, auto second) {
  accuracy::precision const enough(400);
  real const x = static_cast<double>(first), y = static_cast<double>(second);
  real const value = x * unary<mpfr_log1p>(y);
  mpfr_set(result, value.get(), MPFR_RNDN);
};

auto const quick_xlog1py = [](auto x, auto y) { return x * std::log1p(y); };

}  // namespace

TEMPLATE_TEST_CASE("xlog1py is within 2.0 ulp", "[simd]", float, double) {
  using T = TestType;
  [[maybe_unused]] bool const wide = sizeof(T) == 8;
  std::vector<T> x, y;
  oracle::uniform(x, T(-10), T(10), 300000);
  oracle::uniform(y, T(-1), T(4), 200000, 3);
  oracle::uniform(y, T(-0.1), T(0.1), 100000, 4);
  oracle::by_exponent(x, T(1e-9), T(1e9), 50000);
  oracle::by_exponent(y, T(1e-9), T(1e9), 50000, false, 7);
  auto const w = oracle::measure<T>(vector_xlog1py, exact_xlog1py, quick_xlog1py, x, y);
  INFO(oracle::describe("xlog1py", w));
  CHECK(w.ulp <= 2.0);
  oracle::check_fast<symwise::xlog1py_, T>("xlog1py", exact_xlog1py, quick_xlog1py, x, y);
}

TEMPLATE_TEST_CASE("no pair is further off than xlog1py promises", "[simd]", float, double) {
  oracle::check_sweep<symwise::xlog1py_, TestType, true>("xlog1py", 2.0, exact_xlog1py, quick_xlog1py);
}

TEMPLATE_TEST_CASE("xlog1py of a lane does not depend on its neighbours", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(0.01), T(20), 500);
  oracle::uniform(y, T(-8), T(8), 500, 3);
  oracle::check_neighbours<T>(vector_xlog1py, x, y, {T(-1), limits::infinity(), limits::denorm_min()});
}
