#pragma once
#include <symwise/core/rule_list.hpp>
#include <symwise/functions/elementary/exp.hpp>
#include <symwise/functions/elementary/log.hpp>
#include <symwise/functions/special/norm_pdf.hpp>
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/expand.hpp>
#include <symwise/rewrite/operations.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Are there two densities of the standard normal distribution among some nodes? Most expressions have none.
template <class Nodes, class Needed>
constexpr bool has_densities(Nodes const& nodes, int size, Needed const& needed) {
  int n = 0;
  for (int ex = 0; ex < size && n < 2; ++ex)
    n += nodes.at(ex).record == head<norm_pdf_>() && nodes.at(ex).what == kind::function && needed(ex) ? 1 : 0;
  return n == 2;
}

/// Expresses densities of the standard normal distribution by each other: norm_pdf(b) = norm_pdf(a) exp((a^2 - b^2) / 2), where that
/// exponential is a product of powers, alone or with an exponential beside the density. So s norm_pdf(d1) = k exp(-r t) norm_pdf(d2) of
/// F. Black and M. Scholes, The pricing of options and corporate liabilities, Journal of Political Economy 81 (1973), is seen, and the
/// derivatives of their price come out without the difference of the two. A logarithm below a density makes what it is applied to
/// positive wherever there is a value.
class density_merger {
 public:
  static constexpr int most_densities = 8;
  /// No more terms than this are multiplied out.
  static constexpr int most_terms = 64;

  constexpr explicit density_merger(graph& g) : g_(g) {}

  /// Is anything changed?
  constexpr bool operator()(sequence<id>& roots) {
    find(roots);
    if (densities_.size() < 2 || static_cast<int>(densities_.size()) > most_densities) return false;
    bool changed = false;
    rewrite_nodes(g_, roots, [this, &changed](id ex) {
      id const next = by_another(ex);
      changed = changed || next != ex;
      return next;
    });
    if (changed) rewrite_nodes(g_, roots, [this](id ex) { return g_.at(ex).what == kind::sum ? collected(ex) : ex; });
    return changed;
  }

 private:
  struct density {
    id node;
    bool below_logarithm;  // has a logarithm in its argument
    bool beside_exponential = false;
  };
  graph& g_;
  sequence<density> densities_;
  sequence<id> halves_;  // half the difference of two squares, by pair; -1 where it is not known yet
  operation_count operations_;

  constexpr bool is_density(id ex) const { return g_.applies(ex, head<norm_pdf_>()); }
  constexpr bool is_exponential(id ex) const { return g_.applies(ex, head<exp_>()); }

  constexpr void find(sequence<id> const& roots) {
    auto const needed = reachable(g_, roots);
    sequence<char> logarithm(needed.size(), 0);
    for (id ex = 0; ex < static_cast<id>(needed.size()); ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      char& below = logarithm[static_cast<std::size_t>(ex)];
      below = g_.applies(ex, head<log_>()) ? 1 : 0;
      for (id a : g_.operands(ex)) below = static_cast<char>(below | logarithm[static_cast<std::size_t>(a)]);
      if (is_density(ex)) densities_.push_back({ex, below != 0});
      if (g_.at(ex).what != kind::product) continue;
      for (id f : g_.operands(ex)) {
        if (!is_exponential(f)) continue;
        for (density& d : densities_) {
          for (id other : g_.operands(ex)) d.beside_exponential = d.beside_exponential || other == d.node;
        }
      }
    }
    halves_.resize(densities_.size() * densities_.size(), -1);
  }

  /// (a^2 - b^2) / 2 of the arguments of two densities, multiplied out.
  constexpr id half_difference(std::size_t a, std::size_t b) {
    id& half = halves_[a * densities_.size() + b];
    if (half < 0) {
      number const c = ratio(1, 2);
      id const x = g_.pow(g_.operand(densities_[a].node, 0), g_.num(2));
      id const y = g_.pow(g_.operand(densities_[b].node, 0), g_.num(2));
      half = multiplied_out(g_, g_.add(g_.scale(c, x), g_.scale(negated(c), y)), most_terms);
    }
    return half;
  }

  /// exp(ex) where ex is a sum of multiples of logarithms; -1 of others.
  constexpr id power_product(id ex) {
    sequence<id> factors;
    auto const take = [this, &factors](id term) {
      number const c = g_.coefficient(term);
      bool const scaled = g_.at(term).what == kind::product && g_.is_number(g_.operand(term, 0));
      if (scaled && g_.at(term).count != 2) return false;
      id const inner = scaled ? g_.operand(term, 1) : term;
      if (!g_.applies(inner, head<log_>()) || !c.is_integer() || magnitude(c.p) > 8) return false;
      factors.push_back(g_.pow(g_.operand(inner, 0), g_.num(c)));
      return true;
    };
    if (g_.is(ex, 0)) return g_.num(1);
    if (g_.at(ex).what != kind::sum) return take(ex) ? factors[0] : -1;
    sequence<id> const terms(g_.operands(ex).begin(), g_.operands(ex).end());
    for (id term : terms) {
      if (!take(term)) return -1;
    }
    return g_.mul(factors);
  }

  /// Is the first density the one to be kept of two that are powers of each other?
  constexpr bool is_simpler(id a, id b) {
    int const x = operations_.of(g_, a);
    int const y = operations_.of(g_, b);
    return x != y ? x < y : g_.before(a, b);
  }

  constexpr id by_another(id ex) {
    if (is_density(ex)) return product_by_another(ex, ex, -1);
    if (g_.at(ex).what != kind::product) return ex;
    id exponential = -1;
    for (id f : g_.operands(ex)) exponential = is_exponential(f) ? f : exponential;
    if (exponential < 0) return ex;
    sequence<id> const factors(g_.operands(ex).begin(), g_.operands(ex).end());
    for (id f : factors) {
      id const next = is_density(f) ? product_by_another(ex, f, exponential) : ex;
      if (next != ex) return next;
    }
    return ex;
  }

  /// A product that holds a density, and an exponential beside it, by another density; itself where it is by none.
  constexpr id product_by_another(id ex, id factor, id exponential) {
    for (std::size_t b = 0; b < densities_.size(); ++b) {
      if (densities_[b].node != factor) continue;
      for (std::size_t a = 0; a < densities_.size(); ++a) {
        id const other = densities_[a].node;
        bool const logarithms = densities_[a].below_logarithm || densities_[b].below_logarithm;
        if (a == b || (exponential < 0 && (!logarithms || !is_simpler(other, factor)))) continue;
        if (exponential >= 0 && !densities_[b].beside_exponential) continue;
        id exponent = half_difference(a, b);
        if (exponential >= 0) exponent = multiplied_out(g_, g_.add(exponent, g_.operand(exponential, 0)), most_terms);
        id const power = power_product(exponent);
        if (power < 0) continue;
        sequence<id> factors = {power, other};
        if (ex != factor) {
          for (id f : g_.operands(ex)) {
            if (f != factor && f != exponential) factors.push_back(f);
          }
        }
        return g_.mul(factors);
      }
    }
    return ex;
  }

  /// A sum with the terms that hold the same density put together, where it is cheaper so.
  constexpr id collected(id sum) {
    for (density const& d : densities_) {
      sequence<id> rest;
      sequence<id> coefficients;
      sequence<id> const terms(g_.operands(sum).begin(), g_.operands(sum).end());
      for (id term : terms) {
        sequence<id> others;
        bool held = term == d.node;
        if (g_.at(term).what == kind::product) {
          for (id f : g_.operands(term)) {
            held = held || f == d.node;
            if (f != d.node) others.push_back(f);
          }
        }
        if (held) {
          coefficients.push_back(g_.mul(others));
        } else {
          rest.push_back(term);
        }
      }
      if (coefficients.size() < 2) continue;
      id const together = g_.add(coefficients);
      auto least = operations_.measured(g_, sum);
      auto const offer = [&](id coefficient) {
        id const candidate = g_.add(g_.add(rest), g_.mul(coefficient, d.node));
        auto const cost = operations_.measured(g_, candidate);
        if (!cost.better_than(least)) return;
        least = cost;
        sum = candidate;
      };
      offer(common_factors_out(g_, together));
      id const flat = multiplied_out(g_, together, most_terms);
      offer(flat);
      offer(common_factors_out(g_, flat));
      if (g_.at(sum).what != kind::sum) return sum;
    }
    return sum;
  }
};

/// Expressions with as few different densities as are found, where there are two; is anything changed?
constexpr bool merge_densities(graph& g, sequence<id>& roots) {
  auto const needed = reachable(g, roots);
  auto const is_needed = [&needed](int ex) { return needed[static_cast<std::size_t>(ex)] != 0; };
  return has_densities(g, static_cast<int>(needed.size()), is_needed) && density_merger{g}(roots);
}

/// What is done there, as a rule: for those who tell what was done.
constexpr void append_rule_of_densities(rule_list& list) {
  with_wildcards<2>(list.patterns, [&list](handle a, handle b) {
    list.add(norm_pdf(b) >>= exp((pow(a, 2) - pow(b, 2)) / 2) * norm_pdf(a));
  });
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
