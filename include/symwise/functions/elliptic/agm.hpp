#pragma once
#include <symwise/functions/elliptic/carlson.hpp>

namespace symwise::inline SYMWISE_ABI {

/// The arithmetic-geometric mean of two numbers that are not negative: what the arithmetic and the geometric mean of both, taken again
/// and again, have as their limit.  DLMF 19.8(i).
struct agm_ {
  static constexpr std::string_view name = "agm",
                                    sympy = "pi*((#1) + (#2))/(4*elliptic_k((((#1) - (#2))/((#1) + (#2)))**2))",
                                    c = "agm", latex = R"(\operatorname{agm})";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf}, {0, inf}}, codomain = {0, inf};
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 80;
  static constexpr bool commutative = true;
  static constexpr auto partials(auto a, auto b) {
    auto const scale = 2 * pow(agm(a, b), 2) / (3 * pi);
    return std::tuple{scale * a * carlson_rd(0, b * b, a * a), scale * b * carlson_rd(0, a * a, b * b)};
  }
  /// Through long double.
  template <class T>
  static T scalar(T a, T b) {
    if (!(a >= 0 && b >= 0)) return std::numeric_limits<T>::quiet_NaN();
    if (a == 0 || b == 0) return std::isinf(a) || std::isinf(b) ? std::numeric_limits<T>::quiet_NaN() : T(0);
    return std::isinf(a) || std::isinf(b) ? std::numeric_limits<T>::infinity()
                                          : static_cast<T>(detail::gauss_mean(a, b));
  }
};

/// The arithmetic-geometric mean of a and b as an expression.
template <class A, class B>
  requires operands<A, B>
constexpr auto agm(A a, B b) -> made<agm_, A, B> {
  return make<agm_>(a, b);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/arithmetic/operators.hpp>
#include <symwise/functions/elliptic/carlson_rd.hpp>
