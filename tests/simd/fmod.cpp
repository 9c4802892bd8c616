#include <symwise/simd/fmod.hpp>
#include <symwise/simd/mod.hpp>
#include <symwise/simd/remainder.hpp>

#include "sweep.hpp"
#include "two_arguments.hpp"

namespace {

auto const vector_fmod = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::fmod_>::call(x, y);
};

auto const vector_remainder = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::remainder_>::call(x, y);
};

auto const vector_mod = [](auto const& x, auto const& y) {
  return symwise::simd::implementation<symwise::mod_>::call(x, y);
};

/// Quotients small and huge, integers, ties and their neighbours.
template <class T> std::pair<std::vector<T>, std::vector<T>> dividends_and_divisors() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(-100), T(100), 100000);
  oracle::uniform(y, T(-10), T(10), 100000, 3);
  oracle::by_exponent(x, limits::denorm_min(), limits::max(), 20000);
  oracle::by_exponent(y, limits::denorm_min(), limits::max(), 20000, true, 4);
  oracle::by_exponent(x, T(1e-6), T(1e12), 100000, true, 5);
  oracle::by_exponent(y, T(1e-6), T(1e6), 100000, true, 6);
  std::vector<T> divisors;
  oracle::uniform(divisors, T(0.1), T(10), 2000, 7);
  for (T const d : divisors)  // quotients that are integers, ties, and their neighbours
    for (T const k : {T(1), T(2), T(3), T(7), T(1000), std::ldexp(T(1), limits::digits - 3)})
      for (T const half : {T(0), T(0.5)}) {
        std::vector<T> near;
        oracle::neighbours(near, (k + half) * d, 2);
        for (T const v : near) {
          x.push_back(v);
          y.push_back(d);
          x.push_back(-v);
          y.push_back(d);
        }
      }
  oracle::uniform(x, T(-1e-30), T(1e-30), 1000, 8);  // dividends that the divisor is rounded to
  oracle::uniform(y, T(-10), T(10), 1000, 9);
  return {x, y};
}

/// f gives what C's function gives, to the bit.
template <class T, class F, class Reference> void check_exact(std::string const& name, F f, Reference reference) {
  auto const [x, y] = dividends_and_divisors<T>();
  auto const r = oracle::apply(f, x, y);
  std::size_t wrong = 0;
  for (std::size_t i = 0; i < x.size(); ++i)
    if (!oracle::same(r[i], reference(x[i], y[i])) && wrong++ < 5) {
      INFO(name << "(" << x[i] << ", " << y[i] << ") = " << r[i]);
      CHECK(oracle::same(r[i], reference(x[i], y[i])));
    }
  CHECK(wrong == 0);
}

template <class T> std::vector<T> special_values() {
  using limits = std::numeric_limits<T>;
  return {T(0),
          limits::denorm_min(),
          limits::min(),
          T(0.5),
          T(1),
          T(1.5),
          T(3),
          limits::max(),
          limits::infinity(),
          limits::quiet_NaN(),
          std::ldexp(T(1), limits::digits)};
}

template <class T, class F> void check_lanes(F f) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  oracle::uniform(x, T(-100), T(100), 500);
  oracle::uniform(y, T(-10), T(10), 500, 3);
  oracle::check_neighbours<T>(f, x, y, {T(-0.0), limits::infinity(), limits::max()});
}

auto const c_fmod = [](auto a, auto b) { return std::fmod(a, b); };
/// The remainder of the sign of b, which C does not have.
auto const c_mod = [](auto a, auto b) {
  auto const r = std::fmod(a, b);
  if (r == 0) return std::copysign(r, b);
  return std::signbit(r) != std::signbit(b) ? r + b : r;
};
/// The same in many digits.
auto const exact_mod = [](mpfr_ptr result, mpfr_srcptr a, mpfr_srcptr b, mpfr_rnd_t mode) {
  mpfr_fmod(result, a, b, mode);
  if (mpfr_sgn(result) * mpfr_sgn(b) < 0) mpfr_add(result, result, b, mode);
};
auto const c_remainder = [](auto a, auto b) { return std::remainder(a, b); };

}  // namespace

TEMPLATE_TEST_CASE("fmod is exact", "[simd]", float, double) { check_exact<TestType>("fmod", vector_fmod, c_fmod); }

TEMPLATE_TEST_CASE("fmod of special values is that of C Annex F", "[simd]", float, double) {
  oracle::check_special_values<TestType>("fmod", vector_fmod, c_fmod, special_values<TestType>());
}

TEMPLATE_TEST_CASE("fmod of a lane does not depend on its neighbours", "[simd]", float, double) {
  check_lanes<TestType>(vector_fmod);
}

TEMPLATE_TEST_CASE("remainder is exact", "[simd]", float, double) {
  check_exact<TestType>("remainder", vector_remainder, c_remainder);
}

TEMPLATE_TEST_CASE("remainder of special values is that of C Annex F", "[simd]", float, double) {
  oracle::check_special_values<TestType>("remainder", vector_remainder, c_remainder, special_values<TestType>());
}

TEMPLATE_TEST_CASE("remainder of a lane does not depend on its neighbours", "[simd]", float, double) {
  check_lanes<TestType>(vector_remainder);
}

TEMPLATE_TEST_CASE("mod is rounded once", "[simd]", float, double) { check_exact<TestType>("mod", vector_mod, c_mod); }

TEMPLATE_TEST_CASE("mod of special values has the sign of the divisor", "[simd]", float, double) {
  oracle::check_special_values<TestType>("mod", vector_mod, c_mod, special_values<TestType>());
}

TEMPLATE_TEST_CASE("mod of a lane does not depend on its neighbours", "[simd]", float, double) {
  check_lanes<TestType>(vector_mod);
}

TEMPLATE_TEST_CASE("no pair is further off than fmod, remainder and mod promise", "[simd]", float, double) {
  oracle::check_sweep<symwise::fmod_, TestType, true>("fmod", 0, oracle::exactly2(mpfr_fmod), c_fmod);
  oracle::check_sweep<symwise::remainder_, TestType, true>("remainder", 0, oracle::exactly2(mpfr_remainder),
                                                           c_remainder);
  oracle::check_sweep<symwise::mod_, TestType, true>("mod", 0.5, oracle::exactly2(exact_mod), c_mod);
}
