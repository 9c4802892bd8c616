#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

static_assert(sw::count(x) == 0 && sw::count(x + y) == 1 && sw::count(x * y + x) <= 2 && sw::count(2 * x + 1) == 1 &&
              sw::count(sw::pi * 2 + 0 * x) == 0);
static_assert(sw::count(exp(x * y), y* exp(x* y)) == 3, "shared work counts once");
static_assert(sw::count(diff(exp(x * y), x), exp(x* y)) == 3);

// The radial wave function R_62 of a hydrogen-like atom with Z = 6, and its derivative: what Rocklin compared SymPy and Theano by
// (operations of both together: SymPy 27, Theano 24, one after the other 17).
constexpr sw::symbol<"r", sw::nonnegative> r;
constexpr auto radial = 4 * pow(r, 2) * (42 - 42 * r + 12 * pow(r, 2) - pow(r, 3)) * exp(-r) / (9 * 8.366600265340756);
static_assert(sw::count(simplify(radial), simplify(diff(radial, r))) <= 14);
// Counted as SymPy does, a multiplication and an addition as two and a power as one.
static_assert(sw::count_written(simplify(radial), simplify(diff(radial, r))) == 20);
static_assert(sw::count_written(x - y) == 1 && sw::count_written(-x - y) == 2 && sw::count_written(x / y) == 1 &&
              sw::count_written(1 / y) == 1 && sw::count_written(-x * y) == 2 && sw::count_written(sqrt(x)) == 2 &&
              sw::count_written(pow(x, -2)) == 2 && sw::count_written(3 * x / 2) == 2 &&
              sw::count_written(exp(-x)) == 2 && sw::count_written(pow(x, 5) + x * y, x* y) == 3);
static_assert(sw::count(simplify(radial)) <= 9 && sw::count(simplify(diff(radial, r))) <= 8);
