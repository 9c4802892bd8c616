#pragma once
#include <symwise/symbolic.hpp>

#include <algorithm>
#include <deque>
#include <functional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

/// The generator of headers from formula files; docs/formula-files.md has the language.
namespace symwise_gen {

namespace sw = symwise;

/// A mistake in a formula file: its text is `file:line:column: error: sentence`, the line, and a caret under the place.
struct mistake : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A name that formulas are functions of, and the words that say what is assumed of it.
struct input {
  std::string name;
  std::vector<std::string> assumptions;
  sw::facts known = sw::real;
};

/// A formula by name, as it will be in the header.
struct definition {
  std::string name;
  std::vector<std::string> inputs;
  std::vector<std::string> documentation;
  std::string origin;  ///< how the file writes what is derived, else empty
  std::string text;    ///< in the language of formulas
  std::size_t place = 0;  ///< of the name, in bytes
  sw::id root = -1;
  sw::record_info record{};
};

/// The graph of a file. A call of a definition becomes what the definition stands for.
struct formula_graph : sw::graph {
  std::deque<definition> definitions;
  std::deque<input> inputs;
  int expansions = 0;

  definition const* find(std::string_view name) const {
    for (definition const& each : definitions) {
      if (each.name == name) return &each;
    }
    return nullptr;
  }
  /// The input of that name, which is real where nothing else was assumed.
  input& input_named(std::string_view name) {
    for (input& each : inputs) {
      if (each.name == name) return each;
    }
    inputs.push_back({std::string(name), {}, sw::real});
    return inputs.back();
  }
  sw::id symbol_of(std::string_view name) {
    input const& each = input_named(name);
    return symbol(each.name, each.known);
  }
  sw::id call(sw::record_info const* record, sw::id_list arguments) {
    for (definition const& each : definitions) {
      if (record != &each.record) continue;
      ++expansions;
      std::vector<sw::id> const to(arguments.begin(), arguments.end());
      std::vector<sw::id> from;
      for (std::string const& name : each.inputs) from.push_back(symbol_of(name));
      return sw::detail::replaced(*this, each.root, from, to);
    }
    return graph::call(record, arguments);
  }
};

/// Is it a name that C++ has for itself?
inline bool is_keyword(std::string_view name) {
  constexpr std::string_view words[] = {
      "alignas",     "alignof",      "and",        "and_eq",    "asm",           "auto",          "bitand",
      "bitor",       "bool",         "break",      "case",      "catch",         "char",          "char16_t",
      "char32_t",    "char8_t",      "class",      "co_await",  "co_return",     "co_yield",      "compl",
      "concept",     "const",        "const_cast", "consteval", "constexpr",     "constinit",     "continue",
      "decltype",    "default",      "delete",     "do",        "double",        "dynamic_cast",  "else",
      "enum",        "explicit",     "export",     "extern",    "false",         "float",         "for",
      "friend",      "goto",         "if",         "inline",    "int",           "long",          "mutable",
      "namespace",   "new",          "noexcept",   "not",       "not_eq",        "nullptr",       "operator",
      "or",          "or_eq",        "private",    "protected", "public",        "register",      "reinterpret_cast",
      "requires",    "return",       "short",      "signed",    "sizeof",        "static",        "static_assert",
      "static_cast", "struct",       "switch",     "template",  "this",          "thread_local",  "throw",
      "true",        "try",          "typedef",    "typeid",    "typename",      "union",         "unsigned",
      "using",       "virtual",      "void",       "volatile",  "wchar_t",       "while",         "xor",
      "xor_eq"};
  return std::find(std::begin(words), std::end(words), name) != std::end(words);
}

/// What is done to the formulas of a file.
struct treatment {
  bool simplify = false;  ///< all become what `symwise::simplify` makes of them, not derivatives alone
  bool stable = false;    ///< all become what `symwise::stable` makes of them
  std::vector<std::string> derivatives;  ///< the inputs by which all formulas are differentiated too
};

/// A formula file, read and computed.
class formula_file {
 public:
  /// Reads a file's text; throws `mistake`. `begins` is told the name of each formula.
  formula_file(std::string path, std::string text, treatment how, std::function<void(std::string const&)> begins)
      : path_(std::move(path)), text_(std::move(text)), code_(text_), how_(std::move(how)), begins_(std::move(begins)) {
    read();
    add_derivatives();
  }
  formula_file(formula_file const&) = delete;
  formula_file& operator=(formula_file const&) = delete;
  ~formula_file() = default;

  formula_graph g;
  std::string name_space;                  ///< "formulas" where the file names none
  std::vector<std::string> documentation;  ///< of the file: the first block of ##, where an empty line follows it

  [[nodiscard]] std::string const& path() const { return path_; }
  /// Is any formula one of this input?
  [[nodiscard]] bool has_input(std::string_view name) const {
    for (definition const& each : g.definitions) {
      if (std::find(each.inputs.begin(), each.inputs.end(), name) != each.inputs.end()) return true;
    }
    return false;
  }

  /// Throws a mistake at a place, given in bytes.
  [[noreturn]] void fail(std::size_t place, std::string const& sentence) const {
    std::size_t begin = place;
    while (begin > 0 && text_[begin - 1] != '\n') --begin;
    std::size_t end = place;
    while (end < text_.size() && text_[end] != '\n' && text_[end] != '\r') ++end;
    std::string margin;
    int column = 1;
    for (std::size_t k = begin; k < place; ++k) {
      auto const c = static_cast<unsigned char>(text_[k]);
      if ((c & 0xC0U) == 0x80U) continue;  // inside of a character
      ++column;
      margin += c == '\t' ? '\t' : ' ';
    }
    auto const line = 1 + std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(place), '\n');
    std::string shown = text_.substr(begin, end - begin);
    std::replace(shown.begin(), shown.end(), '\0', ' ');
    throw mistake(path_ + ":" + std::to_string(line) + ":" + std::to_string(column) + ": error: " + sentence + "\n" +
                  shown + "\n" + margin + "^");
  }

 private:
  std::string path_;
  std::string text_;
  std::string code_;  // the text with spaces for comments
  treatment how_;
  std::function<void(std::string const&)> begins_;
  bool begun_ = false;  // has there been a statement?
  std::vector<std::string> waiting_;  // documentation for the next definition

  using token = sw::detail::token;
  using token_kind = sw::detail::token_kind;

  static bool is_blank(std::string_view line) { return line.find_first_not_of(" \t\r") == std::string_view::npos; }

  void read() {
    if (text_.find('\0') != std::string::npos) fail(text_.find('\0'), "a formula file is text, and this is a byte 0");
    std::size_t from = 0;
    std::size_t statement = std::string::npos;  // where the one that is being read begins
    while (from < text_.size()) {
      std::size_t const end = std::min(text_.find('\n', from), text_.size());
      std::string_view line = std::string_view(text_).substr(from, end - from);
      std::size_t const comment = line.find('#');
      if (comment != std::string_view::npos) {
        std::fill(code_.begin() + static_cast<std::ptrdiff_t>(from + comment),
                  code_.begin() + static_cast<std::ptrdiff_t>(end), ' ');
      }
      bool const blank = is_blank(std::string_view(code_).substr(from, end - from));
      bool const goes_on = statement != std::string::npos && (line.starts_with(' ') || line.starts_with('\t'));
      if (!goes_on || (blank && comment == std::string_view::npos)) {
        finish(statement, from);
        statement = std::string::npos;
      }
      if (blank) {
        if (comment == std::string_view::npos) end_documentation();
        if (statement == std::string::npos && comment != std::string_view::npos &&
            line.substr(comment).starts_with("##"))
          add_documentation(line.substr(comment + 2));
      } else if (statement == std::string::npos) {
        statement = from;
      }
      from = end + 1;
    }
    finish(statement, text_.size());
    if (name_space.empty()) name_space = "formulas";
    if (g.definitions.empty()) fail(0, "the file has no formula; one is written as f(x) = x**2 + 1");
  }

  void add_documentation(std::string_view line) {
    if (line.starts_with(' ')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
    waiting_.emplace_back(line);
  }
  void end_documentation() {
    if (!begun_ && documentation.empty()) documentation = waiting_;
    waiting_.clear();
  }

  /// A statement's token from a place on, at most to `end`.
  [[nodiscard]] token next(std::size_t from, std::size_t end) const {
    return sw::detail::next_token(std::string_view(code_).substr(0, end), from);
  }
  static std::size_t place_of(token const& t) { return static_cast<std::size_t>(t.position); }
  static std::size_t behind(token const& t) { return place_of(t) + t.text.size(); }
  [[noreturn]] void expected(token const& t, std::string const& what) const {
    fail(place_of(t),
         "expected " + what + (t.text.empty() ? ", but the statement ends here" : ", found '" + std::string(t.text) + "'"));
  }
  token name_at(std::size_t from, std::size_t end, std::string const& what) const {
    token const t = next(from, end);
    if (t.what != token_kind::word) expected(t, what);
    if (is_keyword(t.text) || t.text == "let")
      fail(place_of(t), "'" + std::string(t.text) + "' is a word of C++ or of formulas and cannot be a name");
    if (t.text.find("__") != std::string_view::npos || t.text.starts_with('_'))
      fail(place_of(t), "names that begin with _ or have two of them belong to the compiler");
    for (std::size_t k = 0; k < t.text.size();) {
      auto const c = sw::detail::character_at(t.text, k);
      if (c.code >= 0x2080 && c.code <= 0x209C)
        fail(place_of(t), "'" + std::string(t.text) + "' is no name in C++: write its subscript as _1");
      k += c.size;
    }
    return t;
  }
  token sign_at(std::size_t from, std::size_t end, std::string_view sign) const {
    token const t = next(from, end);
    if (!t.is(sign)) expected(t, "'" + std::string(sign) + "'");
    return t;
  }

  void finish(std::size_t from, std::size_t end) {
    if (from == std::string::npos) return;
    while (end > from && sw::detail::is_space(code_[end - 1])) --end;
    token const first = next(from, end);
    token const second = next(behind(first), end);
    bool const definition_follows = second.is("(");
    if (first.is("namespace") && !definition_follows) {
      read_namespace(first, end);
    } else if (first.is("assume") && !definition_follows) {
      read_assumption(first, end);
    } else if (first.is("derive") && !definition_follows) {
      read_derivative(first, end);
    } else {
      read_definition(from, end);
    }
    begun_ = true;
    waiting_.clear();
  }

  void read_namespace(token const& first, std::size_t end) {
    if (!name_space.empty()) fail(place_of(first), "a formula file has one namespace, and this is the second");
    if (!g.definitions.empty()) fail(place_of(first), "the namespace stands before the first formula");
    for (std::size_t from = behind(first);;) {
      token const name = name_at(from, end, "the name of a namespace");
      if (name.text == "symwise" || name.text == "std" || name.text == "inputs")
        fail(place_of(name), "'" + std::string(name.text) + "' cannot be the namespace of formulas: it has other uses in the header");
      name_space += name.text;
      token const colon = next(behind(name), end);
      if (colon.what == token_kind::end) return;
      token const other = next(behind(colon), end);
      if (!colon.is(":") || !other.is(":")) expected(colon, "'::'");
      name_space += "::";
      from = behind(other);
    }
  }

  void read_assumption(token const& first, std::size_t end) {
    struct word {
      std::string_view text;
      sw::facts known;
    };
    constexpr word words[] = {{"real", sw::real},         {"finite", sw::finite},     {"integer", sw::assumption::integer},
                              {"positive", sw::positive}, {"negative", sw::negative}, {"nonnegative", sw::nonnegative},
                              {"nonpositive", sw::nonpositive}, {"nonzero", sw::nonzero}};
    std::vector<token> names;
    token t = first;
    do {
      names.push_back(name_at(behind(t), end, "the name of an input"));
      t = next(behind(names.back()), end);
    } while (t.is(","));
    if (t.what == token_kind::end) expected(t, "what is assumed, such as positive");
    for (; t.what != token_kind::end; t = next(behind(t), end)) {
      auto const* const found =
          std::find_if(std::begin(words), std::end(words), [&](word const& each) { return each.text == t.text; });
      if (found == std::end(words))
        expected(t, "real, finite, integer, positive, negative, nonnegative, nonpositive or nonzero");
      for (token const& name : names) {
        for (definition const& each : g.definitions) {
          if (std::find(each.inputs.begin(), each.inputs.end(), name.text) != each.inputs.end())
            fail(place_of(name), "'" + std::string(name.text) + "' is an input of '" + each.name +
                                     "' already; what is assumed of it stands before");
        }
        input& each = g.input_named(name.text);
        if (std::find(each.assumptions.begin(), each.assumptions.end(), t.text) != each.assumptions.end()) continue;
        each.assumptions.emplace_back(t.text);
        each.known = each.known | found->known;
        if (each.known.contradictory())
          fail(place_of(t), "this contradicts what is assumed of '" + each.name + "' before");
        g.assume(each.name, each.known);
      }
    }
  }

  definition& begin_definition(token const& name) {
    begins_(std::string(name.text));
    if (g.find(name.text) != nullptr) fail(place_of(name), "'" + std::string(name.text) + "' has been defined before");
    if (name.text == "inputs" || name.text == "texts" || name.text == "symwise" || name.text == "std")
      fail(place_of(name), "a formula cannot be called '" + std::string(name.text) + "': the name has other uses in the header");
    definition each;
    each.name = name.text;
    each.place = place_of(name);
    each.documentation = waiting_;
    pending_.push_back(std::move(each));
    return pending_.back();
  }
  /// Makes what was read known to the formulas that follow.
  void end_definition(std::string const& as_written) {
    definition& each = pending_.back();
    sw::id const before = each.root;
    if (how_.stable) {
      sw::detail::sequence<sw::id> roots = {each.root};
      sw::detail::stabilise_here(g, roots, [](sw::rule_list const&, int) {});
      each.root = roots[0];
    }
    each.text = as_written.empty() || each.root != before ? text_of(each) : as_written;
    g.definitions.push_back(std::move(each));
    pending_.clear();
    definition& known = g.definitions.back();
    known.record.name = known.name;
    known.record.arity = static_cast<int>(known.inputs.size());
  }

  void read_definition(std::size_t from, std::size_t end) {
    token const name = name_at(from, end, "a formula f(x) = ..., or namespace, assume or derive");
    definition& each = begin_definition(name);
    token t = sign_at(behind(name), end, "(");
    do {
      token const parameter = name_at(behind(t), end, "the name of an input");
      if (std::find(each.inputs.begin(), each.inputs.end(), parameter.text) != each.inputs.end())
        fail(place_of(parameter), "'" + std::string(parameter.text) + "' is an input of '" + each.name + "' twice");
      each.inputs.emplace_back(parameter.text);
      t = next(behind(parameter), end);
    } while (t.is(","));
    if (!t.is(")")) expected(t, "',' or ')'");
    token const equals = sign_at(behind(t), end, "=");
    std::size_t const body = behind(equals);
    int const before = g.expansions;
    each.root = parsed(each, body, end);
    if (how_.simplify) each.root = sw::detail::simplified_form(g, each.root);
    bool const own_words = !how_.simplify && g.expansions == before;
    end_definition(own_words ? in_one_line(std::string_view(code_).substr(body, end - body)) : std::string());
  }

  static sw::detail::vocabulary words() {
    using table = sw::detail::spelling_table<sw::detail::formula_records>;
    static auto const heads = sw::detail::described_records<sw::detail::formula_records>::all();
    return {table::table.data(), table::room, heads.data()};
  }
  /// Reads a formula whose names are the inputs of a definition and, in the file, the definitions before it.
  sw::parse_result read_formula(definition const& each, std::string_view formula, bool in_file) {
    std::vector<sw::detail::declared_symbol> symbols;
    for (std::string const& name : each.inputs) {
      input const& known = g.input_named(name);
      symbols.push_back({known.name, known.known});
    }
    std::vector<sw::detail::declared_record> records;
    if (in_file) {
      for (definition const& other : g.definitions) records.push_back({other.name, &other.record});
    }
    sw::detail::declared_names const names{symbols.data(), static_cast<int>(symbols.size()), records.data(),
                                           static_cast<int>(records.size())};
    sw::detail::vocabulary const library = words();
    return sw::detail::formula_parser(g, formula, library, names).run(10000);
  }

  /// The formula between two places, which has to be a number that depends on the inputs of the definition alone.
  sw::id parsed(definition const& each, std::size_t from, std::size_t end) {
    std::string_view const formula = std::string_view(code_).substr(from, end - from);
    auto const result = read_formula(each, formula, true);
    if (!result) {
      std::string sentence = sw::sentence(result.error, formula);
      sentence.erase(0, sentence.find(": ", sentence.find("column")) + 2);
      std::size_t place = from + static_cast<std::size_t>(result.error.position);
      if (place == from) {  // of the whole: where it begins
        while (place < end && sw::detail::is_space(code_[place])) ++place;
      }
      fail(place, sentence);
    }
    if (g.at(result.root).type == sw::value_type::boolean)
      fail(place_of(next(from, end)),
           "'" + each.name + "' is a condition; write 1 if c else 0");
    auto const needed = sw::detail::reachable(g, sw::id_list(&result.root, &result.root + 1));
    for (sw::id ex = 0; ex <= result.root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0 || g.at(ex).what != sw::kind::symbol) continue;
      std::string const name(g.name(ex));
      if (std::find(each.inputs.begin(), each.inputs.end(), name) != each.inputs.end()) continue;
      for (token t = next(from, end); t.what != token_kind::end; t = next(behind(t), end)) {
        if (t.text != name) continue;
        if (g.find(name) != nullptr)
          fail(place_of(t), "'" + name + "' is a formula; call it with its inputs, as '" + signature(*g.find(name)) + "'");
        fail(place_of(t), "'" + name + "' is no input of '" + each.name + "'; name it in the parentheses before the =");
      }
    }
    return result.root;
  }

  /// derive name = diff(f, x), also (f, x, 2) and (f, x, y).
  void read_derivative(token const& first, std::size_t end) {
    token const name = name_at(behind(first), end, "the name of a derivative");
    definition& each = begin_definition(name);
    token t = next(behind(sign_at(behind(name), end, "=")), end);
    std::size_t const begin = place_of(t);
    if (!t.is("diff") && !t.is("Derivative")) expected(t, "diff(formula, input)");
    token const source = name_at(behind(sign_at(behind(t), end, "(")), end, "the name of a formula");
    definition const* const of = g.find(source.text);
    if (of == nullptr)
      fail(place_of(source), "there is no formula '" + std::string(source.text) + "' before this line");
    each.inputs = of->inputs;
    each.root = of->root;
    t = next(behind(source), end);
    if (!t.is(",")) expected(t, "',' and the input to differentiate by");
    int order = 0;
    while (t.is(",")) {
      token const by = name_at(behind(t), end, "the name of an input");
      if (std::find(each.inputs.begin(), each.inputs.end(), by.text) == each.inputs.end())
        fail(place_of(by), "'" + std::string(by.text) + "' is no input of '" + of->name + "', which is '" + signature(*of) + "'");
      int times = 1;
      t = next(behind(by), end);
      token const count = t.is(",") ? next(behind(t), end) : t;
      if (count.what == token_kind::number) {
        times = count.text.size() == 1 && count.text != "0" ? count.text[0] - '0' : 10;
        if (times == 10) fail(place_of(count), "the order of a derivative is a whole number from 1 to 9");
        t = next(behind(count), end);
      }
      order += times;
      if (order > 9) fail(place_of(by), "the order of a derivative is a whole number from 1 to 9");
      for (; times > 0; --times) each.root = sw::detail::differentiate(g, each.root, g.symbol_of(by.text));
    }
    if (!t.is(")")) expected(t, "',' or ')'");
    token const rest = next(behind(t), end);
    if (rest.what != token_kind::end) expected(rest, "the end of the line");
    each.root = sw::detail::simplified_form(g, each.root);
    each.origin = in_one_line(std::string_view(code_).substr(begin, end - begin));
    end_definition({});
  }

  /// The derivatives that were asked for beside those in the file: f_x for every f(x).
  void add_derivatives() {
    std::size_t const count = g.definitions.size();
    for (std::string const& by : how_.derivatives) {
      for (std::size_t k = 0; k < count; ++k) {
        definition const& of = g.definitions[k];
        if (std::find(of.inputs.begin(), of.inputs.end(), by) == of.inputs.end()) continue;
        definition each;
        each.name = of.name + "_" + by;
        each.place = of.place;
        each.inputs = of.inputs;
        each.origin = "diff(" + of.name + ", " + by + ")";
        begins_(each.name);
        if (g.find(each.name) != nullptr)
          fail(of.place, "the derivative of '" + of.name + "' by '" + by + "' would be called '" + each.name + "', which is defined already");
        each.root = sw::detail::simplified_form(g, sw::detail::differentiate(g, of.root, g.symbol_of(by)));
        pending_.push_back(std::move(each));
        end_definition({});
      }
    }
  }

  // Text.

  static std::string in_one_line(std::string_view text) {
    std::string line;
    bool space = false;
    for (char const c : text) {
      if (sw::detail::is_space(c)) {
        space = !line.empty();
      } else {
        if (space) line += ' ';
        space = false;
        line += c;
      }
    }
    return line;
  }

  static constexpr std::size_t longest_read = 10000;  // characters, by the parser

  /// Is a text, read as the header has it, the definition's node?
  bool reads_back(definition const& each, std::string const& text) {
    readings_.push_back(text);
    return read_formula(each, readings_.back(), false).root == each.root;
  }

  /// What the definition's node is in the language of formulas; parts that a long text would repeat are named by let.
  std::string text_of(definition const& each) {
    auto const written = [&](sw::id ex) { return std::string(sw::detail::text_writer(g)(ex).view()); };
    constexpr std::size_t readable = 100;
    sw::detail::text_writer as_it_is(g);
    std::string const plain(as_it_is(each.root).view());
    if (plain.size() <= longest_read && !reads_back(each, plain)) {
      // An input called pi hides the constant: in the words of the file it could not be meant, in what comes of them it can.
      for (std::string const& name : each.inputs) {
        if (words().record(name) != nullptr)
          fail(each.place, "'" + each.name + "' becomes a formula with the library's '" + name +
                               "', which its input of that name hides; call the input something else");
      }
    }
    if (plain.size() <= readable) return plain;
    auto const needed = sw::detail::reachable(g, sw::id_list(&each.root, &each.root + 1));
    std::vector<int> uses(static_cast<std::size_t>(each.root) + 1);
    for (sw::id ex = 0; ex <= each.root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0) continue;
      for (sw::id operand : g.operands(ex)) ++uses[static_cast<std::size_t>(operand)];
    }
    std::vector<sw::id> from;
    std::vector<sw::id> to;
    std::string text;
    int count = 0;
    for (sw::id ex = 0; ex < each.root; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] == 0 || uses[static_cast<std::size_t>(ex)] < 2) continue;
      if (g.at(ex).type == sw::value_type::boolean || as_it_is.text(ex).size() < 8) continue;
      std::string name;
      do {
        name = "t" + std::to_string(++count);
      } while (code_.find(name) != std::string::npos);
      sw::id const part = sw::detail::replaced(g, ex, from, to);
      names_.push_back(name);
      text += "let " + name + " = " + written(part) + "; ";
      from.push_back(ex);
      to.push_back(g.symbol(names_.back(), g.at(ex).known));
    }
    text += written(sw::detail::replaced(g, each.root, from, to));
    if (text.size() >= plain.size()) return plain;
    // What cannot be read back to the very same is not worth the shorter text.
    return text.size() > longest_read || reads_back(each, text) ? text : plain;
  }

  std::deque<definition> pending_;
  // What the graph refers to: the names of parts, and texts that were read.
  std::deque<std::string> names_;
  std::deque<std::string> readings_;

 public:
  /// f(x, y)
  static std::string signature(definition const& each) {
    std::string text = each.name + "(";
    for (std::size_t k = 0; k < each.inputs.size(); ++k) text += (k > 0 ? ", " : "") + each.inputs[k];
    return text + ")";
  }
};

}  // namespace symwise_gen
