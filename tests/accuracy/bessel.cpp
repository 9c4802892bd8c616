// The promised errors of the records of functions/bessel.
#include <symwise/evaluate.hpp>
#include <symwise/special.hpp>

#include "laws/records.hpp"
#include "oracles/bessel.hpp"

TEST_CASE("Bessel functions are as exact as their records promise") { accuracy::check_records(records::bessel); }

namespace {

constexpr symwise::symbol<"x"> x;

/// The largest error of a function at its arguments, in units of 2^-53 of the exact value or, if larger, of 1 / sqrt(argument).
template <class F, class Exact>
double error_of(F const& f, Exact const& exact, bool oscillates) {
  std::vector<double> arguments;
  for (int k = 1; k <= 60; ++k) arguments.push_back(k * k / 97.0);
  std::vector<double> const computed = f(arguments);
  accuracy::precision const digits(200);
  double worst = 0;
  for (std::size_t k = 0; k < arguments.size(); ++k) {
    accuracy::real const value = exact(accuracy::real(arguments[k]));
    double const difference = std::abs(double(accuracy::real(computed[k]) - value));
    double const scale =
        std::max(std::abs(double(value)), oscillates && arguments[k] > 3 ? 1 / std::sqrt(arguments[k]) : 0);
    worst = std::max(worst, std::ldexp(difference / scale, 53));
  }
  return worst;
}

}  // namespace

TEST_CASE("Bessel functions of half-integer orders are computed in closed form") {
  using accuracy::real;
  using symwise::rational;
  constexpr auto j = symwise::function<bessel_j(rational(5, 2), x)>(x);
  constexpr auto y = symwise::function<bessel_y(rational(1, 2), x)>(x);
  constexpr auto y_below = symwise::function<bessel_y(rational(-1, 2), x)>(x);
  constexpr auto i = symwise::function<bessel_i(rational(3, 2), x)>(x);
  constexpr auto k = symwise::function<bessel_k(rational(7, 2), x)>(x);
  constexpr auto k_scaled = symwise::function<bessel_k_scaled(rational(-3, 2), x)>(x);
  CHECK(error_of(j, [](real const& a) { return accuracy::bessel_j(2.5, a); }, true) < 16);
  CHECK(error_of(y, [](real const& a) { return accuracy::bessel_y(0.5, a); }, true) < 8);
  CHECK(error_of(y_below, [](real const& a) { return accuracy::bessel_y(-0.5, a); }, true) < 8);
  CHECK(error_of(i, [](real const& a) { return accuracy::bessel_i(1.5, a); }, false) < 16);
  CHECK(error_of(k, [](real const& a) { return accuracy::bessel_k(3.5, a); }, false) < 16);
  CHECK(error_of(
            k_scaled, [](real const& a) { return accuracy::bessel_k(1.5, a) * accuracy::unary<mpfr_exp>(a); }, false) <
        8);
  CHECK(j(0.0) == 0);
  CHECK(j(symwise::inf) == 0);
  CHECK(std::isnan(j(-1.0)));
  CHECK(y(0.0) == -symwise::inf);
  CHECK(y(symwise::inf) == 0);
  CHECK(y_below(0.0) == 0);
  CHECK(i(symwise::inf) == symwise::inf);
  CHECK(k(0.0) == symwise::inf);
  CHECK(k(symwise::inf) == 0);
  CHECK(std::isnan(k(-1.0)));
}
