#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/core/transformation.hpp>
#include <symwise/print/decimal.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

/// \file
/// The walk over a graph that all printers share.

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// How tightly the parts of a text hold together; what is looser than its place asks for goes into parentheses.
enum class binding_strength : unsigned char {
  disjunction,
  conjunction,
  negation,
  relation,
  sum,
  product,
  unary,
  power,
  atom
};

/// A piece of text and what it is.
struct piece_of_text {
  text_buffer text;
  binding_strength strength = binding_strength::atom;
};

/// A piece in the parentheses of a notation if it is looser than its place asks for.
template <class Notation>
constexpr text_buffer enclosed(piece_of_text const& p, binding_strength least) {
  // No ?: on texts here: g++ 12 frees them twice in constant expressions.
  if (p.strength < least) return Notation::parenthesised(p.text);
  return p.text;
}

/// Writes a graph in a notation, children first, each node once. The notation says how numbers, names, quotients, powers and
/// functions are spelled; what holds for all of them, the order of operands and where parentheses are needed, is here.
template <class Notation>
class writer {
 public:
  constexpr explicit writer(graph const& g) : g_(g), pieces_(static_cast<std::size_t>(g.size())) {}

  constexpr text_buffer operator()(id root) {
    detail::sequence<char> const needed = reachable(g_, id_list(&root, &root + 1));
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0) write_down(ex);
    }
    return of(root).text;
  }

  /// Writes one node, whose operands were written before.
  constexpr text_buffer const& write_down(id ex) {
    pieces_[static_cast<std::size_t>(ex)] = write(ex);
    return of(ex).text;
  }
  /// What a node is called from here on.
  constexpr void name(id ex, text_buffer const& name) { pieces_[static_cast<std::size_t>(ex)] = {name}; }
  [[nodiscard]] constexpr text_buffer const& text(id ex) const { return of(ex).text; }

 private:
  graph const& g_;
  std::vector<piece_of_text> pieces_;

  using strength = binding_strength;

  constexpr piece_of_text const& of(id ex) const { return pieces_[static_cast<std::size_t>(ex)]; }
  static constexpr text_buffer enclosed(piece_of_text const& p, strength least) {
    return detail::enclosed<Notation>(p, least);
  }
  constexpr text_buffer enclosed(id ex, strength least) const { return enclosed(of(ex), least); }

  constexpr piece_of_text write(id ex) const {
    graph_node const& n = g_.at(ex);
    switch (n.what) {
      case kind::number:
        return Notation::number(g_.value(ex));
      case kind::constant:
        return {Notation::constant(*n.record)};
      case kind::symbol:
      case kind::wildcard:
        return {Notation::symbol(g_.name(ex))};
      case kind::sum:
        return sum_text(ex);
      case kind::product:
        return product_text(ex);
      case kind::power:
        return power_text(ex);
      default:
        return function_text(ex);
    }
  }

  /// The degree of a term in all symbols together, for the order of printing.
  constexpr std::int64_t degree(id ex) const {
    graph_node const& n = g_.at(ex);
    if (n.what == kind::symbol) return 1;
    if (n.what == kind::power && g_.is_number(g_.operand(ex, 1)) && g_.at(g_.operand(ex, 0)).what == kind::symbol) {
      return g_.value(g_.operand(ex, 1)).is_integer() ? g_.value(g_.operand(ex, 1)).p : 0;
    }
    if (n.what != kind::product) return 0;
    std::int64_t d = 0;
    for (id f : g_.operands(ex)) d += degree(f);
    return d;
  }
  constexpr detail::sequence<id> in_order(id ex, bool by_degree, bool opposite = false) const {
    detail::sequence<id> list(g_.operands(ex).begin(), g_.operands(ex).end());
    if (g_.as_written) return list;
    auto rank = [this](id a) {
      kind const k = g_.at(a).what;
      if (k == kind::power) return g_.at(g_.operand(a, 0)).what == kind::symbol ? 2 : 4;
      return k == kind::number ? 0 : k == kind::constant ? 1 : k == kind::symbol ? 2 : k == kind::function ? 5 : 3;
    };
    insertion_sort(list, [&](id a, id b) {
      if (by_degree) {
        if (g_.is_number(a) != g_.is_number(b)) return g_.is_number(b);
        std::int64_t const da = degree(a);
        std::int64_t const db = degree(b);
        if (da != db) return da > db;
        // x - 1 rather than -1 + x: what is positive comes first.
        bool const negative_a = g_.coefficient(a).is_negative() != opposite;
        bool const negative_b = g_.coefficient(b).is_negative() != opposite;
        if (negative_a != negative_b) return negative_b;
      } else if (rank(a) != rank(b)) {
        return rank(a) < rank(b);
      }
      return of(a).text < of(b).text;
    });
    return list;
  }

  /// A sum, or with `opposite` the sum times -1.
  constexpr piece_of_text sum_text(id ex, bool opposite = false) const {
    text_buffer text;
    detail::sequence<id> terms = in_order(ex, true, opposite);
    // 1 - x rather than -x + 1.
    std::size_t first = 0;
    while (first + 1 < terms.size() && g_.coefficient(terms[first]).is_negative() != opposite) ++first;
    if (!g_.as_written && g_.coefficient(terms[first]).is_negative() == opposite) {
      for (; first > 0; --first) std::swap(terms[first], terms[first - 1]);
    }
    for (id t : terms) {
      text_buffer term = enclosed(t, strength::sum);
      if (opposite) {
        if (term[0] == '-') {
          term = term.part(1);
        } else {
          term = text_buffer("-") + term;
        }
      }
      if (text.empty()) {
        text = term;
      } else if (term[0] == '-') {
        text += text_buffer(" - ") + term.part(1);
      } else {
        text += text_buffer(" + ") + term;
      }
    }
    return {text, strength::sum};
  }

  /// The first of the sums written that a negative product takes its sign into, -(x + y)*(y - x) being (x + y)*(x - y); or -1.
  constexpr id factor_to_flip(id ex, detail::sequence<id> const& factors) const {
    if (g_.as_written || !g_.coefficient(ex).is_negative()) return -1;
    for (id f : factors) {
      if (g_.at(f).what != kind::sum || of(f).strength == strength::atom) continue;
      int negative = 0;
      for (id t : g_.operands(f)) negative += g_.coefficient(t).is_negative() ? 1 : -1;
      if (negative >= 0) return f;
    }
    return -1;
  }

  constexpr piece_of_text product_text(id ex) const {
    std::vector<text_buffer> above;
    std::vector<piece_of_text> below;
    bool negative = false;
    detail::sequence<id> const factors = in_order(ex, false);
    id const flipped = factor_to_flip(ex, factors);
    for (id f : factors) {
      graph_node const& n = g_.at(f);
      if (f == flipped) {
        above.push_back(enclosed(sum_text(f, true), strength::unary));
        continue;
      }
      if (n.what == kind::number) {
        number v = g_.value(f);
        if (v.is_negative()) {
          negative = flipped < 0;
          v = negated(v);
        }
        if (!v.exact) {
          above.push_back(Notation::number(v).text);
        } else {
          if (v.p != 1 || (v.q == 1 && g_.as_written)) above.push_back(Notation::number(integer(v.p)).text);
          if (v.q != 1) below.push_back(Notation::number(integer(v.q)));
        }
      } else if (n.what == kind::power && g_.is_number(g_.operand(f, 1)) && g_.value(g_.operand(f, 1)).is_negative()) {
        below.push_back(power_of(g_.operand(f, 0), negated(g_.value(g_.operand(f, 1)))));
      } else {
        above.push_back(enclosed(f, strength::unary));
      }
    }
    bool const single = above.size() + below.size() == 1 && below.empty();
    text_buffer text = negative ? "-" : "";
    text += quotient(above, below);
    return {text, negative || single ? strength::unary : strength::product};
  }
  static constexpr text_buffer quotient(std::vector<text_buffer> const& above,
                                        std::vector<piece_of_text> const& below) {
    text_buffer numerator;
    if (above.empty()) numerator = Notation::number(integer(1)).text;
    for (std::size_t k = 0; k < above.size(); ++k) {
      if (k == 0) {
        numerator = above[k];
      } else {
        numerator = Notation::times(numerator, above[k]);
      }
    }
    if (below.empty()) return numerator;
    if (below.size() == 1) return Notation::divided(numerator, below[0]);
    text_buffer denominator;
    for (std::size_t k = 0; k < below.size(); ++k) {
      text_buffer const factor = enclosed(below[k], strength::unary);
      if (k == 0) {
        denominator = factor;
      } else {
        denominator = Notation::times(denominator, factor);
      }
    }
    return Notation::divided(numerator, {denominator, strength::product});
  }

  /// base to a numeric exponent that is not negative.
  constexpr piece_of_text power_of(id base, number const& exponent) const {
    if (exponent.is(1)) return of(base);
    if (exponent.exact && exponent.p == 1 && exponent.q == 2) return {Notation::root(of(base))};
    if constexpr (requires { Notation::power_of_function; }) {
      // sin^2 x
      if (g_.at(base).what == kind::function && exponent.is_integer()) {
        piece_of_text const special = Notation::power_of_function(*g_.at(base).record, arguments(base), exponent);
        if (!special.text.empty()) return special;
      }
    }
    if constexpr (requires { Notation::power(of(base), exponent); }) {
      return Notation::power(of(base), exponent);  // x*x, x^{1/3}
    } else {
      return Notation::power(of(base), Notation::number(exponent));
    }
  }
  constexpr piece_of_text power_text(id ex) const {
    id const exponent = g_.operand(ex, 1);
    if (!g_.is_number(exponent)) return Notation::power(of(g_.operand(ex, 0)), of(exponent));
    number const v = g_.value(exponent);
    if (!v.is_negative()) return power_of(g_.operand(ex, 0), v);
    return {quotient({}, {power_of(g_.operand(ex, 0), negated(v))}), strength::product};
  }

  /// The arguments of a function. What may stand in any order is written in alphabetical order, whatever the order in the graph.
  constexpr std::vector<piece_of_text> arguments(id ex) const {
    detail::sequence<id> a(g_.operands(ex).begin(), g_.operands(ex).end());
    if (g_.at(ex).record->arity < 0 && !g_.as_written) {
      insertion_sort(a, [this](id x, id y) { return of(x).text < of(y).text; });
    }
    std::vector<piece_of_text> list;
    for (id each : a) list.push_back(of(each));
    return list;
  }
  constexpr piece_of_text function_text(id ex) const {
    record_info const& r = *g_.at(ex).record;
    std::vector<piece_of_text> const a = arguments(ex);
    if (!r.infix.empty() && a.size() == 2 && Notation::has_infix) {
      strength const own = r.strength == 0   ? strength::relation
                           : r.strength == 1 ? strength::conjunction
                                             : strength::disjunction;
      // Compilers warn of `and` inside `or` without parentheses: some notations write them.
      auto const tighter = own == strength::disjunction ? Notation::in_disjunction
                                                        : static_cast<strength>(static_cast<unsigned char>(own) + 1);
      std::size_t const first = r.commutative && a[1].text < a[0].text ? 1 : 0;
      // a or b or c is (a or b) or c.
      bool const chain = own != strength::relation && a[first].strength == own;
      text_buffer const left = enclosed(a[first], chain ? own : tighter);
      return {left + " " + Notation::infix(r) + " " + enclosed(a[1 - first], tighter), own};
    }
    return Notation::call(r, a);
  }
};

/// A list of arguments, separated by commas.
constexpr text_buffer comma_separated(std::vector<piece_of_text> const& list, std::size_t from = 0) {
  text_buffer text;
  for (std::size_t k = from; k < list.size(); ++k) {
    if (k > from) text += ", ";
    text += list[k].text;
  }
  return text;
}

/// A record's spelling with #1, #2 ... for its arguments filled in; `argument(k, place)` is the k-th, counted from 0, which
/// stands at this place of the spelling.
template <class Argument>
constexpr text_buffer filled_in(std::string_view spelling, Argument const& argument) {
  text_buffer text;
  for (std::size_t k = 0; k < spelling.size(); ++k) {
    if (spelling[k] == '#' && k + 1 < spelling.size()) {
      text += argument(static_cast<std::size_t>(spelling[k + 1] - '1'), k);
      ++k;
    } else {
      text += spelling[k];
    }
  }
  return text;
}
/// Does a spelling show where its arguments go?
constexpr bool has_places(std::string_view spelling) { return spelling.find('#') != std::string_view::npos; }

/// What the parts of a notation write if it has nothing of its own to say: ordinary notation.
struct ordinary_notation {
  static constexpr bool has_infix = true;
  static constexpr auto in_disjunction = binding_strength::conjunction;
  static constexpr text_buffer parenthesised(text_buffer const& text) { return text_buffer("(") + text + ")"; }
  static constexpr text_buffer symbol(std::string_view name) { return name; }
  static constexpr text_buffer times(text_buffer const& a, text_buffer const& b) { return a + "*" + b; }
  static constexpr text_buffer divided(text_buffer const& above, piece_of_text const& below) {
    return above + "/" + enclosed<ordinary_notation>(below, binding_strength::power);
  }
  static constexpr text_buffer root(piece_of_text const& base) { return text_buffer("sqrt(") + base.text + ")"; }
};

/// An expression in a notation.
template <class Notation, expression E>
constexpr text_buffer written(E const& ex) {
  graph g;
  E::declare(g);
  id const root = lower(g, ex);
  return writer<Notation>(g)(root);
}
template <class Notation, auto E>
struct written_source {
  static constexpr text_buffer write() { return written<Notation>(E); }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
