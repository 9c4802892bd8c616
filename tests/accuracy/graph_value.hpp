#pragma once
// Values of graphs in many digits, every function by its oracle.
#include <symwise/calculus/diff.hpp>

#include <boost/hana/concat.hpp>
#include <boost/hana/for_each.hpp>

#include <functional>
#include <map>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "laws/records.hpp"
#include "oracles.hpp"

namespace accuracy {

/// The records that have an oracle.
inline constexpr auto proved_arithmetic =
    boost::hana::tuple_t<symwise::abs_, symwise::sign_, symwise::sqrt_, symwise::min_, symwise::max_, symwise::pow_,
                         symwise::heaviside_>;
inline constexpr auto proved_functions = boost::hana::concat(
    boost::hana::tuple_t<symwise::copysign_, symwise::fdim_, symwise::fma_, symwise::fmod_, symwise::mod_,
                         symwise::remainder_, symwise::rsqrt_>,
    boost::hana::concat(records::rounding, boost::hana::concat(records::elementary, records::special_functions)));
inline constexpr auto proved_records = boost::hana::concat(proved_arithmetic, proved_functions);

/// What a record computes, exactly.
inline real value_of(symwise::record_info const* record, std::span<real const> arguments) {
  using function = std::function<real(std::span<real const>)>;
  static std::map<symwise::record_info const*, function> const functions = [] {
    std::map<symwise::record_info const*, function> all;
    boost::hana::for_each(proved_records, [&](auto type) {
      using R = typename decltype(type)::type;
      all[symwise::detail::head<R>()] = [](std::span<real const> a) {
        if constexpr (R::arity == 1) {
          return oracle<R>::value(a[0]);
        } else if constexpr (R::arity == 3) {
          return oracle<R>::value(a[0], a[1], a[2]);
        } else {
          real r = oracle<R>::value(a[0], a[1]);
          if constexpr (R::arity < 0) {
            for (std::size_t k = 2; k < a.size(); ++k) r = oracle<R>::value(r, a[k]);
          }
          return r;
        }
      };
    });
    all[symwise::detail::head<symwise::eq_>()] = [](std::span<real const> a) { return real(a[0] == a[1] ? 1.0 : 0.0); };
    all[symwise::detail::head<symwise::lt_>()] = [](std::span<real const> a) { return real(a[0] < a[1] ? 1.0 : 0.0); };
    all[symwise::detail::head<symwise::le_>()] = [](std::span<real const> a) { return real(a[0] <= a[1] ? 1.0 : 0.0); };
    // away from its pole
    all[symwise::detail::head<symwise::dirac_delta_>()] = [](std::span<real const> a) {
      return a[0].is_zero() ? nan() : zero();
    };
    all[symwise::detail::head<symwise::select_>()] = [](std::span<real const> a) {
      return a[0].is_zero() ? a[2] : a[1];
    };
    return all;
  }();
  return functions.at(record)(arguments);
}

inline real value_of(symwise::number const& x) {
  if (!x.exact) return x.v;
  real p;
  real q;
  mpfr_set_si(p.get(), static_cast<long>(x.p), MPFR_RNDN);
  mpfr_set_si(q.get(), static_cast<long>(x.q), MPFR_RNDN);
  return p / q;
}

inline real value_of_constant(symwise::record_info const* record) {
  using symwise::detail::head;
  real r;
  if (record == head<symwise::pi_>()) return circle_ratio();
  if (record == head<symwise::e_>()) return unary<mpfr_exp>(1.0);
  if (record == head<symwise::golden_ratio_>()) return (square_root(5.0) + 1.0) / 2.0;
  if (record == head<symwise::infinity_>()) return infinity();
  if (record != head<symwise::euler_gamma_>()) throw std::invalid_argument("a constant without an oracle");
  mpfr_const_euler(r.get(), MPFR_RNDN);
  return r;
}

/// a^b as the library means it: a pole is undefined, 0^0 is 1.
inline real power_value(real const& a, real const& b) {
  if (a.is_zero() && b < 0.0) return nan();
  return power(a, b);
}

/// The value of a node; the symbols' values by name.
inline real value_of(symwise::graph const& g, symwise::id node, std::map<std::string_view, real> const& symbols) {
  symwise::graph_node const& n = g.at(node);
  std::vector<real> operands;
  for (symwise::id const a : g.operands(node)) operands.push_back(value_of(g, a, symbols));
  switch (n.what) {
    case symwise::kind::number:
      return value_of(g.value(node));
    case symwise::kind::constant:
      return value_of_constant(n.record);
    case symwise::kind::symbol:
      return symbols.at(g.name(node));
    case symwise::kind::sum: {
      real r = 0.0;
      for (real const& x : operands) r += x;
      return r;
    }
    case symwise::kind::product: {
      real r = 1.0;
      for (real const& x : operands) r *= x;
      return r;
    }
    case symwise::kind::power:
      return power_value(operands[0], operands[1]);
    case symwise::kind::function:
      return value_of(n.record, operands);
    default:
      throw std::invalid_argument("no value");
  }
}

}  // namespace accuracy
