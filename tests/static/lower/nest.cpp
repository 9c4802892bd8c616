#include <symwise/symbolic.hpp>

// Sums whose terms share factors, nested.

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"c"> c;
constexpr sw::symbol<"r", sw::nonnegative> r;

// A polynomial takes as many operations as its degree, with numbers or with scalars as coefficients, also in powers of 1/x.
static_assert(sw::program<1 + 2 * x + 3 * pow(x, 2) + 4 * pow(x, 3) + 5 * pow(x, 4)>(x).operations() == 4);
static_assert(sw::program<a * pow(x, 2) + b * x + c>(x).operations() == 2);
static_assert(sw::program<3 / x + 5 / pow(x, 2) + 7>(x).operations() == 3);
// Left out powers are multiplied up.
static_assert(sw::program<1 + pow(x, 4) + 3 * pow(x, 8)>(x).operations() == 4);
// In several variables, by what most terms share.
static_assert(sw::program<x * y + 2 * x + y * exp(x) + 3>(x, y).operations() == 4);
// Functions are factors too; what does not vary is none, and is computed once.
static_assert(sw::program<sin(x) * y + sin(x) * pow(y, 2) + 1>(x, y).operations() == 4);
static_assert(sw::program<a * x + a * b + x * y>(x, y).operations() == 2);

// Products that are written are not multiplied out: the digits beside 1 are kept.
static_assert(sw::program<2 + x * pow(x - 1, 2)>(x).operations() == 3);

// What two outputs share is not torn apart where that would take more operations: x (1 - x) is computed once.
constexpr auto radial = 32 * x * (1 - x) * exp(-2 * x) / 3;
static_assert(sw::program<radial, diff(radial, x)>(x).operations() == 10);
// R_62 of hydrogen and its derivative, both in Horner's form.
constexpr auto higher =
    4 * pow(r, 2) * (42 - 42 * r + 12 * pow(r, 2) - pow(r, 3)) * exp(-r) / (9 * sqrt(sw::rational(70)));
static_assert(sw::program<higher, diff(higher, r)>(r).operations() == 16);

// As written means as written.
static_assert(sw::program<1 + 2 * x + 3 * pow(x, 2), sw::strict>(x).operations() > 2);
