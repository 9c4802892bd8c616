#include <symwise/symbolic.hpp>

namespace sw = symwise;
using sw::operation;

constexpr sw::symbol<"a"> a;
constexpr sw::symbol<"b"> b;
constexpr sw::symbol<"c"> c;
constexpr sw::symbol<"u"> u;
constexpr sw::symbol<"v"> v;
constexpr sw::symbol<"w"> w;
constexpr sw::symbol<"p", sw::positive> p;

template <auto... E>
constexpr int divisions() {
  return sw::program<E...>(a, b, c, u, v, w, p).count(operation::divide);
}

// One division for all quotients by the same divisors.
static_assert(divisions<a / u, b / u>() == 1 && divisions<a / u, b / u, 1 / u>() == 1 &&
              divisions<a / u - b / pow(u, 2)>() == 1);
static_assert(divisions<a / (u * v), b / (u * v), c / (u * v)>() == 1, "by their product");
static_assert(divisions<a / u, b / (u * v), c / v>() == 2 && divisions<a / sqrt(p), b / (sqrt(p) * u), c / u>() == 2,
              "by their factors");
static_assert(divisions<a / u, b / pow(u, 3), 3 / pow(u, 2)>() == 1, "by powers of one reciprocal");

// Where that saves no division nothing is changed.
static_assert(divisions<a / u>() == 1 && divisions<a / u, b / v>() == 2 && divisions<a / (u * v), b / (u * w)>() == 2 &&
              sw::program<a / (u * v), b / (u * w)>(a, b, u, v, w).operations() == 4);
static_assert(divisions<a / (u * v), b / (u * w), c / (v * w)>() == 3);

// What a function is applied to is divided: floor(6 / 3) is 2, and functions magnify the errors of their arguments.
static_assert(divisions<floor(a / u), floor(b / u)>() == 2 && divisions<exp(a / u), exp(b / u)>() == 2 &&
              divisions<select(a / u > b / u, a, b)>() == 2 && divisions<floor(1 + a / u), b / u, c / u>() == 2);
static_assert(divisions<a / u * floor(b), c / u * floor(a)>() == 1, "beside a function is not within it");

// Scalars are divided by once a call, as ever; what is to stay as written stays.
static_assert(sw::program<a / u, b / u>(a, b).count(operation::divide) == 0 &&
              sw::program<a / u, b / u>(a, b).operations() == 2);
static_assert(sw::program<a / u, b / u, sw::strict>(a, b, u).count(operation::divide) == 2);

// Reductions of quotients share them too.
static_assert(sw::program<sum(a / u) * sum(b / u)>(a, b, u).count(operation::divide) == 1);

// Black and Scholes' price of a call and five derivatives.
constexpr sw::symbol<"s", sw::positive> s;
constexpr sw::symbol<"k", sw::positive> k;
constexpr sw::symbol<"t", sw::positive> t;
constexpr sw::symbol<"r"> r;
constexpr sw::symbol<"q", sw::positive> q;
constexpr auto d1 = (log(s / k) + (r + pow(q, 2) / 2) * t) / (q * sqrt(t));
constexpr auto d2 = d1 - q * sqrt(t);
constexpr sw::normal_distribution standard(0, 1);
constexpr auto call = s * standard.cdf(d1) - k * exp(-r * t) * standard.cdf(d2);
constexpr auto greeks =
    sw::program<call, diff(call, s), diff(call, s, 2), diff(call, q), -diff(call, t), diff(call, r)>(s, k, t, r, q);
static_assert(greeks.count(operation::divide) == 4 && greeks.calls("log") == 1 && greeks.calls("exp") == 1);
