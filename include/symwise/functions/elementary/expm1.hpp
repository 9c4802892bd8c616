#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

struct log1p_;

/// e^x - 1 without cancellation beside 0.  DLMF 4.2.
struct expm1_ {
  static constexpr std::string_view name = "expm1", c = "expm1", latex = R"(\operatorname{expm1})";
  static constexpr int arity = 1;
  static constexpr interval domain = reals, codomain = {-1, inf, true, true};
  static constexpr int monotonic = 1;
  static constexpr bool analytic = true;
  static constexpr double max_ulp = 1.0;
  static constexpr int cost = 25;
  static constexpr special_value special_values[] = {{0, 0}, {inf, inf}, {-inf, -1}};
  /// expm1(log1p(u)) is u where u is known not to be negative.
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.template is<log1p_>() && x.argument(0).is_nonnegative()) return x.argument(0);
    return {};
  }
  /// The sign of the argument is that of the value.
  static constexpr bool sign_of_argument = true;
  static constexpr auto partials(auto x) { return std::tuple{exp(x)}; }
  static constexpr stability stable_for = stability::sums | stability::products;
  static constexpr auto stable(auto a) { return std::tuple{1 + expm1(a) >>= exp(a), expm1(a) / a >>= exprel(a)}; }
  template <class T>
  static T scalar(T x) {
    return std::expm1(x);
  }
};

/// e to the power a, less one, as an expression.
template <symbolic A>
constexpr auto expm1(A a) -> made<expm1_, A> {
  return make<expm1_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI

#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/exprel.hpp>
#include <symwise/functions/elementary/log1p.hpp>
