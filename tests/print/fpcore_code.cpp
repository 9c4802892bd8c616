#include <symwise/print.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(sw::fpcore_code_of<x / 3 - 1>.view() == "(FPCore (x) (- (/ x 3) 1))");

}  // namespace

TEST_CASE("operations of FPCore stand before their operands") {
  CHECK(fpcore_code(sqrt(x + 1) - sqrt(x)) == "(FPCore (x) (- (sqrt (+ 1 x)) (sqrt x)))");
  CHECK(fpcore_code(-x) == "(FPCore (x) (- x))");
  CHECK(fpcore_code(-2 * x / y) == "(FPCore (x y) (- (/ (* 2 x) y)))");
  CHECK(fpcore_code(1 / pow(x, 3)) == "(FPCore (x) (/ 1 (pow x 3)))");
  CHECK(fpcore_code(pow(x, sw::rational(1, 3))) == "(FPCore (x) (pow x 1/3))");
  CHECK(fpcore_code(pow(x, y)) == "(FPCore (x y) (pow x y))");
  CHECK(fpcore_code(x * 0.1) == "(FPCore (x) (* 0.1 x))");
  CHECK(fpcore_code(sw::rational(1, 2) + 0 * x) == "(FPCore () 1/2)");
}

TEST_CASE("names are FPCore's") {
  CHECK(fpcore_code(abs(x) + sw::e * sw::pi) == "(FPCore (x) (+ (fabs x) (* E PI)))");
  CHECK(fpcore_code(max(x, y, 1)) == "(FPCore (x y) (fmax 1 (fmax y x)))");
  CHECK(fpcore_code(select(x < y && !(x <= 1), x, y)) == "(FPCore (x y) (if (and (not (<= x 1)) (< x y)) x y))");
  CHECK(fpcore_code(digamma(x)) == "(FPCore (x) (digamma x))");
  CHECK(fpcore_code(sw::infinity * x) == "(FPCore (x) (* x INFINITY))");
}
