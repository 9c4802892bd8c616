#pragma once
// Laws that hold for every function of real arguments that is evaluated element by element, each for the records of one folder.
#include <symwise/evaluate.hpp>
#include <symwise/simd.hpp>
#include <symwise/special.hpp>

#include <boost/hana/for_each.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <type_traits>
#include <vector>

namespace laws {

namespace hana = boost::hana;
namespace sw = symwise;

template <class T>
using bits_of = std::conditional_t<sizeof(T) == 8, std::uint64_t, std::uint32_t>;

/// The same bits, or both NaN.
template <class T>
bool same(T a, T b) {
  return std::bit_cast<bits_of<T>>(a) == std::bit_cast<bits_of<T>>(b) || (std::isnan(a) && std::isnan(b));
}

template <class R>
constexpr std::size_t arity = R::arity < 0 ? 2 : static_cast<std::size_t>(R::arity);

template <class R, class T>
T scalar(std::array<T, arity<R>> const& a) {
  return std::apply([](auto... x) { return sw::detail::scalar_call<R, T>(x...); }, a);
}

/// The function of a batch that has the argument in one lane and others around it.
template <class R, class T>
T in_lane(std::array<T, arity<R>> const& a, std::size_t lane, std::array<T, arity<R>> const& others) {
  using batch = xsimd::batch<T>;
  std::array<batch, arity<R>> arguments;
  for (std::size_t j = 0; j < arity<R>; ++j) {
    alignas(64) T lanes[batch::size];
    for (std::size_t k = 0; k < batch::size; ++k) lanes[k] = k == lane ? a[j] : others[j];
    arguments[j] = batch::load_aligned(lanes);
  }
  batch const result =
      std::apply([](auto const&... x) { return sw::detail::batch_call<R, T, false>(x...); }, arguments);
  alignas(64) T lanes[batch::size];
  result.store_aligned(lanes);
  return lanes[lane];
}
template <class R, class T>
T vector(std::array<T, arity<R>> const& a) {
  return in_lane<R, T>(a, 0, a);
}

inline constexpr std::uint64_t seed = 20;

/// Arguments of every size and sign: each special one, of two arguments each pair of them, and random ones.
template <class R, class T>
std::vector<std::array<T, arity<R>>> arguments(int count) {
  using limits = std::numeric_limits<T>;
  std::mt19937_64 engine(seed);
  std::vector<T> const special = {T(0),
                                  -T(0),
                                  T(1),
                                  T(-1),
                                  T(2),
                                  T(0.5),
                                  T(-3),
                                  T(10),
                                  limits::denorm_min(),
                                  limits::min(),
                                  limits::max(),
                                  -limits::max(),
                                  limits::infinity(),
                                  -limits::infinity(),
                                  limits::quiet_NaN()};
  auto one = [&] {
    switch (engine() % 4) {
      case 0:
        return special[engine() % special.size()];
      case 1:
        return static_cast<T>(
            std::ldexp(std::uniform_real_distribution<double>(-2, 2)(engine), static_cast<int>(engine() % 240) - 120));
      default:
        return static_cast<T>(std::uniform_real_distribution<double>(-12, 12)(engine));
    }
  };
  std::vector<std::array<T, arity<R>>> r;
  if constexpr (arity<R> == 1)
    for (T const x : special) r.push_back({x});
  else if constexpr (arity<R> == 2)
    for (T const x : special)
      for (T const y : special) r.push_back({x, y});
  for (int k = 0; k < count; ++k) {
    std::array<T, arity<R>> a{};
    for (T& x : a) x = one();
    // most orders are small integers
    if (arity<R> == 2 && engine() % 2 == 0) a[0] = static_cast<T>(engine() % 9);
    r.push_back(a);
  }
  return r;
}

template <class F>
void for_each_width(F const& f) {
  f(float());
  f(double());
}

/// The interval of an argument.
template <class R>
constexpr sw::interval domain_of(std::size_t argument) {
  if constexpr (std::is_array_v<decltype(R::domain)>) {
    return R::domain[argument];
  } else {
    return R::domain;
  }
}

template <class R>
std::string describe(auto const& a) {
  std::ostringstream out;
  out.precision(17);
  out << R::name << "(";
  for (auto x : a) out << x << ", ";
  out << "), seed " << seed;
  return out.str();
}

/// Whether there is anything to check of the records of a Hana tuple of types.
template <class Records>
bool any_of(Records const& functions, auto const& has) {
  bool found = false;
  hana::for_each(functions, [&](auto type) { found = found || has(type); });
  return found;
}

/// Checks all laws of the records of a Hana tuple of types.
template <class Records>
void check(Records const& functions) {
  SECTION("float gives float, double gives double") {
    hana::for_each(functions, [](auto type) {
      using R = typename decltype(type)::type;
      for_each_width([](auto zero) {
        using T = decltype(zero);
        std::array<T, arity<R>> const a{};
        bool const same_type =
            std::is_same_v<decltype(std::apply([](auto... x) { return sw::detail::scalar_call<R, T>(x...); }, a)), T>;
        CAPTURE(R::name, sizeof(T));
        CHECK(same_type);
      });
    });
  }
  bool const has_special_values =
      any_of(functions, [](auto type) { return requires { decltype(type)::type::special_values[0]; }; });
  bool const has_parity = any_of(functions, [](auto type) { return requires { decltype(type)::type::parity; }; });
  if (has_special_values) SECTION("special values are exact, of scalars, of vectors and in a graph") {
      hana::for_each(functions, [](auto type) {
        using R = typename decltype(type)::type;
        if constexpr (requires { R::special_values[0]; }) {
          for (auto const& s : R::special_values) {
            for_each_width([&](auto zero) {
              using T = decltype(zero);
              std::array<T, 1> const a = {static_cast<T>(s.at)};
              INFO(describe<R>(a) << " should be " << s.value);
              CHECK(scalar<R, T>(a) == static_cast<T>(s.value));
              CHECK(vector<R, T>(a) == static_cast<T>(s.value));
            });
            sw::graph g;
            sw::id const a[] = {std::isinf(s.at) ? g.num(sw::detail::inexact(s.at))
                                                 : g.num(static_cast<std::int64_t>(s.at))};
            if (std::isinf(s.at)) continue;
            sw::id const node = g.call(sw::detail::head<R>(), a);
            CAPTURE(R::name, s.at);
            CHECK(g.is_number(node));
            CHECK(g.value(node).value() == s.value);
          }
        }
      });
    }
  if (has_parity) SECTION("odd and even functions are so to the last bit") {
      hana::for_each(functions, [](auto type) {
        using R = typename decltype(type)::type;
        if constexpr (requires { R::parity; }) {
          for_each_width([](auto zero) {
            using T = decltype(zero);
            for (auto const& a : arguments<R, T>(400)) {
              std::array<T, 1> const minus = {-a[0]};
              T const sign = R::parity == sw::symmetry::odd ? T(-1) : T(1);
              INFO(describe<R>(a));
              CHECK(same(scalar<R, T>(minus), static_cast<T>(sign * scalar<R, T>(a))));
              CHECK(same(vector<R, T>(minus), static_cast<T>(sign * vector<R, T>(a))));
            }
          });
        }
      });
    }
  SECTION("values lie in the codomain, and there are none outside of the domain") {
    hana::for_each(functions, [](auto type) {
      using R = typename decltype(type)::type;
      if constexpr (requires {
                      R::codomain;
                      R::domain;
                    }) {
        for_each_width([](auto zero) {
          using T = decltype(zero);
          // a bound that is no T is met where it rounds to
          auto const lower = std::nextafter(static_cast<T>(R::codomain.lower), -std::numeric_limits<T>::infinity());
          auto const upper = std::nextafter(static_cast<T>(R::codomain.upper), std::numeric_limits<T>::infinity());
          for (auto const& a : arguments<R, T>(600)) {
            bool inside = true;
            bool is_nan = false;
            for (std::size_t j = 0; j < arity<R>; ++j) {
              inside = inside && domain_of<R>(j).contains(static_cast<double>(a[j]));
              is_nan = is_nan || std::isnan(a[j]);
            }
            if (is_nan) continue;
            for (T const value : {scalar<R, T>(a), vector<R, T>(a)}) {
              INFO(describe<R>(a) << " = " << value);
              if (inside) {
                CHECK((std::isnan(value) || (value >= lower && value <= upper)));
              } else {
                CHECK(std::isnan(value));
              }
            }
          }
        });
      }
    });
  }
  SECTION("NaN in, NaN out") {
    hana::for_each(functions, [](auto type) {
      using R = typename decltype(type)::type;
      // C's exceptions: min and max pass a NaN over, pow(1, NaN) = pow(NaN, 0) = 1, hypot is infinite beside an infinity
      for_each_width([](auto zero) {
        using T = decltype(zero);
        T const nan = std::numeric_limits<T>::quiet_NaN();
        if constexpr (arity<R> == 1) {
          CAPTURE(R::name);
          CHECK(std::isnan(scalar<R, T>({nan})));
          CHECK(std::isnan(vector<R, T>({nan})));
        } else if constexpr (std::is_same_v<R, sw::copysign_>) {
          CHECK(std::isnan(scalar<R, T>({nan, T(2)})));
          CHECK(std::isnan(vector<R, T>({nan, T(-2)})));
          CHECK(std::abs(vector<R, T>({T(2), nan})) == T(2));
        } else if constexpr (R::arity == 2) {
          for (std::array<T, 2> const a :
               {std::array<T, 2>{nan, T(2.5)}, std::array<T, 2>{T(3), nan}, std::array<T, 2>{nan, nan}}) {
            INFO(describe<R>(a));
            CHECK(std::isnan(scalar<R, T>(a)));
            CHECK(std::isnan(vector<R, T>(a)));
          }
        } else if constexpr (R::arity == 3) {
          // a bound that is NaN is passed over
          std::array<T, 3> const a = {nan, T(2), T(3)};
          INFO(describe<R>(a));
          CHECK(std::isnan(scalar<R, T>(a)));
          CHECK(std::isnan(vector<R, T>(a)));
        } else if constexpr (R::arity > 3) {
          std::array<T, arity<R>> a{};
          a[0] = T(2);
          a.back() = nan;
          INFO(describe<R>(a));
          CHECK(std::isnan(scalar<R, T>(a)));
          CHECK(std::isnan(vector<R, T>(a)));
        } else {
          CAPTURE(R::name);
          CHECK(scalar<R, T>({nan, T(2)}) == T(2));
          CHECK(vector<R, T>({T(2), nan}) == T(2));
        }
      });
    });
  }
  SECTION("a lane has the same bits whatever stands in the others, and wherever it stands") {
    hana::for_each(functions, [](auto type) {
      using R = typename decltype(type)::type;
      for_each_width([](auto zero) {
        using T = decltype(zero);
        auto const all = arguments<R, T>(150);
        for (std::size_t k = 0; k < all.size(); ++k) {
          T const alone = vector<R, T>(all[k]);
          std::size_t const lane = k % xsimd::batch<T>::size;
          INFO(describe<R>(all[k]) << " in lane " << lane);
          CHECK(same(in_lane<R, T>(all[k], lane, all[(k + 1) % all.size()]), alone));
        }
      });
    });
  }
  SECTION("scalars and vectors agree") {
    hana::for_each(functions, [](auto type) {
      using R = typename decltype(type)::type;
      for_each_width([](auto zero) {
        using T = decltype(zero);
        for (auto const& a : arguments<R, T>(400)) {
          T const s = scalar<R, T>(a);
          T const v = vector<R, T>(a);
          INFO(describe<R>(a) << ": scalar " << s << ", vector " << v);
          CHECK(std::isnan(s) == std::isnan(v));
          if (s == 0 && v == 0) CHECK(std::signbit(s) == std::signbit(v));
          // the C library's own functions are within ten units in the last place
          T scale = std::abs(v);
          if constexpr (requires { R::max_ulp_of; }) {  // beside zeros the error is that of something larger
            for (T const each : a) scale = std::max({scale, std::abs(each), T(1)});
          }
          if (!std::isnan(s) && s != v)
            CHECK(std::abs(s - v) <=
                  T(16) * std::numeric_limits<T>::epsilon() * scale + std::numeric_limits<T>::denorm_min());
        }
      });
    });
  }
}

}  // namespace laws
