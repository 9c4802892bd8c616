#pragma once
#include <symwise/parse/parser_base.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string_view>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// What comes of reading an FPCore: its expression, and what else it says of itself.
struct fpcore_result : parse_result {
  std::string_view name;                    ///< the symbol behind FPCore, else the string of :name
  std::string_view precondition;            ///< the text of :pre, of which nothing is assumed
  id precondition_root = -1;                ///< the condition that it is, in the same graph
  std::vector<std::string_view> arguments;  ///< in their order
};

namespace detail {

constexpr bool is_fpcore_letter(char c) {
  constexpr std::string_view signs = "~!@$%^&*_-+=<>.?/:";
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || signs.find(c) != std::string_view::npos;
}

/// Is it a number: 1, -2.5e-3, 1/3? Where one is a fraction, `bar` is the place of its bar, else 0.
constexpr bool is_fpcore_number(std::string_view text, std::size_t& bar) {
  std::size_t k = !text.empty() && (text[0] == '-' || text[0] == '+') ? 1 : 0;
  auto const digits = [&] {
    std::size_t const from = k;
    while (k < text.size() && is_digit(text[k])) ++k;
    return k - from;
  };
  bar = 0;
  std::size_t read = digits();
  if (k < text.size() && text[k] == '/' && read > 0) {
    bar = k++;
    std::size_t const from = k;
    return digits() > 0 && k == text.size() && text.find_first_not_of('0', from) != std::string_view::npos;
  }
  if (k < text.size() && text[k] == '.') {
    ++k;
    read += digits();
  }
  if (read == 0) return false;
  if (k < text.size() && (text[k] == 'e' || text[k] == 'E')) {
    ++k;
    if (k < text.size() && (text[k] == '-' || text[k] == '+')) ++k;
    if (digits() == 0) return false;
  }
  return k == text.size();
}

/// The smallest parts of an FPCore: brackets and strings (signs), numbers, and other words.
constexpr token next_fpcore_token(std::string_view text, std::size_t at) {
  while (at < text.size() && (is_space(text[at]) || text[at] == ';')) {
    bool const comment = text[at] == ';';
    while (comment && at + 1 < text.size() && text[at + 1] != '\n') ++at;
    ++at;
  }
  token t;
  t.position = static_cast<int>(at);
  if (at == text.size()) return t;
  auto const cut = [&](token_kind what, std::size_t to) {
    t.what = what;
    t.text = text.substr(at, to - at);
    return t;
  };
  char const c = text[at];
  if (c == '(' || c == ')' || c == '[' || c == ']') return cut(token_kind::sign, at + 1);
  std::size_t to = at;
  if (c == '"') {
    for (++to; to < text.size() && text[to] != '"'; ++to) {
      if (text[to] == '\\') ++to;
    }
    return to < text.size() ? cut(token_kind::sign, to + 1) : cut(token_kind::unknown, at + 1);
  }
  while (to < text.size()) {
    if (is_fpcore_letter(text[to]) || is_digit(text[to])) {
      ++to;
      continue;
    }
    character const wide = character_at(text, to);
    if (!is_letter_beyond_ascii(wide.code)) break;
    to += wide.size;
  }
  if (to == at) return cut(token_kind::unknown, at + character_at(text, at).size);
  std::size_t bar = 0;
  return cut(is_fpcore_number(text.substr(at, to - at), bar) ? token_kind::number : token_kind::word, to);
}

/// Constants of FPCore that are none of the library's: above/below, either of them a number, a constant or a function of a number.
struct fpcore_constant {
  std::string_view name;
  int above = 1;
  std::string_view above_function;  ///< of `above`; of pi where `above` is 0
  int below = 1;
  std::string_view below_function;
};
inline constexpr fpcore_constant fpcore_constants[] = {
    {"LOG2E", 1, "", 2, "log"},  {"LOG10E", 1, "", 10, "log"}, {"LN2", 2, "log", 1, ""},
    {"LN10", 10, "log", 1, ""},  {"PI_2", 0, "", 2, ""},       {"PI_4", 0, "", 4, ""},
    {"M_1_PI", 1, "", 0, ""},    {"M_2_PI", 2, "", 0, ""},     {"M_2_SQRTPI", 2, "", 0, "sqrt"},
    {"SQRT2", 2, "sqrt", 1, ""}, {"SQRT1_2", 1, "", 2, "sqrt"}};

/// What FPCore has and expressions have not: loops, arrays, and what asks for the bits of a number.
constexpr bool is_beyond_expressions(std::string_view operation) {
  for (std::string_view const each : {"while", "while*", "for", "for*", "tensor", "tensor*", "array", "dim", "size",
                                      "ref", "cast", "isfinite", "isinf", "isnan", "isnormal", "signbit"}) {
    if (each == operation) return true;
  }
  return false;
}

/// Reads an FPCore into a graph (FPBench standards 2.0, https://fpbench.org/spec/fpcore-2.0.html). What is in brackets that are
/// still open stands on a stack.
template <class Graph>
class fpcore_parser : parser_base<Graph> {
  using base = parser_base<Graph>;
  using typename base::bound_name;
  using typename base::value;

 public:
  constexpr fpcore_parser(Graph& g, std::string_view text, vocabulary const& words, declared_names const& declared)
      : base(g, text, words, declared) {}

  constexpr fpcore_result run(int longest, int most_parts = base::most_parts) {
    room_ = most_parts;
    if (is_short_enough(longest)) {
      advance();
      read_head();
      while (!problem_ && !frames_.empty() && has_room(token_.position)) step();
      if (!problem_ && token_.what != token_kind::end) want("the end behind the last bracket");
    }
    if (problem_) {
      locate();
      fpcore_result refused;
      refused.error = problem_;
      return refused;
    }
    result_.root = last().node;
    return result_;
  }

 private:
  using base::apply, base::binding_of, base::bindings_, base::condition_here, base::count, base::declaration_of;
  using base::declared_function, base::deepest, base::depth_, base::drop_values, base::fail, base::fail_here;
  using base::fail_unknown, base::function_named, base::g_, base::has_room, base::is_short_enough, base::last;
  using base::locate, base::number_here, base::own, base::problem_, base::push, base::room_, base::suggest;
  using base::text_, base::token_, base::unbind, base::values_, base::want, base::whole_number, base::words_;

  enum class form : unsigned char {
    core,
    precondition,  ///< :pre, which has no bracket of its own
    call,
    let,      ///< whose bindings are a list of their own; then its body
    list,     ///< of bindings
    binding,  ///< [name value]
    noted     ///< (! :property ... value)
  };
  struct frame {
    form what = form::core;
    bool square = false;      ///< its bracket
    bool one_by_one = false;  ///< let*
    int position = 0;
    int values = 0;    ///< how many there were before
    int bindings = 0;  ///< likewise
    token name;
  };
  sequence<frame> frames_;
  sequence<std::string_view> pending_;  ///< names of the values that let binds when its list is complete
  fpcore_result result_;

  constexpr void advance() {
    token_ = next_fpcore_token(text_, static_cast<std::size_t>(token_.position) + token_.text.size());
    if (token_.what == token_kind::unknown) fail_here(mistake::unknown_character);
  }
  constexpr frame& top() { return frames_.back(); }
  constexpr bool opens() const { return token_.is("(") || token_.is("["); }
  constexpr bool closes() const { return token_.is(")") || token_.is("]"); }
  constexpr bool is_keyword() const { return token_.what == token_kind::word && token_.text[0] == ':'; }
  constexpr bool is_name() const {
    return token_.what == token_kind::word && token_.text[0] != ':' && !is_digit(token_.text[0]);
  }
  constexpr bool has_value() { return count() > top().values; }

  constexpr void open(form what) {
    if (token_.is("[") || token_.is("(")) ++depth_;
    if (depth_ > deepest) return fail(mistake::too_deep, token_.position, 1, deepest);
    frame f;
    f.what = what;
    f.square = token_.is("[");
    f.position = token_.position;
    f.values = count();
    f.bindings = static_cast<int>(bindings_.size());
    frames_.push_back(f);
  }
  constexpr void close() {
    frame const f = top();
    if (token_.what == token_kind::end) return fail(mistake::unclosed, f.position, 1);
    if (!token_.is(f.square ? "]" : ")")) return want(f.square ? "']'" : "')'");
    --depth_;
    frames_.pop_back();
    advance();
  }

  // The head: (FPCore name? (argument ...)

  constexpr void read_head() {
    if (problem_) return;
    if (!opens()) return want("(FPCore ...)");
    open(form::core);
    advance();
    if (problem_) return;
    if (!token_.is("FPCore")) return want("FPCore");
    advance();
    if (!problem_ && is_name()) {
      result_.name = token_.text;
      advance();
    }
    if (problem_) return;
    if (!opens()) return want("the list of arguments");
    std::string_view const last_bracket = token_.is("[") ? "]" : ")";
    advance();
    while (!problem_ && !token_.is(last_bracket)) read_argument();
    if (!problem_) advance();
  }
  /// x, or (! :property ... x).
  constexpr void read_argument() {
    bool const noted = opens();
    std::string_view const last_bracket = token_.is("[") ? "]" : ")";
    if (noted) {
      advance();
      if (problem_) return;
      if (!token_.is("!")) return fail_here(mistake::unsupported);
      advance();
      while (!problem_ && is_keyword()) skip_property();
      if (problem_) return;
    }
    if (!is_name()) return want("the name of an argument");
    if (binding_of(token_.text) != nullptr) return want("another name");
    auto const* const declared = declaration_of(token_.text);
    bindings_.push_back(
        {token_.text, declared != nullptr ? g_.symbol(token_.text, declared->known) : g_.symbol(token_.text)});
    result_.arguments.push_back(token_.text);
    advance();
    if (problem_ || !noted) return;
    if (!token_.is(last_bracket)) return want(last_bracket == ")" ? "')'" : "']'");
    advance();
  }
  /// Passes over a property and what it says.
  constexpr void skip_property() {
    advance();
    int open_brackets = 0;
    do {
      if (problem_) return;
      if (token_.what == token_kind::end || (open_brackets == 0 && closes())) return want("what the property is");
      if (opens()) ++open_brackets;
      if (closes()) --open_brackets;
      advance();
    } while (open_brackets > 0);
  }
  constexpr void read_property() {
    bool const names = token_.is(":name");
    if (token_.is(":pre")) {
      advance();
      if (problem_) return;
      if (closes() || token_.what == token_kind::end) return want("what the property is");
      int const before = depth_;
      token const first = token_;
      open(form::precondition);
      depth_ = before;
      top().name = first;
      return;
    }
    token const keyword = token_;
    token const said = next_fpcore_token(text_, static_cast<std::size_t>(keyword.position) + keyword.text.size());
    if (names && result_.name.empty() && said.what == token_kind::sign && said.text[0] == '"')
      result_.name = said.text.substr(1, said.text.size() - 2);
    skip_property();
  }

  // The body.

  constexpr void step() {
    switch (top().what) {
      case form::core:
      case form::noted:
        if (has_value()) return close();
        if (!is_keyword()) return read_expression();
        return top().what == form::core ? read_property() : skip_property();
      case form::precondition:
        return has_value() ? end_precondition() : read_expression();
      case form::call:
        return closes() ? end_call() : read_expression();
      case form::let:
        if (!has_value()) return read_expression();
        unbind(top().bindings);
        return close();
      case form::list:
        return closes() || token_.what == token_kind::end ? end_list() : read_binding();
      default:
        return has_value() ? end_binding() : read_expression();
    }
  }
  constexpr void end_precondition() {
    frame const f = top();
    if (!condition_here(last())) return;
    // Up to here, without the space behind it.
    auto const from = static_cast<std::size_t>(f.position);
    std::size_t to = from;
    for (token t = next_fpcore_token(text_, from); t.position < token_.position;
         t = next_fpcore_token(text_, static_cast<std::size_t>(t.position) + t.text.size())) {
      to = static_cast<std::size_t>(t.position) + t.text.size();
    }
    result_.precondition = text_.substr(from, to - from);
    result_.precondition_root = last().node;
    drop_values(f.values);
    frames_.pop_back();
  }
  constexpr void read_binding() {
    if (!opens()) return want("a binding [name value]");
    open(form::binding);
    advance();
    if (problem_) return;
    if (!is_name()) return want("a name");
    top().name = token_;
    advance();
  }
  constexpr void end_binding() {
    std::string_view const name = top().name.text;
    close();
    if (problem_) return;
    if (top().one_by_one) {
      bindings_.push_back({name, last().node});
      values_.pop_back();
    } else {
      pending_.push_back(name);
    }
  }
  constexpr void end_list() {
    int const first = top().values;
    close();
    if (problem_) return;
    std::size_t const before = pending_.size() - static_cast<std::size_t>(count() - first);
    for (int k = first; k < count(); ++k) {
      bindings_.push_back(
          {pending_[before + static_cast<std::size_t>(k - first)], values_[static_cast<std::size_t>(k)].node});
    }
    while (pending_.size() > before) pending_.pop_back();
    drop_values(first);
  }

  constexpr void read_expression() {
    if (token_.what == token_kind::end)
      return fail(mistake::unclosed, top().what == form::precondition ? frames_[0].position : top().position, 1);
    if (token_.what == token_kind::number) {
      push(literal(), token_.position);
    } else if (opens()) {
      return read_operation();
    } else if (token_.what == token_kind::word && is_digit(token_.text[0])) {
      return want("a decimal number or a fraction");
    } else if (!is_name()) {
      return fail_here(mistake::operand_expected);
    } else {
      id const node = name_node(token_.text);
      if (problem_) return;
      push(node, token_.position);
    }
    if (!problem_) advance();
  }
  constexpr id literal() {
    std::string_view digits = token_.text;
    std::size_t bar = 0;
    is_fpcore_number(digits, bar);
    bool const negative = digits[0] == '-';
    std::size_t const sign = negative || digits[0] == '+' ? 1 : 0;
    number v = decimal_number(digits.substr(sign, bar == 0 ? std::string_view::npos : bar - sign));
    if (!v.exact && !is_finite(v.v)) fail_here(mistake::out_of_range);
    if (negative) v = negated(v);
    if (bar == 0) return g_.num(v);
    number const below = decimal_number(digits.substr(bar + 1));
    if (!below.exact && !is_finite(below.v)) fail_here(mistake::out_of_range);
    if (v.exact && below.exact) return g_.num(ratio(v.p, below.p));
    return g_.num(inexact(v.value() / below.value()));
  }
  constexpr id quotient(id above, id below) {
    id const both[] = {above, below};
    return g_.as_written ? g_.call(own("div"), both) : g_.div(above, below);
  }
  constexpr id name_node(std::string_view name) {
    if (bound_name const* const bound = binding_of(name); bound != nullptr) return bound->node;
    if (name == "TRUE") return g_.num(1);
    if (name == "FALSE") return g_.num(0);
    if (name == "NAN") return g_.num(inexact(std::numeric_limits<double>::quiet_NaN()));
    if (name == "E") return g_.constant(own("e"));
    if (name == "PI") return g_.constant(own("pi"));
    if (name == "INFINITY") return g_.constant(own("infinity"));
    for (fpcore_constant const& each : fpcore_constants) {
      if (each.name != name) continue;
      auto const part = [&](int of, std::string_view function) {
        id const inner[] = {of == 0 ? g_.constant(own("pi")) : g_.num(of)};
        return function.empty() ? inner[0] : g_.call(own(function), inner);
      };
      id const above = part(each.above, each.above_function);
      return each.below == 1 ? above : quotient(above, part(each.below, each.below_function));
    }
    fail(mistake::unknown_name, token_.position, static_cast<int>(name.size()));
    for (bound_name const& each : bindings_) suggest(name, each.name);
    for (std::string_view const each : {"TRUE", "FALSE", "NAN", "E", "PI", "INFINITY"}) suggest(name, each);
    for (fpcore_constant const& each : fpcore_constants) suggest(name, each.name);
    return -1;
  }

  constexpr void read_operation() {
    open(form::call);
    advance();
    if (problem_) return;
    if (!is_name()) return want("the name of an operation");
    token const name = token_;
    top().name = name;
    if (is_beyond_expressions(name.text)) return fail_here(mistake::unsupported);
    advance();
    if (problem_) return;
    if (name.is("!")) {
      top().what = form::noted;
    } else if (name.is("let") || name.is("let*")) {
      top().what = form::let;
      if (!opens()) return want("a list of bindings");
      open(form::list);
      if (problem_) return;
      top().one_by_one = name.is("let*");
      advance();
    } else if (!is_built_in(name.text)) {
      record_info const* const record = is_letter(name.text[0]) ? function_named(name.text, -1) : nullptr;
      if (record == nullptr) return fail_unknown(name.text, name.position);
      if (record->reduction || record->name == "piecewise")
        fail(mistake::unsupported, name.position, static_cast<int>(name.text.size()));
    }
  }
  static constexpr bool is_arithmetic(std::string_view name) {
    return name == "+" || name == "-" || name == "*" || name == "/";
  }
  constexpr bool is_built_in(std::string_view name) const {
    return is_arithmetic(name) || name == "if" || name == "not" || name == "digits" || logic(name) != nullptr;
  }
  /// The record of a relation, of `and` or of `or`.
  [[nodiscard]] constexpr record_info const* logic(std::string_view name) const {
    bool const word = name == "and" || name == "or";
    return word || !is_letter(name[0]) ? words_.infix(name, !word) : nullptr;
  }

  constexpr void end_call() {
    frame const f = top();
    int const n = count() - f.values;
    close();
    if (problem_) return;
    std::string_view const name = f.name.text;
    id node = -1;
    if (is_arithmetic(name)) {
      node = arithmetic(f, n);
    } else if (name == "digits") {
      node = digits(f, n);
    } else if (auto const* const record = is_built_in(name) ? logic(name) : nullptr; record != nullptr) {
      node = conditions(f, n, record);
    } else {
      auto const* const function = name == "if" ? own("select") : name == "not" ? own("not") : function_named(name, n);
      if (function->arity < 0 && n < 2) return too_few(f, n, 2);
      if (function->arity >= 0 && function->arity != n) return wrong_count(f, n, function->arity);
      node = apply(function, f.values);
    }
    if (problem_) return;
    drop_values(f.values);
    push(node, f.position);
  }
  constexpr void wrong_count(frame const& f, int n, int expected) {
    fail(mistake::wrong_arguments, f.name.position, static_cast<int>(f.name.text.size()), expected, n);
  }
  constexpr void too_few(frame const& f, int n, int expected) {
    fail(mistake::too_few_arguments, f.name.position, static_cast<int>(f.name.text.size()), expected, n);
  }
  constexpr value const& argument(frame const& f, int k) const {
    return values_[static_cast<std::size_t>(f.values + k)];
  }

  /// Sums, differences, products and quotients of any number; the opposite of one.
  constexpr id arithmetic(frame const& f, int n) {
    char const sign = f.name.text[0];
    bool const sum = sign == '+' || sign == '-';
    for (int k = 0; k < n; ++k) {
      if (!number_here(argument(f, k))) return -1;
    }
    id const first = n > 0 ? argument(f, 0).node : -1;
    if (sign == '-' && n == 1) return g_.as_written ? g_.call(own("neg"), id_list(&first, &first + 1)) : g_.neg(first);
    if (n < 2) {
      too_few(f, n, sign == '-' ? 1 : 2);
      return -1;
    }
    if (g_.as_written) {
      auto const* const record = own(sign == '+' ? "add" : sign == '-' ? "sub" : sign == '*' ? "mul" : "div");
      id node = first;
      for (int k = 1; k < n; ++k) {
        id const both[] = {node, argument(f, k).node};
        node = g_.call(record, both);
      }
      return node;
    }
    sequence<id> operands;
    operands.push_back(first);
    for (int k = 1; k < n; ++k) {
      id const each = argument(f, k).node;
      operands.push_back(sign == '-' ? g_.neg(each) : sign == '/' ? g_.pow(each, g_.num(-1)) : each);
    }
    return sum ? g_.add(operands) : g_.mul(operands);
  }
  /// (digits m e b), m*b^e.
  constexpr id digits(frame const& f, int n) {
    if (n != 3) {
      wrong_count(f, n, 3);
      return -1;
    }
    std::int64_t whole = 0;
    for (int k = 0; k < n; ++k) {
      if (!whole_number(argument(f, k), whole)) return -1;
    }
    id const factors[] = {argument(f, 0).node, g_.pow(argument(f, 2).node, argument(f, 1).node)};
    return g_.mul(factors);
  }
  /// (< a b c) is a < b and b < c; (!= a b c) holds where no two are equal; (and ...) and (or ...) of any number.
  constexpr id conditions(frame const& f, int n, record_info const* record) {
    bool const relation = record->strength == 0;
    if (n < 1 || (relation && n < 2)) {
      too_few(f, n, relation ? 2 : 1);
      return -1;
    }
    for (int k = 0; k < n; ++k) {
      if (!(relation ? number_here(argument(f, k)) : condition_here(argument(f, k)))) return -1;
    }
    id node = relation ? -1 : argument(f, 0).node;
    auto const join = [&](record_info const* by, id next) {
      id const both[] = {node, next};
      node = node < 0 ? next : g_.call(by, both);
    };
    bool const all_pairs = f.name.is("!=");
    for (int k = 1; k < n; ++k) {
      if (!relation) {
        join(record, argument(f, k).node);
        continue;
      }
      for (int before = all_pairs ? 0 : k - 1; before < k; ++before) {
        id const both[] = {argument(f, before).node, argument(f, k).node};
        join(own("and"), g_.call(record, both));
        if (!has_room(f.position)) return -1;
      }
    }
    return node;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
