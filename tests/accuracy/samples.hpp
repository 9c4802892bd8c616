#pragma once
// Arguments at which an error is likely to show: special values, both sides of powers of two and of break points, the numbers
// nearest to multiples of pi/2, and random numbers spread evenly over the exponents and over chosen intervals.
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <utility>
#include <vector>

#include "real.hpp"

namespace accuracy {

/// Where to look, beside the special values.
struct sampling {
  std::vector<std::pair<double, double>> intervals = {};  // sampled evenly
  std::vector<double> breaks = {};                        // sampled on both sides, and so are their negatives
  double smallest = 0, largest = std::numeric_limits<double>::infinity();  // magnitudes sampled evenly in the logarithm
  bool quarter_turns = false;  // the numbers nearest to multiples of pi/2 in every binade
  bool negative = true;        // negative arguments as well
  double weight = 1;           // fewer samples for a reference that takes long
  int stride = 1;              // only every so many binades
};

/// How many times more random samples to take: 1, or as SYMWISE_LONG says in the environment (100 if it says nothing usable).
inline std::size_t effort() {
  char const* const text = std::getenv("SYMWISE_LONG");
  if (!text) return 1;
  long const n = std::atol(text);
  return n > 1 ? static_cast<std::size_t>(n) : 100;
}
/// The seed of the random samples, SYMWISE_SEED in the environment or 1.
inline std::uint64_t seed() {
  char const* text = std::getenv("SYMWISE_SEED");
  return text ? std::strtoull(text, nullptr, 0) : 1;
}

/// Zeros, subnormal, normal and infinite limits, NaN and plain numbers, of both signs.
template <class T>
std::vector<T> special_arguments() {
  using limits = std::numeric_limits<T>;
  std::vector<T> r;
  for (T x : {T(0),
              limits::denorm_min(),
              T(3) * limits::denorm_min(),
              std::nextafter(limits::min(), T(0)),
              limits::min(),
              std::nextafter(limits::min(), T(1)),
              T(1) / limits::max(),
              limits::epsilon(),
              T(.5),
              T(1),
              T(1.5),
              T(2),
              T(3),
              T(10),
              T(100.5),
              T(1) / limits::epsilon(),
              T(2) / limits::epsilon(),
              T(3) / limits::epsilon(),
              std::sqrt(limits::max()),
              limits::max() / 2,
              std::nextafter(limits::max(), T(0)),
              limits::max(),
              limits::infinity()})
    r.insert(r.end(), {x, -x});
  r.push_back(limits::quiet_NaN());
  return r;
}

/// For each power of two 2^e from `low` to `high`, the T = m * 2^e nearest to multiples of pi/2, by continued fractions of 2^e / (pi/2).
template <class T>
std::vector<T> near_quarter_turns(int low, int high, int stride) {
  precision const p(2600);
  constexpr int digits = std::numeric_limits<T>::digits;
  double const most = std::ldexp(1.0, digits);
  std::vector<T> r;
  real const quarter = circle_ratio() / 2;
  for (int e = low; e <= high; e += stride) {
    real x = scaled(1.0, e) / quarter;
    double before = 1, denominator = 0;  // denominators of the convergents: exact in double below 2^53
    for (int i = 0; i < 200; ++i) {
      real whole;
      mpfr_floor(whole.get(), x.get());
      double const next = i == 0 ? 1 : double(whole) * denominator + before;
      before = i == 0 ? 0 : denominator;
      denominator = next;
      if (!(denominator < most)) break;
      for (double m :
           {denominator, 2 * denominator, 3 * denominator, std::floor((most - 1) / denominator) * denominator})
        if (m < most && m * 4096 > most) {
          T const t = static_cast<T>(std::ldexp(m, e));
          if (std::isfinite(t)) r.insert(r.end(), {t, -t});
        }
      x -= whole;
      if (x.is_zero()) break;
      x = real(1.0) / x;
    }
  }
  return r;
}

/// Draws arguments of one type.
template <class T>
class sampler {
  using limits = std::numeric_limits<T>;
  std::mt19937_64 engine{seed()};

 public:
  double uniform(double a, double b) { return std::uniform_real_distribution<double>(a, b)(engine); }
  std::size_t index(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(engine); }
  /// All bits random within the binades between two magnitudes.
  T any(sampling const& s) {
    double const low = std::max(s.smallest, static_cast<double>(limits::denorm_min()));
    double const high = std::min(s.largest, static_cast<double>(limits::max()));
    for (;;) {
      double const exponent = uniform(std::floor(std::log2(low)), std::log2(high));
      T const x = static_cast<T>(std::ldexp(uniform(1, 2), static_cast<int>(std::floor(exponent))));
      if (x < static_cast<T>(low) || x > static_cast<T>(high)) continue;
      return s.negative && engine() % 2 ? -x : x;
    }
  }
  T within(std::pair<double, double> const& i) { return static_cast<T>(uniform(i.first, i.second)); }

  /// The points that are always visited: special values, break points, powers of two, quarter turns.
  std::vector<T> fixed(sampling const& s) {
    std::vector<T> r = special_arguments<T>();
    auto around = [&](T x, int steps) {
      T up = x, down = x;
      r.push_back(x);
      for (int i = 0; i < steps; ++i) {
        up = std::nextafter(up, limits::infinity());
        down = std::nextafter(down, -limits::infinity());
        r.insert(r.end(), {up, down});
      }
    };
    for (double b : s.breaks) {
      around(static_cast<T>(b), 4);
      if (s.negative) around(static_cast<T>(-b), 4);
    }
    int const low = std::max(limits::min_exponent - limits::digits, s.smallest > 0 ? std::ilogb(s.smallest) : -100000);
    int const high = std::min(limits::max_exponent - 1, std::isfinite(s.largest) ? std::ilogb(s.largest) : 100000);
    int const stride = s.stride * (effort() > 1 || sizeof(T) == 4 ? 1 : 5);
    for (int e = low; e <= high; e += stride) {
      around(std::ldexp(T(1), e), 1);
      if (s.negative) around(-std::ldexp(T(1), e), 1);
    }
    if (s.quarter_turns) {
      auto const turns = near_quarter_turns<T>(-limits::digits - 2, limits::max_exponent - limits::digits,
                                               effort() > 1 || sizeof(T) == 4 ? 1 : 4);
      r.insert(r.end(), turns.begin(), turns.end());
    }
    return r;
  }

  /// Arguments for a function of one variable.
  std::vector<std::array<T, 1>> draw(sampling const& s, std::size_t n) {
    std::vector<std::array<T, 1>> r;
    for (T x : fixed(s)) r.push_back({x});
    n = static_cast<std::size_t>(static_cast<double>(n) * s.weight);
    for (std::size_t i = 0; i < n; ++i) {
      r.push_back({any(s)});
      for (auto const& interval : s.intervals) r.push_back({within(interval)});
    }
    return r;
  }
  /// Arguments for a function of two variables: all pairs of special values, special values with random ones, and random pairs,
  /// near to each other too.
  std::vector<std::array<T, 2>> draw(sampling const& s, sampling const& t, std::size_t n) {
    std::vector<std::array<T, 2>> r;
    auto const special = special_arguments<T>();
    for (T x : special)
      for (T y : special) r.push_back({x, y});
    auto const first = fixed(s), second = fixed(t);
    n = static_cast<std::size_t>(static_cast<double>(n) * s.weight * t.weight);
    auto one = [&](sampling const& from) {
      return from.intervals.empty() || engine() % 2 ? any(from) : within(from.intervals[index(from.intervals.size())]);
    };
    for (std::size_t i = 0; i < n; ++i) {
      r.push_back({first[index(first.size())], one(t)});
      r.push_back({one(s), second[index(second.size())]});
      r.push_back({one(s), one(t)});
      r.push_back({one(s), one(t)});
      T const x = one(s);
      r.push_back({x, std::nextafter(x, one(t))});
    }
    return r;
  }
  /// Arguments for a function of three variables: special values with each other and with random numbers, and random numbers,
  /// the second near to the first too.
  std::vector<std::array<T, 3>> draw(sampling const& s, sampling const& t, sampling const& u, std::size_t n) {
    n = static_cast<std::size_t>(static_cast<double>(n) * s.weight * t.weight * u.weight);
    std::vector<std::array<T, 3>> r;
    auto const special = special_arguments<T>();
    std::array const fixed_points = {fixed(s), fixed(t), fixed(u)};
    auto one = [&](sampling const& from) {
      return from.intervals.empty() || engine() % 2 ? any(from) : within(from.intervals[index(from.intervals.size())]);
    };
    for (std::size_t i = 0; i < n; ++i) {
      r.push_back({special[index(special.size())], special[index(special.size())], special[index(special.size())]});
      std::array<T, 3> a = {one(s), one(t), one(u)};
      r.push_back(a);
      std::size_t const k = index(3);
      a[k] = fixed_points[k][index(fixed_points[k].size())];
      r.push_back(a);
      T const x = one(s);
      r.push_back({x, std::nextafter(x, one(t)), one(u)});
    }
    return r;
  }
  /// Arguments for a function of an order and a variable.
  std::vector<std::array<T, 2>> draw(std::vector<double> const& orders, sampling const& s, std::size_t n) {
    std::vector<std::array<T, 2>> r;
    for (double order : orders) {
      for (auto const& [x] : draw(s, std::max<std::size_t>(n / orders.size(), 20)))
        r.push_back({static_cast<T>(order), x});
    }
    for (T order : {std::numeric_limits<T>::quiet_NaN(), std::numeric_limits<T>::infinity(),
                    -std::numeric_limits<T>::infinity()}) {
      for (T x : special_arguments<T>()) r.push_back({order, x});
    }
    return r;
  }
};

}  // namespace accuracy
