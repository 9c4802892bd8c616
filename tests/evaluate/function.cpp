// Calls kernels that are compiled in another file.
#include "declared_kernel.hpp"

#include <catch2/catch.hpp>

#include <vector>

TEST_CASE("a kernel declared in a header is called without being compiled again") {
  std::vector<double> const xs{1, 2, 3};
  auto const [values, total] = declared::f(xs, 0.5);
  CHECK(values == std::vector<double>{3.5, 6.5, 9.5});
  CHECK(total == 18);
  std::vector<double> out(3);
  double reduced = 0;
  declared::f.into(std::tie(out, reduced), declared::x = xs, declared::a = 1);
  CHECK(out == std::vector<double>{4, 7, 10});
  CHECK(reduced == 18);
}

TEST_CASE("a kernel of arrays serves scalar calls too") {
  CHECK(declared::g(2.0F) == 6.0F);
  CHECK(declared::g(std::vector<float>{1, 5}) == std::vector<float>{3, 15});
}
