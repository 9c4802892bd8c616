#include <symwise/symbolic.hpp>

#include <cmath>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

namespace mine {

/// softsign(x) = x/(1 + |x|), a function that the library has not.
struct softsign_ {
  static constexpr std::string_view name = "softsign";
  static constexpr int arity = 1;
  template <class T>
  static T scalar(T a) {
    return a / (1 + std::fabs(a));
  }
};

}  // namespace mine

// An FPCore is an expression like any other.
static_assert(sw::fpcore<"(FPCore (x) (- (sqrt (+ x 1)) (sqrt x)))"> == sqrt(x + 1) - sqrt(x));
static_assert(sw::fpcore<"(FPCore (x y) :pre (< 0 x) (let ([a (/ x y)]) (if (<= 0 a 1) a (- 1/3))))"> ==
              select(0 <= x / y && x / y <= 1, x / y, sw::rational(-1, 3)));
static_assert(sw::fpcore<"(FPCore (x) (* PI_2 LN2 M_1_PI x E))"> == log(sw::number(2)) * sw::e * x / 2);
static_assert(diff(sw::fpcore<"(FPCore (x) (fma x x (sin x)))">, x) == diff(fma(x, x, sin(x)), x));

// Declared names.
static_assert(sw::fpcore<"(FPCore (x) (sqrt (* x x)))", sw::symbol<"x", sw::positive>{}> ==
              sw::symbol<"x", sw::positive>{});
static_assert(sw::fpcore<"(FPCore (x) (softsign x))", mine::softsign_{}> == sw::make<mine::softsign_>(x));

// What is printed is read as the same.
static_assert(sw::fpcore<sw::fpcore_code_of<exp(-x* x / 2) / y - 1>> == exp(-x * x / 2) / y - 1);
