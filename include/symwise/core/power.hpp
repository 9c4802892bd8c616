#pragma once
#include <symwise/core/graph.hpp>

namespace symwise::inline SYMWISE_ABI {

/// A number to a numeric power where the result is an exact number (or the base a double and the exponent an integer), else
/// a power node; of an exact base with an exponent between 0 and 1: 2^(3/2) is 2 2^(1/2).
constexpr id graph::number_power(number base, number exponent) {
  if (exponent.is_integer() && detail::magnitude(exponent.p) < 4096) {
    bool fits = true;
    number const r = detail::integer_power(base, exponent.p, fits);
    if (fits) return num(r);
  } else if (exponent.exact && exponent.q != 1 && base.exact && base.is_positive()) {
    std::int64_t const p = detail::exact_root(base.p, exponent.q);
    std::int64_t const q = detail::exact_root(base.q, exponent.q);
    if (p > 0 && q > 0) return pow(num(p, q), num(exponent.p));
    std::int64_t const k = detail::floor_of(exponent);
    bool fits = k > -4096 && k < 4096 && k != 0;
    if (fits) {
      number const whole = detail::integer_power(base, k, fits);
      if (fits) return scale(whole, number_power(base, detail::plus(exponent, detail::integer(-k))));
    }
  }
  id const x[] = {num(base), num(exponent)};
  graph_node n;
  n.what = kind::power;
  n.infinite = base.is_zero() && exponent.is_negative();
  n.known = facts_of_power(x[0], x[1]);
  return intern(n, x, 2);
}

/// The canonical power. A power of a power or of a product is taken apart where that is sound for every value allowed.
constexpr id graph::pow(id base, id exponent) {
  if (is_number(exponent) && !value(exponent).exact) {
    // 2.0 is as good an exponent as 2, and 0.5 as good as 1/2.
    double const v = value(exponent).v;
    if (v == 0.5 || v == -0.5 || (v > -4096 && v < 4096 && static_cast<double>(static_cast<std::int64_t>(v)) == v)) {
      exponent = v == 0.5 ? num(1, 2) : v == -0.5 ? num(-1, 2) : num(static_cast<std::int64_t>(v));
    }
  }
  if (is(exponent, 0) || is(base, 1)) return num(1);
  if (is(exponent, 1)) return base;
  graph_node const b = node_data_[base];
  bool const numeric = is_number(exponent);
  number const ex = numeric ? value(exponent) : number{};
  if (!as_written && !b.infinite && !node_data_[exponent].infinite) {
    if (b.what == kind::number && numeric) {
      if (value(base).is(0) && ex.is_positive()) return base;
      return number_power(value(base), ex);
    }
    bool const whole = numeric && ex.is_integer();
    if (b.what == kind::function && b.record->exponential && (whole || known(exponent, assumption::real))) {
      id const argument[] = {mul(exponent, operand(base, 0))};
      return call(b.record, argument);
    }
    if (b.what == kind::power && numeric && is_number(operand(base, 1))) {
      id const inner = operand(base, 0);
      number const a = value(operand(base, 1));
      number const product = detail::times(a, ex);
      if (known(inner, assumption::nonnegative) || (detail::is_whole(a) && detail::is_whole(ex)))
        return pow(inner, num(product));
      if (detail::is_even(a)) {
        if (absolute != nullptr) return pow(absolute(*this, inner), num(product));
      } else if (!detail::is_whole(product)) {
        return pow(inner, num(product));
      } else if (a != detail::ratio(1, 2)) {
        // Negative numbers have no value here, which they would have in a whole power; but none in that of a root.
        return pow(pow(inner, num(1, 2)), num(detail::times(product, detail::integer(2))));
      }
    }
    if (b.what == kind::power && known(operand(base, 0), assumption::positive)) {
      return pow(operand(base, 0), mul(operand(base, 1), exponent));
    }
    if (b.what == kind::product && whole) {
      detail::sequence<id> factors;
      for (int k = 0; k < b.count; ++k) factors.push_back(pow(operand(base, k), exponent));
      return mul(factors);
    }
    if (b.what == kind::product && numeric && is_number(operand(base, 0))) {
      // A positive coefficient leaves a root where its own root is exact.
      number const c = value(operand(base, 0));
      if (c.is_positive() && c.exact && ex.exact) {
        id const root = number_power(c, ex);
        if (is_number(root)) {
          detail::sequence<id> rest(operands(base).begin() + 1, operands(base).end());
          return mul(root, pow(mul(rest), exponent));
        }
      }
    }
    if (b.what == kind::number && value(base).is_positive() && node_data_[exponent].what == kind::sum &&
        is_number(operand(exponent, 0))) {
      // 2^(n + 1) is 2 2^n.
      number const c = value(operand(exponent, 0));
      std::int64_t const k = c.exact ? detail::floor_of(c) : 0;
      bool fits = k != 0 && k > -4096 && k < 4096;
      number const r = fits ? detail::integer_power(value(base), k, fits) : c;
      if (fits) return scale(r, pow(base, add(exponent, num(-k))));
    }
    if (b.what == kind::sum && whole) {
      number const c = content(base);
      bool fits = true;
      number const r = detail::integer_power(c, ex.p, fits);
      if (!c.is(1) && fits) return scale(r, pow(divided(base, c), exponent));
    }
  }
  id const x[] = {base, exponent};
  return store(kind::power, x);
}

constexpr facts graph::facts_of_power(id base, id exponent) const {
  facts const b = node_data_[base].known;
  facts f = assumption::real;
  if (node_data_[exponent].infinite) return f;
  bool const numeric = is_number(exponent);
  number const k = numeric ? value(exponent) : number{};
  bool const whole = numeric && detail::is_whole(k);
  bool const even = whole && detail::is_even(k);
  if (b.imply(assumption::positive)) return f | assumption::positive;
  if (b.imply(assumption::nonnegative) || even || (numeric && !whole)) f = f | assumption::nonnegative;
  // A negative power has no value at zero, and is no zero elsewhere.
  if (b.imply(assumption::nonzero) || (whole && k.is_negative())) f = f | assumption::nonzero;
  if (whole && !even && b.imply(assumption::nonpositive)) f = f | assumption::nonpositive;
  if (whole && k.is_positive() && b.imply(assumption::integer)) f = f | assumption::integer;
  return f;
}

}  // namespace symwise::inline SYMWISE_ABI
