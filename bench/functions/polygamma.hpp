#pragma once
/// digamma and trigamma as one writes them where there is no such function: six steps up, and the asymptotic series. DLMF 5.5, 5.11.
#include "function.hpp"

namespace bench {
namespace {

template <class X>
X digamma_by_series(X const& x) {
  using T = typename number_in<X>::type;
  using std::log;
  X const one(T(1)), z = x + X(T(6)), u = one / (z * z);
  X const sum =
      one / x + one / (x + one) + one / (x + X(T(2))) + one / (x + X(T(3))) + one / (x + X(T(4))) + one / (x + X(T(5)));
  X const tail =
      u * (X(T(1. / 12)) - u * (X(T(1. / 120)) - u * (X(T(1. / 252)) - u * (X(T(1. / 240)) - u * X(T(1. / 132))))));
  return log(z) - X(T(.5)) / z - tail - sum;
}

template <class X>
X trigamma_by_series(X const& x) {
  using T = typename number_in<X>::type;
  X const one(T(1)), z = x + X(T(6)), v = one / z, u = v * v;
  X sum = one / (x * x);
  for (int k = 1; k < 6; ++k) sum = sum + one / ((x + X(T(k))) * (x + X(T(k))));
  X const tail =
      u * (X(T(1. / 6)) - u * (X(T(1. / 30)) - u * (X(T(1. / 42)) - u * (X(T(1. / 30)) - u * X(T(5. / 66))))));
  return v + u * X(T(.5)) + v * tail + sum;
}

}  // namespace
}  // namespace bench
