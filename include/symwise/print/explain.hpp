#pragma once
#include <symwise/print/text.hpp>
#include <symwise/rewrite/stable.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// One line for each rule that makes an expression accurate, in the order in which they were applied.
template <expression E>
constexpr text_buffer explanation(E const& ex) {
  graph g;
  E::declare(g);
  sequence<id> roots = {lower(g, ex)};
  text_buffer lines;
  stabilise_here<typename rules_in<E>::type>(g, roots, [&lines](rule_list const& list, int k) {
    auto const& rule = list.rules[static_cast<std::size_t>(k)];
    if (!lines.empty()) lines += "\n";
    lines += text_writer(list.patterns)(rule.left);
    lines += " -> ";
    lines += text_writer(list.patterns)(rule.right);
  });
  return lines;
}

template <auto E>
struct explanation_source {
  static constexpr text_buffer write() { return explanation(E); }
};

}  // namespace detail

/// The rules that `function` applies to an expression for accuracy, one a line, "log(a + 1) -> log1p(a)"; empty where there are none.
template <expression E>
std::string explain(E const& ex) {
  return std::string(detail::explanation(ex).view());
}

/// The same as a constant, for static_assert: explanation_of<e>.view().
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto explanation_of = detail::fixed_text<detail::explanation_source<E>>();

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
