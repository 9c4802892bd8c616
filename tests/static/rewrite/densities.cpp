#include <symwise/symbolic.hpp>

namespace sw = symwise;

// The price of a European call, Black and Scholes: its derivatives in their textbook form.
constexpr sw::symbol<"s", sw::positive> s;
constexpr sw::symbol<"k", sw::positive> k;
constexpr sw::symbol<"t", sw::positive> t;
constexpr sw::symbol<"v", sw::positive> v;
constexpr sw::symbol<"r"> r;
constexpr auto d1 = (log(s / k) + (r + pow(v, 2) / 2) * t) / (v * sqrt(t));
constexpr auto d2 = d1 - v * sqrt(t);
constexpr auto apart = (log(s / k) + (r - pow(v, 2) / 2) * t) / (v * sqrt(t));
constexpr auto call = s * norm_cdf(d1) - k * exp(-r * t) * norm_cdf(d2);

static_assert(simplify(s * norm_pdf(d1) - k * exp(-r * t) * norm_pdf(d2)) == 0);
static_assert(simplify(s * norm_pdf(d1) - k * exp(-r * t) * norm_pdf(apart)) == 0);
static_assert(simplify(diff(call, s)) == norm_cdf(d1));
static_assert(stable(diff(call, s, 2)) == norm_pdf(d1) / (s * v * sqrt(t)));
static_assert(stable(diff(call, v)) == s * sqrt(t) * norm_pdf(d1));
static_assert(stable(diff(call, r)) == k * t * exp(-r * t) * norm_cdf(d2));
static_assert(stable(-diff(call, t)) == -s * v * norm_pdf(d1) / (2 * sqrt(t)) - r * k * exp(-r * t) * norm_cdf(d2));
static_assert(stable(s * norm_pdf(d1) - 2 * k * exp(-r * t) * norm_pdf(d2)) == -s * norm_pdf(d1));

// Not where another exponential would have to be computed, which may overflow, nor of numbers that may be negative.
constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
static_assert(stable(norm_pdf(x + y) - norm_pdf(x)) == norm_pdf(x + y) - norm_pdf(x));
static_assert(stable(x * norm_pdf(x) - norm_pdf(x - 1)) == x * norm_pdf(x) - norm_pdf(x - 1));
constexpr auto loose = (log(s / k) + r * y / 2) / sqrt(y);
static_assert(stable(s * norm_pdf(loose) - k * norm_pdf(loose - sqrt(x))) ==
              s * norm_pdf(loose) - k * norm_pdf(loose - sqrt(x)));

constexpr auto all =
    sw::program<call, diff(call, s), diff(call, s, 2), diff(call, v), -diff(call, t), diff(call, r)>(s, k, t, r, v);
static_assert(all.calls("norm_pdf") == 1 && all.calls("norm_cdf") == 2 && all.calls("exp") == 1 &&
              all.operations() == 32);
