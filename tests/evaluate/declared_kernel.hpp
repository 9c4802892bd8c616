#pragma once
#include <symwise/symwise.hpp>

/// \file
/// A kernel that is declared here and compiled in call.cpp alone.

/// Complete where the kernel is compiled, and nowhere else: whoever compiles it by mistake does not compile at all.
template <class T>
struct only_where_compiled;

/// 3 x, by way of a type that one source file knows.
struct tripled_ {
  static constexpr std::string_view name = "tripled";
  static constexpr int arity = 1;
  static constexpr auto partials(auto) { return std::tuple{3}; }
  template <class T>
  static T scalar(T x) {
    return only_where_compiled<T>::factor * x;
  }
};
template <symwise::symbolic A>
constexpr auto tripled(A a) -> symwise::made<tripled_, A> {
  return symwise::make<tripled_>(a);
}

namespace declared {

inline constexpr symwise::symbol<"x"> x;
inline constexpr symwise::symbol<"a"> a;
inline constexpr auto f = symwise::function<tripled(x) + a, sum(tripled(x))>(x, a);
inline constexpr auto g = symwise::function<tripled(x)>(x);

}  // namespace declared

extern template struct symwise::kernel<decltype(declared::f), symwise::array_of<double>, symwise::scalar>;
extern template struct symwise::kernel<decltype(declared::g), symwise::array_of<float>>;
