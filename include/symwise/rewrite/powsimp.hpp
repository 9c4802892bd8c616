#pragma once
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The powers of a product, being collected.
class power_product {
 public:
  constexpr power_product(graph& g, id product) : g_(g) {
    for (id f : g.operands(product)) {
      bool const power = g.at(f).what == kind::power;
      base_.push_back(power ? g.operand(f, 0) : f);
      exponent_.push_back(power ? g.operand(f, 1) : g.num(1));
    }
  }
  /// x^a x^b to x^(a + b): where both have a value x is not negative, or a and b are integers. Numeric exponents are left as
  /// canonical form has them.
  constexpr void collect_bases() {
    for (std::size_t i = 0; i < base_.size(); ++i) {
      for (std::size_t j = i + 1; j < base_.size();) {
        if (base_[i] != base_[j] || (g_.is_number(exponent_[i]) && g_.is_number(exponent_[j]))) {
          ++j;
          continue;
        }
        exponent_[i] = g_.add(exponent_[i], exponent_[j]);
        drop(j);
      }
    }
  }
  /// x^a y^a to (x y)^a, and for y > 0 x^a y^-a to (x/y)^a: for integers a, or where all bases but one are known not to be
  /// negative.
  constexpr void collect_exponents() {
    for (std::size_t i = 0; i < base_.size(); ++i) {
      if (is_whole(exponent_[i])) continue;
      int unknown = g_.known(base_[i], assumption::nonnegative) ? 0 : 1;
      bool const integer = g_.known(exponent_[i], assumption::integer);
      for (std::size_t j = i + 1; j < base_.size();) {
        bool const inverse = exponent_[j] == g_.neg(exponent_[i]) && g_.known(base_[j], assumption::positive);
        bool const first_inverse = !inverse && exponent_[j] == g_.neg(exponent_[i]) &&
                                   g_.known(base_[i], assumption::positive) && unknown == 0;
        int const more = g_.known(base_[j], assumption::nonnegative) ? 0 : 1;
        if ((!inverse && !first_inverse && exponent_[j] != exponent_[i]) || (!integer && unknown + more > 1)) {
          ++j;
          continue;
        }
        unknown += more;
        if (first_inverse) {
          base_[i] = g_.div(base_[j], base_[i]);
          exponent_[i] = exponent_[j];
        } else {
          base_[i] = inverse ? g_.div(base_[i], base_[j]) : g_.mul(base_[i], base_[j]);
        }
        drop(j);
      }
    }
  }
  constexpr id whole() {
    sequence<id> factors;
    for (std::size_t k = 0; k < base_.size(); ++k) factors.push_back(g_.pow(base_[k], exponent_[k]));
    return factors.size() == 1 ? factors[0] : g_.mul(factors);
  }

 private:
  graph& g_;
  sequence<id> base_;
  sequence<id> exponent_;

  [[nodiscard]] constexpr bool is_whole(id exponent) const {
    return g_.is_number(exponent) && g_.value(exponent).is_integer();
  }
  constexpr void drop(std::size_t at) {
    for (std::size_t k = at; k + 1 < base_.size(); ++k) {
      base_[k] = base_[k + 1];
      exponent_[k] = exponent_[k + 1];
    }
    base_.pop_back();
    exponent_.pop_back();
  }
};

/// Powers in a product, or of a power, brought together in the ways that make it cheaper.
constexpr id collected_powers(graph& g, id ex, form_cost& costs) {
  if (g.at(ex).what == kind::power) {
    // (x^a)^n is x^(a n) for integers n: where x^a has a value x is not negative, or a an integer.
    id const inner = g.operand(ex, 0);
    id const n = g.operand(ex, 1);
    if (g.at(inner).what != kind::power || g.is_number(n) || !g.known(n, assumption::integer)) return ex;
    return g.pow(g.operand(inner, 0), g.mul(g.operand(inner, 1), n));
  }
  if (g.at(ex).what != kind::product) return ex;
  bool powers = false;
  for (id f : g.operands(ex)) powers = powers || g.at(f).what == kind::power;
  if (!powers) return ex;
  id best = ex;
  for (int way = 0; way < 3; ++way) {
    power_product p(g, ex);
    if (way != 1) p.collect_bases();
    if (way != 0) p.collect_exponents();
    id const next = p.whole();
    if (costs.less(g, next, best)) best = next;
  }
  return best;
}

struct power_simplification {
  static constexpr id run(graph& g, id ex, id const*) {
    return cheapest_by(g, ex, [&g](id each, form_cost& costs) {
      return cheaper_parts(g, each, costs, [&g, &costs](id part) { return collected_powers(g, part, costs); });
    });
  }
};

}  // namespace detail

/// e with powers brought together where that makes it cheaper: x^a x^b is x^(a + b); x^a y^a is (x y)^a where a is known to be an
/// integer or all bases but one not to be negative, as sqrt(x) sqrt(y) is sqrt(x y) only then; (x^a)^n is x^(a n) for integers n.
/// The result has no more operations than e. The value is kept wherever e has one; x^a x^-a, which has none at 0, is 1.
template <symbolic E>
constexpr auto powsimp(E ex) {
  return detail::make_transformed<detail::power_simplification>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI
