#pragma once
#include <symwise/calculus/substitute.hpp>
#include <symwise/evaluate/arguments.hpp>
#include <symwise/evaluate/run.hpp>
#include <symwise/lower/outputs.hpp>

#include <boost/hana/tuple.hpp>

#include <array>
#include <span>
#include <tuple>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

/// An array of T in the signature of a kernel: `kernel<decltype(f), array_of<double>, scalar>`.
template <class T>
struct array_of {};
/// A number in the signature of a kernel.
struct scalar {};

namespace detail {

// Mistakes at the boundary, one sentence each.

template <fixed_string Name>
struct unlisted_symbol {
  static_assert(
      sizeof(Name) == 0,
      "symwise: the expression uses a symbol that is not among the inputs of function<...>(inputs...); its name is in "
      "unlisted_symbol<...>; add it to the inputs");
};
template <class T>
struct not_an_output {
  static_assert(sizeof(T) == 0,
                "symwise: function<...> takes expressions, tuples of expressions and policies; the type of the one "
                "that is none of "
                "these is in not_an_output<...>");
};
template <class T>
struct not_an_input {
  static_assert(sizeof(T) == 0,
                "symwise: the inputs of function<...>(inputs...) are symbols; what is none is in not_an_input<...>");
};
template <fixed_string Name>
struct input_listed_twice {
  static_assert(sizeof(Name) == 0,
                "symwise: a symbol is listed twice among the inputs of function<...>(inputs...); its name is in "
                "input_listed_twice<...>");
};
template <fixed_string Name>
struct no_such_input {
  static_assert(sizeof(Name) == 0,
                "symwise: this function has no input of that name; the name is in no_such_input<...>");
};
template <fixed_string Name>
struct input_not_given {
  static_assert(sizeof(Name) == 0,
                "symwise: an input of this function was not given; its name is in input_not_given<...>");
};
template <fixed_string Name>
struct input_given_twice {
  static_assert(sizeof(Name) == 0,
                "symwise: an input of this function was given twice; its name is in input_given_twice<...>");
};
template <int Given, int Expected>
struct wrong_number_of_inputs {
  static_assert(Given == Expected,
                "symwise: a function takes one argument for each of its inputs; given and expected numbers are in "
                "wrong_number_of_inputs<...>");
};
template <int Given, int Expected>
struct wrong_number_of_outputs {
  static_assert(Given == Expected,
                "symwise: `into` takes one destination for each output, several as std::tie(a, b); given and expected "
                "numbers are in wrong_number_of_outputs<...>");
};
template <class T>
struct arguments_by_name_and_position {
  static_assert(sizeof(T) == 0, "symwise: the arguments of a call are either all by position or all by name (x = xs)");
};
template <class T>
struct output_is_const {
  static_assert(sizeof(T) == 0, "symwise: an output given to `into` is const; give something that can be written to");
};
template <class T>
struct output_of_other_elements {
  static_assert(sizeof(T) == 0,
                "symwise: an output given to `into` has to be of the element type of the inputs, float or double");
};
template <class Container, class T>
struct container_of_other_elements {
  static_assert(std::is_same_v<element_of<Container>, T>,
                "symwise: the container given to `to` has to be of the element type of the inputs, float or double; it "
                "is in container_of_other_elements<...>");
};
template <class T>
struct output_not_an_array {
  static_assert(sizeof(T) == 0,
                "symwise: an output with a value for each element goes into an array; the destination in "
                "output_not_an_array<...> is none");
};
template <class T>
struct output_not_a_number {
  static_assert(sizeof(T) == 0,
                "symwise: an output that is reduced to one number goes into a float or double; the destination in "
                "output_not_a_number<...> is none");
};
template <class T>
struct contradictory_assumptions {
  static_assert(sizeof(T) == 0,
                "symwise: the assumptions made about a symbol in different places contradict each other");
};
template <class T>
struct no_derivative {
  static_assert(sizeof(T) == 0,
                "symwise: an output needs a derivative that is not known: of a function with respect to this argument "
                "(the order of a "
                "Bessel function, say), or of a function whose record has no partials");
};

template <class T>
struct too_many_steps {
  static_assert(sizeof(T) == 0,
                "symwise: rewriting takes more steps than its strategy allows; the rules may lead back to where they "
                "started, or rewrite(e, rules, innermost.at_most(n)) has to allow more");
};
template <class T>
struct too_many_operands {
  static_assert(sizeof(T) == 0,
                "symwise: rules match at most 32 operands of a sum or a product in any order, and here are more");
};
template <class T>
struct no_series {
  static_assert(
      sizeof(T) == 0,
      "symwise: an output needs a power series, series(e, x, x0, n), at a point where e is not seen to have one: at "
      "a kink, a jump or a root, or of a function whose record does not say that it is analytic");
};
template <class T>
struct no_limit {
  static_assert(sizeof(T) == 0,
                "symwise: an output needs a limit, limit(e, x, a), that does not exist or cannot be found: e is not a "
                "quotient of functions with power series at a, or its sides differ");
};
template <class T>
struct not_linear {
  static_assert(sizeof(T) == 0,
                "symwise: solve(e, x) solves equations that are linear in x, and an output has one that is not");
};

template <class T>
struct condition_is_a_number {
  static_assert(sizeof(T) == 0,
                "symwise: a condition of select, piecewise or logic has to be a relation such as x < 1, or made of "
                "relations; one here is a number");
};
template <class T>
struct arrays_and_expressions {
  static_assert(sizeof(T) == 0,
                "symwise: the arguments of a call are either numbers and arrays, to compute with, or numbers and "
                "expressions, to compose");
};
template <class T>
struct expressions_have_no_values {
  static_assert(sizeof(T) == 0,
                "symwise: `into` and `to` compute, so that their arguments are numbers and arrays, not expressions");
};

/// Tells by name which inputs are arrays.
struct named_arrays {
  std::string_view const* names = nullptr;
  int count = 0;
  unsigned arrays = 0;

  constexpr bool operator()(std::string_view name) const {
    for (int k = 0; k < count; ++k) {
      if (names[k] == name) return (arrays >> static_cast<unsigned>(k) & 1U) != 0;
    }
    return false;
  }
};

/// Is somewhere a number taken for a truth value?
constexpr bool takes_number_for_condition(frozen_view const& v) {
  for (int i = 0; i < v.count; ++i) {
    graph_node const& n = v.nodes[i];
    if (n.what != kind::function) continue;
    for (int k = 0; k < n.record->conditions; ++k) {
      if (v.nodes[v.pool[n.first + k]].type != value_type::boolean) return true;
    }
  }
  return false;
}

/// The first symbol of a graph that is not in a list of names.
template <class Names>
constexpr std::string_view first_unlisted(frozen_view const& v) {
  for (int k = 0; k < v.count; ++k) {
    if (v.nodes[k].what != kind::symbol) continue;
    std::string_view const name = v.names[v.nodes[k].first];
    if (name == element_count) continue;
    bool listed = false;
    for (int i = 0; i < Names::size; ++i) listed = listed || Names::value[static_cast<std::size_t>(i)] == name;
    if (!listed) return name;
  }
  return {};
}
template <std::size_t N>
constexpr fixed_string<N + 1> as_fixed(std::string_view text) {
  fixed_string<N + 1> r;
  for (std::size_t k = 0; k < N; ++k) r.characters[k] = text[k];
  return r;
}

}  // namespace detail

/// The compiled form of a function for one kind of call. `extern template struct kernel<decltype(f), array_of<double>, scalar>;`
/// in a header and the same without `extern` in one source file compile it there alone.
template <class Function, class... Arguments>
struct kernel;

/// What kernels of several outputs or inputs are called with: pointers to the arrays, or null; the numbers.
template <class T>
struct kernel_call {
  std::size_t count = 0;            ///< elements
  T const* const* in = nullptr;     ///< one an input, null for numbers
  T* const* out = nullptr;          ///< one an output, null for reduced ones
  double const* scalars = nullptr;  ///< one an input, and the count
  T* reduced = nullptr;             ///< one an output: receives those that are reduced
  detail::result_sink<T> sink;      ///< takes the outputs instead of `out`, where it is given
  bool filled = false;              ///< every input is one number, which fills a vector
};

/// A function made from expressions: called with numbers and contiguous ranges it computes, with expressions it composes.
/// Made by `function<outputs...>(inputs...)`. It has no state.
template <class Names, options Options, class Forms, class Bounds>
struct function_object;

template <fixed_string... Name, options Options, class... Form, class... Bound>
struct function_object<detail::input_names<Name...>, Options, std::tuple<Form...>, detail::bound_list<Bound...>> {
  using names = detail::input_names<Name...>;
  static constexpr int inputs = sizeof...(Name);
  /// The names of the inputs, in order.
  static constexpr std::array<std::string_view, sizeof...(Name)> input_names{Name.view()...};
  static constexpr int outputs = sizeof...(Bound);
  static constexpr options policies = Options;

  /// Has an output a value for each element, given which inputs are arrays? (One that holds a reduction and no array
  /// outside it has one value in all.)
  static constexpr bool is_array_output(int output, unsigned arrays) {
    bool const answers[] = {varies<Bound>({names::value.data(), inputs, arrays})..., false};
    return answers[output];
  }
  /// The program for a kind of call, to count operations in.
  template <unsigned Arrays>
  using program =
      detail::compiled<names, detail::shape_of_call{Arrays, Options.strict, Options.functions},
                       detail::joined_context<Options.strict, typename Bound::expression_type...>(), Bound...>;

  /// Calls with values: one result, or a std::tuple of them, each a number or a std::vector; with expressions: an expression.
  template <class... A>
  constexpr auto operator()(A&&... arguments) const {
    return in_order(
        [](auto&&... ordered) {
          if constexpr ((expression<decltype(ordered)> || ...)) {
            if constexpr ((operand<decltype(ordered)> && ...)) {
              return compose(ordered...);
            } else {
              return sizeof(detail::arrays_and_expressions<std::tuple<decltype(ordered)...>>);
            }
          } else {
            return evaluate(ordered...);
          }
        },
        arguments...);
  }

  /// Writes the results into the caller's memory: an array (or a number, where it is reduced) for one output, std::tie(a, b)
  /// for several. Nothing is written where the call is refused.
  template <class Out, class... A>
  void into(Out&& out, A&&... arguments) const {
    in_order(
        [&out](auto&&... ordered) {
          using T = typename detail::call_element<std::remove_cvref_t<decltype(ordered)>...>::type;
          if constexpr ((expression<decltype(ordered)> || ...)) {
            (void)sizeof(detail::expressions_have_no_values<std::tuple<decltype(ordered)...>>);
          } else if constexpr ((detail::check_argument<decltype(ordered), T>() && ...)) {
            write_into<T>(destinations(out), ordered...);
          }
        },
        arguments...);
  }

  /// As a call, with the results in containers of the caller's kind: `f.to<std::pmr::vector<double>>(xs, 1.0)`.
  template <class Container, class... A>
    requires(!std::is_same_v<std::allocator_arg_t, std::remove_cvref_t<A>> && ...)
  [[nodiscard]] auto to(A&&... arguments) const {
    return to<Container>(std::allocator_arg, std::allocator<detail::element_of<Container>>{}, arguments...);
  }
  /// The same, with the caller's allocator: `f.to<C>(std::allocator_arg, allocator, xs, 1.0)`.
  template <class Container, class Allocator, class... A>
  [[nodiscard]] auto to(std::allocator_arg_t tag, Allocator const& allocator, A&&... arguments) const {
    return in_order(
        [&](auto&&... ordered) {
          using T = typename detail::call_element<std::remove_cvref_t<decltype(ordered)>...>::type;
          if constexpr ((expression<decltype(ordered)> || ...)) {
            return sizeof(detail::expressions_have_no_values<std::tuple<decltype(ordered)...>>);
          } else if constexpr (!(detail::check_argument<decltype(ordered), T>() && ...)) {
            return 0;
          } else if constexpr (!std::is_same_v<detail::element_of<Container>, T>) {
            return sizeof(detail::container_of_other_elements<Container, T>);
          } else {
            return evaluate_to<Container>(tag, allocator, ordered...);
          }
        },
        arguments...);
  }

 private:
  template <class, class...>
  friend struct kernel;

  template <class B>
  static constexpr bool varies(detail::named_arrays const& is_array) {
    if constexpr (B::has_reduction) {
      return B::varies(is_array);
    } else {
      return true;
    }
  }

  /// Calls f with the arguments in the order of the inputs, or says what is wrong with their names or their number.
  template <class F, class... A>
  static constexpr auto in_order(F const& f, A&... arguments) {
    if constexpr ((is_binding<A> || ...)) {
      if constexpr (!(is_binding<A> && ...)) {
        return sizeof(detail::arguments_by_name_and_position<function_object>);
      } else if constexpr (names_match<A...>()) {
        return f(forward_named<Name>(arguments...)...);
      } else {
        return 0;
      }
    } else if constexpr (sizeof...(A) != inputs) {
      return sizeof(detail::wrong_number_of_inputs<sizeof...(A), inputs>);
    } else {
      return f(arguments...);
    }
  }

  // Arguments by name.
  template <class... B>
  static constexpr bool names_match() {
    constexpr bool known = (listed<detail::symbol_name<typename std::remove_cvref_t<B>::symbol_type>::value>() && ...);
    if constexpr (known) {
      return (given_once<Name, B...>() && ...);
    } else {
      return false;
    }
  }
  template <fixed_string N>
  static constexpr bool listed() {
    if constexpr (((N.view() == Name.view()) || ...)) {
      return true;
    } else {
      return sizeof(detail::no_such_input<N>) == 0;
    }
  }
  template <fixed_string N, class... B>
  static constexpr bool given_once() {
    constexpr int times = ((std::remove_cvref_t<B>::symbol_type::name == N.view() ? 1 : 0) + ... + 0);
    if constexpr (times == 0) {
      return sizeof(detail::input_not_given<N>) == 0;
    } else if constexpr (times > 1) {
      return sizeof(detail::input_given_twice<N>) == 0;
    } else {
      return true;
    }
  }
  template <fixed_string N, class First, class... Rest>
  static constexpr auto&& forward_named(First&& first, Rest&&... rest) {
    if constexpr (std::remove_cvref_t<First>::symbol_type::name == N.view()) {
      return first.value;
    } else {
      return forward_named<N>(rest...);
    }
  }

  // Composition.
  template <class B, class... A>
  static constexpr auto compose_one(A const&... arguments) {
    using values = detail::pack<detail::wrapped<A>...>;
    return substitution<B, detail::pack<symbol<Name>...>, values>{
        {}, B{}, detail::make_pack(detail::wrap(arguments)...)};
  }
  template <class... A>
  static constexpr auto compose(A const&... arguments) {
    if constexpr (outputs == 1) {
      return compose_one<Bound...>(arguments...);
    } else {
      return boost::hana::make_tuple(compose_one<Bound>(arguments...)...);
    }
  }

  // Evaluation.
  static constexpr std::string_view input_name(std::size_t k) { return names::value[k]; }

  /// The common length of the arrays, 1 where there is none.
  template <class... A>
  static std::size_t length(A const&... arguments) {
    std::size_t n = 1;
    std::size_t first = sizeof...(A);
    std::size_t k = 0;
    [[maybe_unused]] auto const take = [&](auto const& argument) {
      if constexpr (array_argument<decltype(argument)>) {
        std::size_t const m = detail::size_of(argument);
        if (first == sizeof...(A)) {
          first = k;
          n = m;
        } else if (m != n) {
          detail::refuse({"the arrays of one call have the same length, but ", input_name(first), " has ", n,
                          detail::elements_word(n), " and ", input_name(k), " has ", m, detail::elements_word(m)});
        }
      }
      ++k;
    };
    (take(arguments), ...);
    return n;
  }

  /// Collects the arguments and calls the kernel. A call with numbers alone runs the loop for one element, so that it gives
  /// the bits that an array of one would. Each number fills a vector: one that was stored alone could not be loaded as part
  /// of a vector before the store is done.
  template <class T, class... A>
  static void run(std::size_t n, T* const* out, T* reduced, detail::result_sink<T> const& sink, A const&... arguments) {
    constexpr bool scalars_only = !(array_argument<A> || ...);
    constexpr std::size_t width = xsimd::batch<T>::size;
    alignas(64) T single[scalars_only ? (sizeof...(A) + 1) * width : 1];
    std::array<T const*, sizeof...(A) + 1> in{};
    std::array<double, sizeof...(A) + 1> numbers{};
    std::size_t k = 0;
    [[maybe_unused]] auto const take = [&](auto const& argument) {
      if constexpr (array_argument<decltype(argument)>) {
        in[k] = detail::data_of(argument);
      } else {
        numbers[k] = static_cast<double>(argument);
        if constexpr (scalars_only) {
          in[k] = single + k * width;
          xsimd::batch<T>(static_cast<T>(argument)).store_aligned(single + k * width);
        }
      }
      ++k;
    };
    (take(arguments), ...);
    numbers[k] = static_cast<double>(n);
    kernel<function_object const, std::conditional_t<scalars_only || array_argument<A>, array_of<T>, scalar>...>::run(
        kernel_call<T>{n, in.data(), out, numbers.data(), reduced, sink, scalars_only});
  }

  template <class... A>
  static constexpr unsigned array_mask() {
    if constexpr (!(array_argument<A> || ...)) {
      return 0;
    } else {
      unsigned mask = 0;
      unsigned k = 0;
      ((mask |= array_argument<A> ? 1U << k : 0U, ++k), ...);
      return mask;
    }
  }

  template <class... A>
  static auto evaluate(A const&... arguments) {
    using T = typename detail::call_element<A...>::type;
    if constexpr ((detail::check_argument<A, T>() && ...)) {
      return evaluate_to<std::vector<T>>(std::allocator_arg, std::allocator<T>{}, arguments...);
    } else {
      return 0;
    }
  }

  template <class Container, class Allocator, class... A>
  static auto evaluate_to(std::allocator_arg_t, Allocator const& allocator, A const&... arguments) {
    using T = typename detail::call_element<A...>::type;
    constexpr unsigned mask = array_mask<A...>();
    std::size_t const n = length(arguments...);
    std::array<T, outputs> reduced{};
    if constexpr (mask == 0) {
      // One element: the results are numbers.
      std::array<T*, outputs> out{};
      for (std::size_t k = 0; k < outputs; ++k)
        out[k] = is_array_output(static_cast<int>(k), all_arrays()) ? &reduced[k] : nullptr;
      run<T>(n, out.data(), reduced.data(), {}, arguments...);
      return handed_out<T>(reduced);
    } else {
      std::array<Container, outputs> arrays =
          make_containers<Container>(allocator, std::make_index_sequence<outputs>{});
      fill(arrays, reduced, n, mask, arguments...);
      return handed_out<T, mask>(arrays, reduced);
    }
  }
  static constexpr unsigned all_arrays() { return inputs >= 32 ? ~0U : (1U << static_cast<unsigned>(inputs)) - 1U; }

  template <class Container, class Allocator, std::size_t... I>
  static std::array<Container, outputs> make_containers(Allocator const& allocator, std::index_sequence<I...>) {
    if constexpr (std::is_constructible_v<Container, Allocator>) {
      return {((void)I, Container(allocator))...};
    } else {
      return {((void)I, Container())...};
    }
  }

  /// Computes into new containers. They grow as they are filled where they can, since `resize` would write zeros first.
  template <class Container, class T, class... A>
  static void fill(std::array<Container, outputs>& arrays, std::array<T, outputs>& reduced, std::size_t n,
                   unsigned mask, A const&... arguments) {
    std::array<T*, outputs> out{};
    if constexpr (Options.threads == 1 && requires(Container& c, T const* p) {
                    c.reserve(n);
                    c.insert(c.end(), p, p);
                  }) {
      T present{};  // only tells that there is an output
      for (std::size_t k = 0; k < outputs; ++k) {
        if (!is_array_output(static_cast<int>(k), mask)) continue;
        arrays[k].reserve(n);
        out[k] = &present;
      }
      detail::result_sink<T> const sink{&append_to<Container, T>, &arrays};
      run<T>(n, out.data(), reduced.data(), sink, arguments...);
      for (std::size_t k = 0; k < outputs; ++k) {
        if (out[k] != nullptr && arrays[k].size() != n)
          arrays[k].assign(n, reduced[k]);  // an output that does not vary
      }
    } else {
      for (std::size_t k = 0; k < outputs; ++k) {
        if (!is_array_output(static_cast<int>(k), mask)) continue;
        arrays[k].resize(n);
        out[k] = arrays[k].data();
      }
      run<T>(n, out.data(), reduced.data(), {}, arguments...);
    }
  }
  template <class Container, class T>
  static void append_to(void* context, T const* const* results, std::size_t count) {
    auto& arrays = *static_cast<std::array<Container, outputs>*>(context);
    for (std::size_t k = 0; k < outputs; ++k) {
      if (results[k] != nullptr) arrays[k].insert(arrays[k].end(), results[k], results[k] + count);
    }
  }

  // Results in the form of the outputs.
  template <class T>
  static auto handed_out(std::array<T, outputs> const& values) {
    return formed<T>([&](auto k) { return values[k()]; });
  }
  template <class T, unsigned Mask, class Container>
  static auto handed_out(std::array<Container, outputs>& arrays, std::array<T, outputs> const& reduced) {
    return formed<T>([&](auto k) {
      if constexpr (is_array_output(static_cast<int>(k()), Mask)) {
        return std::move(arrays[k()]);
      } else {
        return reduced[k()];
      }
    });
  }
  template <std::size_t First, class F>
  static auto form_one(std::type_identity<detail::single_result>, F const& f) {
    return f(detail::constant_index<First>{});
  }
  template <std::size_t First, class Inner, std::size_t N, class F>
  static auto form_one(std::type_identity<detail::many_results<Inner, N>>, F const& f) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
      constexpr std::size_t size = results_in(std::type_identity<Inner>{});
      return std::array{form_one<First + I * size>(std::type_identity<Inner>{}, f)...};
    }(std::make_index_sequence<N>{});
  }
  static constexpr std::size_t results_in(std::type_identity<detail::single_result>) { return 1; }
  template <class Inner, std::size_t N>
  static constexpr std::size_t results_in(std::type_identity<detail::many_results<Inner, N>>) {
    return N * results_in(std::type_identity<Inner>{});
  }
  template <class T, class F>
  static auto formed(F const& f) {
    if constexpr (sizeof...(Form) == 1) {
      return form_one<0>(std::type_identity<Form>{}..., f);
    } else {
      return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::tuple{form_one<offset(I)>(std::type_identity<Form>{}, f)...};
      }(std::make_index_sequence<sizeof...(Form)>{});
    }
  }
  static constexpr std::size_t offset(std::size_t form) {
    constexpr std::size_t sizes[] = {results_in(std::type_identity<Form>{})...};
    std::size_t n = 0;
    for (std::size_t k = 0; k < form; ++k) n += sizes[k];
    return n;
  }

  // Destinations.
  template <class Out>
  static auto destinations(Out& out) {
    if constexpr (detail::is_std_tuple<std::remove_cvref_t<Out>>) {
      return std::apply([](auto&... each) { return std::tuple<decltype(each)&...>(each...); }, out);
    } else {
      return std::tuple<Out&>(out);
    }
  }
  template <class T, class... D, class... A>
  static void write_into(std::tuple<D&...> const& destinations, A const&... arguments) {
    if constexpr (sizeof...(D) != outputs) {
      (void)sizeof(detail::wrong_number_of_outputs<sizeof...(D), outputs>);
    } else {
      constexpr unsigned mask = array_mask<A...>();
      constexpr bool valid = [&]<std::size_t... I>(std::index_sequence<I...>) {
        return (check_destination<T, D, is_array_output(static_cast<int>(I), mask == 0 ? all_arrays() : mask),
                                  mask == 0>() &&
                ...);
      }(std::make_index_sequence<outputs>{});
      if constexpr (valid) {
        std::size_t const n = length(arguments...);
        std::array<T*, outputs> out{};
        std::array<T, outputs> reduced{};
        [&]<std::size_t... I>(std::index_sequence<I...>) {
          (place<I, is_array_output(static_cast<int>(I), mask == 0 ? all_arrays() : mask)>(
               out, std::get<I>(destinations), n),
           ...);
          (check_overlap(I, out, n, arguments...), ...);
          run<T>(n, out.data(), reduced.data(), {}, arguments...);
          (take_reduced<is_array_output(static_cast<int>(I), mask == 0 ? all_arrays() : mask)>(
               reduced[I], std::get<I>(destinations)),
           ...);
        }(std::make_index_sequence<outputs>{});
      }
    }
  }
  template <class T, class D, bool Array, bool Scalars>
  static constexpr bool check_destination() {
    // A const std::span still leads to elements that may be written.
    if constexpr (array_argument<D&>) {
      using pointer = decltype(detail::data_of(std::declval<D&>()));
      if constexpr (!Array) {
        return sizeof(detail::output_not_a_number<D>) == 0;
      } else if constexpr (std::is_const_v<std::remove_pointer_t<pointer>>) {
        return sizeof(detail::output_is_const<D>) == 0;
      } else if constexpr (!std::is_same_v<std::remove_pointer_t<pointer>, T>) {
        return sizeof(detail::output_of_other_elements<D>) == 0;
      } else {
        return true;
      }
    } else if constexpr (std::is_const_v<std::remove_reference_t<D>>) {
      return sizeof(detail::output_is_const<D>) == 0;
    } else if constexpr (detail::element<std::remove_cvref_t<D>>) {
      if constexpr (Array && !Scalars) {
        return sizeof(detail::output_not_an_array<D>) == 0;
      } else if constexpr (!std::is_same_v<std::remove_cvref_t<D>, T>) {
        return sizeof(detail::output_of_other_elements<D>) == 0;
      } else {
        return true;
      }
    } else if constexpr (Array) {
      return sizeof(detail::output_not_an_array<D>) == 0;
    } else {
      return sizeof(detail::output_not_a_number<D>) == 0;
    }
  }
  template <std::size_t I, bool Array, class T, class D>
  static void place(std::array<T*, outputs>& out, D& destination, std::size_t n) {
    if constexpr (Array) {
      if constexpr (array_argument<D&>) {
        if (detail::size_of(destination) < n) {
          std::size_t const room = detail::size_of(destination);
          detail::refuse({"output ", I, " has ", room, detail::elements_word(room), ", but the inputs have ", n,
                          detail::elements_word(n)});
        }
        out[I] = detail::data_of(destination);
      } else {
        out[I] = &destination;
      }
    }
  }
  template <class T, class... A>
  static void check_overlap(std::size_t output, std::array<T*, outputs> const& out, std::size_t n,
                            A const&... arguments) {
    if (out[output] == nullptr || n == 0) return;
    std::size_t k = 0;
    [[maybe_unused]] auto const check = [&](auto const& argument) {
      if constexpr (array_argument<decltype(argument)>) {
        if (detail::partly_overlap<T>(out[output], n, detail::data_of(argument), n)) {
          detail::refuse({"output ", output, " overlaps the input ", input_name(k),
                          " in part; it may be that array itself or have memory of its own"});
        }
      }
      ++k;
    };
    (check(arguments), ...);
    for (std::size_t other = 0; other < output; ++other) {
      if (out[other] != nullptr &&
          (out[other] == out[output] || detail::partly_overlap<T>(out[output], n, out[other], n))) {
        detail::refuse({"outputs ", other, " and ", output, " share memory"});
      }
    }
  }
  template <bool Array, class T, class D>
  static void take_reduced(T value, D& destination) {
    if constexpr (!Array) destination = value;
  }
};

template <class Names, options Options, class Forms, class... Bound, class... Arguments>
struct kernel<function_object<Names, Options, Forms, detail::bound_list<Bound...>> const, Arguments...> {
  using function = function_object<Names, Options, Forms, detail::bound_list<Bound...>>;
  template <class T, class... Rest>
  static constexpr auto element_of_arrays(std::type_identity<array_of<T>>, Rest...) -> T {
    return T();
  }
  template <class... Rest>
  static constexpr auto element_of_arrays(std::type_identity<scalar>, Rest... rest) {
    return element_of_arrays(rest...);
  }
  static constexpr auto element_of_arrays() -> double { return 0; }
  /// The type of the elements.
  using element = decltype(element_of_arrays(std::type_identity<Arguments>{}...));

  /// Evaluates the outputs.
  static void run(kernel_call<element> const& call);
};

template <class Names, options Options, class Forms, class... Bound, class... Arguments>
void kernel<function_object<Names, Options, Forms, detail::bound_list<Bound...>> const, Arguments...>::run(
    kernel_call<element> const& call) {
  constexpr unsigned mask = [] {
    unsigned m = 0;
    unsigned k = 0;
    ((m |= std::is_same_v<Arguments, array_of<element>> ? 1U << k : 0U, ++k), ...);
    return m;
  }();
  using runner = detail::runner<decltype(detail::make_key<typename function::template program<mask>>()),
                                sizeof...(Bound), sizeof...(Arguments), element>;
  if (runner::template run_whole<Options.threads>(call.count, call.in, call.out, call.sink)) return;
  runner program;
  if (call.filled && program.run_filled(call.in, call.out, call.scalars)) return;
  program.template run<Options.threads>(call.count, call.in, call.out, call.scalars, call.sink);
  for (std::size_t k = 0; k < sizeof...(Bound); ++k) {
    if (call.out[k] == nullptr || call.sink.append != nullptr) call.reduced[k] = program.result(k);
  }
}

namespace detail {

/// Checks what function<...>(inputs...) is given; false after the sentence has been said.
template <class Names, class Bounds, options Options>
struct checked_outputs;
template <class Names, class... Bound, options Options>
struct checked_outputs<Names, bound_list<Bound...>, Options> {
  static constexpr auto const assumptions = joined_context<Options.strict, typename Bound::expression_type...>();

  template <class B>
  static constexpr frozen_view view() {
    return lowered<B, literal_values<0>{}, assumptions>::view();
  }
  template <class B>
  static constexpr bool check_one() {
    constexpr std::string_view name = first_unlisted<Names>(view<B>());
    if constexpr (!name.empty()) {
      return sizeof(unlisted_symbol<as_fixed<name.size()>(name)>) == 0;
    } else if constexpr (view<B>().problem == fault::contradictory_assumptions) {
      return sizeof(contradictory_assumptions<Names>) == 0;
    } else if constexpr (view<B>().problem == fault::no_derivative) {
      return sizeof(no_derivative<B>) == 0;
    } else if constexpr (view<B>().problem == fault::too_many_steps) {
      return sizeof(too_many_steps<B>) == 0;
    } else if constexpr (view<B>().problem == fault::too_many_operands) {
      return sizeof(too_many_operands<B>) == 0;
    } else if constexpr (view<B>().problem == fault::no_series) {
      return sizeof(no_series<B>) == 0;
    } else if constexpr (view<B>().problem == fault::no_limit) {
      return sizeof(no_limit<B>) == 0;
    } else if constexpr (view<B>().problem == fault::not_linear) {
      return sizeof(not_linear<B>) == 0;
    } else if constexpr (takes_number_for_condition(view<B>())) {
      return sizeof(condition_is_a_number<B>) == 0;
    } else {
      return true;
    }
  }
  static constexpr bool check() {
    if constexpr (assumptions.contradictory) {
      return sizeof(contradictory_assumptions<Names>) == 0;
    } else {
      return (check_one<Bound>() && ...);
    }
  }
};

template <auto... E>
struct function_maker {
  template <class... S>
  constexpr auto operator()(S...) const {
    if constexpr (!(output_of<E>::valid && ...)) {
      return (check_output<E>() + ...);
    } else if constexpr (!(is_symbol<S> && ...)) {
      return (check_input<S>() + ...);
    } else if constexpr (!unique<symbol_name<S>::value...>()) {
      return 0;
    } else {
      using names = input_names<symbol_name<S>::value...>;
      using bounds = typename joined_bounds<decltype(output_of<E>::flat())...>::type;
      constexpr options chosen = options_of<E...>();
      if constexpr (checked_outputs<names, bounds, chosen>::check()) {
        return function_object<names, chosen, decltype(forms_of<E...>()), bounds>{};
      } else {
        return 0;
      }
    }
  }

 private:
  template <auto O>
  static constexpr int check_output() {
    if constexpr (output_of<O>::valid) {
      return 0;
    } else {
      return static_cast<int>(sizeof(not_an_output<typename output_of<O>::type>));
    }
  }
  template <class S>
  static constexpr int check_input() {
    if constexpr (is_symbol<S>) {
      return 0;
    } else {
      return static_cast<int>(sizeof(not_an_input<S>));
    }
  }
  template <fixed_string... Name>
  static constexpr bool unique() {
    return (once<Name, Name...>() && ...);
  }
  template <fixed_string N, fixed_string... Name>
  static constexpr bool once() {
    if constexpr (((N.view() == Name.view() ? 1 : 0) + ... + 0) > 1) {
      return sizeof(input_listed_twice<N>) == 0;
    } else {
      return true;
    }
  }
};

}  // namespace detail

/// A function of the given symbols made from expressions: function<pdf, diff(pdf, mu)>(x, mu, sigma). Outputs are expressions or
/// tuples of them (gradient, hessian); policies (strict, threads, accuracy) may stand among them. Work that outputs share is done once.
template <auto... E>
  requires(sizeof...(E) > 0)
inline constexpr detail::function_maker<E...> function{};

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
