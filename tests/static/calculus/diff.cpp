#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"n"> n;

// Rules.
static_assert(diff(x, x) == 1 && diff(y, x) == 0 && diff(3 * x + y, x) == 3 && diff(5 + 0 * x, x) == 0);
static_assert(diff(x * sin(x), x) == sin(x) + x * cos(x) && diff(sin(x) / x, x) == cos(x) / x - sin(x) / pow(x, 2));
static_assert(diff(sin(cos(x)), x) == -cos(cos(x)) * sin(x) && diff(exp(x * y), x) == y * exp(x * y));

// Powers: whole ones have derivatives at 0.
static_assert(diff(pow(x, 2), x) == 2 * x && diff(pow(x, 3), x) == 3 * pow(x, 2) && diff(1 / x, x) == -pow(x, -2));
static_assert(diff(pow(x, 2), x, 2) == 2 && diff(pow(x, 2), x, 3) == 0);
static_assert(diff(pow(x, n), x) == n * pow(x, n - 1) && diff(pow(x, n), n) == pow(x, n) * log(x) &&
              diff(sqrt(x), x) == 1 / (2 * sqrt(x)));
static_assert(diff(pow(x, x), x) == x * pow(x, x - 1) + pow(x, x) * log(x));
static_assert(diff(pow(sw::literal{{}, sw::rational(2)}, x), x) ==
              pow(sw::literal{{}, sw::rational(2)}, x) * log(sw::literal{{}, sw::rational(2)}));

// Orders and several symbols.
static_assert(diff(sin(x), x, 0) == sin(x) && diff(sin(x), x, 4) == sin(x) &&
              diff(exp(2 * x), x, 5) == 32 * exp(2 * x));
static_assert(diff(exp(x * y), x, y) == diff(exp(x * y), y, x) && diff(pow(x, 3) * pow(y, 2), x, y, x) == 12 * x * y);
static_assert(diff(diff(x * y, x), y) == 1);

// Functions.
static_assert(diff(exp(x), x) == exp(x) && diff(log(x), x) == 1 / x && diff(expm1(x), x) == exp(x) &&
              diff(log1p(x), x) == 1 / (1 + x));
static_assert(diff(tan(x), x) == 1 + pow(tan(x), 2) && diff(asin(x), x) == 1 / sqrt(1 - pow(x, 2)) &&
              diff(acos(x), x) == -1 / sqrt(1 - pow(x, 2)));
static_assert(diff(atan(x), x) == 1 / (1 + pow(x, 2)) && diff(atan2(y, x), y) == x / (pow(x, 2) + pow(y, 2)) &&
              diff(atan2(y, x), x) == -y / (pow(x, 2) + pow(y, 2)));
static_assert(diff(sinh(x), x) == cosh(x) && diff(cosh(x), x) == sinh(x) && diff(tanh(x), x) == 1 - pow(tanh(x), 2));
static_assert(diff(hypot(x, y), x) == x / hypot(x, y) && diff(cbrt(x), x) == 1 / (3 * pow(cbrt(x), 2)));
static_assert(diff(erf(x), x) == 2 / sqrt(sw::pi) * exp(-pow(x, 2)) && diff(erfc(x), x) == -diff(erf(x), x));
static_assert(diff(erfcx(x), x) == 2 * x * erfcx(x) - 2 / sqrt(sw::pi));
static_assert(diff(norm_cdf(x), x) == norm_pdf(x) && diff(norm_pdf(2 * x), x) == -4 * x * norm_pdf(2 * x));
static_assert(diff(tgamma(x), x) == tgamma(x) * digamma(x) && diff(lgamma(x), x) == digamma(x) &&
              diff(digamma(x), x) == polygamma(1, x));
static_assert(diff(polygamma(2, x), x) == polygamma(3, x) && diff(factorial(x), x) == tgamma(x + 1) * digamma(x + 1));
static_assert(diff(beta(x, y), x) == beta(x, y) * (digamma(x) - digamma(x + y)));
static_assert(diff(floor(x), x) == 0 && diff(ceil(x), x) == 0 && diff(trunc(x), x) == 0 && diff(sign(x), x) == 0);

// Branches: of the branch alone, without a value from the other.
static_assert(diff(abs(x), x) == sign(x) && diff(abs(x), x, 2) == 0);
static_assert(diff(select(x < 0, -x, pow(x, 2)), x) == select(x < 0, -1 + 0 * x, 2 * x));
static_assert(diff(piecewise(when(x < 0, 0), when(x < 1, x), sw::otherwise(1)), x) ==
              piecewise(when(x < 0, 0), when(x < 1, 1), sw::otherwise(0)));
static_assert(diff(max(x, y), x) ==
              select(eq(x, max(x, y)), 1, 0) / (select(eq(x, max(x, y)), 1, 0) + select(eq(y, max(x, y)), 1, 0)));
static_assert(diff(min(x, x), x) == 1 && diff(max(x, 2, x), y) == 0);

// Reductions: differentiation goes under the sum.
static_assert(diff(sum(pow(x - y, 2)), y) == sum(2 * (y - x)) && diff(mean(x * y), y) == mean(x));
static_assert(diff(logsumexp(x * y), y) == sum(exp(x * y - logsumexp(x * y)) * x));
static_assert(diff(sum(x) * y, y) == sum(x) &&
              diff(max(x * y), y) == sum(select(eq(x * y, max(x* y)), x, 0)) / sum(select(eq(x * y, max(x* y)), 1, 0)));
