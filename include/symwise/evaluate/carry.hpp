#pragma once
#include <symwise/evaluate/plan.hpp>
#include <symwise/simd/implementation.hpp>
#include <symwise/simd/primitives/rounding_error.hpp>

#include <cmath>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Does the vector form of a function of so many arguments take their rounding errors?
template <class R, class Batch, std::size_t... I>
constexpr bool takes_errors(std::index_sequence<I...>) {
  return requires(Batch const& v) { simd::implementation<R>::carried(((void)I, v)..., ((void)I, v)...); };
}

/// What it costs to know the rounding error of an instruction's value.
struct cost_of_error {
  static constexpr int unknown = 1000;
  int operations = unknown;  ///< per element; 0 where there is no error, or one known before the loop
  bool exact = false;        ///< there is none

  [[nodiscard]] constexpr bool known() const { return operations < unknown; }
};

/// The rounding errors that a program carries. A function that magnifies the relative error of its argument, as exp does that of
/// a large one, gets the argument's rounding error beside it where that is known in full and costs a few operations:
/// where nothing but arithmetic lies between the inputs and the argument.
/// T. J. Dekker, A floating-point technique for extending the available precision, Numer. Math. 18 (1971).
template <class Key, class T>
struct rounding_errors {
  static constexpr auto const& P = program_in<Key>;
  static constexpr auto size = static_cast<std::size_t>(P.size);

  static constexpr bool is_power_of_two(double v) {
    auto const mantissa = std::bit_cast<std::uint64_t>(v) << 12U;
    return mantissa == 0 && v != 0;
  }

  static constexpr auto find_costs() {
    std::array<cost_of_error, size + 1> all{};
    auto const of = [&all](int k) -> cost_of_error const& { return all[static_cast<std::size_t>(k)]; };
    for (int k = 0; k < P.size; ++k) {
      instruction const& c = P.at(k);
      cost_of_error& cost = all[static_cast<std::size_t>(k)];
      if (c.type == value_type::boolean) continue;
      cost_of_error const a = c.count > 0 ? of(c.operands[0]) : cost_of_error{};
      cost_of_error b = c.count > 1 ? of(c.operands[1]) : cost_of_error{};
      if (c.count > 1 && c.operands[1] == c.operands[0] && b.known()) b.operations = 0;
      cost_of_error const d = c.count > 2 ? of(c.operands[2]) : cost_of_error{};
      auto const sum = [&](int own, int each) {
        int total = own + (a.exact ? 0 : a.operations + each);
        if (c.count > 1) total += b.exact ? 0 : b.operations + each;
        if (c.count > 2) total += d.exact ? 0 : d.operations + each;
        cost.operations = std::min(total, +cost_of_error::unknown);
      };
      if (!is_varying(c.when)) {
        bool const arithmetic = c.record == nullptr;
        if (c.op == operation::constant) {
          cost = {0, c.low == 0 && static_cast<double>(static_cast<T>(c.value)) == c.value};
        } else if (c.op == operation::input) {
          cost = {0, true};
        } else if (sizeof(T) < sizeof(double)) {
          cost = {c.when <= 1 ? 0 : +cost_of_error::unknown, false};
        } else if (arithmetic && c.when <= 1) {
          sum(0, 0);
        }
        continue;
      }
      switch (c.op) {
        case operation::input:
          cost = {0, true};
          break;
        case operation::negate:
          sum(0, 0);
          cost.exact = a.exact;
          break;
        case operation::add:
        case operation::subtract:
          sum(5, 1);
          break;
        case operation::multiply: {
          bool const scaled = is_scale(c.operands[0]) || is_scale(c.operands[1]);
          sum(scaled ? 0 : 1, 1);
          cost.exact = scaled && a.exact && b.exact;
          break;
        }
        case operation::fma:
        case operation::fms:
        case operation::fnma:
          sum(11, 1);
          break;
        case operation::divide:
          sum(6, 1);
          break;
        case operation::sqrt:
          sum(7, 1);
          break;
        default:
          break;
      }
    }
    return all;
  }
  /// A power of two: what is multiplied by it is not rounded.
  static constexpr bool is_scale(int k) { return P.at(k).op == operation::constant && is_power_of_two(P.at(k).value); }

  static constexpr auto costs = find_costs();

  static constexpr auto find_calls() {
    index_list<P.size> list;
    for (int k = 0; k < P.size; ++k) {
      if (P.carries && P.at(k).op == operation::call && is_varying(P.at(k).when)) list.add(k);
    }
    return list;
  }
  static constexpr auto calls = find_calls();
  static constexpr bool exact(int k) { return costs[static_cast<std::size_t>(k)].exact; }

  /// Is instruction K a call whose arguments' errors are carried?
  template <std::size_t K>
  static constexpr bool carries() {
    instruction const& c = P.at(static_cast<int>(K));
    if constexpr (!P.carries || P.code[K].op != operation::call || P.code[K].type == value_type::boolean) {
      return false;
    } else {
      using record = record_type<P.code[K].record>;
      if constexpr (takes_errors<record, xsimd::batch<T>>(
                        std::make_index_sequence<static_cast<std::size_t>(P.code[K].count)>{})) {
        int total = 0;
        bool every_exact = true;
        for (int i = 0; i < c.count; ++i) {
          total += costs[static_cast<std::size_t>(c.operands[i])].operations;
          every_exact = every_exact && exact(c.operands[i]);
        }
        return is_varying(c.when) && !every_exact && total <= simd::implementation<record>::most_to_carry;
      } else {
        return false;
      }
    }
  }

  /// What a quotient is of, and whether the errors of both are known at little cost.
  struct parts_of_quotient {
    int above = -1;
    int below = -1;
    bool known = false;
  };
  /// The parts of the quotient, of elements or by a scalar, that the call K is of, where its function has a form for that.
  template <std::size_t K>
  static constexpr parts_of_quotient quotient_of() {
    if constexpr (!P.carries || P.code[K].op != operation::call || P.code[K].count != 1 ||
                  !is_varying(P.code[K].when)) {
      return {};
    } else if constexpr (!requires {
                           &simd::implementation<record_type<P.code[K].record>>::template of_quotient<
                               T, typename xsimd::batch<T>::arch_type, simd::exact, simd::exact>;
                         }) {
      return {};
    } else {
      instruction const& c = P.at(P.code[K].operands[0]);
      parts_of_quotient q;
      if (c.op == operation::divide) {
        q = {c.operands[0], c.operands[1]};
      } else if (c.op == operation::multiply) {
        for (int i = 0; i < 2; ++i) {
          instruction const& by = P.at(c.operands[i]);
          if (by.op == operation::quotient && P.at(by.operands[0]).op == operation::constant &&
              P.at(by.operands[0]).value == 1)
            q = {c.operands[1 - i], by.operands[1]};
        }
      }
      if (q.above < 0) return {};
      int const cost =
          costs[static_cast<std::size_t>(q.above)].operations + costs[static_cast<std::size_t>(q.below)].operations;
      q.known = cost <= simd::implementation<record_type<P.code[K].record>>::most_to_carry;
      return q;
    }
  }

  /// The scalar that the value of such a call is multiplied by and nothing else is done with, where the function takes its relative
  /// error as an error of the argument and there is one; or -1.
  template <std::size_t K>
  static constexpr int factor() {
    if constexpr (!carries<K>()) {
      return -1;
    } else if constexpr (!requires { simd::implementation<record_type<P.code[K].record>>::takes_factor; }) {
      return -1;
    } else {
      int by = -1;
      int uses = 0;
      for (int k = 0; k < P.size; ++k) {
        instruction const& c = P.at(k);
        for (int i = 0; i < c.count; ++i) {
          if (c.operands[i] != static_cast<int>(K)) continue;
          ++uses;
          if (c.op == operation::multiply) by = c.operands[1 - i];
        }
      }
      for (int r : P.results) uses += r == static_cast<int>(K) ? 1 : 0;
      bool const wanted = uses == 1 && by >= 0 && !is_varying(P.at(by).when) && !exact(by) &&
                          costs[static_cast<std::size_t>(by)].known();
      return wanted ? by : -1;
    }
  }

  /// The scalars whose errors are wanted, each after those that it needs.
  static constexpr auto find_scalars() {
    bool needed[size + 1]{};
    for_each_listed<calls>([&needed](auto k) { mark<k()>(needed); });
    index_list<P.size> list;
    for (int k = P.size; k-- > 0;) {
      for (int i = 0; needed[k] && i < P.at(k).count; ++i) {
        if (!exact(P.at(k).operands[i]) && (is_varying(P.at(k).when) || sizeof(T) == sizeof(double)))
          needed[P.at(k).operands[i]] = true;
      }
    }
    for (int k = 0; k < P.size; ++k) {
      if (needed[k] && !is_varying(P.at(k).when)) list.add(k);
    }
    return list;
  }
  template <std::size_t K>
  static constexpr void mark(bool* needed) {
    if constexpr (carries<K>()) {
      for (int i = 0; i < P.code[K].count; ++i) {
        if (!exact(P.code[K].operands[i])) needed[P.code[K].operands[i]] = true;
      }
      if constexpr (factor<K>() >= 0) needed[factor<K>()] = true;
    } else if constexpr (quotient_of<K>().known) {
      for (int k : {quotient_of<K>().above, quotient_of<K>().below}) {
        if (!exact(k)) needed[k] = true;
      }
    }
  }
};

/// The errors of a program's scalars as numbers of type T, one after the other.
template <class Key, class T>
struct errors_of_scalars {
  static constexpr auto const& P = program_in<Key>;
  static constexpr auto list = rounding_errors<Key, T>::find_scalars();
  static constexpr auto size = static_cast<std::size_t>(list.size);
  static constexpr std::size_t place(int k) {
    std::size_t p = 0;
    while (list.index[p] != k) ++p;
    return p;
  }

  /// The relative error of scalar K.
  template <int K>
  [[gnu::always_inline]] static inline double relative(double const* s, double const* errors) {
    constexpr auto k = static_cast<std::size_t>(K);
    if constexpr (is_quotient_of_constant(k))
      return errors[place(K)] * (s[P.code[k].operands[1]] * (1 / P.at(P.code[k].operands[0]).value));
    else
      return errors[place(K)] / s[k];
  }

  /// Computes them, for values s of the scalars, up to what is smaller by another factor of 2^-53. An error that is no number
  /// counts as none.
  static void compute(double const* s, double* errors) {
    for_each_listed<list>([&](auto k) __attribute__((always_inline)) {
      double const e = error<k()>(s, errors);
      errors[place(static_cast<int>(k()))] = std::isfinite(e) ? e : 0;
    });
  }

 private:
  template <std::size_t K>
  static double error(double const* s, double const* errors) {
    constexpr instruction const& c = P.code[K];
    if constexpr (sizeof(T) < sizeof(double)) {
      return s[K] - static_cast<double>(static_cast<T>(s[K]));
    } else if constexpr (c.op == operation::constant) {
      return c.low;
    } else {
      constexpr int a = c.operands[0] < 0 ? 0 : c.operands[0];
      constexpr int b = c.count > 1 ? c.operands[1] : a;
      double const error_a = of_operand<a>(errors), error_b = of_operand<b>(errors);
      if constexpr (c.op == operation::divide || c.op == operation::quotient) {
        double const rest = error_a - product_less(s[K], s[b], s[a]) - s[K] * error_b;
        if constexpr (is_quotient_of_constant(K)) return rest * (s[K] * (1 / P.code[a].value));
        return rest / s[b];
      } else {
        return error_of_result<c.op>(s[a], error_a, s[b], error_b, s[K]);
      }
    }
  }
  /// Where a constant is divided by a number the quotient tells the number's reciprocal, which spares a division.
  static constexpr bool is_quotient_of_constant(std::size_t k) {
    instruction const& c = P.code[k];
    return (c.op == operation::divide || c.op == operation::quotient) &&
           P.at(c.operands[0]).op == operation::constant && P.at(c.operands[0]).value != 0;
  }
  template <int K>
  static double of_operand(double const* errors) {
    if constexpr (rounding_errors<Key, T>::exact(K)) {
      return 0;
    } else {
      return errors[place(K)];
    }
  }
  /// The error of `result`, no quotient, computed from a and b, which have errors themselves.
  template <operation Op>
  static double error_of_result(double a, double error_a, double b, double error_b, double result) {
    if constexpr (Op == operation::negate) {
      return -error_a;
    } else if constexpr (Op == operation::add || Op == operation::subtract) {
      double const sign = Op == operation::add ? 1 : -1, second = sign * b, of_b = result - a;
      return ((a - (result - of_b)) + (second - of_b)) + (error_a + sign * error_b);
    } else if constexpr (Op == operation::multiply) {
      return product_less(a, b, result) + (a * error_b + b * error_a);
    } else if constexpr (Op == operation::sqrt) {
      return (error_a - product_less(result, result, a)) / (2 * result);
    } else {
      return 0;
    }
  }
  /// a b - c, where that is small.
  static double product_less(double a, double b, double c) {
#if defined(FP_FAST_FMA) || defined(__FMA__)  // clang does not define the former
    return std::fma(a, b, -c);
#else
    return static_cast<double>(static_cast<long double>(a) * b - c);
#endif
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
