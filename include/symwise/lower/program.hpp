#pragma once
#include <symwise/core/symbol.hpp>
#include <symwise/lower/emit.hpp>
#include <symwise/lower/freeze.hpp>
#include <symwise/lower/hoist.hpp>
#include <symwise/lower/nest.hpp>
#include <symwise/lower/policy.hpp>
#include <symwise/lower/schedule.hpp>
#include <symwise/rewrite/common_factors.hpp>
#include <symwise/rewrite/computational.hpp>
#include <symwise/rewrite/stable.hpp>

#include <array>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// A straight-line program: what remains to be computed of some outputs once everything that can be shared, hoisted or
/// cancelled has been.
template <int Instructions, int Outputs>
struct program_code {
  std::array<instruction, static_cast<std::size_t>(Instructions) + 1> code{};
  std::array<int, static_cast<std::size_t>(Outputs) + 1> results{};  ///< the instruction of each output
  int size = 0;
  int passes = 1;  ///< over the elements
  accuracy functions = accuracy::full;
  bool carries = true;  ///< rounding errors of arguments into functions that magnify them

  /// Instructions per element, an fma counted once, loads and constants not; both results of a joint call counted.
  [[nodiscard]] constexpr int operations() const {
    int n = 0;
    for (int k = 0; k < size; ++k) n += counts(k) && is_varying(at(k).when) ? 1 : 0;
    return n;
  }
  /// Instructions done once a call, on scalars, before or after the loop.
  [[nodiscard]] constexpr int scalar_operations() const {
    int n = 0;
    for (int k = 0; k < size; ++k) n += counts(k) && !is_varying(at(k).when) && at(k).op != operation::reduce ? 1 : 0;
    return n;
  }
  /// Reductions over the elements.
  [[nodiscard]] constexpr int reductions() const { return count(operation::reduce); }
  /// Instructions per element of one kind.
  [[nodiscard]] constexpr int count(operation op) const {
    int n = 0;
    for (int k = 0; k < size; ++k) n += at(k).op == op && (is_varying(at(k).when) || op == operation::reduce) ? 1 : 0;
    return n;
  }
  /// Calls of a function per element.
  [[nodiscard]] constexpr int calls(std::string_view name) const {
    int n = 0;
    for (int k = 0; k < size; ++k)
      n += at(k).record != nullptr && at(k).record->name == name && is_varying(at(k).when) ? 1 : 0;
    return n;
  }

  [[nodiscard]] constexpr instruction const& at(int k) const { return code[static_cast<std::size_t>(k)]; }

 private:
  [[nodiscard]] constexpr bool counts(int k) const {
    return at(k).op != operation::input && at(k).op != operation::constant;
  }
};

/// An expression type with the numbers in it: all that the layers below the boundary know of an expression.
template <class T, auto Literals>
struct bound : expression_base {
  using expression_type = T;
  static constexpr auto literals = Literals;

  static constexpr int literal_count = 0;
  static constexpr int size = T::size;
  static constexpr bool has_reduction = T::has_reduction;
  static constexpr bool has_stages = true;
  template <int Offset>
  using stages = detail::stage_list<detail::stage<bound, Offset>>;
  constexpr void write_literals(number*&) const {}
  static constexpr void declare(graph& g) { T::declare(g); }
  static constexpr bool varies(auto const& is_array) { return T::varies(is_array); }
  static constexpr id lower(graph& g, detail::cursor& c) {
    if (c.stages != nullptr) return detail::import(g, *c.stages++);
    detail::cursor own{Literals.value, nullptr};
    return T::lower(g, own);
  }
};

namespace detail {

/// A bound expression lowers as the expression in it.
template <class T, auto Literals, auto L, auto C>
struct lowered<bound<T, Literals>, L, C> : lowered<T, Literals, C> {};

/// Which inputs are arrays, as bits; what the program is for.
struct shape_of_call {
  unsigned arrays = 0;
  bool strict = false;
  accuracy functions = accuracy::full;
};

/// The names of the inputs, in order.
template <fixed_string... Name>
struct input_names {
  static constexpr int size = sizeof...(Name);
  static constexpr std::array<std::string_view, sizeof...(Name) + 1> value = {Name.view()..., element_count};
  static constexpr std::span<std::string_view const> all() { return std::span(value); }
  /// Those that a mask names, in a vector.
  static constexpr std::vector<std::string_view> arrays(unsigned mask) {
    std::vector<std::string_view> r;
    for (int k = 0; k < size; ++k) {
      if ((mask >> static_cast<unsigned>(k) & 1U) != 0) r.push_back(value[static_cast<std::size_t>(k)]);
    }
    return r;
  }
};

/// A truth value counts as 0 or 1 where a function of numbers takes it: sum(x < 1), 2 * (x < 1).
constexpr id truth_as_number(graph& g, id ex) {
  int const conditions = g.at(ex).what == kind::function ? g.at(ex).record->conditions : 0;
  bool truths = false;
  for (int k = conditions; k < g.at(ex).count; ++k)
    truths = truths || g.at(g.operand(ex, k)).type == value_type::boolean;
  if (!truths) return ex;
  sequence<id> operands(g.operands(ex).begin(), g.operands(ex).end());
  for (std::size_t k = static_cast<std::size_t>(conditions); k < operands.size(); ++k) {
    if (g.at(operands[k]).type != value_type::boolean) continue;
    id const branches[] = {operands[k], g.num(1), g.num(0)};
    operands[k] = g.call(head<select_>(), branches);
  }
  return g.rebuild(ex, operands);
}

/// Replaces what no instruction computes: truth values that count as numbers, compounds.
constexpr void prepare(graph& g, sequence<id>& roots) {
  for (id& r : roots) {
    if (g.at(r).type != value_type::boolean) continue;
    id const branches[] = {r, g.num(1), g.num(0)};
    r = g.call(head<select_>(), branches);
  }
  // A pass over the graph costs compile time: none without something to do.
  bool truths = false;
  bool compounds = false;
  for (id ex = 0; ex < g.size(); ++ex) {
    truths = truths || g.at(ex).type == value_type::boolean;
    compounds = compounds || computed_as(g, ex) >= 0;
  }
  if (truths) rewrite_nodes(g, roots, [&](id ex) { return truth_as_number(g, ex); });
  if (compounds) compute_parts(g, roots);
}

/// Takes common factors out of sums, and what does not vary out of reductions.
constexpr void restructure(graph& g, sequence<id>& roots, std::span<std::string_view const> arrays) {
  rewrite_nodes(g, roots, [&](id ex) { return common_factors_out(g, ex); });
  bool sums = false;
  for (id ex = 0; ex < g.size(); ++ex) sums = sums || (g.at(ex).what == kind::function && g.at(ex).record->reduction);
  if (!sums) return;
  rewrite_nodes(g, roots, [&](id ex) {
    if (g.at(ex).what != kind::function || g.at(ex).record != head<sum_>()) return ex;
    levels when(g, arrays);
    return hoisted_sum(g, when, g.operand(ex, 0));
  });
}

/// Nests sums whose terms share factors.
constexpr void nest_sums(graph& g, sequence<id>& roots, std::span<std::string_view const> arrays) {
  levels when(g, arrays);
  sum_nester nester(g, when);
  rewrite_nodes(g, roots, [&g, &nester](id ex) { return g.at(ex).what == kind::sum ? nester.nested(ex) : ex; });
}

/// First stage of a program: the graphs of all outputs in one, compounds expanded.
template <auto C, class... Outputs>
struct joined_outputs {
  static constexpr sequence<id> run(graph& g) {
    g.as_written = C.as_written;
    sequence<id> roots = {import(g, lowered<Outputs, literal_values<0>{}, C>::view())...};
    prepare(g, roots);
    return roots;
  }
};

/// A frozen graph, node by node.
struct frozen_nodes {
  frozen_view const& view;

  [[nodiscard]] constexpr graph_node const& at(int k) const { return view.nodes[k]; }
  [[nodiscard]] constexpr int operand(int k, int i) const { return view.pool[view.nodes[k].first + i]; }
  [[nodiscard]] constexpr number const& value(int k) const { return view.values[view.nodes[k].first]; }
};

/// The records whose rules for accuracy may match in a frozen graph.
template <auto const& Graph>
struct stable_candidates {
  static constexpr auto find() {
    frozen_view const view = Graph.view();
    return keepers(frozen_nodes{view}, view.count, [](int) { return true; });
  }
  static constexpr std::size_t size = find().size();
  static constexpr auto list() {
    std::array<record_info const*, size + 1> all{};
    auto const found = find();
    for (std::size_t k = 0; k < size; ++k) all[k] = found[k];
    return all;
  }
  static constexpr auto value = list();
};

/// Is each record of the second list in the first?
template <class Known, class Found>
constexpr bool holds_all(Known const& known, std::size_t size, Found const& found, std::size_t count) {
  for (std::size_t k = 0; k < count; ++k) {
    bool here = false;
    for (std::size_t i = 0; i < size; ++i) here = here || known[i] == found[k];
    if (!here) return false;
  }
  return true;
}

/// A stage in which rules for accuracy are applied; again where that brings in functions with rules of their own.
template <auto const& Graph, int Roots, int Round = 0>
struct stable_graph {
  using candidates = stable_candidates<Graph>;

  template <std::size_t... K>
  static constexpr auto tables(std::index_sequence<K...>) {
    return std::array<rule_view, sizeof...(K)>{
        frozen_rules_of<stable_rules<record_type<candidates::value[K]>>>::view()...};
  }
  /// Does any rule match?
  static constexpr bool matches() {
    graph g;
    g.adopt(Graph.view());
    auto const rules = tables(std::make_index_sequence<candidates::size>{});
    return rewriter(g, rules, most_rules_for_accuracy, false).matches_somewhere(std::span(Graph.roots, Roots));
  }
  static constexpr sequence<id> run(graph& g) {
    g.adopt(Graph.view());
    sequence<id> roots(Graph.roots, Graph.roots + Roots);
    auto const rules = tables(std::make_index_sequence<candidates::size>{});
    stabilise(g, roots, rules);
    return roots;
  }
  static constexpr auto const& settled() {
    if constexpr (Round == 4 || candidates::size == 0) {
      return Graph;
    } else if constexpr (!matches()) {
      return Graph;
    } else {
      constexpr auto const& after = frozen_result<stable_graph, Roots, 48 + 2 * Graph.view().count>;
      using next = stable_graph<after, Roots, Round + 1>;
      if constexpr (holds_all(candidates::value, candidates::size, next::candidates::value, next::candidates::size)) {
        return after;
      } else {
        return next::settled();
      }
    }
  }
};

/// A stage in which densities are expressed by each other, for what has several.
template <auto const& Graph, int Roots>
struct graph_of_few_densities {
  static constexpr frozen_view before = Graph.view();
  static constexpr bool needed = has_densities(frozen_nodes{before}, before.count, [](int) { return true; });
  static constexpr sequence<id> run(graph& g) {
    g.adopt(before);
    g.absolute = &absolute;
    sequence<id> roots(Graph.roots, Graph.roots + Roots);
    merge_densities(g, roots);
    return roots;
  }
  static constexpr auto const& settled() {
    if constexpr (needed) {
      return frozen_result<graph_of_few_densities, Roots, 48 + before.count>;
    } else {
      return Graph;
    }
  }
};

/// The distinct parts of a formula up to which rules for accuracy are applied, and sums nested, unasked: beyond, one pass would exceed
/// a compiler's default limit for a constant expression.
inline constexpr int most_nodes_to_rewrite = 200;

/// Second stage: made accurate and restructured, unless everything is to stay as written.
template <class Names, shape_of_call Shape, auto C, class... Outputs>
struct merged_outputs {
  static constexpr int n = static_cast<int>(sizeof...(Outputs));
  static constexpr auto const& accurate() {
    constexpr auto const& joined =
        frozen_result<joined_outputs<C, Outputs...>, n,
                      48 + 3 * (lowered<Outputs, literal_values<0>{}, C>::view().count + ... + 0) / 2>;
    if constexpr (C.as_written || joined.used.nodes > most_nodes_to_rewrite) {
      return joined;
    } else {
      return stable_graph<graph_of_few_densities<joined, n>::settled(), n>::settled();
    }
  }
  static constexpr auto const& before = accurate();
  static constexpr sequence<id> run(graph& g) {
    g.as_written = C.as_written;
    g.adopt(before.view());
    sequence<id> roots(before.roots, before.roots + n);
    if (!C.as_written) {
      std::vector<std::string_view> const arrays = Names::arrays(Shape.arrays);
      restructure(g, roots, arrays);
    }
    return roots;
  }
};

template <class Names, shape_of_call Shape, auto C, class... Outputs>
inline constexpr auto merged =
    frozen_result<merged_outputs<Names, Shape, C, Outputs...>, static_cast<int>(sizeof...(Outputs)),
                  32 + 2 * merged_outputs<Names, Shape, C, Outputs...>::before.used.nodes>;

/// Third stage: sums nested, or not where that makes no difference or is not to be.
template <class Names, shape_of_call Shape, auto const& Graph, int Outputs>
struct nested_sums {
  static constexpr sequence<id> run(graph& g) {
    g.adopt(Graph.view());
    sequence<id> roots(Graph.roots, Graph.roots + Outputs);
    std::vector<std::string_view> const arrays = Names::arrays(Shape.arrays);
    nest_sums(g, roots, arrays);
    return roots;
  }
  static constexpr bool same(auto const& after) {
    for (int k = 0; k < Outputs; ++k) {
      if (after.nodes[after.roots[k]].hash != Graph.nodes[Graph.roots[k]].hash) return false;
    }
    return true;
  }
  static constexpr auto const& settled() {
    if constexpr (Shape.strict || Graph.used.nodes > most_nodes_to_rewrite) {
      return Graph;
    } else {
      constexpr auto const& after = frozen_result<nested_sums, Outputs, 32 + 2 * Graph.used.nodes>;
      if constexpr (same(after)) {
        return Graph;
      } else {
        return after;
      }
    }
  }
};

/// Copies instructions into a program with so much room; its `size` tells how much there had to be.
template <int Room, int Outputs>
constexpr program_code<Room, Outputs> stored_program(sequence<instruction> const& code, sequence<int> const& results) {
  program_code<Room, Outputs> p;
  p.size = static_cast<int>(code.size());
  if (p.size > Room) return p;
  for (int k = 0; k < p.size; ++k) {
    instruction const& c = code.data()[k];
    p.code[static_cast<std::size_t>(k)] = c;
    p.passes = std::max(p.passes, c.when / 2);
  }
  for (std::size_t k = 0; k < results.size(); ++k) p.results[k] = results[k];
  return p;
}

/// Fourth stage: instructions.
template <class Names, shape_of_call Shape, auto const& Graph, int Outputs>
struct emitted {
  template <int Room>
  static constexpr auto attempt() {
    graph g;
    g.adopt(Graph.view());
    sequence<id> const roots(Graph.roots, Graph.roots + Outputs);
    std::vector<std::string_view> const arrays = Names::arrays(Shape.arrays);
    levels when(g, arrays);
    emitter all(g, when, Names::all(), roots, Shape.strict, Shape.functions);
    return stored_program<Room, Outputs>(all.code, all.results());
  }
  static constexpr auto large = attempt<32 + 2 * Graph.used.nodes>();
  static constexpr auto settled() {
    if constexpr (large.size <= 32 + 2 * Graph.used.nodes) {
      return large;
    } else {
      return attempt<large.size>();
    }
  }
  static constexpr auto value = settled();
};

/// Last stage: instructions in a good order, without those that nothing needs.
template <class Names, shape_of_call Shape, auto const& Graph, int Outputs>
struct scheduled {
  using source = emitted<Names, Shape, Graph, Outputs>;
  static constexpr auto in_order() {
    sequence<instruction> code(source::value.code.data(), source::value.code.data() + source::value.size);
    sequence<int> results(source::value.results.data(), source::value.results.data() + Outputs);
    schedule(code, results);
    return stored_program<source::value.size + 1, Outputs>(code, results);
  }
  static constexpr auto all = in_order();
  static constexpr auto fitted() {
    program_code<all.size, Outputs> p;
    for (int k = 0; k < all.size; ++k) p.code[static_cast<std::size_t>(k)] = all.code[static_cast<std::size_t>(k)];
    p.results = all.results;
    p.size = all.size;
    p.passes = all.passes;
    p.functions = Shape.functions;
    p.carries = !Shape.strict && Shape.functions == accuracy::full;
    return p;
  }
  static constexpr auto value = fitted();
};

/// The program of a graph, or of the same with nested sums: the shorter one, nested where they are equal. Nesting makes sums shorter, but parts
/// that outputs share may then no longer be the same.
template <class Names, shape_of_call Shape, auto const& Graph, int Outputs>
struct shorter_program {
  static constexpr auto const& nested = nested_sums<Names, Shape, Graph, Outputs>::settled();
  static constexpr auto const& settled() {
    constexpr auto const& program = scheduled<Names, Shape, nested, Outputs>::value;
    if constexpr (static_cast<void const*>(&nested) == static_cast<void const*>(&Graph)) {
      return program;
    } else {
      constexpr auto const& flat = scheduled<Names, Shape, Graph, Outputs>::value;
      if constexpr (program.operations() <= flat.operations()) {
        return program;
      } else {
        return flat;
      }
    }
  }
  static constexpr auto const& value = settled();
};

/// The program of outputs, for inputs of which some are arrays.
template <class Names, shape_of_call Shape, auto C, class... Outputs>
using compiled =
    shorter_program<Names, Shape, merged<Names, Shape, C, Outputs...>, static_cast<int>(sizeof...(Outputs))>;

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
