#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/core/transformation.hpp>
#include <symwise/print/decimal.hpp>

#include <string>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

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

/// Writes a graph as text, children first, each node once.
class text_writer {
 public:
  constexpr explicit text_writer(graph const& g) : g_(g), pieces_(static_cast<std::size_t>(g.size())) {}

  constexpr text_buffer operator()(id root) {
    detail::sequence<char> const needed = reachable(g_, id_list(&root, &root + 1));
    for (id ex = 0; ex <= root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0) pieces_[static_cast<std::size_t>(ex)] = write(ex);
    }
    return pieces_[static_cast<std::size_t>(root)].text;
  }

 private:
  graph const& g_;
  std::vector<piece_of_text> pieces_;

  using strength = binding_strength;

  constexpr piece_of_text const& of(id ex) const { return pieces_[static_cast<std::size_t>(ex)]; }
  static constexpr text_buffer enclosed(piece_of_text const& p, strength least) {
    // No ?: on texts here: g++ 12 frees them twice in constant expressions.
    if (p.strength < least) return text_buffer("(") + p.text + ")";
    return p.text;
  }
  constexpr text_buffer enclosed(id ex, strength least) const { return enclosed(of(ex), least); }

  constexpr piece_of_text write(id ex) const {
    graph_node const& n = g_.at(ex);
    switch (n.what) {
      case kind::number:
        return number_text(g_.value(ex));
      case kind::constant:
        return {n.record->name};
      case kind::symbol:
      case kind::wildcard:
        return {g_.name(ex)};
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

  static constexpr piece_of_text number_text(number const& v) {
    if (!v.exact) {
      text_buffer const text = decimal(v.v);
      return {text, text[0] == '-' ? strength::unary : strength::atom};
    }
    if (v.q == 1) return {decimal(v.p), v.p < 0 ? strength::unary : strength::atom};
    return {decimal(v.p) + "/" + decimal(v.q), strength::product};
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

  /// The sum that a negative product takes its sign into, -(x + y)*(y - x) being (x + y)*(x - y); or -1.
  constexpr id factor_to_flip(id ex) const {
    if (g_.as_written || !g_.coefficient(ex).is_negative()) return -1;
    for (id f : g_.operands(ex)) {
      if (g_.at(f).what != kind::sum) continue;
      int negative = 0;
      for (id t : g_.operands(f)) negative += g_.coefficient(t).is_negative() ? 1 : -1;
      if (negative >= 0) return f;
    }
    return -1;
  }

  constexpr piece_of_text product_text(id ex) const {
    std::vector<text_buffer> above;
    std::vector<text_buffer> below;
    bool negative = false;
    detail::sequence<id> const factors = in_order(ex, false);
    id const flipped = factor_to_flip(ex);
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
          above.push_back(decimal(v.v));
        } else {
          if (v.p != 1 || (v.q == 1 && g_.as_written)) above.push_back(decimal(v.p));
          if (v.q != 1) below.push_back(decimal(v.q));
        }
      } else if (n.what == kind::power && g_.is_number(g_.operand(f, 1)) && g_.value(g_.operand(f, 1)).is_negative()) {
        number const e_ = negated(g_.value(g_.operand(f, 1)));
        below.push_back(enclosed(power_of(g_.operand(f, 0), e_), strength::unary));
      } else {
        above.push_back(enclosed(f, strength::unary));
      }
    }
    text_buffer text = negative ? "-" : "";
    if (above.empty()) above.emplace_back("1");
    for (std::size_t k = 0; k < above.size(); ++k) text += text_buffer(k > 0 ? "*" : "") + above[k];
    if (below.size() == 1) text += text_buffer("/") + below[0];
    if (below.size() > 1) {
      text += "/(";
      for (std::size_t k = 0; k < below.size(); ++k) text += text_buffer(k > 0 ? "*" : "") + below[k];
      text += ")";
    }
    return {text, negative ? strength::unary : above.size() + below.size() > 1 ? strength::product : strength::unary};
  }

  /// base to a numeric exponent.
  constexpr piece_of_text power_of(id base, number const& exponent) const {
    if (exponent.is(1)) return of(base);
    if (exponent.exact && exponent.p == 1 && exponent.q == 2) return {text_buffer("sqrt(") + of(base).text + ")"};
    return {enclosed(base, strength::atom) + "**" + enclosed(number_text(exponent), strength::atom), strength::power};
  }
  constexpr piece_of_text power_text(id ex) const {
    id const exponent = g_.operand(ex, 1);
    if (!g_.is_number(exponent)) {
      return {enclosed(g_.operand(ex, 0), strength::atom) + "**" + enclosed(exponent, strength::atom), strength::power};
    }
    number const v = g_.value(exponent);
    if (!v.is_negative()) return power_of(g_.operand(ex, 0), v);
    return {text_buffer("1/") + enclosed(power_of(g_.operand(ex, 0), negated(v)), strength::unary), strength::product};
  }

  constexpr piece_of_text function_text(id ex) const {
    record_info const& r = *g_.at(ex).record;
    detail::sequence<id> a(g_.operands(ex).begin(), g_.operands(ex).end());
    // What may stand in any order is written in alphabetical order, whatever the order in the graph.
    if (r.arity < 0 && !g_.as_written) insertion_sort(a, [this](id x, id y) { return of(x).text < of(y).text; });
    if (!r.infix.empty() && a.size() == 2) {
      strength const own = r.strength == 0   ? strength::relation
                           : r.strength == 1 ? strength::conjunction
                                             : strength::disjunction;
      auto const tighter = static_cast<strength>(static_cast<unsigned char>(own) + 1);
      std::size_t const first = r.commutative && of(a[1]).text < of(a[0]).text ? 1 : 0;
      return {enclosed(a[first], tighter) + " " + r.infix + " " + enclosed(a[1 - first], tighter), own};
    }
    text_buffer text = text_buffer(r.name) + "(";
    for (std::size_t k = 0; k < a.size(); ++k) text += text_buffer(k > 0 ? ", " : "") + of(a[k]).text;
    return {text + ")"};
  }
};

template <expression E>
constexpr text_buffer text_of_value(E const& ex) {
  graph g;
  E::declare(g);
  id const root = lower(g, ex);
  return text_writer(g)(root);
}

template <auto E>
struct text_source {
  static constexpr text_buffer write() { return text_of_value(E); }
};

}  // namespace detail

/// The canonical form of an expression as text, "2*x**2 - sin(y)/3": what the formula language reads. For
/// constant expressions there is `text_of`.
template <expression E>
std::string text(E const& ex) {
  return std::string(detail::text_of_value(ex).view());
}

/// The text of an expression as a constant of static storage that can be a template argument, so that a message can show it:
/// `template <fixed_string Text> struct shown { static_assert(...); };  shown<text_of<e>>`.
template <auto E>
  requires expression<decltype(E)>
inline constexpr auto text_of = detail::fixed_text<detail::text_source<E>>();

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
