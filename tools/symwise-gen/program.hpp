#pragma once
#include <symwise/symbolic.hpp>

#include <string>
#include <vector>

namespace symwise_gen {

namespace sw = symwise;

/// The instructions that compute a formula, as a kernel has them.
struct linear_program {
  sw::detail::sequence<sw::instruction> code;
  sw::detail::sequence<int> results;

  /// Of inputs, of which some are arrays. The graph is left as it was.
  linear_program(sw::graph const& of, sw::id root, std::vector<std::string> const& inputs, std::vector<std::string> const& arrays) {
    sw::graph g = of;
    sw::detail::sequence<sw::id> roots = {root};
    sw::detail::prepare(g, roots);
    std::vector<std::string_view> varying(arrays.begin(), arrays.end());
    std::vector<std::string_view> all(inputs.begin(), inputs.end());
    all.push_back(sw::detail::element_count);
    sw::detail::restructure(g, roots, varying);
    sw::detail::levels when(g, varying);
    sw::detail::emitter emitted(g, when, all, roots, false);
    code = emitted.code;
    results = emitted.results();
    sw::detail::schedule(code, results);
  }

  /// Instructions for an element, but for its inputs.
  [[nodiscard]] int operations() const {
    int n = 0;
    for (sw::instruction const& c : code) n += sw::is_varying(c.when) && c.op != sw::operation::input ? 1 : 0;
    return n;
  }
};

/// What an operation is called.
inline std::string_view name_of(sw::operation op) {
  switch (op) {
    case sw::operation::input: return "input";
    case sw::operation::constant: return "constant";
    case sw::operation::add: return "add";
    case sw::operation::subtract: return "subtract";
    case sw::operation::multiply: return "multiply";
    case sw::operation::divide:
    case sw::operation::quotient: return "divide";
    case sw::operation::negate: return "negate";
    case sw::operation::fma: return "fma";
    case sw::operation::fms: return "fms";
    case sw::operation::fnma: return "fnma";
    case sw::operation::sqrt: return "sqrt";
    case sw::operation::call:
    case sw::operation::joint: return "call";
    case sw::operation::joint_second: return "call";
    case sw::operation::reduce: return "reduce";
  }
  return "";
}

/// An instruction as an object of JSON.
inline std::string instruction_in_json(sw::instruction const& c, std::vector<std::string> const& inputs) {
  std::string text = "{\"operation\": \"" + std::string(name_of(c.op)) + "\"";
  if (c.record != nullptr) text += ", \"function\": \"" + std::string(c.record->name) + "\"";
  if (c.op == sw::operation::input && c.input >= 0)
    text += ", \"input\": \"" + (static_cast<std::size_t>(c.input) < inputs.size() ? inputs[static_cast<std::size_t>(c.input)] : "") + "\"";
  if (c.op == sw::operation::constant) {
    bool const finite = sw::detail::is_finite(c.value);
    std::string const value(sw::detail::decimal(c.value).view());
    text += ", \"value\": " + (finite ? value : "\"" + value + "\"");
  }
  if (c.count > 0) {
    text += ", \"operands\": [";
    for (int k = 0; k < c.count; ++k) text += (k > 0 ? ", " : "") + std::to_string(c.operands[k]);
    text += "]";
  }
  return text + "}";
}

}  // namespace symwise_gen
