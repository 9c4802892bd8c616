#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::positive> q;

static_assert(logcombine(log(p) + log(q)) == log(p * q) && logcombine(log(p) - log(q)) == log(p / q));
static_assert(logcombine(2 * log(p) - log(q)) == log(p * p / q) &&
              logcombine(x + log(p) / 2 + log(q) / 2) == x + log(p * q) / 2);
static_assert(logcombine(3 * log2(p) + 2 * log2(q)) == log2(pow(p, 3) * pow(q, 2)));
static_assert(logcombine(x * log(p) + x * log(q)) == x * log(p * q));
static_assert(logcombine(log(p) + log(exp(x) + 1)) == log(p * (exp(x) + 1)), "what is positive by itself");
static_assert(logcombine(sin(log10(p) + log10(q) + log10(x))) == sin(log10(p * q) + log10(x)));

// Not of what may be negative, of other logarithms, or of powers that cost more than the logarithm.
static_assert(logcombine(log(x) + log(y)) == log(x) + log(y) && logcombine(log(p) + log(x)) == log(p) + log(x));
static_assert(logcombine(log(p) + log2(q)) == log(p) + log2(q));
static_assert(logcombine(x * log(p)) == x * log(p) && logcombine(log(p) + y * log(q)) == log(p) + y * log(q));
static_assert(logcombine(100 * log(p) + 63 * log(q)) == 100 * log(p) + 63 * log(q));
