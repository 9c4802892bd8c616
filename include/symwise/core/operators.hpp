#pragma once
#include <symwise/core/expression.hpp>

namespace symwise::inline SYMWISE_ABI {

// Their records are in functions/arithmetic and functions/piecewise.
struct add_;
struct sub_;
struct neg_;
struct mul_;
struct div_;
struct lt_;
struct le_;
struct gt_;
struct ge_;
struct and_;
struct or_;
struct not_;

/// a + b as an expression; likewise - * /. Plain numbers are literals: `x / 2` is exactly a half of x.
template <class A, class B>
  requires operands<A, B>
constexpr auto operator+(A a, B b) -> made<add_, A, B> {
  return make<add_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator-(A a, B b) -> made<sub_, A, B> {
  return make<sub_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator*(A a, B b) -> made<mul_, A, B> {
  return make<mul_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator/(A a, B b) -> made<div_, A, B> {
  return make<div_>(a, b);
}
template <symbolic A>
constexpr auto operator-(A a) -> made<neg_, A> {
  return make<neg_>(a);
}
template <symbolic A>
constexpr A operator+(A a) {
  return a;
}

/// a < b as a relation between values, true or false for each element; likewise <= > >=. (`==` compares expressions.)
template <class A, class B>
  requires operands<A, B>
constexpr auto operator<(A a, B b) -> made<lt_, A, B> {
  return make<lt_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator<=(A a, B b) -> made<le_, A, B> {
  return make<le_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator>(A a, B b) -> made<gt_, A, B> {
  return make<gt_>(a, b);
}
template <class A, class B>
  requires operands<A, B>
constexpr auto operator>=(A a, B b) -> made<ge_, A, B> {
  return make<ge_>(a, b);
}

/// Logic on relations; both sides are evaluated.
template <symbolic A, symbolic B>
constexpr auto operator&&(A a, B b) -> made<and_, A, B> {
  return make<and_>(a, b);
}
template <symbolic A, symbolic B>
constexpr auto operator||(A a, B b) -> made<or_, A, B> {
  return make<or_>(a, b);
}
template <symbolic A>
constexpr auto operator!(A a) -> made<not_, A> {
  return make<not_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
