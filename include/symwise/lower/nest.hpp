#pragma once
#include <symwise/lower/levels.hpp>
#include <symwise/rewrite/common_factors.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Sums whose terms share factors, nested: a polynomial in what varies in Horner's form, and so is one in several variables, by
/// whatever most terms share. c + b x + a x^2 becomes c + x (b + a x), which has an operation less for each power, and fewer roundings.
/// Nothing is multiplied out: 1 + x (x - 1)^2 stays. (M. Ceberio and V. Kreinovich, Greedy algorithms for optimizing multivariate
/// Horner schemes, 2004.)
class sum_nester {
 public:
  constexpr sum_nester(graph& g, levels& when) : g_(g), when_(when) {}

  /// The sum without the factors that some of its terms have in common.
  constexpr id nested(id sum, int depth = 0) {
    constexpr int most_levels = 40;
    if (g_.at(sum).what != kind::sum || g_.at(sum).infinite || depth > most_levels || !is_varying(when_.of(sum)))
      return sum;
    power_of const shared = most_frequent_factor(sum);
    if (shared.base < 0) return sum;
    sequence<id> with;
    sequence<id> without;
    for (id const& t : g_.operands(sum)) (has_factor(t, shared) ? with : without).push_back(t);
    id const factored = common_factors_out(g_, g_.add(with));
    sequence<id> factors(g_.operands(factored).begin(), g_.operands(factored).end());
    for (id& f : factors) f = nested(f, depth + 1);
    id const product = g_.rebuild(factored, factors);
    return without.empty() ? product : g_.add(nested(g_.add(without), depth + 1), product);
  }

 private:
  graph& g_;
  levels& when_;
  sequence<int> terms_with_;  // by base and sign of the exponent; all zero between searches

  constexpr id_list factors_at(id const& term) const {
    if (g_.at(term).what == kind::product) return g_.operands(term);
    return {&term, &term + 1};
  }
  constexpr bool may_be_taken_out(id f) { return g_.at(f).what != kind::number && is_varying(when_.of(f)); }
  constexpr std::size_t place(power_of const& p) const {
    return 2 * static_cast<std::size_t>(p.base) + (p.exponent.is_negative() ? 1 : 0);
  }

  constexpr bool has_factor(id const& term, power_of const& p) const {
    for (id f : factors_at(term)) {
      power_of const here = power_at(g_, f);
      if (here.base == p.base && here.exponent.is_negative() == p.exponent.is_negative()) return true;
    }
    return false;
  }

  /// The power that most terms have as a factor; without a base where no two terms share one.
  constexpr power_of most_frequent_factor(id sum) {
    terms_with_.resize(2 * static_cast<std::size_t>(g_.size()), 0);
    power_of best{-1, integer(1)};
    int most = 1;
    auto const each_factor = [this, sum](auto const& visit) {
      for (id const& t : g_.operands(sum)) {
        for (id f : factors_at(t)) {
          if (may_be_taken_out(f)) visit(power_at(g_, f));
        }
      }
    };
    each_factor([&](power_of const& p) {
      int const n = ++terms_with_[place(p)];
      if (n <= most) return;
      most = n;
      best = p;
    });
    each_factor([&](power_of const& p) { terms_with_[place(p)] = 0; });
    return best;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
