#pragma once
#include <symwise/functions.hpp>
#include <symwise/rewrite/cheaper.hpp>
#include <symwise/rewrite/expand.hpp>
#include <symwise/rewrite/factor.hpp>
#include <symwise/rewrite/transformed.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Trigonometric identities, each from the form with more operations to that with fewer: DLMF 4.21 and 4.35.
struct trigonometric_rules {
  static constexpr int wildcards = 3;
  static constexpr auto all(auto a, auto b, auto c) {
    return std::array{
        // Pythagoras.
        sin(a) * sin(a) + cos(a) * cos(a) >>= 1, c * sin(a) * sin(a) + c * cos(a) * cos(a) >>= c,
        cosh(a) * cosh(a) - sinh(a) * sinh(a) >>= 1, c * cosh(a) * cosh(a) - c * sinh(a) * sinh(a) >>= c,
        1 - sin(a) * sin(a) >>= cos(a) * cos(a), 1 - cos(a) * cos(a) >>= sin(a) * sin(a),
        c - c * sin(a) * sin(a) >>= c * cos(a) * cos(a), c - c * cos(a) * cos(a) >>= c * sin(a) * sin(a),
        1 + sinh(a) * sinh(a) >>= cosh(a) * cosh(a), cosh(a) * cosh(a) - 1 >>= sinh(a) * sinh(a),
        c + c * sinh(a) * sinh(a) >>= c * cosh(a) * cosh(a), c * cosh(a) * cosh(a) - c >>= c * sinh(a) * sinh(a),
        1 + tan(a) * tan(a) >>= sec(a) * sec(a), 1 + cot(a) * cot(a) >>= csc(a) * csc(a),
        sec(a) * sec(a) - 1 >>= tan(a) * tan(a), csc(a) * csc(a) - 1 >>= cot(a) * cot(a),
        sec(a) * sec(a) - tan(a) * tan(a) >>= 1, csc(a) * csc(a) - cot(a) * cot(a) >>= 1,
        1 - tanh(a) * tanh(a) >>= sech(a) * sech(a), coth(a) * coth(a) - 1 >>= csch(a) * csch(a),
        1 - sech(a) * sech(a) >>= tanh(a) * tanh(a), 1 + csch(a) * csch(a) >>= coth(a) * coth(a),
        tanh(a) * tanh(a) + sech(a) * sech(a) >>= 1, coth(a) * coth(a) - csch(a) * csch(a) >>= 1,
        // Double angles.
        cos(a) * cos(a) - sin(a) * sin(a) >>= cos(2 * a), 1 - 2 * sin(a) * sin(a) >>= cos(2 * a),
        2 * cos(a) * cos(a) - 1 >>= cos(2 * a), cosh(a) * cosh(a) + sinh(a) * sinh(a) >>= cosh(2 * a),
        1 + 2 * sinh(a) * sinh(a) >>= cosh(2 * a), 2 * cosh(a) * cosh(a) - 1 >>= cosh(2 * a),
        sin(a) * cos(a) >>= sin(2 * a) / 2, sinh(a) * cosh(a) >>= sinh(2 * a) / 2,
        tan(a) / (1 - tan(a) * tan(a)) >>= tan(2 * a) / 2, tanh(a) / (1 + tanh(a) * tanh(a)) >>= tanh(2 * a) / 2,
        // Sums of angles.
        sin(a) * cos(b) + cos(a) * sin(b) >>= sin(a + b), sin(a) * cos(b) - cos(a) * sin(b) >>= sin(a - b),
        cos(a) * cos(b) - sin(a) * sin(b) >>= cos(a + b), cos(a) * cos(b) + sin(a) * sin(b) >>= cos(a - b),
        (tan(a) + tan(b)) / (1 - tan(a) * tan(b)) >>= tan(a + b),
        (tan(a) - tan(b)) / (1 + tan(a) * tan(b)) >>= tan(a - b), sinh(a) * cosh(b) + cosh(a) * sinh(b) >>= sinh(a + b),
        sinh(a) * cosh(b) - cosh(a) * sinh(b) >>= sinh(a - b), cosh(a) * cosh(b) + sinh(a) * sinh(b) >>= cosh(a + b),
        cosh(a) * cosh(b) - sinh(a) * sinh(b) >>= cosh(a - b),
        (tanh(a) + tanh(b)) / (1 + tanh(a) * tanh(b)) >>= tanh(a + b),
        (tanh(a) - tanh(b)) / (1 - tanh(a) * tanh(b)) >>= tanh(a - b),
        // Quotients.
        sin(a) / cos(a) >>= tan(a), cos(a) / sin(a) >>= cot(a), tan(a) * cos(a) >>= sin(a), cot(a) * sin(a) >>= cos(a),
        tan(a) * cot(a) >>= 1, sin(a) * csc(a) >>= 1, cos(a) * sec(a) >>= 1, sin(a) * sec(a) >>= tan(a),
        cos(a) * csc(a) >>= cot(a), sin(a) / tan(a) >>= cos(a), tan(a) / sin(a) >>= sec(a), cos(a) / cot(a) >>= sin(a),
        pow(tan(a), -1) >>= cot(a), pow(cot(a), -1) >>= tan(a), pow(cos(a), -1) >>= sec(a), pow(sin(a), -1) >>= csc(a),
        pow(sec(a), -1) >>= cos(a), pow(csc(a), -1) >>= sin(a), sinh(a) / cosh(a) >>= tanh(a),
        cosh(a) / sinh(a) >>= coth(a), tanh(a) * cosh(a) >>= sinh(a), coth(a) * sinh(a) >>= cosh(a),
        tanh(a) * coth(a) >>= 1, sinh(a) * csch(a) >>= 1, cosh(a) * sech(a) >>= 1, sinh(a) * sech(a) >>= tanh(a),
        cosh(a) * csch(a) >>= coth(a), sinh(a) / tanh(a) >>= cosh(a), tanh(a) / sinh(a) >>= sech(a),
        cosh(a) / coth(a) >>= sinh(a), pow(tanh(a), -1) >>= coth(a), pow(coth(a), -1) >>= tanh(a),
        pow(cosh(a), -1) >>= sech(a), pow(sinh(a), -1) >>= csch(a), pow(sech(a), -1) >>= cosh(a),
        pow(csch(a), -1) >>= sinh(a), pow(cos(a), -2) >>= pow(sec(a), 2), pow(sin(a), -2) >>= pow(csc(a), 2),
        pow(tan(a), -2) >>= pow(cot(a), 2), pow(cosh(a), -2) >>= pow(sech(a), 2), pow(sinh(a), -2) >>= pow(csch(a), 2),
        pow(tanh(a), -2) >>= pow(coth(a), 2),
        // Exponentials.
        exp(a) + exp(-a) >>= 2 * cosh(a), exp(a) - exp(-a) >>= 2 * sinh(a),
        c * exp(a) + c * exp(-a) >>= 2 * c * cosh(a), c * exp(a) - c * exp(-a) >>= 2 * c * sinh(a),
        cosh(a) + sinh(a) >>= exp(a), cosh(a) - sinh(a) >>= exp(-a), c * cosh(a) + c * sinh(a) >>= c * exp(a),
        c * cosh(a) - c * sinh(a) >>= c * exp(-a)};
  }
};

/// A polynomial in sines and cosines with the squares of one of them replaced by those of the other, multiplied out.
class one_square_for_the_other {
 public:
  constexpr one_square_for_the_other(graph& g, id ex) : g_(g), ex_(ex) {
    sequence<id> met;
    for (id p : parts_below(g, ex, false)) {
      bool const power = g.at(p).what == kind::power && g.is_number(g.operand(p, 1));
      id const base = power ? g.operand(p, 0) : p;
      if (g.at(base).what != kind::function) continue;
      record_info const* const r = g.at(base).record;
      bool const sine = r == head<sin_>() || r == head<sinh_>();
      if (!sine && r != head<cos_>() && r != head<cosh_>()) continue;
      for (id m : met) related_ = related_ || g.operand(m, 0) == g.operand(base, 0);
      met.push_back(base);
      number const n = power ? g.value(g.operand(p, 1)) : integer(1);
      if (n.is_integer() && n.p >= 2 && n.p <= 16) (sine ? odd_ : even_).push_back(p);
    }
  }
  /// Are there squares, and other powers or functions of the same argument beside one?
  [[nodiscard]] constexpr bool any() const { return related_ && !(odd_.empty() && even_.empty()); }
  constexpr id without_sines() { return without(odd_); }
  constexpr id without_cosines() { return without(even_); }

 private:
  graph& g_;
  id ex_;
  bool related_ = false;
  sequence<id> odd_;
  sequence<id> even_;

  constexpr id square_of_other(id base) {
    id const argument[] = {g_.operand(base, 0)};
    record_info const* const r = g_.at(base).record;
    auto const square = [this, &argument](record_info const* other) {
      return g_.pow(g_.call(other, argument), g_.num(2));
    };
    if (r == head<sin_>()) return g_.sub(g_.num(1), square(head<cos_>()));
    if (r == head<cos_>()) return g_.sub(g_.num(1), square(head<sin_>()));
    if (r == head<sinh_>()) return g_.sub(square(head<cosh_>()), g_.num(1));
    return g_.add(square(head<sinh_>()), g_.num(1));
  }
  constexpr id without(sequence<id> const& powers) {
    if (powers.empty()) return ex_;
    sequence<id> to;
    for (id p : powers) {
      id const base = g_.operand(p, 0);
      std::int64_t const n = g_.value(g_.operand(p, 1)).p;
      id const squares = g_.pow(square_of_other(base), g_.num(n / 2));
      to.push_back(n % 2 == 0 ? squares : g_.mul(base, squares));
    }
    return multiplied_out(g_, replaced(g_, ex_, powers, to), 32);
  }
};

/// How many parts of polynomials are searched for cheaper forms in one pass, the innermost first: a constant expression has its
/// limits.
inline constexpr int most_trigonometric_parts = 40;

/// The form of a polynomial in trigonometric functions that is the cheapest by their identities. What is not used costs no tables:
/// the rules are an argument of templates.
template <class Rules>
constexpr id trigonometric_form(graph& g, id ex, form_cost& costs, int& parts_left) {
  id best = ex;
  auto const offer = [&g, &costs, &best](id candidate) {
    id const settled = cheaper_by_rules<Rules>(g, candidate, costs);
    if (costs.less(g, settled, best)) best = settled;
  };
  one_square_for_the_other squares(g, ex);
  if (!squares.any()) return ex;
  int const parts = static_cast<int>(parts_below(g, ex, false).size());
  if (parts > parts_left) return ex;
  parts_left -= parts;
  id const flat = multiplied_out(g, ex, 32);
  if (flat != ex) offer(flat);
  id const product = factored(g, ex, 32);
  if (product != ex) offer(product);
  one_square_for_the_other flat_squares(g, flat);
  offer(flat_squares.without_sines());
  offer(flat_squares.without_cosines());
  return best;
}

struct trigonometric_simplification {
  template <class Rules = trigonometric_rules>
  static constexpr id run(graph& g, id ex, id const*) {
    return cheapest_by(g, ex, [&g](id each, form_cost& costs) {
      id const next = cheaper_by_rules<Rules>(g, each, costs);
      if (costs.less(g, next, each)) return next;
      int parts_left = most_trigonometric_parts;
      return rewrite_polynomials(g, each, [&g, &costs, &parts_left](id part) {
        return trigonometric_form<Rules>(g, part, costs, parts_left);
      });
    });
  }
};

}  // namespace detail

/// e in the cheapest form that is found by the identities of trigonometric and hyperbolic functions: Pythagoras, sums of angles,
/// double angles, quotients of sines and cosines, exponentials that are hyperbolic functions. trigsimp(pow(sin(x), 2) +
/// pow(cos(x), 2)) is 1 and trigsimp(sin(x) * cos(y) + cos(x) * sin(y)) is sin(x + y).
/// The result has no more operations than e; what cannot be made cheaper stays. The value is kept wherever e has one.
template <symbolic E>
constexpr auto trigsimp(E ex) {
  return detail::make_transformed<detail::trigonometric_simplification>(ex);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
