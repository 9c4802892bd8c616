#include <symwise/symbolic.hpp>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"z"> z;
constexpr sw::symbol<"p", sw::positive> p;
constexpr sw::symbol<"q", sw::positive> q;
constexpr sw::symbol<"n", sw::integer> n;

template <sw::expression E>
constexpr bool stays(E e) {
  return stable(e) == e;
}

// Exponentials.
static_assert(stable(exp(x) - 1) == expm1(x) && stable(1 - exp(-x)) == -expm1(-x) && stays(exp(x) + 1) &&
              stays(exp(x) - 2));
static_assert(stable(y / (exp(x) - 1)) == y / expm1(x) && stable(sin(z * exp(x) - z)) == sin(z * expm1(x)));
static_assert(stable((exp(x) - exp(-x)) / 2) == sinh(x) && stable(exp(x + y) - exp(-x - y)) == 2 * sinh(x + y));
static_assert(stable(exp(x) + exp(-x) - 2) == 4 * pow(sinh(x / 2), 2) && stays(exp(x) + exp(-x)));
static_assert(stable(exp(x) - exp(y)) == -sign(x - y) * exp(max(x, y)) * expm1(-abs(x - y)));
static_assert(stable(exp(x + p) - exp(x)) == -exp(x + p) * expm1(-p) &&
              stable(exp(x) - exp(x + p)) == exp(x + p) * expm1(-p));
static_assert(stays(exp(x) - 2 * exp(y)) && stays(exp(x) + exp(y)) && stays(exp(x) * exp(y)));
static_assert(stable(exp(x) / (1 + exp(x))) == logistic(x) && stays(1 / (1 + exp(-x))));
static_assert(stable(exp(x) / (exp(x) + exp(y))) == logistic(x - y) && stays(exp(z) / (exp(x) + exp(y))) &&
              stable(exp(2 * x) / pow(1 + exp(x), 2)) == pow(logistic(x), 2));
static_assert(stable(exp(-x) / pow(1 + exp(-x), 2)) == logistic(x) * logistic(-x));
static_assert(stable(exp(x) / (exp(x) + exp(y) + exp(z))) == 1 / (1 + exp(y - x) + exp(z - x)) &&
              stays(exp(x) / (exp(x) + exp(y) + 2 * exp(z))));
static_assert(stable(1 + expm1(x)) == exp(x) && stays(2 + expm1(x)));

// Logarithms.
static_assert(stable(log(1 + x)) == log1p(x) && stable(log(1 - x * y)) == log1p(-x * y) &&
              stable(log(x + y + 1)) == log1p(x + y));
static_assert(stays(log(x)) && stays(log(x + y)) && stays(log(x + 3)) && stays(log(2 * x + 2)));
static_assert(stable(log(1 + exp(x))) == softplus(x) && stable(log1p(exp(x))) == softplus(x));
static_assert(stable(log(1 - exp(x))) == log1mexp(x) && stable(log1p(-exp(x))) == log1mexp(x));
static_assert(stable(log(exp(x) + exp(y))) == logaddexp(x, y));
static_assert(stays(log(exp(x) - exp(y) * z)) && stays(log(exp(x) + 2 * exp(y))) && stays(log(exp(x) + exp(y) + z)));
static_assert(sw::program<log(exp(x) + exp(y) + exp(z))>(x, y, z).calls("logaddexp") == 2);
static_assert(sw::program<log(1 + exp(x) + exp(y))>(x, y).operations() == 2 && stays(log(2 + exp(x) + exp(y))));
static_assert(stable(log(x + sqrt(1 + x * x))) == asinh(x) && stable(log(p + sqrt(1 + p * p))) == asinh(p) &&
              !(stable(log(x + sqrt(2 + x * x))) == asinh(x)) && stays(log(y + sqrt(1 + x * x))));
static_assert(stable(log(x + sqrt(x * x - 1))) == acosh(x) && stable(log(p + sqrt(p * p - 1))) == acosh(p) &&
              stays(log(p + sqrt(p * p - 2))) && stays(log(y + sqrt(x * x - 1))));
static_assert(stable(log(logistic(x))) == -softplus(-x) && stays(log(2 * logistic(x))));
static_assert(stays(log(p / q)) && stays(log(x / y)) && stays(log(2 / p)) && stays(log(p * q)) && stays(log(x * y)));
static_assert(stable(log(prod(p))) == sum(log(p)) && stays(log(prod(x))) && stays(log(sum(p))));
static_assert(stable(x * log(x)) == xlogy(x, x) && stable(-2 * x * y * log(x)) == -2 * y * xlogy(x, x) &&
              stays(y * log(x)) && stays(pow(x, 2) * log(x)) && stays(x + log(x)));
static_assert(stable(log((1 + x) / (1 - x))) == 2 * atanh(x) && stable(log(1 + x) - log(1 - x)) == 2 * atanh(x));
static_assert(stable(log(x / (1 - x))) == logit(x) && stays(log(x / (2 - x))) && stays(log((1 + x) / (1 - y))));
static_assert(stable(x - log(1 + x)) == -log1pmx(x) && stable(y - log(1 + x)) == y - log1p(x));
static_assert(stable(log(pow(p, 3))) == 3 * log(p) && stable(log(pow(p, x))) == x * log(p) && stays(log(pow(x, 3))));
static_assert(stable(log1p(x - 1)) == log(x) && stays(log1p(x - 2)) && stable(log1p(exp(x) - 1)) == x);

// Trigonometric and hyperbolic functions.
static_assert(stable(1 - cos(x)) == -cosm1(x) && stable((cos(x) - 1) / x) == cosm1(x) / x);
static_assert(stable(sin(2 * sw::pi * x)) == sinpi(2 * x) && stable(cos(sw::pi * x / y)) == cospi(x / y) &&
              stays(sin(sw::pi + x)));
static_assert(stays(1 + cos(x)) && stays(2 - cos(x)) && stays(cos(x)) && stays(cos(x) - cos(y)));
static_assert(stable(y - y * cos(x)) == -y * cosm1(x) && stays(z - y * cos(x)));
static_assert(stable(cos(x + y) - cos(x)) == -2 * sin(x + y / 2) * sin(y / 2));
static_assert(stable(sin(x + p) - sin(x)) == 2 * cos(x + p / 2) * sin(p / 2) && stays(sin(x) - sin(y)));
static_assert(stable(sin(x) - sin(x - p)) == 2 * cos(x - p / 2) * sin(p / 2));
static_assert(stable(cosh(x) - 1) == 2 * pow(sinh(x / 2), 2) && stable(1 - tanh(x)) == 2 * logistic(-2 * x));
static_assert(stays(cosh(x) + 1) && stays(1 + tanh(x) * y));
static_assert(stable(1 - pow(tanh(x), 2)) == pow(sech(x), 2) && stays(1 + pow(tanh(x), 2)) &&
              stays(1 - pow(tanh(x), 3)) && stays(2 - pow(tanh(x), 2)));
static_assert(stable(1 - pow(cos(x), 2)) == pow(sin(x), 2) && stable(1 - pow(sin(x), 2)) == pow(cos(x), 2) &&
              stable(y - y * pow(cosh(x), 2)) == -y * pow(sinh(x), 2) && stays(1 + pow(cos(x), 2)) &&
              stays(2 - pow(sin(x), 2)) && stays(1 + pow(cosh(x), 2)));
static_assert(stable(x - sin(x)) == -sinmx(x) && stable(2 * sin(x) - 2 * x) == 2 * sinmx(x) && stays(x + sin(x)) &&
              stays(y - sin(x)) && stays(2 * x - sin(x)));
static_assert(stable(sin(x) / x) == sinc(x) && stable(sinh(x) / x) == sinhc(x) &&
              stable((exp(x) - 1) / x) == exprel(x) && stays(sin(x) / y) && stays(sinh(x) / pow(x, 2)) &&
              stays(x * expm1(x)) && stays(x * sin(x)));
static_assert(stable(diff(sin(x) / x, x)) == -spherical_j(1, x) &&
              stable(diff(sin(x) / x, x, 2)) == -sinc(x) + 2 * (sinc(x) + spherical_j(2, x)) / 3 &&
              stays(cos(x) / x + sin(x) / pow(x, 2)));
static_assert(stable(cot(sw::pi * x)) == 1 / tanpi(x) && stable(sec(sw::pi * x / 2)) == 1 / cospi(x / 2) &&
              stable(csc(sw::pi * x)) == 1 / sinpi(x) && stays(cot(2 * x)) && stays(sec(sw::pi + x)) && stays(csc(x)));

// Complements.
static_assert(stable(1 - logistic(x)) == logistic(-x) && stable(logistic(x) - 1) == -logistic(-x) &&
              stays(1 + logistic(x)) && stays(2 - logistic(x)) && stays(x - logistic(x)));
static_assert(stable(logistic(x) - pow(logistic(x), 2)) == logistic(x) * logistic(-x) &&
              stays(logistic(x) + pow(logistic(x), 2)) && stays(logistic(y) - pow(logistic(x), 2)));
static_assert(stable(1 - erf(x)) == erfc(x) && stable((1 + erf(x)) / 2) == erfc(-x) / 2 && stays(2 - erf(x)));
static_assert(stable(1 - erfc(x)) == erf(x) && stable(1 - erfc(x) / 2) == erfc(-x) / 2 && stays(3 - erfc(x)));
static_assert(stable(1 - gamma_p(p, q)) == gamma_q(p, q) && stable(1 - gamma_q(p, q)) == gamma_p(p, q) &&
              stays(1 + gamma_p(p, q)) && stays(2 - gamma_q(p, q)));
static_assert(stable(1 - ibeta(p, q, x)) == ibetac(p, q, x) && stable(1 - ibetac(p, q, x)) == ibeta(p, q, x) &&
              stays(1 + ibeta(p, q, x)));
static_assert(stable(1 - norm_cdf(x)) == norm_cdf(-x) && stays(1 + norm_cdf(x)) && stays(2 - norm_cdf(x)));
static_assert(stable(1 - norm_sf(x)) == norm_cdf(x) && stays(1 + norm_sf(x)) && stays(2 - norm_sf(x)));
static_assert(stable(log(norm_cdf(x))) == log_norm_cdf(x) && stable(log(norm_sf(x))) == log_norm_cdf(-x) &&
              stays(log(norm_pdf(x))) && stays(log(2 * norm_cdf(x))));
static_assert(stable(exp(x * x) * erfc(x)) == erfcx(x) &&
              stable(exp(4 * x * x + y) * erfc(2 * x)) == exp(y) * erfcx(2 * x) && stays(exp(x) * erfc(x)) &&
              stays(exp(-x * x) * erfc(x)) && stays(exp(x * x) * erfc(y)));

// Densities.
static_assert(stable(p * norm_pdf(log(p) / q + q / 2) - norm_pdf(log(p) / q - q / 2)) == 0 &&
              stays(p * norm_pdf(log(p) / z + z / 2) - norm_pdf(log(p) / z - z / 2)));
static_assert(stays(p * norm_pdf(x + y) - norm_pdf(x)) && stays(norm_pdf(x) + exp(y * x) * norm_pdf(x + y)));
static_assert(stays(y * norm_pdf(x) - exp(-x - sw::rational(1, 2)) * norm_pdf(x + 1)) &&
              stable(y * norm_pdf(x) - exp(x + sw::rational(1, 2)) * norm_pdf(x + 1)) == y * norm_pdf(x) - norm_pdf(x));

// Powers beside 1.
static_assert(stable(pow(1 + x, 7) - 1) == select(abs(7 * x) < 2, expm1(7 * log1p(x)), powm1(1 + x, 7)) &&
              stays(pow(1 + x, 7) - 2) && stays(pow(2 + x, 7) - 1));

// Roots and powers.
static_assert(stable(sqrt(1 + x) - 1) == sqrt1pm1(x) && stays(sqrt(x) - 1) && stays(sqrt(2 + x) - 1) &&
              stays(sqrt(1 + x) + 1));
static_assert(stable(sqrt(x + 1) - sqrt(x)) == 1 / (sqrt(x + 1) + sqrt(x)) && stays(sqrt(x) - sqrt(y)));
static_assert(stable(sqrt(x + y) - sqrt(x)) ==
              select(sqrt(x + y) + sqrt(x) > 0, y / (sqrt(x + y) + sqrt(x)), sqrt(x + y) + sqrt(x)));
static_assert(stable(1 / x - 1 / (x + y)) == y / (x * (x + y)) && stays(1 / x - 1 / y) && stays(1 / x + 1 / (x + y)));
static_assert(stable(sqrt(p * p + y) - p) == y / (sqrt(p * p + y) + p) && stays(sqrt(p * p + y) + p) &&
              stable(x / (sqrt(4 + x) - 2)) == x * (sqrt(4 + x) + 2) / x && stays(sqrt(4 + x) + 2) &&
              stays(sqrt(4 + x) - 3));
static_assert(stable(sqrt(x * x - y) + x) == select(x < 0, -y / (abs(x) + sqrt(x * x - y)), abs(x) + sqrt(x * x - y)) &&
              stays(sqrt(x * x * x - y) + x) && stays(sqrt(x * x - y) + y));
static_assert(stable(sqrt(x * x + y * y)) == hypot(x, y) && stable(x / sqrt(x * x + y * y)) == x / hypot(x, y) &&
              stays(sqrt(x * x - y * y)) && stays(sqrt(x * x + 1)) && stays(sqrt(x * x + y * y + z * z)));
static_assert(stable(1 / sqrt(x + 1) - 1 / sqrt(x)) == -1 / (sqrt(x) * sqrt(x + 1) * (sqrt(x) + sqrt(x + 1))) &&
              stays(1 / sqrt(x + 1) + 1 / sqrt(x)) && stays(1 / sqrt(x) - 1 / sqrt(y)));
static_assert(stable(1 / (1 + x) - 1) == -x / (1 + x) && stays(1 / (1 + x) + 1));
static_assert(stable(pow(1 + x, 2) - 1) == x * (2 + x) && stable(1 - pow(1 + x, 3)) == -x * (3 + x * (3 + x)));
static_assert(!stays(pow(1 + p, n) - 1) && !stays(pow(1 + x, 1.5) - 1) && stays(pow(1 + x, n) - 1) &&
              !stays(pow(1 + x, 6) - 1) && stays(pow(1 + x, 4) + 1));
static_assert(stable(pow(1 + x, 4) - 1) == x * (2 + x) * (1 + pow(1 + x, 2)) && !stays(pow(1 + x, 5) - 1) &&
              stays(pow(1 + x, 5) - 2));
static_assert(stable(pow(1 + p, n) - 1) == select(abs(n * log1p(p)) < 1, expm1(n* log1p(p)), powm1(1 + p, n)));

// Derivatives too; done once it is done.
static_assert(stable(diff(x * log(1 + x), x)) == log1p(x) + x / (1 + x) && stable(stable(exp(x) - 1)) == expm1(x));
static_assert(stable(diff(exp(x) - x, x)) == expm1(x) && stable(diff(log(1 + exp(x)), x)) == logistic(x));

static_assert(stable(diff(log(1 + exp(x)), x, 2)) == logistic(x) * logistic(-x) &&
              stable(diff(tanh(x), x)) == pow(sech(x), 2) &&
              stable(diff(sqrt(x + 1) - sqrt(x), x)) == -1 / (2 * sqrt(x) * sqrt(x + 1) * (sqrt(x) + sqrt(x + 1))));

// A function does it by itself, also for derivatives, unless it is strict.
static_assert(sw::program<log(1 + x)>(x).calls("log1p") == 1 &&
              sw::program<log(1 + x), sw::strict>(x).calls("log1p") == 0);
static_assert(sw::program<diff(exp(x) - x, x)>(x).calls("expm1") == 1 && sw::program<exp(x)>(x).calls("exp") == 1);
static_assert(sw::program<1 - erf(x), (1 + erf(x)) / 2>(x).calls("erfc") == 2);
// What a first round brings in is looked at in a second.
static_assert(sw::program<log1p(exp(x) - 1)>(x).operations() == 0);
static_assert(sw::count(log(1 + x)) == 1 && sw::count(1 - erf(x)) == 1);

// A function of one's own.
namespace mine {
struct half_;
template <sw::symbolic A>
constexpr auto half(A a) -> sw::made<half_, A> {
  return sw::make<half_>(a);
}
struct half_ {
  static constexpr std::string_view name = "half";
  static constexpr int arity = 1;
  static constexpr sw::stability stable_for = sw::stability::sums;
  static constexpr auto stable(auto a) { return std::tuple{1 - half(a) >>= exp(a)}; }
  template <class T>
  static T scalar(T v) {
    return v / 2;
  }
};
static_assert(stable(1 - half(x)) == exp(x) && sw::program<1 - half(x)>(x).calls("exp") == 1 && stays(2 - half(x)));
}  // namespace mine
