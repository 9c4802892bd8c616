#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;

static_assert(simplify(x * y + x * z) == x * (y + z) && simplify(x) == x && simplify(x + y) == x + y);
static_assert(simplify(x * y + x) == x * y + x && simplify(sin(x * y + x * z)) == sin(x * (y + z)));
static_assert(simplify(exp(x) * y + exp(x) * z) == exp(x) * (y + z) && simplify(y / x + z / x) == (y + z) / x);

// The score of the normal distribution.
constexpr auto pdf = exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma);
static_assert(simplify(diff(log(pdf), mu)) == (x - mu) / pow(sigma, 2));
static_assert(simplify(diff(log(pdf), mu, 2)) == -1 / pow(sigma, 2));

// Not where infinities could make a difference.
static_assert(simplify(x * sw::infinity + y * sw::infinity) == x * sw::infinity + y * sw::infinity);

// The cheapest of several forms, each polynomial for itself.
static_assert(simplify(pow(x, 2) + 2 * x + 1) == pow(x + 1, 2) && simplify(pow(x + 1, 2) - pow(x, 2)) == 2 * x + 1);
static_assert(simplify(2 * pow(x, 3) + 3 * pow(x, 2) + 4 * x + 5) == 5 + x * (4 + x * (3 + 2 * x)));
static_assert(simplify(sin(pow(x, 2) * y + 2 * x * y + y)) == sin(y * pow(x + 1, 2)) &&
              simplify((x + y) * (x - y) + pow(y, 2)) == pow(x, 2));
static_assert(simplify((pow(sigma, 2) + 2 * sigma + 1) / (sigma + 1)) == sigma + 1, "sigma + 1 is not zero");
static_assert(!(simplify((pow(x, 2) - 1) / (x - 1)) == x + 1), "x - 1 may be");
static_assert(simplify(simplify(x * y + x * z + sin(x * y + x * z))) == simplify(x * y + x * z + sin(x * y + x * z)));

// In branches within branches.
static_assert(simplify(piecewise(when(x < 0, piecewise(when(y < 0, x* y + x * z), sw::otherwise(y))),
                                 sw::otherwise(1))) ==
              piecewise(when(x < 0, piecewise(when(y < 0, x*(y + z)), sw::otherwise(y))), sw::otherwise(1)));

// Never more operations.
constexpr auto cube = pow(x + y, 3);
static_assert(simplify(cube) == cube && sw::count(simplify(expand(cube))) <= sw::count(expand(cube)));
