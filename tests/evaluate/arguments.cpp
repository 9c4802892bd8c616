// What a function may be called with, how its results come back, and what it refuses at run time.
#include <symwise/symwise.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <limits>
#include <memory_resource>
#include <numeric>
#include <ranges>
#include <span>
#include <tuple>
#include <vector>
#if __has_include(<eigen3/Eigen/Core>)
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wall"
#pragma GCC diagnostic ignored "-Wextra"
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#endif
#include <eigen3/Eigen/Core>
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif
#define HAS_EIGEN
#endif

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;

constexpr auto line = sw::function<a * x + y>(x, y, a);
constexpr auto both = sw::function<x + y, x * y>(x, y);
constexpr auto square = sw::function<x * x>(x);
constexpr auto mixed = sw::function<a * x, sum(x)>(x, a);

std::vector<double> const xs{1, 2, 3, 4, 5};
std::vector<double> const ys{10, 20, 30, 40, 50};
std::vector<double> const twice_plus{12, 24, 36, 48, 60};

/// Leaves new elements as they are, and counts what it gives out.
template <class T>
struct lazy_allocator {
  using value_type = T;
  int* given = nullptr;

  lazy_allocator() = default;
  explicit lazy_allocator(int* counter) : given(counter) {}
  template <class U>
  explicit lazy_allocator(lazy_allocator<U> const& other) : given(other.given) {}

  T* allocate(std::size_t n) {
    if (given != nullptr) ++*given;
    return std::allocator<T>().allocate(n);
  }
  void deallocate(T* memory, std::size_t n) { std::allocator<T>().deallocate(memory, n); }
  template <class U>
  void construct(U*) noexcept {}
  template <class U>
  bool operator==(lazy_allocator<U> const& other) const {
    return given == other.given;
  }
};

}  // namespace

TEST_CASE("contiguous ranges of every kind are arguments") {
  std::array<double, 5> const array{10, 20, 30, 40, 50};
  std::array<double, 5> changeable = array;
  double const c_array[] = {10, 20, 30, 40, 50};
  double changeable_c_array[] = {10, 20, 30, 40, 50};
  std::vector<double> vector = ys;
  CHECK(line(xs, ys, 2) == twice_plus);
  CHECK(line(xs, vector, 2) == twice_plus);
  CHECK(line(xs, std::vector<double>(ys), 2) == twice_plus);
  CHECK(line(xs, array, 2) == twice_plus);
  CHECK(line(xs, changeable, 2) == twice_plus);
  CHECK(line(xs, std::span(ys), 2) == twice_plus);
  CHECK(line(xs, std::span(ys.data(), ys.size()), 2) == twice_plus);
  CHECK(line(xs, std::span<double const, 5>(array), 2) == twice_plus);
  CHECK(line(xs, c_array, 2) == twice_plus);
  CHECK(line(xs, changeable_c_array, 2) == twice_plus);
}

TEST_CASE("contiguous ranges of every kind are destinations") {
  std::vector<double> vector(5);
  std::array<double, 5> array{};
  double c_array[5] = {};
  std::vector<double> viewed(5);
  line.into(vector, xs, ys, 2);
  line.into(array, xs, ys, 2);
  line.into(c_array, xs, ys, 2);
  std::span<double> const view(viewed.data(), viewed.size());
  line.into(view, xs, ys, 2);
  line.into(std::span(viewed.data(), viewed.size()), xs, ys, 2);
  CHECK(vector == twice_plus);
  CHECK(viewed == twice_plus);
  CHECK(std::equal(array.begin(), array.end(), twice_plus.begin()));
  CHECK(std::equal(std::begin(c_array), std::end(c_array), twice_plus.begin()));
}

TEST_CASE("a longer destination keeps what is beyond the inputs") {
  std::vector<double> longer(8, -1);
  line.into(longer, xs, ys, 2);
  CHECK(longer == std::vector<double>{12, 24, 36, 48, 60, -1, -1, -1});
}

TEST_CASE("Eigen arrays are arguments and destinations") {
#if defined(HAS_EIGEN)
  Eigen::ArrayXd const eigen_xs = Eigen::ArrayXd::LinSpaced(5, 1, 5);
  Eigen::VectorXd eigen_out(5);
  line.into(eigen_out, eigen_xs, ys, 2);
  CHECK(std::equal(eigen_out.data(), eigen_out.data() + 5, twice_plus.begin()));
  Eigen::ArrayXXd matrix(1, 5);
  line.into(matrix, eigen_xs, ys, 2);
  CHECK(std::equal(matrix.data(), matrix.data() + 5, twice_plus.begin()));
#else
  WARN("skipped: Eigen is not installed");
  SUCCEED();
#endif
}

TEST_CASE("arguments by name come in any order") {
  CHECK(line(x = xs, y = ys, a = 2) == twice_plus);
  CHECK(line(a = 2, y = ys, x = xs) == twice_plus);
  CHECK(line(y = ys, a = 2, x = std::span(xs)) == twice_plus);
  std::vector<double> out(5);
  line.into(out, a = 2, x = xs, y = ys);
  CHECK(out == twice_plus);
  CHECK(line(a = 2, x = 3.0, y = 4) == 10);
  double number = 0;
  line.into(number, y = 1, a = 2, x = 3);
  CHECK(number == 7);
}

TEST_CASE("a symbol of the same name with other assumptions names the same input") {
  constexpr sw::symbol<"a", sw::positive> positive_a;
  CHECK(line(x = xs, y = ys, positive_a = 2) == twice_plus);
}

TEST_CASE("scalars of every arithmetic type are arguments and promote no array") {
  std::vector<float> const floats{1, 2, 3};
  auto const from_int = line(floats, 1, 2);
  auto const from_double = line(floats, 1.0, 2.0);
  auto const from_long_double = line(floats, 1.0L, 2L);
  auto const from_unsigned = line(floats, static_cast<unsigned char>(1), 2U);
  STATIC_REQUIRE(std::is_same_v<decltype(from_int), std::vector<float> const>);
  STATIC_REQUIRE(std::is_same_v<decltype(from_double), std::vector<float> const>);
  STATIC_REQUIRE(std::is_same_v<decltype(from_long_double), std::vector<float> const>);
  CHECK(from_int == std::vector<float>{3, 5, 7});
  CHECK(from_double == from_int);
  CHECK(from_long_double == from_int);
  CHECK(from_unsigned == from_int);
  STATIC_REQUIRE(std::is_same_v<decltype(line(xs, 1.0F, 2.0F)), std::vector<double>>);
}

TEST_CASE("calls with scalars alone give a number, float where all are float") {
  STATIC_REQUIRE(std::is_same_v<decltype(line(1.0F, 2.0F, 3.0F)), float>);
  STATIC_REQUIRE(std::is_same_v<decltype(line(1.0F, 2, 3)), float>);
  STATIC_REQUIRE(std::is_same_v<decltype(line(1.0F, 2.0, 3)), double>);
  STATIC_REQUIRE(std::is_same_v<decltype(line(1, 2, 3)), double>);
  STATIC_REQUIRE(std::is_same_v<decltype(line(1.0, 2.0F, 3.0F)), double>);
  STATIC_REQUIRE(std::is_same_v<decltype(line(1, 2, 3)), double>);
  CHECK(line(1.0F, 2.0F, 3.0F) == 5.0F);
  CHECK(line(1, 2, 3) == 5);
  CHECK(line(0.5L, 2, 3) == 3.5);
}

TEST_CASE("a scalar call is a function for std::ranges::transform") {
  std::vector<double> out(5);
  std::ranges::transform(xs, out.begin(), square);
  CHECK(out == std::vector<double>{1, 4, 9, 16, 25});
  std::ranges::transform(xs, ys, out.begin(), sw::function<x + y>(x, y));
  CHECK(out == std::vector<double>{11, 22, 33, 44, 55});
}

TEST_CASE("several outputs come as a tuple, or go into std::tie") {
  auto const [total, product] = both(xs, ys);
  CHECK(total == std::vector<double>{11, 22, 33, 44, 55});
  CHECK(product == std::vector<double>{10, 40, 90, 160, 250});
  std::vector<double> first(5);
  std::array<double, 5> second{};
  both.into(std::tie(first, second), xs, ys);
  CHECK(first == total);
  CHECK(std::equal(second.begin(), second.end(), product.begin()));
  std::ranges::fill(first, 0);
  both.into(std::tie(first, second), y = ys, x = xs);
  CHECK(first == total);
  auto const [sum_of_numbers, product_of_numbers] = both(3, 4);
  CHECK(sum_of_numbers == 7);
  CHECK(product_of_numbers == 12);
}

TEST_CASE("reduced outputs are numbers beside arrays") {
  auto const [scaled, total] = mixed(xs, 2);
  STATIC_REQUIRE(std::is_same_v<decltype(total), double const>);
  CHECK(scaled == std::vector<double>{2, 4, 6, 8, 10});
  CHECK(total == 15);
  std::vector<double> out(5);
  double reduced = 0;
  mixed.into(std::tie(out, reduced), xs, 3);
  CHECK(out == std::vector<double>{3, 6, 9, 12, 15});
  CHECK(reduced == 15);
}

TEST_CASE("tuples of expressions give arrays of results") {
  constexpr auto e = pow(x, 2) * a + y * a;
  auto const gradient_at = sw::function<gradient(e, x, y, a)>(x, y, a);
  std::array<double, 3> const at_point = gradient_at(2, 3, 5);
  CHECK(at_point == std::array<double, 3>{20, 5, 7});
  std::array<std::vector<double>, 3> const along = gradient_at(std::vector{2.0, 1.0}, 3, 5);
  CHECK(along[0] == std::vector<double>{20, 10});
  CHECK(along[1] == std::vector<double>{5, 5});
  CHECK(along[2] == std::vector<double>{7, 4});
  auto const [value, matrix] = sw::function<e, hessian(e, x, a)>(x, y, a)(2, 3, 5);
  CHECK(value == 35);
  CHECK(matrix == std::array{std::array<double, 2>{10, 4}, std::array<double, 2>{4, 0}});
}

TEST_CASE("an output that depends on no array fills one") {
  auto const constants = sw::function<x + 1, sw::pi * 2, a * a>(x, a);
  auto const [plus, two_pi, squared] = constants(xs, 3);
  CHECK(plus == std::vector<double>{2, 3, 4, 5, 6});
  CHECK(two_pi == std::vector<double>(5, 6.283185307179586));
  CHECK(squared == std::vector<double>(5, 9));
}

TEST_CASE("a function without inputs gives constants") {
  constexpr auto constant = sw::function<sw::pi / 2>();
  CHECK(constant() == 1.5707963267948966);
  double out = 0;
  constant.into(out);
  CHECK(out == 1.5707963267948966);
}

TEST_CASE("with expressions a function is composed") {
  constexpr auto composed = line(2 * x + 1, y, 3);
  STATIC_REQUIRE(composed == 3 * (2 * x + 1) + y);
  STATIC_REQUIRE(line(y, x, a) == a * y + x);  // all at once
  STATIC_REQUIRE(line(a = 3, x = x + 1, y = 0) == 3 * (x + 1));
  constexpr auto inner = sw::function<composed>(x, y);
  CHECK(inner(xs, ys) == std::vector<double>{19, 35, 51, 67, 83});
  constexpr auto pair = both(x + 1, x - 1);
  STATIC_REQUIRE(pair[boost::hana::size_c<0>] == 2 * x);
  CHECK(sw::function<pair>(x)(3.0) == std::array<double, 2>{6, 8});
}

TEST_CASE("results can be of the caller's container and allocator") {
  std::pmr::monotonic_buffer_resource pool;
  auto const in_pool =
      line.to<std::pmr::vector<double>>(std::allocator_arg, std::pmr::polymorphic_allocator<double>(&pool), xs, ys, 2);
  STATIC_REQUIRE(std::is_same_v<decltype(in_pool), std::pmr::vector<double> const>);
  CHECK(in_pool.get_allocator().resource() == &pool);
  CHECK(std::ranges::equal(in_pool, twice_plus));
  CHECK(std::ranges::equal(line.to<std::pmr::vector<double>>(xs, ys, 2), twice_plus));
  CHECK(std::ranges::equal(line.to<std::pmr::vector<double>>(x = xs, y = ys, a = 2), twice_plus));

  int given = 0;
  using container = std::vector<double, lazy_allocator<double>>;
  auto const lazy = line.to<container>(std::allocator_arg, lazy_allocator<double>(&given), xs, ys, 2);
  CHECK(std::ranges::equal(lazy, twice_plus));
  CHECK(given == 1);
  auto const two = both.to<container>(std::allocator_arg, lazy_allocator<double>(&given), x = xs, y = ys);
  CHECK(std::ranges::equal(std::get<1>(two), std::vector<double>{10, 40, 90, 160, 250}));
  CHECK(given == 3);
}

TEST_CASE("numbers may be passed from the destination's own memory") {
  std::vector<double> out{2, 0, 0, 0, 0};
  line.into(out, xs, out[0], out[0]);
  CHECK(out == std::vector<double>{4, 6, 8, 10, 12});
}

TEST_CASE("empty arrays are legal") {
  std::vector<double> const none;
  CHECK(line(none, none, 2).empty());
  std::vector<double> out(2, -7);
  line.into(out, none, none, 2);
  CHECK(out == std::vector<double>(2, -7));
  line.into(std::span<double>(), none, none, 2);
  auto const [scaled, total] = mixed(none, 2);
  CHECK(scaled.empty());
  CHECK(total == 0);
}

TEST_CASE("relations and logic as outputs are 0 and 1") {
  constexpr auto holds = sw::function < x < 3 && !(x < 2), ne(x, 3) > (x);
  auto const [inside, other] = holds(xs);
  CHECK(inside == std::vector<double>{0, 1, 0, 0, 0});
  CHECK(other == std::vector<double>{1, 1, 0, 1, 1});
  CHECK(std::get<0>(holds(2.5F)) == 1.0F);
  CHECK(sw::function < a<3>(x, a)(xs, 2) == std::vector<double>(5, 1));
}
