#pragma once
/// What the tests of functions of two arguments share: special values against C's function, lanes among neighbours.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <initializer_list>
#include <string>
#include <vector>

namespace oracle {

/// All pairs of values, with both signs: `f` gives what `reference`, C Annex F's function, gives there, to an ulp where that
/// is a finite number other than zero, else to the bit.
template <class T, class F, class Reference>
void check_special_values(std::string const& name, F f, Reference reference, std::vector<T> const& values) {
  using limits = std::numeric_limits<T>;
  std::vector<T> x, y;
  for (T a : values)
    for (T b : values)
      for (T s : {T(1), T(-1)})
        for (T t : {T(1), T(-1)}) {
          x.push_back(s * a);
          y.push_back(t * b);
        }
  auto const r = apply(f, x, y);
  for (std::size_t i = 0; i < x.size(); ++i) {
    INFO(name << "(" << x[i] << ", " << y[i] << ") = " << r[i]);
    T const expected = reference(x[i], y[i]);
    if (std::isfinite(expected) && expected != 0)
      CHECK(std::abs(r[i] - expected) <= std::max(limits::epsilon() * std::abs(expected), limits::denorm_min()));
    else
      CHECK(same(r[i], expected));
  }
}

/// The bits of f(a[i], b[i]) are the same alone and beside f(odd, 3), for each odd first argument.
template <class T, class F>
void check_neighbours(F f, std::vector<T> const& a, std::vector<T> const& b, std::initializer_list<T> odd_values) {
  std::vector<T> x, y;
  for (std::size_t i = 0; i < a.size(); ++i)
    for (T odd : odd_values) {
      x.insert(x.end(), {a[i], odd});
      y.insert(y.end(), {b[i], T(3)});
    }
  auto const alone = apply(f, a, b), mixed = apply(f, x, y);
  std::size_t const n = odd_values.size();
  for (std::size_t i = 0; i < a.size(); ++i)
    for (std::size_t k = 0; k < n; ++k) CHECK(same(alone[i], mixed[2 * n * i + 2 * k]));
}

}  // namespace oracle
