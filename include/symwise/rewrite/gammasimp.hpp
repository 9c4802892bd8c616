#pragma once
#include <symwise/functions.hpp>
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Identities of gamma functions that are no shifts by whole numbers: DLMF 5.5.3, 5.5.5; 5.5.2 and 5.5.4 of their logarithmic
/// derivative.
struct gamma_rules {
  static constexpr int wildcards = 2;
  static constexpr auto all(auto a, auto b) {
    auto const half = a.number(1, 2);
    return std::array{
        // Reflection; where both gammas have a value sin(pi a) is not zero.
        tgamma(a) * tgamma(1 - a) >>= pi / sin(pi * a), tgamma(a) * tgamma(-a) >>= -pi / (a * sin(pi * a)),
        (tgamma(1 + a) * tgamma(1 - a) >>= pi * a / sin(pi * a)).when(is_nonzero(a)),
        tgamma(half + a) * tgamma(half - a) >>= pi / cos(pi * a),
        // Duplication.
        tgamma(a) * tgamma(a + half) / tgamma(2 * a) >>= 2 * sqrt(pi) * pow(a.number(4), -a),
        tgamma(2 * a) / (tgamma(a) * tgamma(a + half)) >>= pow(a.number(4), a) / (2 * sqrt(pi)),
        tgamma(2 * a) / tgamma(a) >>= pow(a.number(4), a) * tgamma(a + half) / (2 * sqrt(pi)),
        // Of logarithms and their derivatives.
        digamma(a + 1) - digamma(a) >>= 1 / a, b * digamma(a + 1) - b * digamma(a) >>= b / a,
        digamma(1 - a) - digamma(a) >>= pi * cot(pi * a), lgamma(a + 1) - lgamma(a) >>= log(abs(a)),
        b * lgamma(a + 1) - b * lgamma(a) >>= b * log(abs(a))};
  }
};

/// The gammas of a product: Gamma(argument)^exponent.
class gamma_product {
 public:
  /// With `betas` beta functions are products of gammas, too; where they have a value their arguments are positive.
  constexpr gamma_product(graph& g, id product, bool betas) : g_(g) {
    if (g.at(product).what != kind::product) {
      take(product, betas);
      return;
    }
    for (id f : g.operands(product)) take(f, betas);
  }
  [[nodiscard]] constexpr bool any() const { return arguments_.size() > 1; }

  /// Gamma(x + n)/Gamma(x) to x (x + 1) ... (x + n - 1), n up to 8. Where the quotient has a value so have both gammas, and x is
  /// no pole.
  constexpr id cancelled() {
    constexpr std::int64_t most = 8;
    for (std::size_t i = 0; i < arguments_.size(); ++i) {
      for (std::size_t j = 0; j < arguments_.size() && exponents_[i] > 0; ++j) {
        if (exponents_[j] >= 0) continue;
        id const difference = g_.sub(arguments_[i], arguments_[j]);
        if (!g_.is_number(difference) || !g_.value(difference).is_integer()) continue;
        std::int64_t const n = g_.value(difference).p;
        if (n > most || n < -most) continue;
        std::int64_t const times = exponents_[i] < -exponents_[j] ? exponents_[i] : -exponents_[j];
        exponents_[i] -= times;
        exponents_[j] += times;
        id const from = n > 0 ? arguments_[j] : arguments_[i];
        for (std::int64_t k = 0; k < (n > 0 ? n : -n); ++k)
          rest_.push_back(g_.pow(g_.add(from, g_.num(k)), g_.num(n > 0 ? times : -times)));
      }
    }
    for (std::size_t k = 0; k < arguments_.size(); ++k) {
      if (exponents_[k] == 0) continue;
      rest_.push_back(g_.pow(gamma_of(arguments_[k]), g_.num(exponents_[k])));
    }
    if (rest_.empty()) return g_.num(1);
    return rest_.size() == 1 ? rest_[0] : g_.mul(rest_);
  }

 private:
  graph& g_;
  sequence<id> arguments_;
  sequence<std::int64_t> exponents_;
  sequence<id> rest_;

  sequence<id> from_factorials_;

  /// What was a factorial is one again.
  constexpr id gamma_of(id argument) {
    bool was_factorial = false;
    for (id a : from_factorials_) was_factorial = was_factorial || a == argument;
    id const a[] = {was_factorial ? g_.add(argument, g_.num(-1)) : argument};
    return g_.call(was_factorial ? head<factorial_>() : head<tgamma_>(), a);
  }
  constexpr void add(id argument, std::int64_t exponent) {
    for (std::size_t k = 0; k < arguments_.size(); ++k) {
      if (arguments_[k] != argument) continue;
      exponents_[k] += exponent;
      return;
    }
    arguments_.push_back(argument);
    exponents_.push_back(exponent);
  }
  constexpr void take(id factor, bool betas) {
    id base = factor;
    std::int64_t n = 1;
    if (g_.at(factor).what == kind::power && g_.is_number(g_.operand(factor, 1)) &&
        g_.value(g_.operand(factor, 1)).is_integer()) {
      base = g_.operand(factor, 0);
      n = g_.value(g_.operand(factor, 1)).p;
    }
    if (n > 4 || n < -4) {
      rest_.push_back(factor);
    } else if (g_.applies(base, head<tgamma_>())) {
      add(g_.operand(base, 0), n);
    } else if (g_.applies(base, head<factorial_>())) {
      from_factorials_.push_back(g_.add(g_.operand(base, 0), g_.num(1)));
      add(from_factorials_.back(), n);
    } else if (betas && g_.applies(base, head<beta_>())) {
      id const a = g_.operand(base, 0);
      id const b = g_.operand(base, 1);
      add(a, n);
      add(b, n);
      add(g_.add(a, b), -n);
    } else {
      rest_.push_back(factor);
    }
  }
};

/// A product with the gammas that cancel cancelled.
constexpr id cancelled_gammas(graph& g, id ex, form_cost& costs) {
  if (g.at(ex).what != kind::product) return ex;
  id best = ex;
  for (bool const betas : {false, true}) {
    gamma_product p(g, ex, betas);
    if (!p.any()) continue;
    id const next = p.cancelled();
    if (costs.less(g, next, best)) best = next;
  }
  return best;
}

struct gamma_simplification {
  template <class Rules = gamma_rules>
  static constexpr id run(graph& g, id ex, id const*) {
    return cheapest_by(g, ex, [&g](id each, form_cost& costs) {
      rule_view const table = frozen_rules_of<rules_from<Rules>>::view();
      return cheaper_parts(g, each, costs, [&g, &costs, &table](id part) {
        id const next = cancelled_gammas(g, part, costs);
        if (next != part) return next;
        return also_without_common_factors(
            g, part, [&g, &costs, &table](id inner) { return cheaper_by_a_rule(g, inner, table, costs); });
      });
    });
  }
};

}  // namespace detail

/// e with gamma functions that cancel cancelled, also as factorials and beta functions: tgamma(x + 1)/tgamma(x) is x,
/// factorial(n)/factorial(n - 2) is n (n - 1), beta(a, b) tgamma(a + b)/tgamma(a) is tgamma(b), tgamma(x) tgamma(1 - x) is
/// pi/sin(pi x), and digamma(x + 1) - digamma(x) is 1/x. The result has no more operations than e. The value is kept wherever e
/// has one.
template <symbolic E>
constexpr auto gammasimp(E ex) {
  return detail::make_transformed<detail::gamma_simplification>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
