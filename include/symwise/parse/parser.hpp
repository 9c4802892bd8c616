#pragma once
#include <symwise/calculus/differentiate.hpp>
#include <symwise/core/traverse.hpp>
#include <symwise/parse/parser_base.hpp>

#include <limits>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// Reads a formula into a graph. Operators and parentheses that are not complete yet stand on a stack, so that no formula
/// makes the parser itself nest; docs/grammar.md has the grammar. A template, so that those who read no formulas do not pay for it.
template <class Graph>
class formula_parser : parser_base<Graph> {
  using base = parser_base<Graph>;
  using typename base::bound_name;
  using typename base::value;

 public:
  using base::deepest;
  static constexpr int most_terms = 1000;    ///< of a sum or product over an index
  static constexpr int highest_order = 100;  ///< of a derivative

  constexpr formula_parser(Graph& g, std::string_view text, vocabulary const& words, declared_names const& declared)
      : base(g, text, words, declared) {}

  constexpr parse_result run(int longest, int most_parts = base::most_parts) {
    if (!is_short_enough(longest)) return {-1, problem_};
    room_ = most_parts;
    open(form::whole, 0);
    advance();
    while (!problem_ && !frames_.empty() && has_room(token_.position)) {
      if (operand_) {
        read_operand();
      } else {
        read_operator();
      }
    }
    if (problem_) {
      locate();
      return {-1, problem_};
    }
    return {values_[0].node, {}};
  }

 private:
  using base::apply, base::binding_of, base::bindings_, base::condition_here, base::count, base::declaration_of;
  using base::declared_function, base::depth_, base::drop_values, base::fail, base::fail_here, base::fail_unknown;
  using base::function_named, base::g_, base::has_room, base::is_short_enough, base::last, base::locate;
  using base::number_here, base::own, base::problem_, base::push, base::push_literal, base::room_, base::text_;
  using base::token_, base::unbind, base::values_, base::variable, base::want, base::whole_number, base::words_;

  /// What stands on the stack. Up to `condition`, the frames hold what is inside of them together; those behind are operators.
  enum class form : unsigned char {
    whole,
    group,
    call,
    binding,    ///< let name = ... and let name(parameters) = ...
    question,   ///< c ? ...
    condition,  ///< a if ...
    choice,     ///< c ? a : ... and a if c else ...
    logic,
    negation,
    relation,
    sum,
    product,
    sign,
    power
  };
  /// How tightly operators bind.
  enum level : signed char {
    nothing,
    choices,
    disjunctions,
    conjunctions,
    negations,
    relations,
    sums,
    products,
    signs,
    powers
  };

  struct frame {
    form what = form::whole;
    signed char binds = nothing;
    bool inverse = false;  ///< the last operand is subtracted, or divided by
    bool tuple = false;    ///< a group that may be one
    int position = 0;
    int values = 0;    ///< how many there were before
    int count = 0;     ///< commas, or relations that are complete
    int bindings = 0;  ///< how many there were before
    int bound = -1;    ///< the binding that is called
    int arity = -1;    ///< of the function that is bound
    record_info const* record = nullptr;
    std::string_view name;
  };
  sequence<frame> frames_;
  sequence<id> parameters_;  ///< of functions that are bound
  bool operand_ = true;

  // The stack.

  constexpr void advance() {
    token_ = next_token(text_, static_cast<std::size_t>(token_.position) + token_.text.size());
    if (token_.what == token_kind::unknown) fail_here(mistake::unknown_character);
  }
  constexpr frame& top() { return frames_.back(); }
  constexpr void open(form what, int position) {
    frame f;
    f.what = what;
    f.position = position;
    f.values = count();
    f.bindings = static_cast<int>(bindings_.size());
    frames_.push_back(f);
    operand_ = true;
  }
  /// Puts an operator on the stack, of the operand before it (or of none, where it stands in front).
  constexpr void push_operator(form what, level binds, record_info const* record, bool prefix = false) {
    frame f;
    f.what = what;
    f.binds = binds;
    f.position = token_.position;
    f.values = count() - (prefix ? 0 : 1);
    f.record = record;
    frames_.push_back(f);
    operand_ = true;
  }
  /// Leaves an operator's value in the place of its operands.
  constexpr void complete(id node) {
    int const first = top().values;
    bool const prefix = top().what == form::sign || top().what == form::negation;
    int const position = prefix ? top().position : values_[static_cast<std::size_t>(first)].position;
    drop_values(first);
    push(node, position);
    frames_.pop_back();
  }

  // What operators do.

  /// Takes the last operand of a sum or product into it.
  constexpr void settle(frame const& f) {
    bool const sum = f.what == form::sum;
    value& v = last();
    if (!number_here(v)) return;
    if (g_.as_written) {
      if (count() - f.values < 2) return;
      id const both[] = {values_[values_.size() - 2].node, v.node};
      id const node = g_.call(own(sum ? (f.inverse ? "sub" : "add") : (f.inverse ? "div" : "mul")), both);
      values_.pop_back();
      last().node = node;
    } else if (f.inverse) {
      v.node = sum ? g_.neg(v.node) : g_.pow(v.node, g_.num(-1));
    }
  }
  constexpr void finish_chain() {
    frame const f = top();
    settle(f);
    if (problem_) return;
    if (g_.as_written) {
      frames_.pop_back();
      return;
    }
    sequence<id> operands;
    for (int k = f.values; k < count(); ++k) operands.push_back(values_[static_cast<std::size_t>(k)].node);
    complete(f.what == form::sum ? g_.add(operands) : g_.mul(operands));
  }
  /// The relation between the last two values, in their place.
  constexpr void relate(record_info const* record) {
    value const a = values_[values_.size() - 2];
    value const b = last();
    if (!number_here(a) || !number_here(b)) return;
    id const both[] = {a.node, b.node};
    values_.pop_back();
    last().node = g_.call(record, both);
  }
  constexpr void finish_relation() {
    frame const f = top();
    relate(f.record);
    if (problem_) return;
    auto const first = values_.size() - static_cast<std::size_t>(f.count) - 1;
    for (std::size_t k = first + 1; k < values_.size(); ++k) {
      id const both[] = {values_[first].node, values_[k].node};
      values_[first].node = g_.call(own("and"), both);
    }
    drop_values(static_cast<int>(first) + 1);
    frames_.pop_back();
  }
  constexpr void finish_sign() {
    value const v = last();
    if (!number_here(v)) return;
    if (!g_.as_written) {
      complete(g_.neg(v.node));
    } else if (g_.is_number(v.node)) {
      number const opposite = negated(g_.value(v.node));
      complete(g_.num(opposite));
    } else {
      complete(g_.call(own("neg"), id_list(&v.node, &v.node + 1)));
    }
  }
  /// c ? a : b, whichever way it was written: the frame is `inverse` for a if c else b.
  constexpr void finish_choice() {
    auto const first = static_cast<std::size_t>(top().values);
    value chosen[] = {values_[first], values_[first + 1], values_[first + 2]};
    if (top().inverse) {
      chosen[0] = values_[first + 1];
      chosen[1] = values_[first];
    }
    id const node = apply(own("select"), chosen, 3);
    if (!problem_) complete(node);
  }
  constexpr void finish() {
    switch (top().what) {
      case form::sum:
      case form::product:
        return finish_chain();
      case form::relation:
        return finish_relation();
      case form::sign:
        return finish_sign();
      case form::choice:
        return finish_choice();
      default: {
        id const node = apply(top().record, top().values);
        if (!problem_) complete(node);
      }
    }
  }
  /// Completes the operators that bind more tightly than a level.
  constexpr void finish_above(signed char binds) {
    while (!problem_ && top().binds > binds) finish();
  }

  // Names.

  constexpr id name_node(token const& word) {
    std::string_view const name = word.text;
    if (bound_name const* const bound = binding_of(name); bound != nullptr) {
      if (bound->arity >= 0) fail(mistake::arguments_expected, word.position, static_cast<int>(name.size()));
      return bound->node;
    }
    if (auto const* const declared = declaration_of(name); declared != nullptr) return g_.symbol(name, declared->known);
    if (name == "True" || name == "true") return g_.num(1);
    if (name == "False" || name == "false") return g_.num(0);
    if (name == "nan" || name == "NaN" || name == "NAN")
      return g_.num(inexact(std::numeric_limits<double>::quiet_NaN()));
    record_info const* const record = words_.constant(name);
    return record != nullptr ? g_.constant(record) : g_.symbol(name);
  }
  static constexpr bool is_reserved(std::string_view name) {
    return name == "and" || name == "or" || name == "if" || name == "else" || name == "let" || name == "not";
  }
  static constexpr bool is_derivative(std::string_view name) { return name == "Derivative" || name == "diff"; }
  constexpr void read_operand() {
    if (token_.what == token_kind::number) {
      std::string_view digits = token_.text;
      if (digits.back() == 'f' || digits.back() == 'F') digits = digits.substr(0, digits.size() - 1);
      push_literal(digits);
      if (problem_) return;
      operand_ = false;
      return advance();
    }
    if (token_.what == token_kind::word && !is_reserved(token_.text)) return read_name();
    if (token_.is("let")) return read_binding();
    if (token_.is("(")) {
      if (++depth_ > deepest) return fail(mistake::too_deep, token_.position, 1, deepest);
      bool const starts_argument = top().what == form::call && takes_tuples(top());
      open(form::group, token_.position);
      top().tuple = starts_argument;
      return advance();
    }
    if (token_.is("-")) {
      push_operator(form::sign, signs, nullptr, true);
      return advance();
    }
    if (token_.is("+")) return advance();
    if (token_.is("not") || token_.is("!") || token_.is("~")) {
      push_operator(form::negation, negations, own("not"), true);
      return advance();
    }
    if (token_.is(")") && top().what == form::call && top().count == 0 && count() == top().values) {
      frame const f = top();
      auto const length = static_cast<int>(f.name.size());
      if (f.bound >= 0)
        return fail(mistake::wrong_arguments, f.position, length, bindings_[static_cast<std::size_t>(f.bound)].arity,
                    0);
      record_info const* const record = function_named(f.name, 1);
      if (record == nullptr || record->arity < 0) return fail(mistake::too_few_arguments, f.position, length, 1, 0);
      return fail(mistake::wrong_arguments, f.position, length, record->arity, 0);
    }
    fail_here(mistake::operand_expected);
  }
  static constexpr bool takes_tuples(frame const& f) {
    if (f.record == nullptr) return f.bound == -1;  // a derivative
    return f.record->reduction || f.record->name == "piecewise";
  }

  constexpr void read_name() {
    token const name = token_;
    advance();
    if (problem_) return;
    if (!token_.is("(")) {
      push(name_node(name), name.position);
      operand_ = false;
      return;
    }
    auto const length = static_cast<int>(name.text.size());
    bound_name const* const bound = binding_of(name.text);
    bool const is_value = bound != nullptr ? bound->arity < 0 : declaration_of(name.text) != nullptr;
    if (is_value && (bound != nullptr || declared_function(name.text) == nullptr))
      return fail(mistake::not_a_function, name.position, length);
    record_info const* const record = bound != nullptr ? nullptr : function_named(name.text, -1);
    if (bound == nullptr && record == nullptr && !is_derivative(name.text)) {
      if (words_.constant(name.text) != nullptr) return fail(mistake::not_a_function, name.position, length);
      return fail_unknown(name.text, name.position);
    }
    if (++depth_ > deepest) return fail(mistake::too_deep, token_.position, 1, deepest);
    open(form::call, name.position);
    top().record = record;
    top().name = name.text;
    if (bound != nullptr) top().bound = static_cast<int>(bound - bindings_.data());
    advance();
  }

  constexpr void read_binding() {
    bool const begins = (top().what == form::whole || top().what == form::group) && count() == top().values;
    if (!begins) return fail_here(mistake::operand_expected);
    advance();
    if (problem_) return;
    if (token_.what != token_kind::word || is_reserved(token_.text)) return want("a name after let");
    token const name = token_;
    advance();
    if (problem_) return;
    open(form::binding, name.position);
    top().name = name.text;
    if (token_.is("(")) read_parameters();
    if (problem_) return;
    if (!token_.is("=")) return want(top().arity >= 0 ? "'='" : "'=' or '('");
    advance();
  }
  /// (x, y) behind the name of a function. While its body is read, each is bound to a symbol of its own: the text up to it.
  constexpr void read_parameters() {
    frame& f = top();
    f.count = static_cast<int>(parameters_.size());
    do {
      advance();
      if (problem_) return;
      if (token_.what != token_kind::word || is_reserved(token_.text)) return want("the name of a parameter");
      for (auto k = static_cast<std::size_t>(f.bindings); k < bindings_.size(); ++k) {
        if (bindings_[k].name == token_.text) return want("another name");
      }
      auto const end = static_cast<std::size_t>(token_.position) + token_.text.size();
      parameters_.push_back(g_.symbol(text_.substr(0, end)));
      bindings_.push_back({token_.text, parameters_.back(), 0, -1});
      advance();
      if (problem_) return;
    } while (token_.is(","));
    if (!token_.is(")")) return want("',' or ')'");
    f.arity = static_cast<int>(parameters_.size()) - f.count;
    advance();
  }

  constexpr void read_operator() {
    if (last().tuple != 0 && !token_.is(",") && !token_.is(")")) return want("',' or ')'");
    if (token_.what == token_kind::number || token_.is("(") || token_.is("=") || token_.is("~"))
      return fail_here(mistake::operator_expected);
    if (token_.is("+") || token_.is("-")) return chain(form::sum, sums, token_.is("-"));
    if (token_.is("*") || token_.is("/")) return chain(form::product, products, token_.is("/"));
    if (token_.is("**") || token_.is("^")) {
      push_operator(form::power, powers, own("pow"));
      return advance();
    }
    if (token_.is("!")) {
      id const node = apply(own("factorial"), count() - 1);
      if (problem_) return;
      last().node = node;
      return advance();
    }
    if (token_.is("?") || token_.is("if")) {
      finish_above(choices);
      if (problem_) return;
      open(token_.is("if") ? form::condition : form::question, token_.position);
      top().values = count() - 1;
      return advance();
    }
    if (token_.is(":")) return read_alternative(form::question);
    if (token_.is("else")) return read_alternative(form::condition);
    if (token_.is(",")) return read_comma();
    if (token_.is(";")) return read_end_of_binding();
    if (token_.is(")")) return close();
    if (token_.what == token_kind::end) return end();
    record_info const* const record = words_.infix(token_.text, token_.what == token_kind::sign);
    if (record == nullptr) return fail_here(mistake::operator_expected);
    if (record->strength == 0) {
      finish_above(relations);
      if (problem_) return;
      if (top().what == form::relation) return chain_relation(record);
      push_operator(form::relation, relations, record);
    } else {
      level const binds = record->strength == 1 ? conjunctions : disjunctions;
      finish_above(static_cast<signed char>(binds - 1));
      if (problem_) return;
      push_operator(form::logic, binds, record);
    }
    advance();
  }
  constexpr void chain(form what, level binds, bool inverse) {
    finish_above(binds);
    if (problem_) return;
    if (top().what == what) {
      settle(top());
      if (problem_) return;
      top().inverse = inverse;
      operand_ = true;
    } else {
      if (!number_here(last())) return;
      push_operator(what, binds, nullptr);
      top().inverse = inverse;
    }
    advance();
  }
  /// a < b < c is a < b and b < c.
  constexpr void chain_relation(record_info const* record) {
    value const middle = last();
    relate(top().record);
    if (problem_) return;
    values_.push_back(middle);
    top().record = record;
    ++top().count;
    operand_ = true;
    advance();
  }
  constexpr void read_alternative(form after) {
    finish_above(nothing);
    if (problem_) return;
    if (top().what != after) return missing();
    frame f = top();
    frames_.pop_back();
    f.what = form::choice;
    f.binds = choices;
    f.inverse = after == form::condition;
    frames_.push_back(f);
    operand_ = true;
    advance();
  }
  /// Says what the frame on top waits for.
  constexpr void missing() {
    switch (top().what) {
      case form::question:
        return want("':'");
      case form::condition:
        return want("'else'");
      case form::binding:
        return want("';'");
      case form::group:
      case form::call:
        if (token_.what == token_kind::end) {
          int position = top().position;
          while (text_[static_cast<std::size_t>(position)] != '(') ++position;
          return fail(mistake::unclosed, position, 1);
        }
        return want("')'");
      default:
        return fail_here(mistake::operator_expected);
    }
  }
  constexpr void read_comma() {
    finish_above(nothing);
    if (problem_) return;
    if (top().what != form::call && !(top().what == form::group && top().tuple)) return missing();
    ++top().count;
    operand_ = true;
    advance();
  }
  constexpr void read_end_of_binding() {
    finish_above(nothing);
    if (problem_) return;
    if (top().what != form::binding) return missing();
    frame const f = top();
    unbind(f.bindings);
    bindings_.push_back({f.name, last().node, static_cast<std::size_t>(f.count), f.arity});
    values_.pop_back();
    frames_.pop_back();
    operand_ = true;
    advance();
  }
  constexpr void leave_scope() {
    unbind(top().bindings);
    frames_.pop_back();
  }
  constexpr void end() {
    finish_above(nothing);
    if (problem_) return;
    if (top().what != form::whole) return missing();
    frames_.pop_back();
  }
  constexpr void close() {
    finish_above(nothing);
    if (problem_) return;
    if (top().what == form::group) {
      if (top().count > 0) last().tuple = top().count + 1;
    } else if (top().what == form::call) {
      close_call();
      if (problem_) return;
    } else {
      return missing();
    }
    --depth_;
    leave_scope();
    advance();
  }

  // Calls.

  constexpr void close_call() {
    frame const f = top();
    int const n = count() - f.values;
    bool tuples = false;
    for (int k = f.values; k < count(); ++k) tuples = tuples || values_[static_cast<std::size_t>(k)].tuple != 0;
    id node = -1;
    if (f.bound >= 0) {
      node = call_of_bound(f, n);
    } else if (f.record == nullptr) {
      node = derivative(f, n);
    } else if (f.record->name == "piecewise") {
      node = branches(f, n);
    } else if (tuples) {
      node = over_index(f, n);
    } else {
      node = call(f, n);
    }
    if (problem_) return;
    drop_values(f.values);
    push(node, f.position);
  }
  constexpr value const& argument(frame const& f, int k) const {
    return values_[static_cast<std::size_t>(f.values + k)];
  }
  constexpr id call(frame const& f, int n) {
    auto const length = static_cast<int>(f.name.size());
    record_info const* const record = function_named(f.name, n);
    if (record->arity == n || (record->arity < 0 && n >= 2)) return apply(record, f.values);
    if (record->strength > 0 && n > 2) {  // And(a, b, c)
      id node = apply(record, values_.data() + f.values, 2);
      for (int k = 2; k < n && !problem_; ++k) {
        value const both[] = {{node, f.position, 0}, argument(f, k)};
        node = apply(record, both, 2);
      }
      return node;
    }
    if (record->name == "log" && n == 2) return logarithm(f, record);
    if (record->arity < 0) {
      fail(mistake::too_few_arguments, f.position, length, 2, n);
    } else {
      fail(mistake::wrong_arguments, f.position, length, record->arity, n);
    }
    return -1;
  }
  /// The body of a function of the formula's own, its arguments in the place of its parameters.
  constexpr id call_of_bound(frame const& f, int n) {
    bound_name const& function = bindings_[static_cast<std::size_t>(f.bound)];
    if (n != function.arity) {
      fail(mistake::wrong_arguments, f.position, static_cast<int>(f.name.size()), function.arity, n);
      return -1;
    }
    sequence<id> arguments;
    for (int k = 0; k < n; ++k) {
      if (!number_here(argument(f, k))) return -1;
      arguments.push_back(argument(f, k).node);
    }
    id const* const first = parameters_.data() + function.first;
    id const node = replaced(g_, function.node, id_list(first, first + n), arguments);
    return has_room(f.position) ? node : -1;
  }
  /// log(a, b), the logarithm of a to the base b.
  constexpr id logarithm(frame const& f, record_info const* record) {
    value const a = argument(f, 0);
    value const b = argument(f, 1);
    if (!number_here(a) || !number_here(b)) return -1;
    id const x[] = {a.node};
    id const base[] = {b.node};
    if (g_.is(b.node, 2) && own("log2") != nullptr) return g_.call(own("log2"), x);
    if (g_.is(b.node, 10) && own("log10") != nullptr) return g_.call(own("log10"), x);
    id const above = g_.call(record, x);
    id const below = g_.call(record, base);
    return g_.div(above, below);
  }
  /// Piecewise((e, c), ..., (e, True)); also c, e, ..., e one after the other.
  constexpr id branches(frame const& f, int n) {
    sequence<value> list;
    for (int k = 0; k < n; ++k) {
      value v = argument(f, k);
      if (k + 1 < n && argument(f, k + 1).tuple != 0) {
        if (argument(f, k + 1).tuple != 2) break;
        list.push_back(argument(f, k + 1));
        list.back().tuple = 0;
        list.push_back(v);
        ++k;
      } else {
        if (v.tuple != 0) break;
        list.push_back(v);
      }
    }
    auto const length = static_cast<int>(f.name.size());
    if (static_cast<int>(list.size()) != n || n < 2) {
      fail(mistake::expected, f.position, length);
      problem_.wanted = "branches (value, condition)";
      return -1;
    }
    sequence<id> nodes;
    for (int k = 0; k < n; ++k) {
      value const& v = list[static_cast<std::size_t>(k)];
      if (!(k % 2 == 0 && k + 1 < n ? condition_here(v) : number_here(v))) return -1;
      nodes.push_back(v.node);
    }
    return g_.call(f.record, nodes);
  }
  /// Sum(e, (k, a, b)) and Product(e, (k, a, b)), written out.
  constexpr id over_index(frame const& f, int n) {
    bool const sum = f.record->name == "sum";
    if ((!sum && f.record->name != "prod") || n != 4 || argument(f, 0).tuple != 0 || argument(f, 3).tuple != 3) {
      fail(mistake::expected, f.position, static_cast<int>(f.name.size()));
      problem_.wanted = sum || f.record->name == "prod" ? "an expression and (index, first, last)" : "one argument";
      return -1;
    }
    std::int64_t from = 0;
    std::int64_t to = 0;
    if (!number_here(argument(f, 0)) || !variable(argument(f, 1)) || !whole_number(argument(f, 2), from) ||
        !whole_number(argument(f, 3), to))
      return -1;
    if (to >= from && static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from) >= most_terms) {
      fail(mistake::too_many_terms, argument(f, 2).position, 0, most_terms);
      return -1;
    }
    id const ex = argument(f, 0).node;
    id const index[] = {argument(f, 1).node};
    sequence<id> terms;
    for (std::int64_t k = from; k <= to; ++k) {
      id const at[] = {g_.num(k)};
      terms.push_back(replaced(g_, ex, index, at));
      if (!has_room(f.position)) return -1;
    }
    if (terms.size() == 1) return terms[0];
    return sum ? g_.add(terms) : g_.mul(terms);
  }
  /// Derivative(e, x), (e, x, 2), (e, (x, 2)), (e, x, y).
  constexpr id derivative(frame const& f, int n) {
    if (n < 2 || argument(f, 0).tuple != 0) {
      fail(mistake::too_few_arguments, f.position, static_cast<int>(f.name.size()), 2, n);
      return -1;
    }
    if (!number_here(argument(f, 0))) return -1;
    id ex = argument(f, 0).node;
    std::int64_t orders = 0;
    for (int k = 1; k < n; ++k) {
      if (!variable(argument(f, k))) return -1;
      id const by = argument(f, k).node;
      std::int64_t order = 1;
      if (k + 1 < n && (argument(f, k + 1).tuple != 0 || g_.is_number(argument(f, k + 1).node))) {
        ++k;
        if (!whole_number(argument(f, k), order)) return -1;
        if (order < 0) {
          fail(mistake::bounds_expected, argument(f, k).position);
          return -1;
        }
      }
      orders = order > highest_order ? order : orders + order;
      if (orders > highest_order) {
        fail(mistake::too_large, argument(f, k).position, 0, highest_order);
        return -1;
      }
      for (std::int64_t again = 0; again < order; ++again) {
        ex = differentiate(g_, ex, by);
        if (!has_room(f.position)) return -1;
      }
    }
    return ex;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
