#pragma once
#include <symwise/core/traverse.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A factor of a term: base^exponent.
struct power_of {
  id base;
  number exponent;
};

/// A factor with its integer exponent taken apart.
constexpr power_of power_at(graph const& g, id f) {
  if (g.at(f).what == kind::power && g.is_number(g.operand(f, 1)) && g.value(g.operand(f, 1)).is_integer())
    return {g.operand(f, 0), g.value(g.operand(f, 1))};
  return {f, integer(1)};
}

/// The factors of a term without its numeric coefficient, integer exponents taken apart.
constexpr sequence<power_of> factors_of(graph const& g, id ex) {
  sequence<power_of> list;
  auto take = [&](id f) {
    if (g.at(f).what != kind::number) list.push_back(power_at(g, f));
  };
  if (g.at(ex).what == kind::product) {
    for (id f : g.operands(ex)) take(f);
  } else {
    take(ex);
  }
  return list;
}

/// Does a term have a factor that is a power of this base?
constexpr bool has_base(graph const& g, id term, id base) {
  auto is_it = [&g, base](id f) { return f == base || (g.at(f).what == kind::power && g.operand(f, 0) == base); };
  if (g.at(term).what != kind::product) return is_it(term);
  for (id f : g.operands(term)) {
    if (is_it(f)) return true;
  }
  return false;
}
/// May the first two terms of a sum have a factor in common? Most have not, and this is cheap to see.
constexpr bool may_share_factors(graph const& g, id sum) {
  id const first = g.operand(sum, 0);
  id const second = g.operand(sum, 1);
  auto shares = [&g, second](id f) {
    return g.at(f).what != kind::number && has_base(g, second, g.at(f).what == kind::power ? g.operand(f, 0) : f);
  };
  if (g.at(first).what != kind::product) return shares(first) || has_base(g, second, first);
  for (id f : g.operands(first)) {
    if (shares(f) || has_base(g, second, f)) return true;
  }
  return false;
}

/// Takes the factors that all terms of a sum have in common out of it: a b + a c becomes a (b + c).
constexpr id common_factors_out(graph& g, id sum) {
  if (g.at(sum).what != kind::sum || g.at(sum).infinite || !may_share_factors(g, sum)) return sum;
  int const n = g.at(sum).count;
  sequence<power_of> common = factors_of(g, g.operand(sum, 0));
  for (int k = 1; k < n && !common.empty(); ++k) {
    sequence<power_of> const here = factors_of(g, g.operand(sum, k));
    sequence<power_of> kept;
    for (power_of const& c : common) {
      for (power_of const& h : here) {
        if (h.base != c.base || h.exponent.is_negative() != c.exponent.is_negative()) continue;
        bool const smaller = magnitude(h.exponent.p) < magnitude(c.exponent.p);
        kept.push_back({c.base, smaller ? h.exponent : c.exponent});
        break;
      }
    }
    common.swap(kept);
  }
  if (common.empty()) return sum;
  detail::sequence<id> rest;
  for (int k = 0; k < n; ++k) {
    id const term = g.operand(sum, k);
    detail::sequence<id> left = {g.num(g.coefficient(term))};
    for (power_of const& f : factors_of(g, term)) {
      number exponent = f.exponent;
      for (power_of const& c : common) {
        if (c.base == f.base && c.exponent.is_negative() == f.exponent.is_negative())
          exponent = plus(exponent, negated(c.exponent));
      }
      if (!exponent.is_zero()) left.push_back(g.pow(f.base, g.num(exponent)));
    }
    rest.push_back(g.mul(left));
  }
  detail::sequence<id> product = {g.add(rest)};
  for (power_of const& c : common) product.push_back(g.pow(c.base, g.num(c.exponent)));
  return g.mul(product);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
