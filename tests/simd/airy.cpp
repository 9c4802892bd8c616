#include <symwise/simd/airy_ai.hpp>
#include <symwise/simd/airy_ai_prime.hpp>
#include <symwise/simd/airy_bi.hpp>
#include <symwise/simd/airy_bi_prime.hpp>

#include "accuracy/bessel.hpp"
#include "one_argument.hpp"

namespace {

template <class R> auto const vector_airy = [](auto const& x) { return symwise::simd::implementation<R>::call(x); };

template <class R> struct airy_reference {
  static constexpr bool prime =
      std::is_same_v<R, symwise::airy_ai_prime_> || std::is_same_v<R, symwise::airy_bi_prime_>;
  static constexpr bool second = std::is_same_v<R, symwise::airy_bi_> || std::is_same_v<R, symwise::airy_bi_prime_>;

  static accuracy::real value(double x) {
    auto const both = accuracy::airy(accuracy::real(x), prime);
    return second ? both.bi : both.ai;
  }
  /// What errors count in beside a zero: the amplitude. DLMF 9.8.
  static double amplitude(double x) {
    double const fourth = std::sqrt(std::sqrt(-x));
    return (prime ? fourth : 1 / fourth) * 0.56418958354775629;
  }
};

template <class T> std::vector<T> arguments_of_airy(double largest) {
  std::vector<T> x{T(0), -T(0)};
  oracle::uniform(x, T(-7), T(4), 200);
  oracle::uniform(x, T(-20), T(20), 60);
  oracle::uniform(x, T(20), T(108), 10);
  oracle::uniform(x, T(-1e4), T(-100), 30);
  oracle::by_exponent(x, std::numeric_limits<T>::denorm_min(), T(20), 30, false);
  oracle::by_exponent(x, T(100), T(largest), 30, false);
  for (int k = 0; k <= 16; ++k) oracle::neighbours(x, T(-6 + 0.5625 * k), 1);
  for (double end : {-5.99, 2.99, 104.0, 108.0, -0x1.55p20, -0x1.0p20}) oracle::neighbours(x, T(end), 2);
  // zeros of Ai, Bi, Ai', Bi'
  for (double zero : {-2.3381074104597674, -4.0879494441309712, -6.7867080900717585, -1.1737132227091281,
                      -3.2710933028363514, -1.0187929716474710, -3.2481975821798370, -2.2944396826141227})
    oracle::neighbours(x, T(zero), 1);
  return x;
}

/// Every sample is within `promise` units of the value or, for negative arguments, of the amplitude.
template <class R, class T> void check_airy(char const* name, double promise) {
  auto const x = arguments_of_airy<T>(8e9);
  auto const y = oracle::apply(vector_airy<R>, x);
  double most = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    accuracy::precision const digits(200);
    accuracy::real exact = airy_reference<R>::value(static_cast<double>(x[i]));
    double ulp = oracle::error(y[i], exact.get());
    if (x[i] < 0 && ulp > 1) {
      double const amplitude = airy_reference<R>::amplitude(static_cast<double>(x[i]));
      double const unit = std::ldexp(1.0, std::ilogb(amplitude) + 1 - std::numeric_limits<T>::digits);
      accuracy::real const off = exact - accuracy::real(static_cast<double>(y[i]));
      ulp = std::min(ulp, std::abs(static_cast<double>(off)) / unit);
    }
    most = std::max(most, ulp);
    if (ulp <= promise) continue;
    INFO(name << "(" << x[i] << ") = " << y[i] << " is off by " << ulp << " ulp");
    CHECK(ulp <= promise);
  }
  if (std::getenv("SYMWISE_LONG"))
    std::cout << name << " (" << (sizeof(T) == 4 ? "float" : "double") << "): at most " << most << " ulp" << std::endl;
  CHECK(oracle::changed_by_neighbours(vector_airy<R>, x) == 0);
}

}  // namespace

TEMPLATE_TEST_CASE("Airy functions are within 4 ulp, to the left of 0 of the amplitude", "[simd]", float, double) {
  check_airy<symwise::airy_ai_, TestType>("airy_ai", 4);
  check_airy<symwise::airy_bi_, TestType>("airy_bi", 4);
  check_airy<symwise::airy_ai_prime_, TestType>("airy_ai_prime", 4);
  check_airy<symwise::airy_bi_prime_, TestType>("airy_bi_prime", 4);
}

TEMPLATE_TEST_CASE("Airy functions of special values", "[simd]", float, double) {
  using T = TestType;
  using limits = std::numeric_limits<T>;
  T const inf = limits::infinity(), nan = limits::quiet_NaN();
  oracle::check_values<T>("airy_ai", vector_airy<symwise::airy_ai_>,
                          {{inf, T(0)}, {T(200), T(0)}, {-inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("airy_bi", vector_airy<symwise::airy_bi_>,
                          {{inf, inf}, {T(200), inf}, {-inf, T(0)}, {nan, nan}});
  oracle::check_values<T>("airy_ai_prime", vector_airy<symwise::airy_ai_prime_>,
                          {{inf, -T(0)}, {T(200), -T(0)}, {-inf, nan}, {nan, nan}});
  oracle::check_values<T>("airy_bi_prime", vector_airy<symwise::airy_bi_prime_>,
                          {{inf, inf}, {T(200), inf}, {-inf, nan}, {nan, nan}});
}

TEMPLATE_TEST_CASE("Airy functions of any size stay within their amplitude", "[simd]", float, double) {
  using T = TestType;
  std::vector<T> x;
  oracle::by_exponent(x, T(-1e9), -std::numeric_limits<T>::max(), 200);
  for (T& v : x) v = -std::abs(v);
  auto const bounded = [&x](auto const& f, auto amplitude) {
    auto const y = oracle::apply(f, x);
    for (std::size_t i = 0; i < x.size(); ++i) {
      INFO(x[i] << " -> " << y[i]);
      CHECK(std::abs(static_cast<double>(y[i])) <= amplitude(static_cast<double>(x[i])) * 1.000001);
    }
  };
  bounded(vector_airy<symwise::airy_ai_>, airy_reference<symwise::airy_ai_>::amplitude);
  bounded(vector_airy<symwise::airy_bi_>, airy_reference<symwise::airy_bi_>::amplitude);
  bounded(vector_airy<symwise::airy_ai_prime_>, airy_reference<symwise::airy_ai_prime_>::amplitude);
  bounded(vector_airy<symwise::airy_bi_prime_>, airy_reference<symwise::airy_bi_prime_>::amplitude);
}
