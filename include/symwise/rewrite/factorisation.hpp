#pragma once
#include <symwise/rewrite/polynomial.hpp>

#include <vector>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// A factor of a polynomial and how often it divides it.
struct polynomial_factor {
  polynomial base;
  int exponent = 1;
};

/// The factors of a polynomial over the rationals that are found: its content in each generator, square-free parts, linear
/// factors with rational roots (of polynomials in one generator, and homogeneous ones in two), and those of what is quadratic in
/// a power of a generator and has a square as its discriminant. What is left may have other factors.
class factorisation {
 public:
  number constant = integer(1);
  packed_powers common = 0;  ///< a monomial
  std::vector<polynomial_factor> factors;

  constexpr factorisation(ring& r, polynomial const& a) : r_(&r) {
    if (a.empty()) {
      constant = integer(0);
      return;
    }
    std::vector<task> tasks = {{a, 1, false}};
    while (!tasks.empty() && !r.failed) {
      task t = tasks.back();
      tasks.pop_back();
      reduce(t, tasks);
    }
  }

 private:
  struct task {
    polynomial base;
    int exponent = 1;
    bool square_free = false;
  };
  ring* r_;

  /// Takes one step with a factor: to the result, or divided into others.
  constexpr void reduce(task& t, std::vector<task>& tasks) {
    ring& r = *r_;
    number const c = r.numeric_content(t.base);
    for (int k = 0; k < t.exponent; ++k) constant = r.product(constant, c);
    t.base = r.scaled(t.base, reciprocal(c));
    packed_powers const m = r.monomial_content(t.base);
    for (monomial& x : t.base) x.exponents -= m;
    for (int k = 0; k < t.exponent; ++k) common += m;
    if (r.failed || ring::is_constant(t.base)) return;
    int main = 0;
    while (r.degree(t.base, main) == 0) ++main;
    polynomial first;
    polynomial second;
    if (split_by_content(t.base, main, first, second)) {
      tasks.push_back({first, t.exponent, t.square_free});
      tasks.push_back({second, t.exponent, t.square_free});
    } else if (!t.square_free) {
      square_free_parts(t, main, tasks);
    } else if (split(t.base, first, second)) {
      tasks.push_back({first, t.exponent, true});
      tasks.push_back({second, t.exponent, true});
    } else {
      factors.push_back({t.base, t.exponent});
    }
  }

  /// Divides off what does not depend on a generator.
  constexpr bool split_by_content(polynomial const& a, int generator, polynomial& content, polynomial& rest) {
    content = r_->content(a, generator);
    return !ring::is_constant(content) && r_->divide(a, content, rest);
  }

  /// Yun's algorithm. (D. Y. Y. Yun, On square-free decomposition algorithms, 1976.)
  constexpr void square_free_parts(task const& t, int main, std::vector<task>& tasks) {
    ring& r = *r_;
    polynomial const slope = r.derivative(t.base, main);
    polynomial const repeated = r.greatest_common_divisor(t.base, slope);
    if (ring::is_constant(repeated)) {
      tasks.push_back({t.base, t.exponent, true});
      return;
    }
    polynomial b;
    polynomial c;
    polynomial quotient;
    if (!r.divide(t.base, repeated, b) || !r.divide(slope, repeated, c)) return;
    for (int k = 1; !ring::is_constant(b) && !r.failed; ++k) {
      polynomial const d = r.minus(c, r.derivative(b, main));
      polynomial const part = r.greatest_common_divisor(b, d);
      if (!ring::is_constant(part)) tasks.push_back({part, t.exponent * k, true});
      if (!r.divide(b, part, quotient)) return;
      b = quotient;
      if (!r.divide(d, part, c)) return;
    }
  }

  /// Two factors of a square-free polynomial.
  constexpr bool split(polynomial const& a, polynomial& first, polynomial& second) {
    ring& r = *r_;
    int generators = 0;
    int last = 0;
    int other = 0;
    for (int u = 0; u < r.count; ++u) {
      int const n = r.degree(a, u);
      if (n == 0) continue;
      ++generators;
      other = last;
      last = u;
      bool const quadratic = n % 2 == 0 && stride(a, u) % (n / 2) == 0;
      if (n > 1 && !quadratic) continue;
      if (split_by_content(a, u, first, second)) return true;
      if (n == 1) return false;
      if (split_quadratic(a, u, n / 2, first, second)) return true;
    }
    if (generators != 1 && (generators != 2 || !is_homogeneous(a, last, other))) return false;
    int const largest = stride(a, last);
    for (int step = largest; step > 0; --step) {
      if (largest % step == 0 && split_by_root(a, last, generators == 1 ? -1 : other, step, first, second)) return true;
    }
    return false;
  }
  /// The greatest common divisor of the exponents of a generator.
  [[nodiscard]] constexpr int stride(polynomial const& a, int generator) const {
    std::uint64_t s = 0;
    for (monomial const& m : a) s = gcd(s, static_cast<std::uint64_t>(r_->exponent(m.exponents, generator)));
    return static_cast<int>(s);
  }
  [[nodiscard]] constexpr bool is_homogeneous(polynomial const& a, int u, int w) const {
    int const n = r_->exponent(a[0].exponents, u) + r_->exponent(a[0].exponents, w);
    for (monomial const& m : a) {
      if (r_->exponent(m.exponents, u) + r_->exponent(m.exponents, w) != n) return false;
    }
    return true;
  }

  /// A U^2 + B U + C with U = u^step and a discriminant S^2: (2 A U + B - S) (2 A U + B + S) = 4 A (A U^2 + B U + C).
  constexpr bool split_quadratic(polynomial const& p, int u, int step, polynomial& first, polynomial& second) {
    ring& r = *r_;
    polynomial const a = r.coefficient(p, u, 2 * step);
    polynomial const b = r.coefficient(p, u, step);
    polynomial const c = r.coefficient(p, u, 0);
    polynomial const discriminant = r.plus(r.times(b, b), r.times(a, c), integer(-4));
    polynomial root;
    if (!r.square_root(discriminant, root)) return false;
    polynomial f = r.minus(r.times(r.scaled(a, integer(2)), r.generator(u, step)), root);
    f = r.plus(f, b);
    polynomial const content = r.content(f, u);
    return r.divide(f, content, first) && r.divide(p, first, second);
  }

  /// A factor q U - p W, U = u^step, with W = 1 or, where the polynomial is homogeneous in u and w, W = w^step.
  constexpr bool split_by_root(polynomial const& a, int u, int w, int step, polynomial& first, polynomial& second) {
    ring& r = *r_;
    int const n = r.degree(a, u) / step;
    std::vector<std::int64_t> coefficients(static_cast<std::size_t>(n) + 1, 0);
    for (monomial const& m : a) {
      if (!m.coefficient.is_integer()) return false;
      coefficients[static_cast<std::size_t>(r.exponent(m.exponents, u) / step)] = m.coefficient.p;
    }
    std::vector<std::int64_t> const above = divisors(coefficients.front());
    std::vector<std::int64_t> const below = divisors(coefficients.back());
    for (std::int64_t q : below) {
      for (std::int64_t p : above) {
        if (gcd(magnitude(p), magnitude(q)) != 1) continue;
        for (std::int64_t signed_p : {p, -p}) {
          if (!may_be_root(coefficients, signed_p, q)) continue;
          monomial const lead{r.power_of(u, step), integer(q)};
          monomial const rest{w < 0 ? packed_powers{0} : r.power_of(w, step), integer(-signed_p)};
          bool const ordered = lead.exponents > rest.exponents;
          first = {ordered ? lead : rest, ordered ? rest : lead};
          if (r.divide(a, first, second) && !ring::is_constant(second)) return true;
          if (r.failed) return false;
        }
      }
    }
    return false;
  }
  /// The divisors of a number up to 2,000 and what they leave.
  static constexpr std::vector<std::int64_t> divisors(std::int64_t a) {
    std::vector<std::int64_t> r;
    auto const size = static_cast<std::int64_t>(magnitude(a));
    for (std::int64_t d = 1; d <= 2000 && d <= size / d; ++d) {
      if (size % d != 0) continue;
      r.push_back(d);
      if (d != size / d) r.push_back(size / d);
    }
    return r;
  }
  /// Is the polynomial zero at p/q, modulo a prime?
  static constexpr bool may_be_root(std::vector<std::int64_t> const& coefficients, std::int64_t p, std::int64_t q) {
    constexpr std::int64_t prime = 2147483647;
    std::int64_t value = 0;
    std::int64_t power = 1;
    p %= prime;
    q %= prime;
    for (std::size_t k = coefficients.size(); k-- > 0;) {
      value = (value * p % prime + coefficients[k] % prime * power) % prime;
      power = power * q % prime;
    }
    return value == 0;
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
