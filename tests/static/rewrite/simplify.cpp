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
