#pragma once
#include <symwise/evaluate/call.hpp>
#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/lower/policy.hpp>
#include <symwise/lower/program.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <memory>
#include <thread>
#include <vector>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

template <std::size_t K>
using constant_index = std::integral_constant<std::size_t, K>;

/// Calls f with the indices 0 ... N-1 as constants.
template <std::size_t N, class F>
[[gnu::always_inline]] inline void for_each_index(F const& f) {
  [&]<std::size_t... I>(std::index_sequence<I...>) __attribute__((always_inline)) { (f(constant_index<I>{}), ...); }
  (std::make_index_sequence<N>{});
}

/// The values that do not vary, one a instruction; truth values as 0 and 1.
template <auto const& P>
using scalar_values = std::array<double, static_cast<std::size_t>(P.size) + 1>;

/// A scalar operand as a function takes it: a number or a truth value.
template <auto const& P, std::size_t K>
inline auto scalar_operand(scalar_values<P> const& s) {
  if constexpr (P.code[K].type == value_type::boolean) {
    return s[K] != 0;
  } else {
    return s[K];
  }
}

/// Computes the scalar instruction I: in double, whatever the elements are.
template <auto const& P, std::size_t I>
inline double scalar_step(scalar_values<P> const& s, double const* inputs) {
  constexpr instruction c = P.code[I];
  auto const value = [&s](auto k) { return s[static_cast<std::size_t>(c.operands[k()])]; };
  constexpr constant_index<0> first{};
  constexpr constant_index<1> second{};
  if constexpr (c.op == operation::input) {
    return inputs[c.input];
  } else if constexpr (c.op == operation::constant) {
    return c.value;
  } else if constexpr (c.op == operation::add) {
    return value(first) + value(second);
  } else if constexpr (c.op == operation::subtract) {
    return value(first) - value(second);
  } else if constexpr (c.op == operation::multiply) {
    return value(first) * value(second);
  } else if constexpr (c.op == operation::divide || c.op == operation::quotient) {
    return value(first) / value(second);
  } else if constexpr (c.op == operation::negate) {
    return -value(first);
  } else if constexpr (c.op == operation::sqrt) {
    return std::sqrt(value(first));
  } else {
    return [&]<std::size_t... K>(std::index_sequence<K...>) {
      return static_cast<double>(
          scalar_call<record_type<P.code[I].record>, double>(scalar_operand<P, static_cast<std::size_t>(P.code[I].operands[K])>(s)...));
    }(std::make_index_sequence<static_cast<std::size_t>(c.count)>{});
  }
}

/// Computes the scalar instructions of one level.
template <auto const& P, int Level>
inline void scalar_steps(scalar_values<P>& s, double const* inputs) {
  for_each_index<static_cast<std::size_t>(P.size)>([&](auto k) {
    constexpr instruction c = P.code[k()];
    if constexpr (c.when == Level && c.op != operation::reduce) s[k()] = scalar_step<P, k()>(s, inputs);
  });
}

/// Reductions of a pass, in order.
template <auto const& P, int Pass>
constexpr int reductions_in_pass() {
  int n = 0;
  for (int k = 0; k < P.size; ++k) n += P.at(k).op == operation::reduce && P.at(k).when == 2 * Pass + 1 ? 1 : 0;
  return n;
}
/// The place of a reduction among those of its pass.
template <auto const& P>
constexpr int place_of_reduction(int index) {
  int n = 0;
  for (int k = 0; k < index; ++k) n += P.at(k).op == operation::reduce && P.at(k).when == P.at(index).when ? 1 : 0;
  return n;
}
/// Instructions of a pass.
template <auto const& P, int Pass>
constexpr int work_in_pass() {
  int n = 0;
  for (int k = 0; k < P.size; ++k) n += (P.at(k).passes >> static_cast<unsigned>(Pass - 1) & 1U) != 0 && is_varying(P.at(k).when) ? 1 : 0;
  return n;
}
template <auto const& P, int Pass>
constexpr bool calls_in_pass() {
  for (int k = 0; k < P.size; ++k) {
    if ((P.at(k).passes >> static_cast<unsigned>(Pass - 1) & 1U) != 0 && is_varying(P.at(k).when) && P.at(k).record != nullptr) return true;
  }
  return false;
}

/// Do all quotients that a pass multiplies by leave the division as accurate as it was: divisor and quotient normal numbers?
template <auto const& P, class T, int Pass>
inline bool quotients_are_normal(scalar_values<P> const& s) {
  bool all = true;
  for_each_index<static_cast<std::size_t>(P.size)>([&](auto k) {
    constexpr instruction c = P.code[k()];
    if constexpr (c.op == operation::quotient && c.when < 2 * Pass) {
      auto const divisor = static_cast<T>(s[static_cast<std::size_t>(c.operands[1])]);
      auto const quotient = static_cast<T>(s[k()]);
      bool const zero = s[static_cast<std::size_t>(c.operands[0])] == 0;
      all = all && std::isnormal(divisor) && (std::isnormal(quotient) || zero);
    }
  });
  return all;
}
template <auto const& P, int Pass>
constexpr bool has_quotients() {
  for (int k = 0; k < P.size; ++k) {
    if (P.at(k).op == operation::quotient && P.at(k).when < 2 * Pass) return true;
  }
  return false;
}

/// One pass of a program over elements. The whole loop, its last incomplete block (through a padded buffer), calls with scalars
/// and every thread run `blocks`, so that an element's result is the same bits wherever it stands.
template <auto const& P, int Pass, class T, bool Exact>
struct pass_over_elements {
  using batch = xsimd::batch<T>;
  using truth = typename batch::batch_bool_type;
  static constexpr std::size_t instructions = static_cast<std::size_t>(P.size);
  static constexpr std::size_t width = batch::size;
  static constexpr int reductions = reductions_in_pass<P, Pass>();
  static constexpr bool last = Pass == P.passes;
  static constexpr level reduced_level = 2 * Pass + 1;
  // Short reductions need several accumulators to hide the latency of an addition.
  static constexpr std::size_t unroll = reductions > 0 && work_in_pass<P, Pass>() <= 12 && !calls_in_pass<P, Pass>() ? 4 : 1;
  static constexpr std::size_t block = unroll * width;

  struct registers {
    batch real[instructions + 1];
    truth boolean[instructions + 1];
  };

  /// Is instruction k computed in this pass?
  static constexpr bool runs(std::size_t k) {
    return is_varying(P.code[k].when) && (P.code[k].passes >> static_cast<unsigned>(Pass - 1) & 1U) != 0;
  }
  /// Does an instruction of this pass use the scalar k?
  static constexpr bool broadcasts(std::size_t k) {
    if (is_varying(P.code[k].when)) return false;
    for (std::size_t j = 0; j < instructions; ++j) {
      bool const here = runs(j) || (P.code[j].op == operation::reduce && P.code[j].when == 2 * Pass + 1);
      for (int i = 0; here && i < P.code[j].count; ++i) {
        auto const operand = static_cast<std::size_t>(P.code[j].operands[i]);
        if (operand == k) return true;
        if (Exact && P.code[operand].op == operation::quotient && !is_varying(P.code[operand].when) &&
            (P.code[operand].operands[0] == static_cast<int>(k) || P.code[operand].operands[1] == static_cast<int>(k))) {
          return true;
        }
      }
    }
    return false;
  }

  template <std::size_t K>
  [[gnu::always_inline]] static inline auto const& value(registers const& r) {
    if constexpr (P.code[K].type == value_type::boolean) {
      return r.boolean[K];
    } else {
      return r.real[K];
    }
  }

  /// a times b, where a may be a quotient that the exact variant divides out.
  template <std::size_t A, std::size_t B>
  [[gnu::always_inline]] static inline batch product(registers const& r) {
    if constexpr (Exact && P.code[A].op == operation::quotient) {
      return r.real[B] * r.real[P.code[A].operands[0]] / r.real[P.code[A].operands[1]];
    } else if constexpr (Exact && P.code[B].op == operation::quotient) {
      return r.real[A] * r.real[P.code[B].operands[0]] / r.real[P.code[B].operands[1]];
    } else {
      return r.real[A] * r.real[B];
    }
  }
  template <std::size_t A, std::size_t B>
  static constexpr bool divides = Exact && (P.code[A].op == operation::quotient || P.code[B].op == operation::quotient);

  template <std::size_t I>
  [[gnu::always_inline]] static inline void step(registers& r, T const* const* in, std::size_t at) {
    constexpr instruction c = P.code[I];
    constexpr auto a = static_cast<std::size_t>(c.operands[0] < 0 ? 0 : c.operands[0]);
    constexpr auto b = static_cast<std::size_t>(c.operands[1] < 0 ? 0 : c.operands[1]);
    constexpr auto d = static_cast<std::size_t>(c.operands[2] < 0 ? 0 : c.operands[2]);
    if constexpr (c.op == operation::input) {
      r.real[I] = batch::load_unaligned(in[c.input] + at);
    } else if constexpr (c.op == operation::add) {
      r.real[I] = r.real[a] + r.real[b];
    } else if constexpr (c.op == operation::subtract) {
      r.real[I] = r.real[a] - r.real[b];
    } else if constexpr (c.op == operation::multiply) {
      r.real[I] = product<a, b>(r);
    } else if constexpr (c.op == operation::divide) {
      r.real[I] = r.real[a] / r.real[b];
    } else if constexpr (c.op == operation::negate) {
      r.real[I] = -r.real[a];
    } else if constexpr (c.op == operation::fma) {
      if constexpr (divides<a, b>) {
        r.real[I] = product<a, b>(r) + r.real[d];
      } else {
        r.real[I] = xsimd::fma(r.real[a], r.real[b], r.real[d]);
      }
    } else if constexpr (c.op == operation::fms) {
      if constexpr (divides<a, b>) {
        r.real[I] = product<a, b>(r) - r.real[d];
      } else {
        r.real[I] = xsimd::fms(r.real[a], r.real[b], r.real[d]);
      }
    } else if constexpr (c.op == operation::fnma) {
      if constexpr (divides<a, b>) {
        r.real[I] = r.real[d] - product<a, b>(r);
      } else {
        r.real[I] = xsimd::fnma(r.real[a], r.real[b], r.real[d]);
      }
    } else if constexpr (c.op == operation::sqrt) {
      r.real[I] = xsimd::sqrt(r.real[a]);
    } else if constexpr (c.op == operation::joint) {
      auto const both = joint_call<record_type<P.code[I].record>, T>(r.real[a]);
      r.real[I] = both.first;
      r.real[I + 1] = both.second;
    } else if constexpr (c.op == operation::call) {
      [&]<std::size_t... K>(std::index_sequence<K...>) __attribute__((always_inline)) {
        constexpr bool boolean = P.code[I].type == value_type::boolean;
        auto const result =
            batch_call<record_type<P.code[I].record>, T, boolean>(value<static_cast<std::size_t>(P.code[I].operands[K])>(r)...);
        if constexpr (boolean) {
          r.boolean[I] = result;
        } else {
          r.real[I] = result;
        }
      }(std::make_index_sequence<static_cast<std::size_t>(c.count)>{});
    }
  }

  /// Computes `count` blocks. Of the elements only `valid` take part in reductions; what has been reduced goes to `partial`.
  [[gnu::noinline]] static void blocks(T const* const* in, T* const* out, scalar_values<P> const& s, std::size_t count,
                                       std::size_t valid, double* partial) {
    registers r;
    for_each_index<instructions>([&](auto k) __attribute__((always_inline)) {
      constexpr instruction c = P.code[k()];
      if constexpr (broadcasts(k())) {
        if constexpr (c.type == value_type::boolean) {
          r.boolean[k()] = truth(s[k()] != 0);
        } else if constexpr (c.op == operation::constant) {
          r.real[k()] = batch(static_cast<T>(c.value));
        } else {
          r.real[k()] = batch(static_cast<T>(s[k()]));
        }
      }
    });
    batch sums[static_cast<std::size_t>(reductions) * unroll + 1];
    for_each_index<instructions>([&](auto k) __attribute__((always_inline)) {
      constexpr instruction c = P.code[k()];
      if constexpr (c.op == operation::reduce && c.when == 2 * Pass + 1) {
        constexpr auto place = static_cast<std::size_t>(place_of_reduction<P>(static_cast<int>(k())));
        for (std::size_t j = 0; j < unroll; ++j) sums[place * unroll + j] = batch(record_type<P.code[k()].record>::template identity<T>());
      }
    });
    for (std::size_t n = 0; n < count; ++n) {
      for_each_index<unroll>([&](auto j) __attribute__((always_inline)) {
        std::size_t const at = n * block + j() * width;
        for_each_index<instructions>([&](auto k) __attribute__((always_inline)) {
          if constexpr (runs(k())) step<k()>(r, in, at);
        });
        for_each_index<instructions>([&](auto k) __attribute__((always_inline)) {
          constexpr instruction c = P.code[k()];
          if constexpr (c.op == operation::reduce && c.when == 2 * Pass + 1) {
            using record = record_type<P.code[k()].record>;
            constexpr auto place = static_cast<std::size_t>(place_of_reduction<P>(static_cast<int>(k()))) * unroll + j();
            batch v = r.real[c.operands[0]];
            if (at + width > valid) [[unlikely]] v = only(v, at < valid ? valid - at : 0, record::template identity<T>());
            sums[place] = record::combine(sums[place], v);
          }
        });
        if constexpr (last) {
          for_each_index<static_cast<std::size_t>(P.results.size() - 1)>([&](auto o) __attribute__((always_inline)) {
            constexpr int slot = P.results[o()];
            if constexpr (is_varying(P.at(slot).when)) r.real[slot].store_unaligned(out[o()] + at);
          });
        }
      });
    }
    for_each_index<instructions>([&](auto k) __attribute__((always_inline)) {
      constexpr instruction c = P.code[k()];
      if constexpr (c.op == operation::reduce && c.when == 2 * Pass + 1) {
        using record = record_type<P.code[k()].record>;
        constexpr auto place = static_cast<std::size_t>(place_of_reduction<P>(static_cast<int>(k())));
        batch total = sums[place * unroll];
        if constexpr (unroll == 4) {
          total = record::combine(record::combine(total, sums[place * unroll + 2]),
                                  record::combine(sums[place * unroll + 1], sums[place * unroll + 3]));
        }
        alignas(64) T lane[width];
        total.store_aligned(lane);
        for (std::size_t half = width / 2; half > 0; half /= 2) {
          for (std::size_t j = 0; j < half; ++j) lane[j] = record::combine(lane[j], lane[j + half]);
        }
        partial[place] = static_cast<double>(lane[0]);
      }
    });
  }

  /// v in the first lanes, something neutral in the rest.
  static batch only(batch const& v, std::size_t lanes, T neutral) {
    alignas(64) T index[width];
    for (std::size_t k = 0; k < width; ++k) index[k] = static_cast<T>(k);
    return xsimd::select(batch::load_aligned(index) < batch(static_cast<T>(lanes)), v, batch(neutral));
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
