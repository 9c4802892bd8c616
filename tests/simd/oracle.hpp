#pragma once
/// What the tests of simd/ share: samples, and the error of a vector function in units in the last place against MPFR.

#include <symwise/simd/implementation.hpp>
#include <symwise/simd/xsimd.hpp>

#include <mpfr.h>

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <iomanip>
#include <iostream>
#include <limits>
#include <numeric>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace oracle {

/// How many times more samples a test takes: 1, or as SYMWISE_LONG says (100 if it says nothing usable).
inline std::size_t effort() {
  char const* const text = std::getenv("SYMWISE_LONG");
  if (!text) return 1;
  long const n = std::atol(text);
  return n > 1 ? static_cast<std::size_t>(n) : 100;
}

/// How many samples are taken where a test asks for n: more by its effort, or a fiftieth where SYMWISE_BRIEF is set, because
/// the processor is emulated.
inline std::size_t samples(std::size_t n) { return std::getenv("SYMWISE_BRIEF") ? n / 50 : n * effort(); }

template <class T> using bits_of = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;

template <class T> bool same(T a, T b) {
  return std::bit_cast<bits_of<T>>(a) == std::bit_cast<bits_of<T>>(b) || (std::isnan(a) && std::isnan(b));
}

/// Numbers uniform between a and b.
template <class T> void uniform(std::vector<T>& to, T a, T b, std::size_t n, unsigned seed = 1) {
  std::mt19937_64 random(seed);
  std::uniform_real_distribution<T> next(a, b);
  for (std::size_t i = 0; i < samples(n); ++i) to.push_back(next(random));
}

/// Numbers whose bits are uniform between those of a and b, 0 <= a < b: every exponent between gets its share.
template <class T> void by_exponent(std::vector<T>& to, T a, T b, std::size_t n, bool both_signs = true,
                                    unsigned seed = 2) {
  std::mt19937_64 random(seed);
  std::uniform_int_distribution<bits_of<T>> next(std::bit_cast<bits_of<T>>(a), std::bit_cast<bits_of<T>>(b));
  for (std::size_t i = 0; i < samples(n); ++i) {
    T const x = std::bit_cast<T>(next(random));
    to.push_back(both_signs && random() % 2 ? -x : x);
  }
}

/// The neighbours of x, so many on each side, and x itself.
template <class T> void neighbours(std::vector<T>& to, T x, int n = 40) {
  T up = x, down = x;
  to.push_back(x);
  for (int i = 0; i < n; ++i) {
    to.push_back(up = std::nextafter(up, std::numeric_limits<T>::infinity()));
    to.push_back(down = std::nextafter(down, -std::numeric_limits<T>::infinity()));
  }
}

/// Numbers every function meets: zeros, subnormals, infinities, NaN, the ends of the range, powers of two with their
/// neighbours.
template <class T> std::vector<T> landmarks() {
  using limits = std::numeric_limits<T>;
  std::vector<T> x{
      T(0),          -T(0),          limits::denorm_min(), -limits::denorm_min(), limits::min(),      -limits::min(),
      limits::max(), -limits::max(), limits::infinity(),   -limits::infinity(),   limits::quiet_NaN()};
  for (int e = limits::min_exponent - limits::digits; e < limits::max_exponent; ++e)
    for (T const s : {T(1), T(-1)}) neighbours(x, s * std::ldexp(T(1), e), 1);
  for (int i = -64; i <= 64; ++i) neighbours(x, T(i) / 16, 2);
  return x;
}

/// A function of one or two arguments applied to arrays through its vector implementation (the last batch padded).
template <class F, class T, class... Rest> std::vector<T> apply(F f, std::vector<T> const& x,
                                                                std::vector<Rest> const&... rest) {
  using batch = xsimd::batch<T>;
  constexpr std::size_t lanes = batch::size;
  std::vector<T> y(x.size());
  auto const load = [&](std::vector<T> const& from, std::size_t i) {
    T buffer[lanes];
    for (std::size_t k = 0; k < lanes; ++k) buffer[k] = from[std::min(i + k, from.size() - 1)];
    return batch::load_unaligned(buffer);
  };
  for (std::size_t i = 0; i < x.size(); i += lanes) {
    T buffer[lanes];
    f(load(x, i), load(rest, i)...).store_unaligned(buffer);
    for (std::size_t k = 0; k < lanes && i + k < x.size(); ++k) y[i + k] = buffer[k];
  }
  return y;
}

/// How many lanes get other bits among other neighbours: the samples are evaluated as they are and shuffled.
template <class F, class T> std::size_t changed_by_neighbours(F f, std::vector<T> x) {
  std::mt19937_64 random(7);
  std::vector<std::size_t> order(x.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::shuffle(order.begin(), order.end(), random);
  order.resize(std::min<std::size_t>(order.size(), 100000));
  std::vector<T> shuffled;
  for (std::size_t const i : order) shuffled.push_back(x[i]);
  auto const once = oracle::apply(f, x), again = oracle::apply(f, shuffled);
  std::size_t changed = 0;
  for (std::size_t i = 0; i < order.size(); ++i) changed += !same(once[order[i]], again[i]);
  return changed;
}

/// A number of arbitrary precision.
class number {
 public:
  explicit number(int precision = 160) { mpfr_init2(value_, precision); }
  ~number() { mpfr_clear(value_); }
  number(number const&) = delete;
  number& operator=(number const&) = delete;
  operator mpfr_ptr() { return value_; }

 private:
  mpfr_t value_;
};

/// |value - exact| in units in the last place of exact; 0 where both are the same infinity or both NaN, infinite where
/// only one is.
template <class T> double error(T value, mpfr_ptr exact) {
  using limits = std::numeric_limits<T>;
  double const never = std::numeric_limits<double>::infinity();
  if (mpfr_nan_p(exact)) return std::isnan(value) ? 0 : never;
  if (std::isnan(value)) return never;
  if (mpfr_inf_p(exact)) return std::isinf(value) && std::signbit(value) == (mpfr_sgn(exact) < 0) ? 0 : never;
  if (mpfr_zero_p(exact)) return value == 0 ? 0 : never;
  number difference, limit;  // infinity stands for the number after the largest
  mpfr_set_si_2exp(limit, mpfr_sgn(exact), limits::max_exponent, MPFR_RNDN);
  if (mpfr_cmpabs(exact, limit) > 0) mpfr_set(exact, limit, MPFR_RNDN);
  long const exponent = std::max<long>(mpfr_get_exp(exact), limits::min_exponent);
  if (std::isinf(value))
    mpfr_set_si_2exp(difference, value > 0 ? 1 : -1, limits::max_exponent, MPFR_RNDN);
  else
    mpfr_set_d(difference, static_cast<double>(value), MPFR_RNDN);
  mpfr_sub(difference, difference, exact, MPFR_RNDN);
  mpfr_abs(difference, difference, MPFR_RNDN);
  mpfr_mul_2si(difference, difference, limits::digits - std::min<long>(exponent, limits::max_exponent), MPFR_RNDN);
  return mpfr_get_d(difference, MPFR_RNDN);
}

/// Where errors lie: how many were how large, in hundredths of an ulp. What is not a number, or larger than all, counts as 16 ulp.
class error_distribution {
 public:
  void add(double ulp) {
    sum_ += ulp < 16 ? ulp : 16;
    ++count_[ulp < 16 ? static_cast<std::size_t>(ulp * 100) : 1600];
  }
  void add(error_distribution const& other) {
    sum_ += other.sum_;
    for (std::size_t k = 0; k < count_.size(); ++k) count_[k] += other.count_[k];
  }
  [[nodiscard]] std::uint64_t count() const { return std::accumulate(count_.begin(), count_.end(), std::uint64_t(0)); }
  [[nodiscard]] double mean() const { return sum_ / static_cast<double>(std::max<std::uint64_t>(1, count())); }
  /// What 99.9 % do not exceed.
  [[nodiscard]] double quantile() const {
    std::uint64_t above = count() / 1000;
    std::size_t k = count_.size();
    while (k > 1 && count_[k - 1] <= above) above -= count_[--k];
    return static_cast<double>(k) / 100;
  }

 private:
  double sum_ = 0;
  std::vector<std::uint64_t> count_ = std::vector<std::uint64_t>(1601);
};

template <class T> struct worst {
  double ulp = 0;
  T x{}, y{}, value{};
  double mean = 0, quantile = 0;  // of those that were compared with the exact value, whatever their errors
  std::uint64_t compared = 0;

  void summarise(error_distribution const& all) {
    mean = all.mean();
    quantile = std::min(all.quantile(), ulp);  // which is known to the last digit
    compared = all.count();
  }
};

/// What went wrong, or how well it went: printed by a failing check, and always when SYMWISE_LONG is set.
template <class T> std::string describe(std::string const& name, worst<T> const& w) {
  std::ostringstream text;
  text.precision(std::numeric_limits<T>::max_digits10);
  text << name << (sizeof(T) == 8 ? " (double)" : " (float)") << ": at most " << w.ulp << " ulp, at " << w.x << ", "
       << w.y << " -> " << w.value << "; mean " << std::setprecision(2) << w.mean << ", 99.9 % " << w.quantile << " of "
       << w.compared;
  if (std::getenv("SYMWISE_LONG")) std::cout << text.str() << std::endl;
  return text.str();
}

/// The largest error of f over the samples. `exact(result, x, y)` gives the true value. `quick(x, y)`, in a wider type,
/// singles out the samples worth that: all are compared with it, the 200 worst with `exact`, and so are some at equal distances, so many
/// that it takes about a second, chosen without regard to their errors: mean and quantile are theirs.
template <class T, class F, class Exact, class Quick>
worst<T> measure(F f, Exact exact, Quick quick, std::vector<T> const& x, std::vector<T> const& y = {}) {
  using wide = std::conditional_t<sizeof(T) == 8, long double, double>;
  std::vector<T> value;
  if constexpr (requires(xsimd::batch<T> v) { f(v); })
    value = apply(f, x);
  else
    value = apply(f, x, y);
  std::vector<std::pair<double, std::size_t>> suspects;
  std::size_t stride = x.size() / 20000 + 1;
  if constexpr (requires { Exact::stride; }) stride = std::max(stride, Exact::stride);
  double least = 0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    wide const reference = y.empty() ? quick(wide(x[i]), wide(0)) : quick(wide(x[i]), wide(y[i]));
    int exponent = 0;
    std::frexp(reference, &exponent);
    double e = static_cast<double>(
        std::ldexp(std::abs(wide(value[i]) - reference),
                   std::numeric_limits<T>::digits - std::max(exponent, std::numeric_limits<T>::min_exponent)));
    if (!(e <= 1e300)) e = same(value[i], T(reference)) ? 0 : 1e300;
    if (e > least) suspects.push_back({e, i});
    if (suspects.size() > 100000) {
      std::nth_element(suspects.begin(), suspects.begin() + 50000, suspects.end(), std::greater<>());
      least = suspects[50000].first;
      suspects.resize(50000);
    }
  }
  std::size_t const top = std::min<std::size_t>(200, suspects.size());
  std::partial_sort(suspects.begin(), suspects.begin() + static_cast<std::ptrdiff_t>(top), suspects.end(),
                    std::greater<>());
  worst<T> w;
  number result;
  auto const error_at = [&](std::size_t i) {
    exact(static_cast<mpfr_ptr>(result), x[i], y.empty() ? T(0) : y[i]);
    double const e = error(value[i], result);
    if (e > w.ulp || std::isnan(e)) w = {e, x[i], y.empty() ? T(0) : y[i], value[i]};
    return e;
  };
  error_distribution all;
  for (std::size_t i = 0; i < x.size(); i += stride) all.add(error_at(i));
  for (std::size_t s = 0; s < top; ++s) error_at(suspects[s].second);
  w.summarise(all);
  return w;
}

/// An MPFR function of one argument as the `exact` of measure.
template <class G> auto exactly(G function) {
  return [function](mpfr_ptr result, auto x, auto) {
    number argument(64);
    mpfr_set_d(argument, static_cast<double>(x), MPFR_RNDN);
    function(result, argument, MPFR_RNDN);
  };
}

/// An MPFR function of two arguments.
template <class G> auto exactly2(G function) {
  return [function](mpfr_ptr result, auto x, auto y) {
    number a(64), b(64);
    mpfr_set_d(a, static_cast<double>(x), MPFR_RNDN);
    mpfr_set_d(b, static_cast<double>(y), MPFR_RNDN);
    function(result, a, b, MPFR_RNDN);
  };
}

/// Arguments worst for a reduction modulo pi/2: in each binade, those m 2^e closest to a multiple of pi/2 (convergents
/// of 2^e / (pi/2) and their small multiples). Kahan; Muller, Elementary Functions, 3rd ed., section 11.2.
template <class T> std::vector<T> nearest_to_multiples_of_half_pi(int first_exponent, int last_exponent) {
  constexpr int digits = std::numeric_limits<T>::digits;
  std::vector<T> found;
  number x(2600), q(2600);
  for (int e = first_exponent - digits; e <= last_exponent - digits; ++e) {
    mpfr_const_pi(x, MPFR_RNDN);
    mpfr_div_2ui(x, x, 1, MPFR_RNDN);
    mpfr_ui_div(x, 1, x, MPFR_RNDN);
    mpfr_mul_2si(x, x, e, MPFR_RNDN);
    double denominator0 = 1, denominator1 = 0;
    for (int i = 0; i < 120; ++i) {
      mpfr_floor(q, x);
      double const next = mpfr_get_d(q, MPFR_RNDN) * denominator1 + denominator0;
      denominator0 = denominator1;
      denominator1 = next;
      if (!(denominator1 < std::ldexp(1.0, digits))) break;
      for (double multiple :
           {1., 2., 3., 4., 5., 7., 9., 13., std::floor((std::ldexp(1.0, digits) - 1) / std::max(1., denominator1))}) {
        double const m = multiple * denominator1;
        if (m >= std::ldexp(1.0, digits - 1) * 0.25 && m < std::ldexp(1.0, digits))
          for (double sign : {1., -1.}) found.push_back(static_cast<T>(std::ldexp(sign * m, e)));
      }
      mpfr_sub(x, x, q, MPFR_RNDN);
      if (mpfr_zero_p(static_cast<mpfr_ptr>(x))) break;
      mpfr_ui_div(x, 1, x, MPFR_RNDN);
    }
  }
  return found;
}

}  // namespace oracle
