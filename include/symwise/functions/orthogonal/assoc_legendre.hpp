#pragma once
#include <symwise/functions/orthogonal/gegenbauer.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

[[noreturn]] inline void the_order_has_to_be_from_minus_64_to_64() {
  std::fputs("symwise: the order of an associated Legendre function has to be from -64 to 64\n", stderr);
  std::abort();
}
template <class M>
constexpr void check_order(M m) {
  if constexpr (std::integral<M>) {
    if (m < -largest_degree || m > largest_degree) the_order_has_to_be_from_minus_64_to_64();
  } else if constexpr (!is_handle<M>) {
    (void)sizeof(degree_that_is_no_literal<M>);
  }
}
constexpr bool is_order(handle m) {
  return m.is_integer_number() && m.numerator() >= -largest_degree && m.numerator() <= largest_degree;
}
/// (2m - 1)!! = 1 3 5 ... (2m - 1), in the same graph.
constexpr auto odd_factorial(auto x, std::int64_t m) {
  auto product = x.number(1);
  for (std::int64_t k = 2; k <= m; ++k) product = product * (2 * k - 1);
  return product;
}
/// (1 - x^2)^(m/2), whose digits stay at both ends.
constexpr auto to_half_power(auto x, std::int64_t m) { return pow((1 - x) * (1 + x), x.number(m, 2)); }

}  // namespace detail

/// Associated Legendre function, (1 - x^2)^(m/2) times the m-th derivative of P_n, without the factor (-1)^m of Condon and Shortley:
/// what C++17 calls assoc_legendre. Degree n from 0 to 64 and order m from -64 to 64 are literals.  DLMF 14.3.1, 14.7.10.
struct assoc_legendre_ {
  static constexpr std::string_view name = "assoc_legendre", sympy = "(-1)**(#2)*assoc_legendre(#1, #2, #3)",
                                    c = "assoc_legendre", latex = R"((-1)^{#2} P_{#1}^{#2})";
  static constexpr int arity = 3;
  static constexpr interval domain[] = {closed(0, 64), closed(-64, 64), closed(-1, 1)}, codomain = reals;
  static constexpr double max_ulp = 192.0;
  /// The error counts in units of
  static constexpr std::string_view max_ulp_of = "the function of degree n - 1, for n up to 20";
  /// The order 0 is legendre, orders above the degree are 0, those below 0 are of the order -m.
  static constexpr auto canonical(auto n, auto m, auto x) -> decltype(x) {
    std::int64_t const degree = detail::degree_of(n);
    if (degree < 0 || !detail::is_order(m)) return {};
    std::int64_t const order = m.numerator();
    if (order > degree || -order > degree) return x.number(0);
    if (order == 0) return legendre(n, x);
    if (order > 0) return {};
    auto ratio = x.number(order % 2 == 0 ? 1 : -1);  // (-1)^m (n + m)! / (n - m)!
    for (std::int64_t k = degree + order + 1; k <= degree - order; ++k) ratio = ratio / k;
    return ratio * assoc_legendre(n, -m, x);
  }
  /// (2m - 1)!! (1 - x^2)^(m/2) times Gegenbauer's polynomial of the parameter m + 1/2 and the degree n - m.
  static constexpr auto expansion(auto n, auto m, auto x) -> decltype(x) {
    int const degree = detail::degree_of(n);
    if (degree < 0 || !detail::is_order(m) || m.numerator() < 1) return {};
    std::int64_t const order = m.numerator();
    return detail::odd_factorial(x, order) * detail::to_half_power(x, order) *
           detail::recurrent_polynomial<gegenbauer_>(degree - static_cast<int>(order), x.number(2 * order + 1, 2), x);
  }
  /// The derivative of that product.
  static constexpr auto derivative(auto n, auto m, auto x) -> decltype(x) {
    if (!detail::is_order(m) || m.numerator() < 1) {
      x.g->report(fault::no_derivative);
      return x.number(0);
    }
    std::int64_t const order = m.numerator();
    auto const scale = detail::odd_factorial(x, order);
    auto const parameter = x.number(2 * order + 1, 2);
    auto const rest = -order * scale * x * detail::to_half_power(x, order - 2) * gegenbauer(n - m, parameter, x);
    if (n.numerator() == order) return rest;
    return rest + (2 * order + 1) * scale * detail::to_half_power(x, order) * gegenbauer(n - m - 1, parameter + 1, x);
  }
  static constexpr auto partials(auto n, auto m, auto x) {
    auto slope = x.number(0);
    if (detail::degree_of(n) >= 0) {
      slope = derivative(n, m, x);
    } else {
      x.g->report(fault::no_derivative);
    }
    return std::tuple{no_partial{}, no_partial{}, slope};
  }
  /// By the recurrence of the degree, DLMF 14.10.3, in double; NaN for |x| > 1.
  template <class T>
  static T scalar(T degree, T order, T argument) {
    auto const n = static_cast<double>(degree);
    auto const m = static_cast<double>(order);
    auto const x = static_cast<double>(argument);
    bool const known = n >= 0 && n <= 64 && n == std::trunc(n) && std::abs(m) <= 64 && m == std::trunc(m);
    if (!known || !(std::abs(x) <= 1)) return std::numeric_limits<T>::quiet_NaN();
    if (std::abs(m) > n) return 0;
    double const positive = std::abs(m);
    double p = 1;
    double const root = std::sqrt((1 - x) * (1 + x));
    for (double k = 1; k <= positive; ++k) p *= (2 * k - 1) * root;
    double before = 0;
    for (double k = positive; k < n; ++k) {
      double const after = ((2 * k + 1) * x * p - (k + positive) * before) / (k + 1 - positive);
      before = p;
      p = after;
    }
    if (m < 0) {
      for (double k = n + m + 1; k <= n - m; ++k) p /= k;
      if (std::fmod(m, 2) != 0) p = -p;
    }
    return static_cast<T>(p);
  }
};

/// The associated Legendre function of degree n and order m at x without Condon and Shortley's factor, as an expression; degree
/// and order are integer literals.
template <class N, class M, symbolic X>
  requires operands<N, M, X>
constexpr auto assoc_legendre(N n, M m, X x) -> made<assoc_legendre_, N, M, X> {
  detail::check_order(m);
  return detail::of_degree<assoc_legendre_>(n, m, x);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/orthogonal/legendre.hpp>
