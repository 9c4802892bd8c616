/// Nonlinear regression: the models of regression.sym, fitted by the method of Levenberg and Marquardt with exact derivatives, to
/// problems of the NIST Statistical Reference Datasets whose parameters are certified.
#include <regression.hpp>

#include "data/nist_strd.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <utility>
#include <vector>

namespace sw = symwise;

using namespace strd::inputs;

double dot(std::vector<double> const& u, std::vector<double> const& v) {
  double total = 0;
  for (std::size_t k = 0; k < u.size(); ++k) total += u[k] * v[k];
  return total;
}

/// The vector of the smallest |matrix v - right|, by the modified Gram-Schmidt method on the matrix with its right side, which
/// is as stable as Householder's (Bjorck 1967). Columns; they are used up.
template <std::size_t N>
std::array<double, N> least_squares(std::array<std::vector<double>, N>& column, std::vector<double>& right) {
  auto const remove = [](std::vector<double>& from, double times, std::vector<double> const& v) {
    for (std::size_t k = 0; k < v.size(); ++k) from[k] -= times * v[k];
  };
  std::array<std::array<double, N>, N> triangle{};
  std::array<double, N> solution{};
  for (std::size_t i = 0; i < N; ++i) {
    double const length = std::sqrt(dot(column[i], column[i]));
    triangle[i][i] = length;
    for (double& entry : column[i]) entry /= length;
    for (std::size_t j = i + 1; j < N; ++j) {
      triangle[i][j] = dot(column[i], column[j]);
      remove(column[j], triangle[i][j], column[i]);
    }
    solution[i] = dot(column[i], right);
    remove(right, solution[i], column[i]);
  }
  for (std::size_t i = N; i-- > 0;) {
    for (std::size_t j = i + 1; j < N; ++j) solution[i] -= triangle[i][j] * solution[j];
    solution[i] /= triangle[i][i];
  }
  return solution;
}

template <std::size_t N>
struct fitted {
  std::array<double, N> parameters;
  double residual_sum_of_squares;
  int steps;
};

/// Least squares by Levenberg and Marquardt; `model(parameters...)` gives the values and the derivatives by each parameter.
/// Parameters are scaled by the longest column that the Jacobian has had (More 1978); damping is Nielsen's (1999).
template <std::size_t N>
fitted<N> fit(auto const& model, std::vector<double> const& ys, std::array<double, N> const& start) {
  auto const at = [&](std::array<double, N> const& b) { return std::apply(model, b); };
  auto const residuals = [&](std::vector<double> const& values) {
    std::vector<double> r(ys);
    for (std::size_t k = 0; k < r.size(); ++k) r[k] -= values[k];
    return r;
  };
  auto const square = [](std::vector<double> const& v) { return dot(v, v); };

  fitted<N> now{start, 0, 0};
  auto [values, jacobian] = at(now.parameters);
  std::vector<double> r = residuals(values);
  now.residual_sum_of_squares = square(r);
  std::array<double, N> scale{};
  double damping = 100, growth = 2;  // cautious: the hard problems have worse minima near by
  for (; now.steps < 20000; ++now.steps) {
    for (std::size_t i = 0; i < N; ++i) scale[i] = std::max(scale[i], std::sqrt(square(jacobian[i])));
    auto columns = jacobian;
    std::vector<double> right = r;
    right.resize(r.size() + N, 0.0);
    for (std::size_t i = 0; i < N; ++i) {
      columns[i].resize(r.size() + N, 0.0);
      columns[i][r.size() + i] = std::sqrt(damping) * scale[i];
    }
    std::array<double, N> const step = least_squares(columns, right);
    double const predicted = now.residual_sum_of_squares - square(right);

    std::array<double, N> next = now.parameters;
    bool small = true;
    for (std::size_t i = 0; i < N; ++i) {
      next[i] += step[i];
      small = small && std::fabs(step[i]) <= 1e-11 * std::fabs(next[i]);
    }
    auto [next_values, next_jacobian] = at(next);
    std::vector<double> next_r = residuals(next_values);
    double const next_square = square(next_r);
    bool const better = next_square <= now.residual_sum_of_squares;  // false for NaN
    if (better) {
      double const gain = predicted > 0 ? (now.residual_sum_of_squares - next_square) / predicted : 1;
      damping *= std::max(1.0 / 3, 1 - std::pow(2 * gain - 1, 3));
      growth = 2;
      now.parameters = next;
      now.residual_sum_of_squares = next_square;
      r = std::move(next_r);
      jacobian = std::move(next_jacobian);
    } else {
      damping *= growth;
      growth *= 2;
    }
    if (small && (!better || damping < 1e-10)) break;  // a small step under large damping proves nothing
  }
  return now;
}

/// Fits a model from both starts; true where all parameters, and the sum of squares, agree with the certified ones to 1e-6.
template <auto Model, class... B>
bool fits(nist::problem<sizeof...(B)> const& problem, B...) {
  constexpr bool two_columns = sw::depends_on(Model, x2);
  auto const model = [&problem](auto... b) {
    if constexpr (two_columns) {
      constexpr auto f = sw::function<Model, gradient(Model, B{}...)>(x, x2, B{}...);
      return f(problem.x, problem.x2, b...);
    } else {
      constexpr auto f = sw::function<Model, gradient(Model, B{}...)>(x, B{}...);
      return f(problem.x, b...);
    }
  };
  // Of values that the model meets to thirteen digits, residuals are known to three.
  double const largest = std::fabs(*std::max_element(problem.y.begin(), problem.y.end()));
  double const typical = std::sqrt(problem.residual_sum_of_squares / static_cast<double>(problem.y.size()));
  double const rounding = 1e-15 * largest / typical;
  bool good = true;
  for (auto const& start : problem.starts) {
    auto const found = fit(model, problem.y, start);
    double const off = std::fabs(found.residual_sum_of_squares / problem.residual_sum_of_squares - 1);
    double worst = 0;
    for (std::size_t i = 0; i < sizeof...(B); ++i)
      worst = std::fmax(worst, std::fabs(found.parameters[i] / problem.certified[i] - 1));
    std::printf("%-9s %d parameters, %3d points: %4d steps, residual %.10e, off by %.1e, parameters by %.1e\n",
                problem.name.data(), static_cast<int>(sizeof...(B)), static_cast<int>(problem.x.size()), found.steps,
                found.residual_sum_of_squares, off, worst);
    good = good && worst < 1e-6 && off < 1e-6 + rounding;
  }
  return good;
}

int main() {
  bool good = true;
  // Lower difficulty.
  good &= fits<strd::misra1(x, b1, b2)>(nist::misra1a, b1, b2);
  good &= fits<strd::misra1b(x, b1, b2)>(nist::misra1b, b1, b2);
  good &= fits<strd::chwirut(x, b1, b2, b3)>(nist::chwirut2, b1, b2, b3);
  good &= fits<strd::lanczos(x, b1, b2, b3, b4, b5, b6)>(nist::lanczos3, b1, b2, b3, b4, b5, b6);
  good &= fits<strd::danwood(x, b1, b2)>(nist::danwood, b1, b2);
  // Average.
  good &= fits<strd::misra1c(x, b1, b2)>(nist::misra1c, b1, b2);
  good &= fits<strd::misra1d(x, b1, b2)>(nist::misra1d, b1, b2);
  good &= fits<strd::roszman1(x, b1, b2, b3, b4)>(nist::roszman1, b1, b2, b3, b4);
  good &= fits<strd::mgh17(x, b1, b2, b3, b4, b5)>(nist::mgh17, b1, b2, b3, b4, b5);
  good &= fits<strd::lanczos(x, b1, b2, b3, b4, b5, b6)>(nist::lanczos1, b1, b2, b3, b4, b5, b6);
  good &= fits<strd::lanczos(x, b1, b2, b3, b4, b5, b6)>(nist::lanczos2, b1, b2, b3, b4, b5, b6);
  good &= fits<strd::enso(x, b1, b2, b3, b4, b5, b6, b7, b8, b9)>(nist::enso, b1, b2, b3, b4, b5, b6, b7, b8, b9);
  good &= fits<strd::nelson(x, x2, b1, b2, b3)>(nist::nelson, b1, b2, b3);
  // Higher.
  good &= fits<strd::mgh09(x, b1, b2, b3, b4)>(nist::mgh09, b1, b2, b3, b4);
  good &= fits<strd::mgh10(x, b1, b2, b3)>(nist::mgh10, b1, b2, b3);
  good &= fits<strd::thurber(x, b1, b2, b3, b4, b5, b6, b7)>(nist::thurber, b1, b2, b3, b4, b5, b6, b7);
  good &= fits<strd::misra1(x, b1, b2)>(nist::boxbod, b1, b2);
  good &= fits<strd::rat42(x, b1, b2, b3)>(nist::rat42, b1, b2, b3);
  good &= fits<strd::rat43(x, b1, b2, b3, b4)>(nist::rat43, b1, b2, b3, b4);
  good &= fits<strd::eckerle4(x, b1, b2, b3)>(nist::eckerle4, b1, b2, b3);
  return good ? 0 : 1;
}
