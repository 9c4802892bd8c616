#pragma once
#include <symwise/print/text.hpp>

#include <string>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// Python that SymPy reads: fractions by Rational, functions by the spellings of the records.
struct sympy_notation : text_notation {
  static constexpr bool has_infix = false;  // And, Eq, StrictLessThan: Python's `and` and == mean something else
  static constexpr piece_of_text number(symwise::number const& v) {
    if (!v.exact || v.q == 1) return text_notation::number(v);
    if (v.p < 0) return {text_buffer("-") + number(negated(v)).text, strength::unary};
    return {text_buffer("Rational(") + decimal(v.p) + ", " + decimal(v.q) + ")"};
  }
  static constexpr text_buffer constant(record_info const& r) { return r.sympy.empty() ? r.name : r.sympy; }
  static constexpr piece_of_text call(record_info const& r, std::vector<piece_of_text> const& a) {
    std::string_view const spelling = r.sympy.empty() ? r.name : r.sympy;
    if (!has_places(spelling)) return {text_buffer(spelling) + parenthesised(comma_separated(a))};
    // Spellings have no parentheses around arguments between commas; elsewhere a sum may stand beside an operator.
    text_buffer const text = filled_in(spelling, [&](std::size_t k, std::size_t place) -> text_buffer {
      bool const opened = place > 0 && (spelling[place - 1] == '(' || (place > 1 && spelling[place - 2] == ','));
      char const after = place + 2 < spelling.size() ? spelling[place + 2] : ')';
      if (opened && (after == ')' || after == ',')) return a[k].text;
      return enclosed<sympy_notation>(a[k], strength::atom);
    });
    if (is_call(spelling)) return {text};
    return {parenthesised(text)};
  }

 private:
  /// Is a spelling one call, f(...), as a whole?
  static constexpr bool is_call(std::string_view spelling) {
    if (spelling.empty() ||
        !((spelling[0] >= 'a' && spelling[0] <= 'z') || (spelling[0] >= 'A' && spelling[0] <= 'Z'))) {
      return false;
    }
    int depth = 0;
    bool opened = false;
    for (std::size_t k = 0; k < spelling.size(); ++k) {
      char const c = spelling[k];
      if (!opened && c != '(' && !(c >= 'a' && c <= 'z') && !(c >= 'A' && c <= 'Z')) return false;
      if (c == '(') opened = true;
      if (c == '(') ++depth;
      if (c == ')' && --depth == 0) return k + 1 == spelling.size();
    }
    return false;
  }
};

}  // namespace detail

/// An expression as Python code for SymPy (Meurer et al., PeerJ Computer Science 3:e103, 2017), "2*x**2 - sin(y)/3":
/// `sympy.sympify(...)` reads it. A function that SymPy has not keeps the library's name. For constant expressions there is
/// `sympy_code_of`.
template <expression E>
std::string sympy_code(E const& ex) {
  return std::string(detail::written<detail::sympy_notation>(ex).view());
}

/// The same as a constant: sympy_code_of<e>.view().
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto sympy_code_of = detail::fixed_text<detail::written_source<detail::sympy_notation, E>>();

}  // namespace symwise::inline SYMWISE_ABI
