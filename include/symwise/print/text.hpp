#pragma once
#include <symwise/print/writer.hpp>

#include <string>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The formula language: powers by **, names of the library.
struct text_notation : ordinary_notation {
  using strength = binding_strength;
  static constexpr piece_of_text number(symwise::number const& v) {
    if (!v.exact) {
      text_buffer const text = decimal(v.v);
      return {text, text[0] == '-' ? strength::unary : strength::atom};
    }
    if (v.q == 1) return {decimal(v.p), v.p < 0 ? strength::unary : strength::atom};
    return {decimal(v.p) + "/" + decimal(v.q), strength::product};
  }
  static constexpr text_buffer constant(record_info const& r) { return r.name; }
  static constexpr piece_of_text power(piece_of_text const& base, piece_of_text const& exponent) {
    return {enclosed<text_notation>(base, strength::atom) + "**" + enclosed<text_notation>(exponent, strength::atom),
            strength::power};
  }
  static constexpr text_buffer infix(record_info const& r) { return r.infix; }
  static constexpr piece_of_text call(record_info const& r, std::vector<piece_of_text> const& a) {
    return {text_buffer(r.name) + parenthesised(comma_separated(a))};
  }
};

using text_writer = writer<text_notation>;

}  // namespace detail

/// The canonical form of an expression as text, "2*x**2 - sin(y)/3": what the formula language reads. For
/// constant expressions there is `text_of`.
template <expression E>
std::string text(E const& ex) {
  return std::string(detail::written<detail::text_notation>(ex).view());
}

/// The text of an expression as a constant of static storage that can be a template argument, so that a message can show it:
/// `template <fixed_string Text> struct shown { static_assert(...); };  shown<text_of<e>>`.
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto text_of = detail::fixed_text<detail::written_source<detail::text_notation, E>>();

}  // namespace symwise::inline SYMWISE_ABI
