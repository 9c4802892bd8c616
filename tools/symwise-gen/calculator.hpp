#pragma once
#include "program.hpp"

#include <symwise/special.hpp>

#include <cmath>
#include <algorithm>
#include <memory>
#include <stdexcept>

namespace symwise_gen {

/// What is wrong with what a calculation was asked for.
struct unusable : std::runtime_error {
  using std::runtime_error::runtime_error;
};

namespace detail {

using scalar_function = double (*)(double const*);

template <class R, class... A>
double called(A... x) {
  if constexpr (requires { R::scalar(x...); }) {
    return static_cast<double>(R::scalar(x...));
  } else {
    return static_cast<double>(sw::scalar_implementation<R>::call(x...));
  }
}

/// A record's function of numbers; truth values are 0 and 1.
template <class R>
double scalar_value(double const* a) {
  constexpr int conditions = sw::detail::info<R>.conditions;
  if constexpr (R::arity == 1) {
    if constexpr (conditions == 1) return called<R>(a[0] != 0);
    if constexpr (conditions == 0) return called<R>(a[0]);
  } else if constexpr (R::arity == 3) {
    if constexpr (conditions == 1) return called<R>(a[0] != 0, a[1], a[2]);
    if constexpr (conditions == 0) return called<R>(a[0], a[1], a[2]);
  } else {  // of two, or of any number, which programs make of two
    if constexpr (conditions == 2) return called<R>(a[0] != 0, a[1] != 0);
    if constexpr (conditions == 0) return called<R>(a[0], a[1]);
  }
}

template <class R>
constexpr bool is_computable = requires(double x) { R::scalar(x); } || requires(double x) { R::scalar(x, x); } ||
                               requires(double x) { R::scalar(x, x, x); } || requires(bool c, double x) { R::scalar(c, x, x); } ||
                               requires(bool c) { R::scalar(c); } || requires(bool c) { R::scalar(c, c); } ||
                               requires(double x) { sw::scalar_implementation<R>::call(x); } ||
                               requires(double x) { sw::scalar_implementation<R>::call(x, x); };

struct known_function {
  sw::record_info const* record;
  scalar_function value;
};
template <class R>
constexpr known_function known() {
  // A distribution refuses numbers where its scalar function is instantiated.
  if constexpr (is_computable<R> && !std::is_same_v<R, sw::dirac_delta_>) {
    return {sw::detail::head<R>(), &scalar_value<R>};
  } else {
    return {sw::detail::head<R>(), nullptr};
  }
}
template <class... R>
std::vector<known_function> known_functions(sw::detail::record_list<R...>) {
  return {known<R>()...};
}

inline scalar_function function_of(sw::record_info const* record) {
  static auto const all = known_functions(sw::detail::formula_records{});
  for (known_function const& each : all) {
    if (each.record == record && each.value != nullptr) return each.value;
  }
  throw unusable("there is no number for " + std::string(record->name) + " here");
}

}  // namespace detail

/// A formula that is computed here and now.
class calculation {
 public:
  explicit calculation(std::string formula) : text_(std::move(formula)) {
    auto const result = sw::parse(g_, text_);
    if (!result) throw unusable(sw::sentence(result.error, text_) + "\n" + sw::marked(result.error, text_));
    root_ = result.root;
    auto const needed = sw::detail::reachable(g_, sw::id_list(&root_, &root_ + 1));
    for (sw::id ex = 0; ex <= root_; ++ex) {
      if (needed[static_cast<std::size_t>(ex)] != 0 && g_.at(ex).what == sw::kind::symbol) symbols_.emplace_back(g_.name(ex));
    }
    // In the order in which they stand in the formula.
    std::sort(symbols_.begin(), symbols_.end(),
              [&](std::string const& a, std::string const& b) { return text_.find(a) < text_.find(b); });
  }
  calculation(calculation const&) = delete;
  calculation& operator=(calculation const&) = delete;
  ~calculation() = default;

  [[nodiscard]] std::vector<std::string> const& symbols() const { return symbols_; }

  /// Prepares for values; inputs that the formula has not, and what has none, are refused.
  void prepare(std::vector<std::string> const& given) {
    for (std::string const& name : symbols_) {
      if (std::find(given.begin(), given.end(), name) == given.end())
        throw unusable("there is no value for '" + name + "': add " + name + "=1.5");
    }
    for (std::string const& name : given) {
      if (std::find(symbols_.begin(), symbols_.end(), name) == symbols_.end())
        throw unusable("the formula has no '" + name + "'");
    }
    sw::detail::sequence<sw::id> roots = {root_};
    sw::detail::prepare(g_, roots);
    sw::detail::stabilise_here(g_, roots, [](sw::rule_list const&, int) {});
    program_ = std::make_unique<linear_program>(g_, roots[0], given, given);
    for (sw::instruction const& c : program_->code) {
      bool const called = c.op == sw::operation::call || c.op == sw::operation::joint || c.op == sw::operation::joint_second;
      if (c.op == sw::operation::reduce) throw unusable(std::string(c.record->name) + " runs over arrays, and here are single numbers");
      calls_.push_back(called ? detail::function_of(c.record) : nullptr);
    }
  }

  /// The value, for inputs in the order of `prepare`.
  [[nodiscard]] double operator()(std::vector<double> const& inputs) const {
    std::vector<double> v;
    for (std::size_t k = 0; k < program_->code.size(); ++k) {
      sw::instruction const& c = program_->code[k];
      auto const at = [&](int i) { return v[static_cast<std::size_t>(c.operands[i])]; };
      double result = 0;
      switch (c.op) {
        case sw::operation::input: result = inputs[static_cast<std::size_t>(c.input)]; break;
        case sw::operation::constant: result = c.value; break;
        case sw::operation::add: result = at(0) + at(1); break;
        case sw::operation::subtract: result = at(0) - at(1); break;
        case sw::operation::multiply: result = at(0) * at(1); break;
        case sw::operation::divide:
        case sw::operation::quotient: result = at(0) / at(1); break;
        case sw::operation::negate: result = -at(0); break;
        case sw::operation::fma: result = std::fma(at(0), at(1), at(2)); break;
        case sw::operation::fms: result = std::fma(at(0), at(1), -at(2)); break;
        case sw::operation::fnma: result = std::fma(-at(0), at(1), at(2)); break;
        case sw::operation::sqrt: result = std::sqrt(at(0)); break;
        case sw::operation::joint_second: {
          sw::instruction const& joint = program_->code[static_cast<std::size_t>(c.operands[0])];
          result = calls_[k](&v[static_cast<std::size_t>(joint.operands[0])]);
          break;
        }
        default: {
          double operands[4] = {};
          for (int i = 0; i < c.count; ++i) operands[i] = at(i);
          result = calls_[k](operands);
        }
      }
      v.push_back(result);
    }
    return v[static_cast<std::size_t>(program_->results[0])];
  }

  /// What becomes of the formula: its canonical form, the rules for accuracy, operations, derivatives, LaTeX.
  [[nodiscard]] std::string explanation() const {
    sw::graph g = g_;
    auto const written = [&g](sw::id ex) { return std::string(sw::detail::text_writer(g)(ex).view()); };
    std::string text = "formula:     " + written(root_) + "\n";
    int const before = linear_program(g, root_, symbols_, symbols_).operations();
    sw::detail::sequence<sw::id> roots = {root_};
    std::string rules;
    sw::detail::stabilise_here(g, roots, [&rules](sw::rule_list const& list, int k) {
      auto const& rule = list.rules[static_cast<std::size_t>(k)];
      rules += "rule:        " + std::string(sw::detail::text_writer(list.patterns)(rule.left).view()) + " -> " +
               std::string(sw::detail::text_writer(list.patterns)(rule.right).view()) + "\n";
    });
    sw::id const stable = roots[0];
    text += rules.empty() ? "rules:       none is needed for accuracy\n" : rules + "stable:      " + written(stable) + "\n";
    sw::id const simple = sw::detail::simplified_form(g, root_);
    if (simple != root_) text += "simplified:  " + written(simple) + "\n";
    text += "operations:  " + std::to_string(before) + " as written";
    if (stable != root_) text += ", " + std::to_string(linear_program(g, stable, symbols_, symbols_).operations()) + " stable";
    if (simple != root_) text += ", " + std::to_string(linear_program(g, simple, symbols_, symbols_).operations()) + " simplified";
    text += "\n";
    for (std::string const& name : symbols_) {
      sw::graph own = g;  // what one derivative reports concerns no other
      sw::id const slope = sw::detail::simplified_form(own, sw::detail::differentiate(own, root_, own.symbol(name)));
      std::string const shown = own.problem() == sw::fault::none ? std::string(sw::detail::text_writer(own)(slope).view()) : "there is none";
      text += "d/d" + name + ":" + std::string(name.size() < 9 ? 9 - name.size() : 1, ' ') + shown + "\n";
    }
    return text + "LaTeX:       " + std::string(sw::detail::writer<sw::detail::latex_notation>(g)(root_).view()) + "\n";
  }

 private:
  std::string text_;
  sw::graph g_;
  sw::id root_ = -1;
  std::vector<std::string> symbols_;
  std::unique_ptr<linear_program> program_;
  std::vector<detail::scalar_function> calls_;
};

/// The values of an input: x=1.5, or x=0:10:0.5, from the first to the last by steps.
struct value_range {
  std::string name;
  std::vector<double> values;

  explicit value_range(std::string const& text) {
    std::size_t const sign = text.find('=');
    if (sign == std::string::npos || sign == 0) throw unusable("'" + text + "' is no value; one is written as x=1.5, several as x=0:10:0.5");
    name = text.substr(0, sign);
    std::vector<double> parts;
    for (std::size_t from = sign + 1;;) {
      std::size_t const colon = std::min(text.find(':', from), text.size());
      parts.push_back(number(text.substr(from, colon - from), text));
      if (colon == text.size()) break;
      from = colon + 1;
    }
    if (parts.size() == 1) {
      values = parts;
      return;
    }
    if (parts.size() > 3) throw unusable("'" + text + "': a range is first:last:step");
    double const step = parts.size() == 3 ? parts[2] : 1;
    double const count = std::floor((parts[1] - parts[0]) / step + 1e-9);
    if (!(count >= 0)) throw unusable("'" + text + "': the step does not lead from the first to the last");
    if (count >= 1e7) throw unusable("'" + text + "': these are more than 10,000,000 values");
    for (int k = 0; k <= static_cast<int>(count); ++k) values.push_back(parts[0] + k * step);
  }

 private:
  /// A number, or a formula without symbols: pi/2.
  static double number(std::string const& text, std::string const& whole) {
    calculation value(text);
    if (!value.symbols().empty()) throw unusable("'" + whole + "': '" + text + "' is no number");
    value.prepare({});
    return value({});
  }
};

/// A number as people write it: the shortest that reads back as the same.
inline std::string shortest(double v) {
  std::string text(sw::detail::decimal(v).view());
  if (text.ends_with(".0")) text.resize(text.size() - 2);
  std::size_t const mark = text.find(".0e");
  if (mark != std::string::npos) text.erase(mark, 2);
  return text == "oo" ? "inf" : text == "-oo" ? "-inf" : text;
}

/// Values over all combinations of ranges as CSV, the last of them running fastest. `put` takes the lines.
template <class Put>
void write_table(std::string const& formula, std::vector<std::string> const& ranges, Put const& put) {
  calculation value(formula);
  std::vector<value_range> all;
  std::vector<std::string> names;
  std::string head;
  double lines = 1;
  for (std::string const& text : ranges) {
    all.emplace_back(text);
    if (std::find(names.begin(), names.end(), all.back().name) != names.end()) throw unusable("'" + all.back().name + "' has values twice");
    names.push_back(all.back().name);
    head += names.back() + ",";
    lines *= static_cast<double>(all.back().values.size());
  }
  if (lines > 1e7) throw unusable("the table would have more than 10,000,000 lines");
  value.prepare(names);
  auto const field = [](std::string const& text) {
    if (text.find_first_of(",\"\n") == std::string::npos) return text;
    std::string quoted = "\"";
    for (char const c : text) quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
  };
  put(head + field(formula) + "\n");
  std::vector<std::size_t> at(all.size());
  std::vector<double> inputs(all.size());
  for (;;) {
    std::string line;
    for (std::size_t k = 0; k < all.size(); ++k) {
      inputs[k] = all[k].values[at[k]];
      line += shortest(inputs[k]) + ",";
    }
    put(line + shortest(value(inputs)) + "\n");
    std::size_t k = all.size();
    while (k > 0 && ++at[k - 1] == all[k - 1].values.size()) at[--k] = 0;
    if (k == 0) return;
  }
}

}  // namespace symwise_gen
