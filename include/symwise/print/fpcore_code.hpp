#pragma once
#include <symwise/core/free_symbols.hpp>
#include <symwise/print/writer.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// Writes a graph as FPCore, children first, each node once: operations stand before their operands, in brackets, so that
/// nothing of `writer`'s order and parentheses applies.
class fpcore_writer {
 public:
  constexpr explicit fpcore_writer(graph const& g) : g_(g), pieces_(static_cast<std::size_t>(g.size())) {}

  constexpr text_buffer operator()(id root) {
    sequence<char> const needed = reachable(g_, id_list(&root, &root + 1));
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0) pieces_[static_cast<std::size_t>(ex)] = written(ex);
    }
    return of(root);
  }

 private:
  graph const& g_;
  std::vector<text_buffer> pieces_;

  constexpr text_buffer const& of(id ex) const { return pieces_[static_cast<std::size_t>(ex)]; }

  static constexpr text_buffer call(std::string_view operation, text_buffer const& a) {
    return text_buffer("(") + operation + " " + a + ")";
  }
  static constexpr text_buffer call(std::string_view operation, text_buffer const& a, text_buffer const& b) {
    return text_buffer("(") + operation + " " + a + " " + b + ")";
  }
  static constexpr text_buffer number(symwise::number const& v) {
    if (!v.exact) {
      if (v.v != v.v) return "NAN";
      if (v.v == inf) return "INFINITY";
      if (v.v == -inf) return "(- INFINITY)";
      return decimal(v.v);
    }
    if (v.q == 1) return decimal(v.p);
    return decimal(v.p) + "/" + decimal(v.q);
  }
  static constexpr text_buffer constant(record_info const& r) {
    if (r.name == "e") return "E";
    if (r.name == "pi") return "PI";
    if (r.value == inf) return "INFINITY";
    return decimal(r.value);
  }

  constexpr text_buffer written(id ex) const {
    graph_node const& n = g_.at(ex);
    switch (n.what) {
      case kind::number:
        return number(g_.value(ex));
      case kind::constant:
        return constant(*n.record);
      case kind::symbol:
      case kind::wildcard:
        return g_.name(ex);
      case kind::sum:
        return sum(ex);
      case kind::product:
        return product(ex, false);
      case kind::power:
        return power(ex);
      default:
        return function(*n.record, g_.operands(ex));
    }
  }
  constexpr text_buffer sum(id ex) const {
    id_list const terms = g_.operands(ex);
    // a - b rather than -b + a.
    std::size_t first = 0;
    while (first + 1 < terms.size() && g_.coefficient(terms[first]).is_negative()) ++first;
    text_buffer text = of(terms[first]);
    for (std::size_t k = 0; k < terms.size(); ++k) {
      if (k == first) continue;
      if (g_.coefficient(terms[k]).is_negative()) {
        text = call("-", text, opposite(terms[k]));
      } else {
        text = call("+", text, of(terms[k]));
      }
    }
    return text;
  }
  /// A number or a product that is negative, times -1.
  constexpr text_buffer opposite(id ex) const {
    if (g_.is_number(ex)) return number(negated(g_.value(ex)));
    return product(ex, true);
  }
  constexpr bool is_reciprocal(id ex) const {
    return g_.at(ex).what == kind::power && g_.is_number(g_.operand(ex, 1)) &&
           g_.value(g_.operand(ex, 1)).is_negative();
  }
  /// A product, or with `flipped` the product times -1.
  constexpr text_buffer product(id ex, bool flipped) const {
    text_buffer above;
    text_buffer below;
    bool negative = flipped;
    auto const multiply = [](text_buffer& product, text_buffer const& factor) {
      if (product.empty()) {
        product = factor;
      } else {
        product = call("*", product, factor);
      }
    };
    for (id f : g_.operands(ex)) {
      if (g_.is_number(f)) {
        symwise::number v = g_.value(f);
        if (v.is_negative()) {
          negative = !negative;
          v = negated(v);
        }
        if (v.is(1)) continue;
        if (!v.exact) {
          multiply(above, number(v));
        } else {
          if (v.p != 1) multiply(above, number(integer(v.p)));
          if (v.q != 1) multiply(below, number(integer(v.q)));
        }
      } else if (is_reciprocal(f)) {
        multiply(below, power_of(g_.operand(f, 0), negated(g_.value(g_.operand(f, 1)))));
      } else {
        multiply(above, of(f));
      }
    }
    if (above.empty()) above = "1";
    text_buffer text = above;
    if (!below.empty()) text = call("/", above, below);
    if (negative) return call("-", text);
    return text;
  }
  constexpr text_buffer power_of(id base, symwise::number const& exponent) const {
    if (exponent.is(1)) return of(base);
    if (exponent.exact && exponent.p == 1 && exponent.q == 2) return call("sqrt", of(base));
    return call("pow", of(base), number(exponent));
  }
  constexpr text_buffer power(id ex) const {
    id const base = g_.operand(ex, 0);
    id const exponent = g_.operand(ex, 1);
    if (!g_.is_number(exponent)) return call("pow", of(base), of(exponent));
    if (!is_reciprocal(ex)) return power_of(base, g_.value(exponent));
    return call("/", "1", power_of(base, negated(g_.value(exponent))));
  }
  /// FPCore's name of a function is C's; what C has not keeps the library's.
  static constexpr std::string_view name(record_info const& r) {
    if (r.name == "select") return "if";
    if (!r.infix.empty()) return r.infix;
    bool letters = !r.c.empty();
    for (char const c : r.c) letters = letters && ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'));
    return letters ? r.c : r.name;
  }
  constexpr text_buffer function(record_info const& r, id_list operands) const {
    std::size_t const n = operands.size();
    if (r.arity < 0 && n > 2) {  // (fmax a (fmax b c))
      text_buffer text = of(operands[n - 1]);
      for (std::size_t k = n - 1; k > 0; --k) text = call(name(r), of(operands[k - 1]), text);
      return text;
    }
    text_buffer text = text_buffer("(") + name(r);
    for (id each : operands) text += text_buffer(" ") + of(each);
    return text + ")";
  }
};

template <expression E>
constexpr text_buffer fpcore_text(E const& ex) {
  graph g;
  E::declare(g);
  id const root = lower(g, ex);
  text_buffer text = "(FPCore (";
  for (std::string_view each : symbols_below(g, root)) {
    if (text[text.size() - 1] != '(') text += ' ';
    text += each;
  }
  return text + ") " + fpcore_writer(g)(root) + ")";
}
template <auto E>
struct fpcore_source {
  static constexpr text_buffer write() { return fpcore_text(E); }
};

}  // namespace detail

/// An expression as an FPCore, "(FPCore (x) (- (sqrt (+ x 1)) (sqrt x)))", with its symbols as arguments in alphabetical order:
/// what tools of floating-point analysis read (https://fpbench.org), and `parse_fpcore`. Constants that FPCore has not are written
/// as decimals; functions that it has not keep the library's names. For constant expressions there is `fpcore_code_of`.
template <expression E>
std::string fpcore_code(E const& ex) {
  static_assert(!E::has_reduction,
                "symwise: fpcore_code writes what one element is computed as; sum, mean and their kin run over arrays");
  return std::string(detail::fpcore_text(ex).view());
}

/// The same as a constant: fpcore_code_of<e>.view().
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto fpcore_code_of = detail::fixed_text<detail::fpcore_source<E>>();

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
