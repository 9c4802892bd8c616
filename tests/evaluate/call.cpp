// A user's own function, a record in a namespace of his own, works everywhere.
#include "declared_kernel.hpp"

#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <vector>

namespace sw = symwise;

namespace mine {

// A function that a record mentions is declared before it: the arguments there are of symwise, and lead to no other namespace.
struct soft_step_;
template <sw::symbolic A>
constexpr auto soft_step(A a) -> sw::made<soft_step_, A>;

/// 1 / (1 + exp(-x)), with a scalar form alone: vectors go through it lane by lane.
struct soft_step_ {
  static constexpr std::string_view name = "soft_step";
  static constexpr int arity = 1;
  static constexpr auto partials(auto x) { return std::tuple{soft_step(x) * (1 - soft_step(x))}; }
  template <class T>
  static T scalar(T x) {
    return 1 / (1 + std::exp(-x));
  }
};
template <sw::symbolic A>
constexpr auto soft_step(A a) -> sw::made<soft_step_, A> {
  return sw::make<soft_step_>(a);
}

/// x^2 + y, with a vector form too.
struct parabola_ {
  static constexpr std::string_view name = "parabola";
  static constexpr int arity = 2;
  static constexpr auto partials(auto x, auto) { return std::tuple{2 * x, 1}; }
  template <class T>
  static T scalar(T x, T y) {
    return x * x + y;
  }
  static auto simd(auto const& x, auto const& y) { return x * x + y; }
};
template <class A, class B>
  requires sw::operands<A, B>
constexpr auto parabola(A a, B b) -> sw::made<parabola_, A, B> {
  return sw::make<parabola_>(a, b);
}

/// x + 1, whose vector implementation is specialised apart from the record and says so: it adds 1.5, and 1.75 where it is to be
/// fast.
struct successor_ {
  static constexpr std::string_view name = "successor";
  static constexpr int arity = 1;
  static constexpr auto partials(auto) { return std::tuple{1}; }
  template <class T>
  static T scalar(T x) {
    return x + 1;
  }
};
template <sw::symbolic A>
constexpr auto successor(A a) -> sw::made<successor_, A> {
  return sw::make<successor_>(a);
}

/// Known through the derivative of `hill` alone; odd, with a special value and a canonical form.
struct slope_ {
  static constexpr std::string_view name = "slope";
  static constexpr int arity = 1;
  static constexpr sw::symmetry parity = sw::symmetry::odd;
  static constexpr sw::special_value special_values[] = {{0, 0}};
  static constexpr auto canonical(auto x) -> decltype(x) {
    if (x.is_one()) return x.number(-2);
    return {};
  }
  template <class T>
  static T scalar(T x) {
    return -2 * x;
  }
};
template <sw::symbolic A>
constexpr auto slope(A a) -> sw::made<slope_, A> {
  return sw::make<slope_>(a);
}

/// 1 - x^2.
struct hill_ {
  static constexpr std::string_view name = "hill";
  static constexpr int arity = 1;
  static constexpr auto partials(auto x) { return std::tuple{slope(x)}; }
  template <class T>
  static T scalar(T x) {
    return 1 - x * x;
  }
};
template <sw::symbolic A>
constexpr auto hill(A a) -> sw::made<hill_, A> {
  return sw::make<hill_>(a);
}

/// Is x a multiple of y? Truth values come lane by lane too.
struct divides_ {
  static constexpr std::string_view name = "divides";
  static constexpr int arity = 2;
  static constexpr sw::value_type result = sw::value_type::boolean;
  template <class T>
  static bool scalar(T x, T y) {
    return std::fmod(x, y) == 0;
  }
};
template <class A, class B>
  requires sw::operands<A, B>
constexpr auto divides(A a, B b) -> sw::made<divides_, A, B> {
  return sw::make<divides_>(a, b);
}

/// a x^3 + b x^2 + c x + d: four arguments.
struct cubic_ {
  static constexpr std::string_view name = "cubic";
  static constexpr int arity = 4;
  static constexpr auto partials(auto x, auto a, auto b, auto c) {
    return std::tuple{(3 * a * x + 2 * b) * x + c, x * x * x, x * x, x};
  }
  template <class T>
  static T scalar(T x, T a, T b, T c) {
    return ((a * x + b) * x + c) * x;
  }
};
template <class A, class B, class C, class D>
  requires sw::operands<A, B, C, D>
constexpr auto cubic(A x, B a, C b, D c) -> sw::made<cubic_, A, B, C, D> {
  return sw::make<cubic_>(x, a, b, c);
}

}  // namespace mine

template <>
struct symwise::simd::implementation<mine::successor_> {
  template <class T, class A>
  static xsimd::batch<T, A> call(xsimd::batch<T, A> const& x) noexcept {
    return x + T(1.5);
  }
  static constexpr double fast_max_ulp = 4;
  template <class T, class A>
  static xsimd::batch<T, A> fast(xsimd::batch<T, A> const& x) noexcept {
    return x + T(1.75);
  }
};

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

static_assert(diff(mine::soft_step(2 * x), x) == 2 * mine::soft_step(2 * x) * (1 - mine::soft_step(2 * x)));
static_assert(diff(mine::hill(x), x) == mine::slope(x));
static_assert(diff(mine::hill(-x), x) == mine::slope(x));
static_assert(mine::slope(x - x) == 0);
static_assert(mine::slope(x / x * 0 + 1) == -2);
static_assert(mine::soft_step(x) + mine::soft_step(x) == 2 * mine::soft_step(x));
static_assert(substitute(mine::parabola(x, y), y = 3) == mine::parabola(x, 3));
static_assert(diff(mine::parabola(x, x), x) == 2 * x + 1);

}  // namespace

// The kernels that declared_kernel.hpp declares.
template <class T>
struct only_where_compiled {
  static constexpr T factor = 3;
};

template struct symwise::kernel<decltype(declared::f), symwise::array_of<double>, symwise::scalar>;
template struct symwise::kernel<decltype(declared::g), symwise::array_of<float>>;

TEMPLATE_TEST_CASE("a user's scalar function is evaluated lane by lane", "", float, double) {
  using T = TestType;
  constexpr auto f = sw::function<mine::soft_step(x), diff(mine::soft_step(x), x), diff(mine::soft_step(x), x, 2)>(x);
  STATIC_REQUIRE(decltype(f)::template program<1>::value.calls("soft_step") == 1);
  std::vector<T> xs;
  for (int k = 0; k < 21; ++k) xs.push_back(T(k) / 2 - 5);
  auto const [value, first, second] = f(xs);
  for (std::size_t k = 0; k < xs.size(); ++k) {
    T const expected = 1 / (1 + std::exp(-xs[k]));
    CHECK(value[k] == expected);
    CHECK(first[k] == Approx(expected * (1 - expected)));
    CHECK(second[k] == Approx(expected * (1 - expected) * (1 - 2 * expected)).margin(1e-7));
  }
  CHECK(std::get<0>(f(T(0))) == T(0.5));
}

TEST_CASE("a user's vector form is used, and his specialised one before it") {
  constexpr auto f = sw::function<mine::parabola(x, a), mine::successor(x), mine::successor(a) * x>(x, a);
  auto const [parabola, successor, scalar] = f(std::vector{1.0, 2.0, 3.0}, 10);
  CHECK(parabola == std::vector<double>{11, 14, 19});
  CHECK(successor == std::vector<double>{2.5, 3.5, 4.5});
  CHECK(scalar == std::vector<double>{11, 22, 33});  // numbers go through the scalar form
}

TEMPLATE_TEST_CASE("a fast form is used where it will do, and goes together with strict", "", float, double) {
  using T = TestType;
  std::vector<T> const xs{1, 2, 3, 4, 5};
  constexpr auto fast = sw::function<mine::successor(x), mine::parabola(x, a), sw::accuracy::fast>(x, a);
  CHECK(std::get<0>(fast(xs, 10)) == std::vector<T>{2.75, 3.75, 4.75, 5.75, 6.75});
  CHECK(std::get<1>(fast(xs, 10)) == std::vector<T>{11, 14, 19, 26, 35});  // has no other form
  constexpr auto full = sw::function<mine::successor(x), sw::accuracy::full>(x);
  CHECK(full(xs) == std::vector<T>{2.5, 3.5, 4.5, 5.5, 6.5});
  constexpr auto both = sw::function<mine::successor(x), (x + a) - a, sw::strict, sw::accuracy::fast>(x, a);
  STATIC_REQUIRE((decltype(both)::policies.strict && decltype(both)::policies.functions == sw::accuracy::fast));
  CHECK(std::get<0>(both(xs, 10)) == std::vector<T>{2.75, 3.75, 4.75, 5.75, 6.75});
  CHECK(std::get<1>(both(xs, T(1e30))) == std::vector<T>(5, 0));
}

TEMPLATE_TEST_CASE("a literal order chooses the form made for it", "", float, double) {
  using T = TestType;
  using batch = xsimd::batch<T>;
  constexpr auto f = sw::function<sw::bessel_k(0, x), sw::bessel_i(-1, x), diff(sw::bessel_k(0, x), x),
                                  sw::bessel_k(3, x), sw::bessel_k(a, x)>(x, a);
  std::vector<T> xs;
  for (std::size_t k = 0; k < batch::size; ++k) xs.push_back(T(k) / 4 + T(0.25));
  auto const [k0, i1, derivative, k3, by_number] = f(xs, 1);
  T own_k0[batch::size], own_i1[batch::size];
  auto const v = batch::load_unaligned(xs.data());
  sw::simd::implementation<sw::bessel_k_>::call(std::integral_constant<int, 0>{}, v).store_unaligned(own_k0);
  sw::simd::implementation<sw::bessel_i_>::call(std::integral_constant<int, 1>{}, v).store_unaligned(own_i1);
  for (std::size_t k = 0; k < batch::size; ++k) {
    CHECK(k0[k] == own_k0[k]);
    CHECK(i1[k] == own_i1[k]);
    CHECK(derivative[k] == Approx(-by_number[k]));
    CHECK(k3[k] == Approx(k0[k] * 4 / xs[k] + by_number[k] * (1 + 8 / (xs[k] * xs[k]))));
  }
}

TEST_CASE("a function met through a derivative alone is found") {
  constexpr auto f = sw::function<diff(mine::hill(3 * x), x)>(x);
  CHECK(f(std::vector{1.0, -2.0}) == std::vector<double>{-18, 36});
}

TEST_CASE("a user's relation chooses branches and can be counted") {
  constexpr auto f =
      sw::function<select(mine::divides(x, 3), x, 0), sum(mine::divides(x, a)), mine::divides(x, a)>(x, a);
  auto const [chosen, count, truth] = f(std::vector{1.0, 2.0, 3.0, 4.0, 6.0}, 2);
  CHECK(chosen == std::vector<double>{0, 0, 3, 0, 6});
  CHECK(count == 3);
  CHECK(truth == std::vector<double>{0, 1, 0, 1, 1});
}

TEST_CASE("a user's function of four arguments") {
  constexpr auto e = mine::cubic(x, a, y, 1);
  constexpr auto f = sw::function<e, diff(e, x), diff(e, a), diff(e, y)>(x, y, a);
  auto const [value, by_x, by_a, by_y] = f(2.0, 3.0, 5.0);
  CHECK(value == 5 * 8 + 3 * 4 + 2);
  CHECK(by_x == 3 * 5 * 4 + 2 * 3 * 2 + 1);
  CHECK(by_a == 8);
  CHECK(by_y == 4);
}

TEST_CASE("a kernel can be called where it is compiled") { CHECK(declared::g(1.0F) == 3.0F); }

TEST_CASE("functions that come to the same program stand in one source") {
  double const four[] = {1, 2, 3, 4};
  auto const first = sw::function<4 * x * x>(x)(four);
  auto const second = sw::function<4 * pow(x, 2)>(x)(four);
  auto const third = sw::function<pow(2 * x, 2)>(x)(four);
  CHECK(first == second);
  CHECK(first == third);
  CHECK(first[3] == 64);
}

TEST_CASE("the orders 0 and 1 of one argument are computed together, and the same as alone") {
  constexpr auto together = sw::function<bessel_j(1, x) / a, bessel_j(0, x)>(x, a);
  constexpr auto first = sw::function<bessel_j(0, x)>(x);
  constexpr auto second = sw::function<bessel_j(1, x) / a>(x, a);
  STATIC_REQUIRE(decltype(together)::program<1>::value.count(sw::operation::joint) == 1);
  std::vector<double> xs;
  for (int k = 0; k < 21; ++k) xs.push_back(2 * k - 10);
  for (double divisor : {2.0, 1e-310}) {  // by the second no reciprocal is multiplied
    auto const [one, zero] = together(xs, divisor);
    CHECK(zero == first(xs));
    CHECK(one == second(xs, divisor));
  }
}
