#pragma once
#include <symwise/rewrite/transformed.hpp>

namespace symwise::inline SYMWISE_ABI {

/// What `replace` gives: an expression and what is to stand in its place.
template <class From, class To>
struct replacement {
  From from;
  To to;
};

namespace detail {

template <class T>
struct replacement_test : std::false_type {};
template <class F, class T>
struct replacement_test<replacement<F, T>> : std::true_type {};
template <class T>
concept is_replacement = replacement_test<std::remove_cvref_t<T>>::value;

/// A sum or product with another operand in the place of some, all of which it has; -1 where it has not all of them. What is
/// left of its operands is taken from their images.
constexpr id with_operands_replaced(graph& g, id node, std::vector<id> const& image, id part, id instead) {
  std::vector<id> rest(g.operands(node).begin(), g.operands(node).end());
  for (id p : g.operands(part)) {
    std::size_t k = 0;
    while (k < rest.size() && rest[k] != p) ++k;
    if (k == rest.size()) return -1;
    rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(k));
  }
  for (id& r : rest) r = image[static_cast<std::size_t>(r)];
  rest.push_back(instead);
  return g.at(node).what == kind::sum ? g.add(rest) : g.mul(rest);
}

/// A node of which an expression is a part: a sum or product with all its operands, a whole power of it. -1 for others.
constexpr id with_part_replaced(graph& g, id node, std::vector<id> const& image, id from, id to) {
  graph_node const n = g.at(node);
  graph_node const f = g.at(from);
  if ((f.what == kind::sum || f.what == kind::product) && n.what == f.what && n.count > f.count)
    return with_operands_replaced(g, node, image, from, to);
  if (n.what == kind::power && f.what == kind::power && g.operand(node, 0) == g.operand(from, 0) &&
      g.is_number(g.operand(node, 1)) && g.is_number(g.operand(from, 1))) {
    // b^m is (b^n)^(m/n) for a whole m/n, and if n is no whole number then m must be none: b^m has no value for b < 0 either.
    number const whole = g.coefficient(g.operand(node, 1));
    number const part = g.coefficient(g.operand(from, 1));
    number const ratio = times(whole, reciprocal(part));
    if (ratio.is_integer() && (part.is_integer() || !whole.is_integer())) return g.pow(to, g.num(ratio));
  }
  if (n.what == kind::function && n.record == f.record && f.what == kind::function && n.record->exponential) {
    // f(k u) is f(u)^k.
    number const k = times(g.coefficient(g.operand(node, 0)), reciprocal(g.coefficient(g.operand(from, 0))));
    if (k.is_integer() && g.scale(k, g.operand(from, 0)) == g.operand(node, 0)) return g.pow(to, g.num(k));
  }
  return -1;
}

/// e with other expressions in the place of some of its parts, all at once: what replaces one is not searched for others.
constexpr id with_replacements(graph& g, id ex, id const* pairs, std::size_t count) {
  id const root[] = {ex};
  auto const needed = reachable(g, root);
  std::vector<id> image(static_cast<std::size_t>(ex) + 1, -1);
  std::vector<id> operands;
  for (id i = 0; i <= ex; ++i) {
    auto const at = static_cast<std::size_t>(i);
    if (needed[at] == 0) continue;
    image[at] = -1;
    for (std::size_t k = 0; k < count && image[at] < 0; ++k) {
      if (pairs[2 * k] == i) image[at] = pairs[2 * k + 1];
    }
    for (std::size_t k = 0; k < count && image[at] < 0; ++k) {
      id const found = with_part_replaced(g, i, image, pairs[2 * k], pairs[2 * k + 1]);
      if (found < 0) continue;
      image[at] = found;
    }
    if (image[at] >= 0) continue;
    bool same = true;
    operands.clear();
    for (id a : g.operands(i)) {
      operands.push_back(image[static_cast<std::size_t>(a)]);
      same = same && operands.back() == a;
    }
    image[at] = same ? i : g.rebuild(i, operands);
  }
  return image[static_cast<std::size_t>(ex)];
}

template <std::size_t Count>
struct replacing {
  static constexpr id run(graph& g, id ex, id const* pairs) { return with_replacements(g, ex, pairs, Count); }
};

}  // namespace detail

/// An expression and what is to stand in its place, for `substitute`: substitute(e, replace(sin(x), y)).
template <symbolic From, operand To>
constexpr auto replace(From from, To to) {
  return replacement<From, detail::wrapped<To>>{from, detail::wrap(to)};
}

}  // namespace symwise::inline SYMWISE_ABI
