#pragma once
#include <symwise/core/free_symbols.hpp>
#include <symwise/print/c_code.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// The body of a C function: what is used more than once is computed once, under a name of its own.
template <class T>
class c_body {
 public:
  constexpr c_body(graph const& g, id_list results)
      : g_(g), write_(g), needed_(reachable(g, results)), uses_(static_cast<std::size_t>(g.size()), 0) {
    count_uses(results);
    int next = 0;
    for (id ex = 0; ex < g.size(); ++ex) {
      if (needed_[static_cast<std::size_t>(ex)] == 0) continue;
      text_buffer const value = write_.write_down(ex);
      if (uses_[static_cast<std::size_t>(ex)] < 2 || g.operands(ex).size() == 0) continue;
      text_buffer const name = fresh(next);
      text_ += "  ";
      text_ += g.at(ex).type == value_type::real ? type() : std::string_view("int");
      text_ += text_buffer(" const ") + name + " = " + value + ";\n";
      write_.name(ex, name);
    }
  }

  [[nodiscard]] constexpr text_buffer const& text() const { return text_; }
  [[nodiscard]] constexpr text_buffer const& value(id ex) const { return write_.text(ex); }
  static constexpr std::string_view type() { return std::same_as<T, float> ? "float" : "double"; }

 private:
  graph const& g_;
  writer<c_notation<T>> write_;
  sequence<char> needed_;
  std::vector<int> uses_;
  text_buffer text_;

  constexpr bool is_reciprocal(id ex) const {
    return g_.at(ex).what == kind::power && g_.is_number(g_.operand(ex, 1)) &&
           g_.value(g_.operand(ex, 1)).is_negative();
  }
  constexpr void count_uses(id_list results) {
    // Below the bar of a fraction stands the base; a reciprocal is written where it is no factor. Parents come after children.
    sequence<char> alone(static_cast<std::size_t>(g_.size()), 0);
    for (id root : results) {
      ++uses_[static_cast<std::size_t>(root)];
      alone[static_cast<std::size_t>(root)] = 1;
    }
    for (id ex = g_.size() - 1; ex >= 0; --ex) {
      if (needed_[static_cast<std::size_t>(ex)] == 0) continue;
      if (is_reciprocal(ex) && alone[static_cast<std::size_t>(ex)] == 0) continue;
      for (id a : g_.operands(ex)) {
        bool const below = g_.at(ex).what == kind::product && is_reciprocal(a);
        ++uses_[static_cast<std::size_t>(below ? g_.operand(a, 0) : a)];
        if (!below) alone[static_cast<std::size_t>(a)] = 1;
      }
    }
  }
  /// t0, t1 ..., but for those that are symbols.
  constexpr text_buffer fresh(int& next) const {
    for (;;) {
      text_buffer const name = text_buffer("t") + decimal(static_cast<std::int64_t>(next++));
      bool taken = false;
      for (id ex = 0; ex < g_.size(); ++ex)
        taken = taken || (g_.at(ex).what == kind::symbol && g_.name(ex) == name.view());
      if (!taken) return name;
    }
  }
};

/// Are the symbols of an expression all among the inputs?
template <class... Inputs>
constexpr bool depends_only_on(expression auto const& ex) {
  for (std::string_view name : free_symbols(ex)) {
    if (((name != Inputs::name) && ...)) return false;
  }
  return true;
}

}  // namespace detail

namespace detail {

/// The text of a C function of one element.
template <std::floating_point T, auto... Outputs, is_symbol... Inputs>
constexpr text_buffer c_function_text(std::string_view name, Inputs...) {
  static_assert((!decltype(Outputs)::has_reduction && ...),
                "symwise: c_function writes what one element is computed as; sum, mean and their kin run over arrays");
  static_assert((depends_only_on<Inputs...>(Outputs) && ...),
                "symwise: c_function needs every symbol of its outputs among its inputs");
  graph g;
  (decltype(Outputs)::declare(g), ...);
  id const roots[] = {lower(g, Outputs)...};
  c_body<T> const body(g, id_list(roots));
  constexpr bool one = sizeof...(Outputs) == 1;
  auto const index = [](std::size_t k) { return decimal(static_cast<std::int64_t>(k)); };
  text_buffer text(one ? c_body<T>::type() : std::string_view("void"));
  text += " ";
  text += name;
  text += "(";
  bool first = true;
  auto const separate = [&] {
    if (!first) text += ", ";
    first = false;
  };
  ((separate(), text += text_buffer(c_body<T>::type()) + " " + std::string_view(Inputs::name)), ...);
  for (std::size_t k = 0; !one && k < sizeof...(Outputs); ++k) {
    separate();
    text += text_buffer(c_body<T>::type()) + "* out" + index(k);
  }
  text += ") {\n";
  text += body.text();
  for (std::size_t k = 0; k < sizeof...(Outputs); ++k) {
    if (one) {
      text += "  return ";
    } else {
      text += text_buffer("  *out") + index(k) + " = ";
    }
    text += body.value(roots[k]) + ";\n";
  }
  return text + "}\n";
}
template <std::floating_point T, fixed_string Name, class List, auto... Outputs>
struct c_function_source;
template <std::floating_point T, fixed_string Name, class... Inputs, auto... Outputs>
struct c_function_source<T, Name, std::tuple<Inputs...>, Outputs...> {
  static constexpr text_buffer write() { return c_function_text<T, Outputs...>(Name.view(), Inputs{}...); }
};

}  // namespace detail

/// A C99 function of one element, with common parts computed once: `double name(double x, double y)` for one output, `void
/// name(double x, double y, double* out0, double* out1)` for several. It needs <math.h>, and what `c_code` says of functions that C has
/// not. What is to keep its digits is passed as `stable(e)`. For constant expressions there is `c_function_of`.
template <std::floating_point T, auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
std::string c_function(std::string_view name, Inputs... inputs) {
  return std::string(detail::c_function_text<T, Outputs...>(name, inputs...).view());
}
template <auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
std::string c_function(std::string_view name, Inputs... inputs) {
  return c_function<double, Outputs...>(name, inputs...);
}

/// The same as a constant: c_function_of<"growth", exp(x), x * exp(x)>(x).view(), c_function_of<float, "growth", exp(x)>(x).
template <std::floating_point T, fixed_string Name, auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
consteval auto c_function_of(Inputs...) {
  return detail::fixed_text<detail::c_function_source<T, Name, std::tuple<Inputs...>, Outputs...>>();
}
template <fixed_string Name, auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
consteval auto c_function_of(Inputs...) {
  return detail::fixed_text<detail::c_function_source<double, Name, std::tuple<Inputs...>, Outputs...>>();
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
