#pragma once
#include <symwise/lower/levels.hpp>
#include <symwise/rewrite/cost.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// How a product with varying divisors is computed.
enum class division : unsigned char {
  divided,            ///< by the product of its divisors
  by_one_reciprocal,  ///< times the reciprocal of that product, which others need too
  by_reciprocals      ///< times the reciprocals of its divisors, which others need too
};

/// Finds quotients with common divisors, which one division serves: a/s and b/s are a (1/s) and b (1/s), and 1/u, 1/v serve a/(u v),
/// b/u and c/v. What is part of a function's argument is left alone: floor(x / y) needs the correctly rounded quotient, and
/// functions magnify the errors of their arguments. Elsewhere each reciprocal costs a rounding.
class shared_reciprocals {
 public:
  constexpr shared_reciprocals() = default;
  /// `needed` are the nodes of a program, in order.
  constexpr shared_reciprocals(graph const& g, levels& when, id_list needed, id_list roots) : g_(&g) {
    find_quotients(when, needed, roots);
    if (quotients_.size() < 2) return;
    index_factors();
    cover();
    decide();
    how_.resize(static_cast<std::size_t>(g.size()), division::divided);
    for (quotient const& q : quotients_) how_[static_cast<std::size_t>(q.node)] = q.how;
  }

  [[nodiscard]] constexpr division of(id ex) const {
    return how_.empty() ? division::divided : how_[static_cast<std::size_t>(ex)];
  }

  /// Is a power a divisor that multiplications and roots compute?
  static constexpr bool divides(graph const& g, id ex) {
    if (g.at(ex).what != kind::power || !g.is_number(g.operand(ex, 1))) return false;
    number const n = g.value(g.operand(ex, 1));
    return n.is_negative() && n.exact && n.q <= 2 && magnitude(n.p) <= largest_power_of_products;
  }

 private:
  struct quotient {
    id node;
    std::size_t first;   // of its divisors
    std::size_t count;   // of them
    std::size_t factor;  // the first of its factors
    std::size_t factors;
    bool covered = true;
    division how = division::divided;
  };

  graph const* g_ = nullptr;
  sequence<quotient> quotients_;
  sequence<id> divisors_;
  sequence<std::size_t> factors_;    // of all quotients; those of one hang together
  sequence<std::size_t> component_;  // of each factor, a factor that stands for all that hang together
  sequence<char> kept_;              // factors that get a reciprocal
  sequence<division> how_;

  constexpr void find_quotients(levels& when, id_list needed, id_list roots) {
    graph const& g = *g_;
    // Marks: 1 for a part of a function's argument, 2 for a power that is used by itself.
    sequence<char> marks(static_cast<std::size_t>(g.size()), 0);
    for (id r : roots) marks[static_cast<std::size_t>(r)] = 2;
    for (std::size_t k = needed.size(); k-- > 0;) {
      id const ex = needed[k];
      graph_node const& n = g.at(ex);
      bool const called =
          n.what == kind::power ? !power_of_products(ex) : n.what == kind::function && !n.record->reduction;
      char const inherited = called || (marks[static_cast<std::size_t>(ex)] & 1) != 0 ? 1 : 0;
      char const alone = n.what == kind::product ? 0 : 2;
      for (id a : g.operands(ex)) {
        char& mark = marks[static_cast<std::size_t>(a)];
        mark = static_cast<char>(mark | inherited | alone);
      }
    }
    for (id ex : needed) {
      char const mark = marks[static_cast<std::size_t>(ex)];
      kind const what = g.at(ex).what;
      if ((mark & 1) != 0 || (what != kind::product && (what != kind::power || mark != 2))) continue;
      quotient q{ex, divisors_.size(), 0, 0, 0};
      if (what == kind::power) {
        if (divides(g, ex) && is_varying(when.of(ex))) divisors_.push_back(ex);
      } else {
        for (id f : g.operands(ex)) {
          if (divides(g, f) && is_varying(when.of(f))) divisors_.push_back(f);
        }
      }
      q.count = divisors_.size() - q.first;
      if (q.count > 0) quotients_.push_back(q);
    }
  }
  [[nodiscard]] constexpr bool power_of_products(id ex) const {
    if (!g_->is_number(g_->operand(ex, 1))) return false;
    number const n = g_->value(g_->operand(ex, 1));
    return n.exact && n.q <= 2 && magnitude(n.p) <= largest_power_of_products;
  }

  /// Numbers what the divisors are made of: u of u^-2, the root of v of 1/sqrt(v), w and its root of w^(-3/2).
  constexpr void index_factors() {
    sequence<int> number_of(2 * static_cast<std::size_t>(g_->size()), -1);
    for (quotient& q : quotients_) {
      q.factor = factors_.size();
      for (std::size_t k = q.first; k < q.first + q.count; ++k) {
        auto const base = static_cast<std::size_t>(g_->operand(divisors_[k], 0));
        number const n = g_->value(g_->operand(divisors_[k], 1));
        if (n.q == 2) add_factor(number_of[2 * base + 1]);
        if (n.q == 1 || magnitude(n.p) > 2) add_factor(number_of[2 * base]);
      }
      q.factors = factors_.size() - q.factor;
      for (std::size_t k = q.factor + 1; k < q.factor + q.factors; ++k)
        component_[root_of(factors_[k])] = root_of(factors_[q.factor]);
    }
  }
  constexpr void add_factor(int& index) {
    if (index < 0) {
      index = static_cast<int>(component_.size());
      component_.push_back(component_.size());
    }
    factors_.push_back(static_cast<std::size_t>(index));
  }
  [[nodiscard]] constexpr std::size_t root_of(std::size_t f) const {
    while (component_[f] != f) f = component_[f];
    return f;
  }

  /// Gives up reciprocals that fewer than two quotients would use, and quotients that would have to divide all the same.
  constexpr void cover() {
    kept_.resize(component_.size(), 1);
    sequence<int> users(component_.size(), 0);
    for (std::size_t f : factors_) ++users[f];
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t f = 0; f < users.size(); ++f) {
        if (kept_[f] == 0 || users[f] > 1) continue;
        kept_[f] = 0;
        changed = true;
        for (quotient& q : quotients_) {
          if (q.covered && has_factor(q, f)) {
            q.covered = false;
            for (std::size_t k = q.factor; k < q.factor + q.factors; ++k) --users[factors_[k]];
          }
        }
      }
    }
  }
  [[nodiscard]] constexpr bool has_factor(quotient const& q, std::size_t f) const {
    for (std::size_t k = q.factor; k < q.factor + q.factors; ++k) {
      if (factors_[k] == f) return true;
    }
    return false;
  }
  [[nodiscard]] constexpr bool same_divisors(quotient const& a, quotient const& b) const {
    if (a.count != b.count) return false;
    for (std::size_t k = 0; k < a.count; ++k) {
      if (divisors_[a.first + k] != divisors_[b.first + k]) return false;
    }
    return true;
  }

  /// Takes the cheapest way for all quotients that hang together.
  constexpr void decide() {
    sequence<int> twins(quotients_.size(),
                        0);  // quotients with the same divisors, at the first of them; -1 at the others
    for (std::size_t i = 0; i < quotients_.size(); ++i) {
      if (twins[i] < 0) continue;
      twins[i] = 1;
      for (std::size_t j = i + 1; j < quotients_.size(); ++j) {
        if (twins[j] < 0 || !same_divisors(quotients_[i], quotients_[j])) continue;
        ++twins[i];
        twins[j] = -1;
      }
    }
    sequence<int> reciprocals(component_.size(), 0);
    for (std::size_t f = 0; f < component_.size(); ++f) reciprocals[root_of(f)] += kept_[f];
    for (std::size_t c = 0; c < component_.size(); ++c) {
      if (component_[c] != c) continue;
      constexpr int divide = relative_cost::division;
      constexpr int multiply = relative_cost::arithmetic;
      int all = 0;
      int factored = divide * reciprocals[c];
      int whole = 0;
      for (std::size_t k = 0; k < quotients_.size(); ++k) {
        quotient const& q = quotients_[k];
        if (root_of(factors_[q.factor]) != c) continue;
        all += divide;
        factored += q.covered ? multiply : divide;
        if (twins[k] > 0) whole += divide + (twins[k] > 1 ? multiply * twins[k] : 0);
      }
      if (whole >= all && factored >= all) continue;
      for (quotient& q : quotients_) {
        if (root_of(factors_[q.factor]) != c) continue;
        if (whole <= factored) {
          q.how = division::by_one_reciprocal;
        } else if (q.covered) {
          q.how = division::by_reciprocals;
        }
      }
      if (whole > factored) continue;
      for (std::size_t k = 0; k < quotients_.size(); ++k) {
        if (twins[k] == 1 && root_of(factors_[quotients_[k].factor]) == c) quotients_[k].how = division::divided;
      }
    }
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
