#pragma once
#include <symwise/evaluate/carry.hpp>
#include <symwise/evaluate/exact.hpp>
#include <symwise/evaluate/scalars.hpp>
#include <symwise/functions/arithmetic/sqrt.hpp>
#include <symwise/simd/primitives/divide.hpp>
#include <symwise/simd/primitives/fused.hpp>
#include <symwise/simd/primitives/sign.hpp>
#include <symwise/simd/sqrt.hpp>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Combines partial results pairwise: count of them, `stride` apart.
template <class Record>
inline double combine_pairwise(double* partial, std::size_t count, std::size_t stride) {
  if (count == 0) return Record::template identity<double>();
  for (std::size_t step = 1; step < count; step *= 2) {
    for (std::size_t k = 0; k + step < count; k += 2 * step)
      partial[k * stride] = Record::combine(partial[k * stride], partial[(k + step) * stride]);
  }
  return partial[0];
}

/// One pass of a program over elements. The whole loop, its last incomplete block (through a padded buffer), calls with scalars
/// and every thread run `blocks`, so that an element's result is the same bits wherever it stands.
template <class Key, int Pass, class T>
struct pass_over_elements {
  static constexpr auto const& P = program_in<Key>;
  using batch = xsimd::batch<T>;
  using truth = typename batch::batch_bool_type;
  static constexpr auto const& plan = plan_of<Key, Pass>;
  using errors = errors_of_scalars<Key, T>;
  using rounding = rounding_errors<Key, T>;
  static constexpr std::size_t instructions = static_cast<std::size_t>(P.size);
  static constexpr std::size_t width = batch::size;
  static constexpr auto reductions = static_cast<std::size_t>(plan.reduce.size);
  static constexpr bool last = Pass == P.passes;
  static constexpr std::size_t arrays = [] {  // so many pointers there are at least, up to the last array
    int n = 0;
    for (int k = 0; k < plan.run.size; ++k) n = std::max(n, P.at(plan.run.index[k]).input + 1);
    return static_cast<std::size_t>(n);
  }();
  // Short reductions need several accumulators to hide the latency of an addition.
  static constexpr std::size_t unroll = reductions > 0 && plan.run.size <= 12 && !plan.calls ? 4 : 1;
  static constexpr std::size_t block = unroll * width;
  // Blocks of a few cheap instructions are computed several at a time: the loop around them costs as much as they do.
  static constexpr std::size_t together = [] {
    int cost = 0;
    for (int k = 0; k < plan.run.size; ++k) {
      instruction const& c = P.at(plan.run.index[k]);
      cost += c.op == operation::call ? c.record->cost > 0 ? c.record->cost : 100 : c.op == operation::joint ? 100 : 1;
    }
    return reductions == 0 && cost <= 8 ? std::size_t(4) : std::size_t(1);
  }();

  struct registers {
    batch real[instructions + 1];
    truth boolean[instructions + 1];
    batch error[errors::size + 1];  // of scalars
    batch factor_error[errors::size > 0 ? instructions + 1 : 1];
  };

  template <int K>
  [[gnu::always_inline]] static inline auto const& value(registers const& r) {
    if constexpr (P.code[K].type == value_type::boolean) {
      return r.boolean[K];
    } else {
      return r.real[K];
    }
  }

  template <std::size_t I>
  [[gnu::always_inline]] static inline void step(registers& r, T const* const* in, std::size_t at) {
    constexpr operation op = P.code[I].op;
    constexpr auto a = static_cast<std::size_t>(P.code[I].operands[0] < 0 ? 0 : P.code[I].operands[0]);
    constexpr auto b = static_cast<std::size_t>(P.code[I].operands[1] < 0 ? 0 : P.code[I].operands[1]);
    constexpr auto c = static_cast<std::size_t>(P.code[I].operands[2] < 0 ? 0 : P.code[I].operands[2]);
    if constexpr (op == operation::input) {
      r.real[I] = batch::load_unaligned(in[P.code[I].input] + at);
    } else if constexpr (op == operation::add) {
      r.real[I] = r.real[a] + r.real[b];
    } else if constexpr (op == operation::subtract) {
      r.real[I] = r.real[a] - r.real[b];
    } else if constexpr (op == operation::multiply) {
      r.real[I] = r.real[a] * r.real[b];
    } else if constexpr (op == operation::divide) {
      r.real[I] = simd::divide(r.real[a], r.real[b]);
    } else if constexpr (op == operation::negate) {
      r.real[I] = simd::flip_sign(r.real[a], batch(T(-1)));  // xsimd 8.1 makes +0 of 0 on AVX-512
    } else if constexpr (op == operation::fma) {
      r.real[I] = simd::multiply_add(r.real[a], r.real[b], r.real[c]);
    } else if constexpr (op == operation::fms) {
      r.real[I] = simd::multiply_subtract(r.real[a], r.real[b], r.real[c]);
    } else if constexpr (op == operation::fnma) {
      r.real[I] = simd::negative_multiply_add(r.real[a], r.real[b], r.real[c]);
    } else if constexpr (op == operation::sqrt) {
      r.real[I] = batch_call<sqrt_, T, false, P.functions>(r.real[a]);
    } else if constexpr (op == operation::joint) {
      auto const both = both_of<I>(r.real[P.code[I].operands[P.code[I].count - 1]]);
      r.real[I] = both.first;
      r.real[I + 1] = both.second;
    } else if constexpr (op == operation::call) {
      call_step<I>(r, std::make_index_sequence<static_cast<std::size_t>(P.code[I].count)>{});
    }
  }
  template <std::size_t I, std::size_t... K>
  [[gnu::always_inline]] static inline void call_step(registers& r, std::index_sequence<K...>) {
    using record = record_type<P.code[I].record>;
    if constexpr (P.code[I].type == value_type::boolean) {
      r.boolean[I] = function_of<I>(value<P.code[I].operands[K]>(r)...);
    } else if constexpr (rounding::template carries<I>() && rounding::template factor<I>() >= 0) {
      r.real[I] = simd::implementation<record>::carried(r.real[P.code[I].operands[K]]...,
                                                        (error<P.code[I].operands[K]>(r), ...) + r.factor_error[I]);
    } else if constexpr (rounding::template carries<I>()) {
      r.real[I] =
          simd::implementation<record>::carried(r.real[P.code[I].operands[K]]..., error<P.code[I].operands[K]>(r)...);
    } else if constexpr (rounding::template quotient_of<I>().above >= 0) {
      constexpr auto q = rounding::template quotient_of<I>();
      if constexpr (q.known) {
        r.real[I] = simd::implementation<record>::of_quotient(
            r.real[q.above], r.real[q.below], r.real[P.code[I].operands[0]], error<q.above>(r), error<q.below>(r));
      } else {
        r.real[I] = simd::implementation<record>::of_quotient(
            r.real[q.above], r.real[q.below], r.real[P.code[I].operands[0]], simd::exact{}, simd::exact{});
      }
    } else {
      r.real[I] = function_of<I>(value<P.code[I].operands[K]>(r)...);
    }
  }
  /// Both results of the joint call I: of two functions, or of the orders 0 and 1 of one.
  template <std::size_t I>
  [[gnu::always_inline]] static inline auto both_of(batch const& argument) {
    using record = record_type<P.code[I].record>;
    if constexpr (P.code[I].count == 2) {
      return joint_orders<record, T, P.functions>(argument);
    } else {
      return joint_call<record, T, P.functions>(argument);
    }
  }
  /// The function that instruction I calls. A first argument that is a small literal integer may choose the method.
  template <std::size_t I, class... A>
  [[gnu::always_inline]] static inline auto function_of(A const&... arguments) {
    using record = record_type<P.code[I].record>;
    constexpr bool boolean = P.code[I].type == value_type::boolean;
    constexpr instruction const& first = P.code[static_cast<std::size_t>(P.code[I].operands[0])];
    if constexpr (sizeof...(A) > 1 && first.op == operation::constant && first.value >= -1024 && first.value <= 1024 &&
                  first.value == static_cast<int>(first.value)) {
      return batch_call_with_literal<record, T, boolean, P.functions, static_cast<int>(first.value)>(arguments...);
    } else {
      return batch_call<record, T, boolean, P.functions>(arguments...);
    }
  }

  /// The rounding error of value K.
  template <int K>
  [[gnu::always_inline]] static inline auto error(registers const& r) {
    constexpr instruction const& c = P.code[static_cast<std::size_t>(K)];
    constexpr int a = c.operands[0] < 0 ? 0 : c.operands[0];
    constexpr int b = c.operands[1] < 0 ? 0 : c.operands[1];
    constexpr int d = c.operands[2] < 0 ? 0 : c.operands[2];
    if constexpr (rounding::exact(K)) {
      return simd::exact{};
    } else if constexpr (!is_varying(c.when)) {
      return r.error[errors::place(K)];
    } else if constexpr (c.op == operation::negate) {
      return batch(T(0)) - error<a>(r);
    } else if constexpr (c.op == operation::add) {
      return plus(plus(simd::error_of_sum(r.real[a], r.real[b], r.real[K]), error<a>(r)), error<b>(r));
    } else if constexpr (c.op == operation::subtract) {
      return minus(plus(simd::error_of_difference(r.real[a], r.real[b], r.real[K]), error<a>(r)), error<b>(r));
    } else if constexpr (c.op == operation::multiply && a == b) {
      return plus_product(simd::error_of_product(r.real[a], r.real[a], r.real[K]), r.real[a] + r.real[a], error<a>(r));
    } else if constexpr (c.op == operation::multiply && rounding::is_scale(a)) {
      return r.real[a] * error<b>(r);
    } else if constexpr (c.op == operation::multiply && rounding::is_scale(b)) {
      return r.real[b] * error<a>(r);
    } else if constexpr (c.op == operation::multiply) {
      return plus_product(plus_product(simd::error_of_product(r.real[a], r.real[b], r.real[K]), r.real[a], error<b>(r)),
                          r.real[b], error<a>(r));
    } else if constexpr (c.op == operation::divide) {
      return simd::error_of_quotient(r.real[a], r.real[b], r.real[K],
                                     minus_product(plus(batch(T(0)), error<a>(r)), r.real[K], error<b>(r)));
    } else if constexpr (c.op == operation::sqrt) {
      return simd::error_of_quotient(r.real[a], r.real[K], r.real[K], plus(batch(T(0)), error<a>(r))) * batch(T(0.5));
    } else {
      // a b + d, a b - d or d - a b
      constexpr bool opposite = c.op == operation::fnma;
      batch const third = c.op == operation::fms ? -r.real[d] : r.real[d], first = opposite ? -r.real[a] : r.real[a];
      batch const own = simd::error_of_fused(first, r.real[b], third, r.real[K]);
      batch const two = plus_product(own, first, error<b>(r));
      batch const three =
          opposite ? minus_product(two, r.real[b], error<a>(r)) : plus_product(two, r.real[b], error<a>(r));
      if constexpr (c.op == operation::fms) {
        return minus(three, error<d>(r));
      } else {
        return plus(three, error<d>(r));
      }
    }
  }
  [[gnu::always_inline]] static inline batch plus(batch const& e, simd::exact) { return e; }
  [[gnu::always_inline]] static inline batch plus(batch const& e, batch const& f) { return e + f; }
  [[gnu::always_inline]] static inline batch minus(batch const& e, simd::exact) { return e; }
  [[gnu::always_inline]] static inline batch minus(batch const& e, batch const& f) { return e - f; }
  [[gnu::always_inline]] static inline batch plus_product(batch const& e, batch const&, simd::exact) { return e; }
  [[gnu::always_inline]] static inline batch plus_product(batch const& e, batch const& v, batch const& f) {
    return simd::multiply_add(v, f, e);
  }
  [[gnu::always_inline]] static inline batch minus_product(batch const& e, batch const&, simd::exact) { return e; }
  [[gnu::always_inline]] static inline batch minus_product(batch const& e, batch const& v, batch const& f) {
    return simd::negative_multiply_add(v, f, e);
  }

  // Steps are many: no function between this fold and theirs. In parts, since clang folds 256 operands at the most.
  static constexpr std::size_t part = 128;
  static constexpr std::size_t parts = (static_cast<std::size_t>(plan.run.size) + part - 1) / part;
  template <std::size_t... Part>
  [[gnu::always_inline]] static inline void run_all(registers& r, T const* const* in, std::size_t at,
                                                    std::index_sequence<Part...>) {
    (run_part<Part * part>(
         r, in, at, std::make_index_sequence<std::min(part, static_cast<std::size_t>(plan.run.size) - Part * part)>{}),
     ...);
  }
  template <std::size_t First, std::size_t... I>
  [[gnu::always_inline]] static inline void run_part(registers& r, T const* const* in, std::size_t at,
                                                     std::index_sequence<I...>) {
    (step<static_cast<std::size_t>(plan.run.index[First + I])>(r, in, at), ...);
  }

  /// Computes `count` blocks. Of the elements only `valid` take part in reductions; what has been reduced goes to `partial`.
  [[gnu::noinline]] static void blocks(T const* const* in, T* const* out, double const* s, std::size_t count,
                                       std::size_t valid, double* partial) {
    registers r;
    for_each_listed<plan.broadcast>([&](auto k) __attribute__((always_inline)) {
      if constexpr (P.code[k()].type == value_type::boolean) {
        r.boolean[k()] = truth(s[k()] != 0);
      } else if constexpr (P.code[k()].op == operation::constant) {
        r.real[k()] = batch(static_cast<T>(P.code[k()].value));
      } else {
        r.real[k()] = batch(static_cast<T>(s[k()]));
      }
    });
    for_each_index<errors::size>([&](auto e) __attribute__((always_inline)) {
      r.error[e()] = batch(static_cast<T>(s[instructions + 1 + e()]));
    });
    if constexpr (errors::size > 0) {
      for_each_listed<plan.functions>([&](auto k) __attribute__((always_inline)) {
        if constexpr (rounding::template factor<k()>() >= 0) {
          double const relative = errors::template relative<rounding::template factor<k()>()>(s, s + instructions + 1);
          r.factor_error[k()] = batch(std::abs(relative) < 1 ? static_cast<T>(relative) : T(0));
        }
      });
    }
    // Copies that no store can change: the compiler keeps them in registers. One by one: loaded in pairs they would have to wait
    // for the caller's stores to be done.
    T const* source[arrays + 1];
    T* target[P.results.size()];
    for_each_index<arrays>([&](auto k) __attribute__((always_inline)) { source[k()] = in[k()]; });
    for_each_index<last ? P.results.size() - 1 : 0>([&](auto o) __attribute__((always_inline)) {
      if constexpr (is_varying(P.code[P.results[o()]].when)) target[o()] = out[o()];
    });
    batch sums[reductions * unroll + 1];
    begin_reductions(sums);
    auto const one_block = [&](std::size_t n) __attribute__((always_inline)) {
      for_each_index<unroll>([&](auto j) __attribute__((always_inline)) {
        std::size_t const at = n * block + j() * width;
        run_all(r, source, at, std::make_index_sequence<parts>{});
        for_each_index<reductions>([&](auto place) __attribute__((always_inline)) {
          reduce_register<place()>(sums[place() * unroll + j()], r, at, valid);
        });
        if constexpr (last) {
          for_each_index<P.results.size() - 1>([&](auto o) __attribute__((always_inline)) {
            if constexpr (is_varying(P.code[P.results[o()]].when))
              r.real[P.results[o()]].store_unaligned(target[o()] + at);
          });
        }
      });
    };
    std::size_t n = 0;
    for (; n + together <= count && together > 1; n += together)
      for_each_index<together>([&](auto j) __attribute__((always_inline)) { one_block(n + j()); });
    for (; n < count; ++n) one_block(n);
    end_reductions(sums, partial);
  }

  /// The same where a quotient of scalars is no normal number, so that multiplying by it would lose what dividing keeps:
  /// instruction by instruction, with true divisions.
  [[gnu::noinline, gnu::cold]] static void exact_blocks(T const* const* in, T* const* out, double const* s,
                                                        std::size_t count, std::size_t valid, double* partial) {
    static constexpr auto steps = exact_steps();
    static constexpr auto calls =
        exact_calls(std::make_index_sequence<static_cast<std::size_t>(plan.functions.size)>{});
    std::vector<lane_values<T, width>> value(instructions);
    for_each_listed<plan_of<Key, Pass>.broadcast>([&](auto k) { value[k()].fill(static_cast<T>(s[k()])); });
    for_each_listed<plan_of<Key, Pass>.quotients>([&](auto k) {
      value[static_cast<std::size_t>(P.code[k()].operands[0])].fill(static_cast<T>(s[P.code[k()].operands[0]]));
      value[static_cast<std::size_t>(P.code[k()].operands[1])].fill(static_cast<T>(s[P.code[k()].operands[1]]));
    });
    batch sums[reductions * unroll + 1];
    begin_reductions(sums);
    for (std::size_t n = 0; n < count * unroll; ++n) {
      std::size_t const at = n * width;
      std::size_t next_call = 0;
      for (exact_instruction const& c : steps) {
        if (c.op == operation::call || c.op == operation::joint) {
          calls[next_call++](value.data());
        } else {
          exact_step<T, width>(c, value.data(), in, at);
        }
      }
      for_each_index<reductions>([&](auto place) {
        reduce_one<place()>(sums[place() * unroll + n % unroll],
                            batch::load_aligned(value[static_cast<std::size_t>(operand_of_reduction(place()))].lane),
                            at, valid);
      });
      if constexpr (last) {
        for_each_index<P.results.size() - 1>([&](auto o) {
          if constexpr (is_varying(P.code[P.results[o()]].when)) {
            for (std::size_t j = 0; j < width; ++j)
              out[o()][at + j] = value[static_cast<std::size_t>(P.results[o()])].lane[j];
          }
        });
      }
    }
    end_reductions(sums, partial);
  }

  /// The neutral elements of the reductions.
  static constexpr std::array<double, reductions + 1> neutral() {
    std::array<double, reductions + 1> r{};
    for_each_index<reductions>([&](auto place) { r[place()] = reduction<place()>::template identity<double>(); });
    return r;
  }
  /// Combines partial results of all reductions and stores them among the scalars.
  static void finish(double* partial, std::size_t count, double* s) {
    for_each_index<reductions>([&](auto place) {
      s[plan.reduce.index[place()]] = combine_pairwise<reduction<place()>>(partial + place(), count, reductions);
    });
  }

 private:
  template <std::size_t Place>
  using reduction = record_type<P.code[static_cast<std::size_t>(plan_of<Key, Pass>.reduce.index[Place])].record>;

  static constexpr int operand_of_reduction(std::size_t place) {
    return P.code[static_cast<std::size_t>(plan.reduce.index[place])].operands[0];
  }

  static void begin_reductions(batch* sums) {
    for_each_index<reductions>([&](auto place) {
      for (std::size_t j = 0; j < unroll; ++j)
        sums[place() * unroll + j] = batch(reduction<place()>::template identity<T>());
    });
  }
  /// A product is added to a sum in one operation.
  template <std::size_t Place>
  [[gnu::always_inline]] static inline void reduce_register(batch& sum, registers const& r, std::size_t at,
                                                            std::size_t valid) {
    constexpr int operand = operand_of_reduction(Place);
    if constexpr (requires { reduction<Place>::additive; } &&
                  P.code[static_cast<std::size_t>(operand)].op == operation::multiply) {
      if (at + width <= valid) [[likely]] {
        sum = simd::multiply_add(r.real[P.code[static_cast<std::size_t>(operand)].operands[0]],
                                 r.real[P.code[static_cast<std::size_t>(operand)].operands[1]], sum);
        return;
      }
    }
    reduce_one<Place>(sum, r.real[operand], at, valid);
  }
  template <std::size_t Place>
  [[gnu::always_inline]] static inline void reduce_one(batch& sum, batch v, std::size_t at, std::size_t valid) {
    if (at + width > valid) [[unlikely]]
      v = only(v, at < valid ? valid - at : 0, reduction<Place>::template identity<T>());
    sum = reduction<Place>::combine(sum, v);
  }
  static void end_reductions(batch const* sums, double* partial) {
    for_each_index<reductions>([&](auto place) {
      using record = reduction<place()>;
      batch total = sums[place() * unroll];
      if constexpr (unroll == 4) {
        total = record::combine(record::combine(total, sums[place() * unroll + 2]),
                                record::combine(sums[place() * unroll + 1], sums[place() * unroll + 3]));
      }
      alignas(64) T lane[width];
      total.store_aligned(lane);
      for (std::size_t half = width / 2; half > 0; half /= 2) {
        for (std::size_t j = 0; j < half; ++j) lane[j] = record::combine(lane[j], lane[j + half]);
      }
      partial[place()] = static_cast<double>(lane[0]);
    });
  }

  /// v in the first lanes, something neutral in the rest.
  static batch only(batch const& v, std::size_t lanes, T neutral_element) {
    alignas(64) T index[width];
    for (std::size_t k = 0; k < width; ++k) index[k] = static_cast<T>(k);
    return xsimd::select(batch::load_aligned(index) < batch(static_cast<T>(lanes)), v, batch(neutral_element));
  }

  static constexpr auto exact_steps() {
    std::array<exact_instruction, static_cast<std::size_t>(plan.run.size)> list{};
    for (std::size_t k = 0; k < list.size(); ++k) {
      instruction const& c = P.at(plan.run.index[k]);
      list[k] = {c.op, plan.run.index[k], c.input, {c.operands[0], c.operands[1], c.operands[2]}, {-1, -1}};
      for (int i = 0; i < 2 && i < c.count; ++i) {
        instruction const& q = P.at(c.operands[i]);
        if (q.op == operation::quotient && !is_varying(q.when) && list[k].quotient[0] < 0) {
          list[k].quotient[0] = q.operands[0];
          list[k].quotient[1] = q.operands[1];
          if (i == 1) std::swap(list[k].operands[0], list[k].operands[1]);
        }
      }
      if (c.op != operation::multiply && c.op != operation::fma && c.op != operation::fms && c.op != operation::fnma) {
        list[k].operands[0] = c.operands[0];
        list[k].operands[1] = c.operands[1];
        list[k].quotient[0] = -1;
      }
    }
    return list;
  }
  using lane_call = void (*)(lane_values<T, width>*);
  template <std::size_t... I>
  static constexpr std::array<lane_call, sizeof...(I)> exact_calls(std::index_sequence<I...>) {
    return {lane_call_of<static_cast<std::size_t>(plan.functions.index[I])>()...};
  }
  template <std::size_t K>
  static constexpr lane_call lane_call_of() {
    if constexpr (P.code[K].op == operation::call) {
      return [](lane_values<T, width>* value_) {
        call_on_lanes<K>(value_, std::make_index_sequence<static_cast<std::size_t>(P.code[K].count)>{});
      };
    } else {
      return [](lane_values<T, width>* value_) {
        auto const both = both_of<K>(batch::load_aligned(value_[P.code[K].operands[P.code[K].count - 1]].lane));
        both.first.store_aligned(value_[K].lane);
        both.second.store_aligned(value_[K + 1].lane);
      };
    }
  }
  template <std::size_t K, std::size_t... I>
  static void call_on_lanes(lane_values<T, width>* value_, std::index_sequence<I...>) {
    constexpr bool boolean = P.code[K].type == value_type::boolean;
    auto const result = function_of<K>(from_lanes<P.code[K].operands[I]>(value_)...);
    if constexpr (boolean) {
      xsimd::select(result, batch(T(1)), batch(T(0))).store_aligned(value_[K].lane);
    } else {
      result.store_aligned(value_[K].lane);
    }
  }
  template <int K>
  static auto from_lanes(lane_values<T, width> const* value_) {
    batch const v = batch::load_aligned(value_[K].lane);
    if constexpr (P.code[K].type == value_type::boolean) {
      return v > batch(T(0));
    } else {
      return v;
    }
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
