#pragma once
#include <symwise/core/free_symbols.hpp>
#include <symwise/print/c_code.hpp>

#include <concepts>
#include <string>
#include <string_view>
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
    for (id root : results) ++uses_[static_cast<std::size_t>(root)];
    for (id ex = 0; ex < g.size(); ++ex) {
      if (needed_[static_cast<std::size_t>(ex)] != 0) count_uses(ex);
    }
    int next = 0;
    for (id ex = 0; ex < g.size(); ++ex) {
      if (needed_[static_cast<std::size_t>(ex)] == 0) continue;
      text_buffer const value = write_.write_down(ex);
      if (uses_[static_cast<std::size_t>(ex)] < 2 || g.operands(ex).size() == 0) continue;
      text_buffer const name = fresh(next);
      text_ += "  ";
      text_ += g.at(ex).type == value_type::real ? type() : text_buffer("int");
      text_ += text_buffer(" const ") + name + " = " + value + ";\n";
      write_.name(ex, name);
    }
  }

  [[nodiscard]] constexpr text_buffer const& text() const { return text_; }
  [[nodiscard]] constexpr text_buffer const& value(id ex) const { return write_.text(ex); }
  static constexpr text_buffer type() { return std::same_as<T, float> ? "float" : "double"; }

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
  constexpr void count_uses(id ex) {
    for (id operand : g_.operands(ex)) {
      // Below the bar of a fraction stands the base.
      id const written = g_.at(ex).what == kind::product && is_reciprocal(operand) ? g_.operand(operand, 0) : operand;
      ++uses_[static_cast<std::size_t>(written)];
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

/// A C99 function of one element, with common parts computed once: `double name(double x, double y)` for one output, `void
/// name(double x, double y, double* out0, double* out1)` for several. It needs <math.h>, and what `c_code` says of functions that C has
/// not. What is to keep its digits is passed as `stable(e)`.
template <std::floating_point T, auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
std::string c_function(std::string_view name, Inputs...) {
  static_assert((!decltype(Outputs)::has_reduction && ...),
                "symwise: c_function writes what one element is computed as; sum, mean and their kin run over arrays");
  static_assert((detail::depends_only_on<Inputs...>(Outputs) && ...),
                "symwise: c_function needs every symbol of its outputs among its inputs");
  graph g;
  (decltype(Outputs)::declare(g), ...);
  id const roots[] = {detail::lower(g, Outputs)...};
  std::vector<std::string> arguments;
  auto const type = std::string(detail::c_body<T>::type().view());
  (arguments.push_back(type + " " + std::string(std::string_view(Inputs::name))), ...);
  detail::c_body<T> const body(g, id_list(roots));
  constexpr bool one = sizeof...(Outputs) == 1;
  if (!one) {
    for (std::size_t k = 0; k < sizeof...(Outputs); ++k) arguments.push_back(type + "* out" + std::to_string(k));
  }
  std::string text = (one ? type : std::string("void")) + " " + std::string(name) + "(";
  for (std::size_t k = 0; k < arguments.size(); ++k) text += (k > 0 ? ", " : "") + arguments[k];
  text += ") {\n" + std::string(body.text().view());
  for (std::size_t k = 0; k < sizeof...(Outputs); ++k) {
    text += one ? "  return " : "  *out" + std::to_string(k) + " = ";
    text += std::string(body.value(roots[k]).view()) + ";\n";
  }
  return text + "}\n";
}
template <auto... Outputs, is_symbol... Inputs>
  requires((sizeof...(Outputs) > 0) && ... && expression<decltype(Outputs)>)
std::string c_function(std::string_view name, Inputs... inputs) {
  return c_function<double, Outputs...>(name, inputs...);
}

}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
