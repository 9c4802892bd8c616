#pragma once
#include <symwise/print/writer.hpp>

#include <array>
#include <string>

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// LaTeX in mathematical mode: fractions, roots and powers as they are set, functions by the spellings of the records.
struct latex_notation : ordinary_notation {
  using strength = binding_strength;
  static constexpr text_buffer parenthesised(text_buffer const& text) {
    return text_buffer(R"(\left()") + text + R"(\right))";
  }
  static constexpr piece_of_text number(symwise::number const& v) {
    if (!v.exact) return decimal_number(v.v);
    if (v.q == 1) return {decimal(v.p), v.p < 0 ? strength::unary : strength::atom};
    text_buffer const above = decimal(v.p < 0 ? -v.p : v.p);
    if (v.p < 0) return {text_buffer("-") + fraction(above, decimal(v.q)), strength::unary};
    return {fraction(above, decimal(v.q)), strength::product};
  }
  static constexpr text_buffer constant(record_info const& r) { return r.latex.empty() ? r.name : r.latex; }

  /// Greek names as letters, others upright where they are longer than a letter; what follows an underscore or is a number at
  /// the end is a subscript.
  static constexpr text_buffer symbol(std::string_view name) {
    std::size_t end = name.find('_');
    std::string_view below;
    if (end != std::string_view::npos && end > 0 && end + 1 < name.size()) {
      below = name.substr(end + 1);
    } else {
      end = name.size();
      while (end > 0 && name[end - 1] >= '0' && name[end - 1] <= '9') --end;
      below = name.substr(end);
    }
    text_buffer text = word(name.substr(0, end));
    if (!below.empty()) text += text_buffer("_{") + word(below) + "}";
    return text;
  }
  static constexpr text_buffer times(text_buffer const& a, text_buffer const& b) {
    bool const digit = b[0] >= '0' && b[0] <= '9';
    return a + (digit ? R"( \cdot )" : " ") + b;
  }
  static constexpr text_buffer divided(text_buffer const& above, piece_of_text const& below) {
    return fraction(above, below.text);
  }
  static constexpr text_buffer root(piece_of_text const& base) { return text_buffer(R"(\sqrt{)") + base.text + "}"; }
  static constexpr piece_of_text power(piece_of_text const& base, piece_of_text const& exponent) {
    return {atom(base) + "^{" + exponent.text + "}", strength::power};
  }
  static constexpr piece_of_text power(piece_of_text const& base, symwise::number const& exponent) {
    if (exponent.exact && exponent.q != 1) {
      return {atom(base) + "^{" + decimal(exponent.p) + "/" + decimal(exponent.q) + "}", strength::power};
    }
    return power(base, number(exponent));
  }
  /// sin^2 x, of functions with a name.
  static constexpr piece_of_text power_of_function(record_info const& r, std::vector<piece_of_text> const& a,
                                                   symwise::number const& exponent) {
    if (r.latex.empty() || r.latex[0] != '\\' || r.latex.find_first_of("#^_") != std::string_view::npos) return {};
    return {text_buffer(r.latex) + "^{" + decimal(exponent.p) + "}" + parenthesised(comma_separated(a)),
            strength::power};
  }
  static constexpr text_buffer infix(record_info const& r) { return r.latex; }
  static constexpr piece_of_text call(record_info const& r, std::vector<piece_of_text> const& a) {
    if (r.latex.empty()) {
      return {text_buffer(R"(\operatorname{)") + escaped(r.name) + "}" + parenthesised(comma_separated(a))};
    }
    if (!has_places(r.latex)) return {text_buffer(r.latex) + parenthesised(comma_separated(a))};
    std::size_t shown = 0;
    text_buffer const text = filled_in(r.latex, [&](std::size_t k, std::size_t place) -> text_buffer {
      if (k + 1 > shown) shown = k + 1;
      if (delimited(r.latex.substr(0, place))) return a[k].text;
      return atom(a[k]);
    });
    // An index is part of the name: J_n(x).
    if (shown < a.size()) return {text + parenthesised(comma_separated(a, shown))};
    if (r.latex.starts_with(R"(\begin)")) return {text, strength::disjunction};
    bool const whole = r.latex[0] == '\\' && !r.latex.starts_with(R"(\int)");
    return {text, whole ? strength::atom : strength::sum};
  }

 private:
  static constexpr text_buffer fraction(text_buffer const& above, text_buffer const& below) {
    return text_buffer(R"(\frac{)") + above + "}{" + below + "}";
  }
  static constexpr text_buffer atom(piece_of_text const& p) { return enclosed<latex_notation>(p, strength::atom); }
  static constexpr piece_of_text decimal_number(double v) {
    if (v != v) return {R"(\mathrm{NaN})"};
    if (v < 0) return {text_buffer("-") + decimal_number(-v).text, strength::unary};
    if (v == inf) return {R"(\infty)"};
    text_buffer const text = decimal(v);
    std::size_t const mark = text.view().find('e');
    if (mark == std::string_view::npos) return {text};
    return {text.part(0, mark) + R"( \cdot 10^{)" + text.part(mark + 1) + "}", strength::product};
  }
  /// Does what comes before an argument close it off, a brace of a command, a parenthesis, a bar?
  static constexpr bool delimited(std::string_view before) {
    if (before.empty()) return false;
    if (before.ends_with("(") || before.ends_with("[") || before.ends_with("|")) return true;
    if (before.ends_with(R"(\lceil )") || before.ends_with(R"(\lfloor )")) return true;
    if (!before.ends_with("{") || before.size() == 1) return false;
    char const c = before[before.size() - 2];
    return c != ' ' && c != ')';
  }
  static constexpr text_buffer escaped(std::string_view name) {
    text_buffer text;
    for (char c : name) {
      if (c == '_') text += '\\';
      text += c;
    }
    return text;
  }
  static constexpr text_buffer word(std::string_view name) {
    constexpr auto greek = std::to_array<std::string_view>(
        {"alpha",   "beta",   "gamma", "delta",   "epsilon", "zeta",  "eta",   "theta", "iota",
         "kappa",   "lambda", "mu",    "nu",      "xi",      "pi",    "rho",   "sigma", "tau",
         "upsilon", "phi",    "chi",   "psi",     "omega",   "Gamma", "Delta", "Theta", "Lambda",
         "Xi",      "Pi",     "Sigma", "Upsilon", "Phi",     "Psi",   "Omega"});
    for (std::string_view letter : greek) {
      if (name == letter) return text_buffer("\\") + letter;
    }
    bool const number = !name.empty() && name[0] >= '0' && name[0] <= '9';
    // A letter beyond ASCII takes several bytes.
    bool const one = name.size() == 1 || static_cast<unsigned char>(name[0]) >= 0x80U;
    if (one || number) return escaped(name);
    return text_buffer(R"(\mathrm{)") + escaped(name) + "}";
  }
};

}  // namespace detail

/// An expression in LaTeX's mathematical mode, "2 x^{2} - \frac{\sin\left(y\right)}{3}"; needs amsmath for choices by cases. For
/// constant expressions there is `latex_of`.
template <expression E>
std::string latex(E const& ex) {
  return std::string(detail::written<detail::latex_notation>(ex).view());
}

/// The same as a constant: latex_of<e>.view().
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto latex_of = detail::fixed_text<detail::written_source<detail::latex_notation, E>>();

}  // namespace symwise::inline SYMWISE_ABI
