#pragma once
#include <symwise/core/transformation.hpp>

#include <cstddef>
#include <cstdint>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The literals of an expression, as a template argument.
template <int N>
struct literal_values {
  number value[static_cast<std::size_t>(N) + 1]{};
};

/// The literals of an expression object.
template <expression E>
constexpr auto literals_of(E const& ex) {
  literal_values<E::literal_count> r;
  number* out = r.value;
  ex.write_literals(out);
  return r;
}

template <int N, int From, int M>
constexpr literal_values<N> slice(literal_values<M> const& all) {
  literal_values<N> r;
  for (int k = 0; k < N; ++k) r.value[k] = all.value[From + k];
  return r;
}

/// What is assumed of the symbols of an expression, by hash of the name, and how it is to be read.
template <int N>
struct context {
  struct entry {
    std::uint64_t name = 0;
    unsigned known = 0;
  };
  entry symbols[static_cast<std::size_t>(N) + 1]{};
  bool as_written = false;
  bool contradictory = false;
};

/// The assumptions on the symbols of some expression types, joined.
template <class... T>
constexpr graph declarations() {
  graph g;
  (T::declare(g), ...);
  return g;
}
template <bool AsWritten, class... T>
constexpr auto joined_context() {
  constexpr int n = static_cast<int>(declarations<T...>().assumptions().size());
  context<n> c;
  graph const g = declarations<T...>();
  int k = 0;
  for (auto const& [name, known] : g.assumptions()) c.symbols[k++] = {name, known.bits};
  c.as_written = AsWritten;
  c.contradictory = g.problem() == fault::contradictory_assumptions;
  return c;
}

/// How much a frozen graph has room for.
struct room {
  int nodes = 0;
  int operands = 0;
  int values = 0;
  int names = 0;
};

/// A graph frozen between two stages of compilation.
template <room Most, int Roots>
struct frozen_graph {
  graph_node nodes[static_cast<std::size_t>(Most.nodes) + 1]{};
  id pool[static_cast<std::size_t>(Most.operands) + 1]{};
  number values[static_cast<std::size_t>(Most.values) + 1]{};
  std::string_view names[static_cast<std::size_t>(Most.names) + 1]{};
  id roots[static_cast<std::size_t>(Roots) + 1]{};
  room used;
  fault problem = fault::none;
  bool fits = true;

  [[nodiscard]] constexpr frozen_view view(int root = 0) const {
    return {nodes, pool, values, names, used.nodes, used.operands, used.values, used.names, roots[root], problem};
  }
};

/// Copies what the roots reach out of a graph; `fits` tells whether there was room.
template <room Most, int Roots>
constexpr frozen_graph<Most, Roots> freeze(graph const& g, id_list roots) {
  frozen_graph<Most, Roots> f;
  sequence<char> const needed = reachable(g, roots);
  sequence<id> image(static_cast<std::size_t>(g.size()), -1);
  int nodes = 0;
  int operands = 0;
  int values = 0;
  int names = 0;
  for (id ex = 0; ex < g.size(); ++ex) {
    if (needed[static_cast<std::size_t>(ex)] == 0) continue;
    graph_node const& n = g.at(ex);
    if (nodes >= Most.nodes || operands + n.count > Most.operands || values >= Most.values || names >= Most.names) {
      f.fits = false;
      return f;
    }
    image[static_cast<std::size_t>(ex)] = nodes;
    graph_node& copy = f.nodes[nodes++];
    copy = n;
    if (n.what == kind::number) {
      copy.first = values;
      f.values[values++] = g.value(ex);
    } else if (n.what == kind::symbol || n.what == kind::wildcard) {
      copy.first = names;
      f.names[names++] = g.name(ex);
    } else {
      copy.first = operands;
      for (id a : g.operands(ex)) f.pool[operands++] = image[static_cast<std::size_t>(a)];
    }
  }
  f.used = {nodes, operands, values, names};
  for (std::size_t k = 0; k < roots.size(); ++k) f.roots[k] = image[static_cast<std::size_t>(roots[k])];
  f.problem = g.problem();
  return f;
}

/// The same graph without the room to spare.
template <auto const& F, int Roots>
constexpr auto shrunk() {
  frozen_graph<F.used, Roots> r;
  for (int k = 0; k < F.used.nodes; ++k) r.nodes[k] = F.nodes[k];
  for (int k = 0; k < F.used.operands; ++k) r.pool[k] = F.pool[k];
  for (int k = 0; k < F.used.values; ++k) r.values[k] = F.values[k];
  for (int k = 0; k < F.used.names; ++k) r.names[k] = F.names[k];
  for (int k = 0; k < Roots; ++k) r.roots[k] = F.roots[k];
  r.used = F.used;
  r.problem = F.problem;
  return r;
}

/// Runs Stage::run(graph&) -> roots in a constant expression of its own and keeps the graph it leaves, starting with room for
/// Room nodes and trying again with more.
template <class Stage, int Roots, int Room>
struct computed {
  static constexpr auto run() {
    graph g;
    auto const roots = Stage::run(g);
    return freeze<room{Room, 16 + 3 * Room, 16 + Room / 3, 16 + Room / 4}, Roots>(g, roots);
  }
  static constexpr auto attempt = run();
  static constexpr auto const& settled() {
    if constexpr (attempt.fits) {
      return attempt;
    } else if constexpr (Room > (1 << 18)) {
      static_assert(
          Room == 0,
          "symwise: this expression has more than a quarter of a million parts; split it into several functions");
      return attempt;
    } else {
      return computed<Stage, Roots, 4 * Room>::settled();
    }
  }
};

template <class Stage, int Roots, int Room>
inline constexpr auto frozen_result = shrunk<computed<Stage, Roots, Room>::settled(), Roots>();

template <class T, auto L, auto C>
struct lowered;

/// Steps::run<K>(graph&, id) for K = 0, 1 ... and from 0 again, until none of the steps changes anything; each time a constant expression
/// of its own. Steps::repeats(K) says of a step whether it may find more to do in what it left.
template <class Steps, auto const& Graph, int Step = 0, int Unchanged = 0>
struct repeated_steps {
  static constexpr sequence<id> run(graph& g) {
    if (Graph.problem != fault::none) g.report(Graph.problem);
    g.adopt(Graph.view());
    return {Steps::template run<Step>(g, Graph.roots[0])};
  }
  static constexpr auto const& settled() {
    if constexpr (Unchanged == Steps::count) {
      return Graph;
    } else {
      constexpr auto const& after = frozen_result<repeated_steps, 1, 32 + 2 * Graph.used.nodes>;
      constexpr int next = (Step + 1) % Steps::count;
      if constexpr (after.nodes[after.roots[0]].hash == Graph.nodes[Graph.roots[0]].hash) {
        return repeated_steps<Steps, Graph, next, Unchanged + 1>::settled();
      } else if constexpr (Steps::repeats(Step)) {
        return repeated_steps<Steps, after, Step, 0>::settled();
      } else {
        return repeated_steps<Steps, after, next, 1>::settled();
      }
    }
  }
};

/// The stages of an expression, computed one after the other and listed for the cursor.
template <class List, auto L, auto C>
struct stage_views;
template <class... T, int... Offset, auto L, auto C>
struct stage_views<stage_list<stage<T, Offset>...>, L, C> {
  static constexpr frozen_view value[] = {lowered<T, slice<T::literal_count, Offset>(L), C>::view()..., frozen_view{}};
};

/// The canonical graph of the expression of type T with literals L, under the assumptions C. Transformations build on the
/// frozen graph of what they transform, so that each is a constant expression of its own.
template <class T, auto L, auto C>
struct lowered {
  static constexpr sequence<id> run(graph& g) {
    g.as_written = C.as_written;
    for (auto const& s : C.symbols) {
      if (s.name != 0) g.assume_hashed(s.name, facts(s.known));
    }
    if constexpr (requires { typename T::inner_type; }) {
      using inner = typename T::inner_type;
      using before_it = lowered<inner, slice<inner::literal_count, 0>(L), C>;
      if constexpr (requires { typename T::steps; }) {
        if (!C.as_written) return {import(g, repeated_steps<typename T::steps, before_it::frozen()>::settled().view())};
      }
      id const before = import(g, before_it::view());
      if constexpr (requires { T::template transform_frozen<L>(g, before); }) {
        return {T::template transform_frozen<L>(g, before)};
      } else {
        cursor c{L.value + inner::literal_count, nullptr};
        return {T::transform(g, before, c)};
      }
    } else if constexpr (T::has_stages) {
      cursor c{L.value, stage_views<typename T::template stages<0>, L, C>::value};
      return {T::lower(g, c)};
    } else {
      cursor c{L.value, nullptr};
      return {T::lower(g, c)};
    }
  }
  static constexpr auto const& frozen() { return frozen_result<lowered, 1, likely_nodes()>; }
  static constexpr frozen_view view() { return frozen().view(); }

 private:
  /// Room that mostly suffices: without it everything would be computed a second time.
  static constexpr int likely_nodes() {
    if constexpr (requires { typename T::inner_type; }) {
      using inner = typename T::inner_type;
      return 32 + 3 * lowered<inner, slice<inner::literal_count, 0>(L), C>::view().count;
    } else {
      return 24 + T::size;
    }
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
