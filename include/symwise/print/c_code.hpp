#pragma once
#include <symwise/print/writer.hpp>

#include <concepts>
#include <string>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// C99: every number is a floating literal of type T, powers are products or pow, conditions choose by ?:.
template <class T>
struct c_notation : ordinary_notation {
  using strength = binding_strength;
  static constexpr auto in_disjunction = strength::negation;
  static constexpr piece_of_text number(symwise::number const& v) {
    if (!v.exact) return literal(v.v);
    if (v.q == 1) return literal(v.p);
    return {literal(v.p).text + "/" + literal(v.q).text, strength::product};
  }
  static constexpr text_buffer constant(record_info const& r) {
    if (r.value == inf || !std::same_as<T, float>) return r.c.empty() ? decimal(r.value) : text_buffer(r.c);
    return literal(r.value).text;
  }
  static constexpr piece_of_text power(piece_of_text const& base, piece_of_text const& exponent) {
    return {function("pow") + parenthesised(base.text + ", " + exponent.text)};
  }
  /// Small whole powers of what is short are products: pow would cost more than it saves.
  static constexpr piece_of_text power(piece_of_text const& base, symwise::number const& exponent) {
    bool const is_small = exponent.is_integer() && exponent.exact && exponent.p >= 2 && exponent.p <= 4;
    if (!is_small || base.strength != strength::atom || base.text.view().find('(') != std::string_view::npos) {
      return power(base, number(exponent));
    }
    text_buffer text = base.text;
    for (std::int64_t k = 1; k < exponent.p; ++k) text += text_buffer("*") + base.text;
    return {text, strength::unary};  // as a factor it needs no parentheses, below a fraction bar it does
  }
  static constexpr text_buffer root(piece_of_text const& base) { return function("sqrt") + parenthesised(base.text); }
  static constexpr text_buffer infix(record_info const& r) { return r.c; }
  static constexpr piece_of_text call(record_info const& r, std::vector<piece_of_text> const& a) {
    std::string_view const spelling = r.c.empty() ? r.name : r.c;
    if (has_places(spelling)) {
      text_buffer const typed = of_type(spelling);
      return {filled_in(typed.view(), [&](std::size_t k, std::size_t) { return a[k].text; })};
    }
    if (spelling == "!") return {text_buffer("!") + parenthesised(a[0].text), strength::unary};
    if (r.arity >= 0) return {function(spelling) + parenthesised(comma_separated(a))};
    // fmax(a, fmax(b, c))
    text_buffer text = a.back().text;
    for (std::size_t k = a.size() - 1; k > 0; --k)
      text = function(spelling) + parenthesised(a[k - 1].text + ", " + text);
    return {text};
  }

 protected:
  static constexpr text_buffer suffixed(text_buffer const& text) {
    if constexpr (std::same_as<T, float>) return text + "f";
    return text;
  }
  static constexpr text_buffer function(std::string_view name) { return suffixed(name); }
  static constexpr piece_of_text literal(double v) {
    if (v != v) return {"NAN"};
    if (v == inf) return {"INFINITY"};
    if (v == -inf) return {"-INFINITY", strength::unary};
    text_buffer const text = suffixed(decimal(v));
    return {text, text[0] == '-' ? strength::unary : strength::atom};
  }
  static constexpr piece_of_text literal(std::int64_t v) {
    text_buffer const text = suffixed(decimal(v) + ".0");
    return {text, v < 0 ? strength::unary : strength::atom};
  }
  /// A spelling whose functions, names before a parenthesis, have the suffix of T.
  static constexpr text_buffer of_type(std::string_view spelling) {
    text_buffer text;
    for (char c : spelling) {
      if (c == '(' && !text.empty() && text[text.size() - 1] >= 'a' && text[text.size() - 1] <= 'z')
        text = suffixed(text);
      text += c;
    }
    return text;
  }
};

}  // namespace detail

/// An expression as a C99 expression with doubles, "2.0*x*x - sin(y)/3.0", or with floats (`c_code<float>(e)`: literals and
/// functions have the suffix f). Functions that C has not keep the library's names, digamma(x): who compiles it supplies them. For
/// constant expressions there is `c_code_of`.
template <std::floating_point T = double, expression E>
std::string c_code(E const& ex) {
  static_assert(!E::has_reduction,
                "symwise: c_code writes what one element is computed as; sum, mean and their kin run over arrays");
  return std::string(detail::written<detail::c_notation<T>>(ex).view());
}

/// The same as a constant: c_code_of<e>.view().
template <auto E, std::floating_point T = double>
  requires expression<decltype(E)>
inline constexpr auto c_code_of = detail::fixed_text<detail::written_source<detail::c_notation<T>, E>>();

}  // namespace symwise::inline SYMWISE_ABI
