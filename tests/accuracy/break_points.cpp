// The promised errors on both sides of every break point of the kernels.
#include "break_points.hpp"

#include "laws/records.hpp"
#include "oracles.hpp"

namespace {

constexpr float quarters[4] = {1, 2, 3, 4};

/// A kernel with ends of ranges at 0.3 and at 1e10 in magnitude, and one with a table for four pieces from 1 to 2.
struct ranges {
  template <class V>
  static V call(V const& x) {
    using T = typename V::value_type;
    V const y = xsimd::select(x < V(T(0.3)), x, V(T(1)));
    return xsimd::select(x * x > V(T(1e20)), x, y);
  }
};
struct pieces {
  template <class A>
  static xsimd::batch<float, A> call(xsimd::batch<float, A> const& x) {
    using V = xsimd::batch<float, A>;
    V const inside = xsimd::max(V(1), xsimd::min(x, V(std::nextafter(2.0F, 0.0F))));
    return lookup(quarters, symwise::simd::bits(inside) >> 21);
  }
};

template <class Kernel, class T>
std::vector<T> found_in() {
  auto found = accuracy::break_points(
      accuracy::grid<T>({.intervals = {{0, 3}}}), [](T x) { return accuracy::way_of<Kernel>(std::array<T, 1>{x}); },
      100);
  std::sort(found.begin(), found.end());
  return found;
}

}  // namespace

TEMPLATE_TEST_CASE("the ends of ranges are found to the last bit", "", float, double) {
  using T = TestType;
  T last = T(1e10);
  while (last * last > T(1e20)) last = std::nextafter(last, T(0));
  while (std::nextafter(last, T(1e11)) * std::nextafter(last, T(1e11)) <= T(1e20)) last = std::nextafter(last, T(1e11));
  CHECK(found_in<ranges, T>() == std::vector<T>{-std::nextafter(last, T(1e11)), std::nextafter(T(0.3), T(0)), last});
}

TEST_CASE("the ends of the pieces of a table are found to the last bit") {
  auto const found = found_in<pieces, float>();
  for (float const piece : {1.25F, 1.5F, 1.75F})
    CHECK(std::count(found.begin(), found.end(), std::nextafter(piece, 0.0F)) == 1);
}

TEST_CASE("break points: arithmetic and rounding") {
  accuracy::check_break_points(records::arithmetic);
  accuracy::check_break_points(records::rounding);
}
TEST_CASE("break points: elementary functions") { accuracy::check_break_points(records::elementary); }
