#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;

static_assert(logaddexp(x, y) == logaddexp(y, x) && logaddexp(x, y, z) == logaddexp(z, logaddexp(x, y)));
static_assert(logaddexp(x, y, z, 2 * x) == logaddexp(logaddexp(x, y), logaddexp(z, 2 * x)));
static_assert(diff(logaddexp(x, y), x) == logistic(x - y) && diff(softplus(x), x) == logistic(x));
static_assert(logit(logistic(x)) == x && !(logistic(logit(x)) == x));
