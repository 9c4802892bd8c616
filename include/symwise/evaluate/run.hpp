#pragma once
#include <symwise/evaluate/kernel.hpp>
#include <symwise/evaluate/parallel.hpp>
#include <symwise/simd/primitives/part.hpp>

#include <algorithm>
#include <bit>
#include <memory>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Receives results block by block, in order: an array that grows as it is filled need not be zeroed first.
template <class T>
struct result_sink {
  void (*append)(void* context, T const* const* results, std::size_t count) = nullptr;
  void* context = nullptr;
};

/// A pass as the loop around it sees it, so that the loop is compiled once for all kernels of an element type.
template <class T>
struct pass_description {
  void (*blocks)(T const* const* in, T* const* out, double const* s, std::size_t count, std::size_t valid,
                 double* partial) = nullptr;
  std::size_t block = 1;  ///< elements a block, a power of two
  std::size_t inputs = 0;
  std::size_t outputs = 0;
  std::size_t reductions = 0;
  bool const* stored = nullptr;     ///< which outputs this pass stores, null for none
  double const* neutral = nullptr;  ///< of the reductions

  /// The elements that one call of `blocks` takes. An accumulator of a reduction takes 128 of them one after the other, so
  /// that rounding errors stay small; partial results are combined in pairs. So the order of operations depends on the
  /// number of elements alone.
  [[nodiscard]] constexpr std::size_t range() const { return (reductions > 0 ? 128 : 64) * block; }
};

/// Memory for the loop: pointers into the arrays, padded buffers for the last incomplete block.
template <class T>
struct workspace {
  T const** source;
  T** target;
  T const** padded_source;
  T** padded_target;
  T* padded;  // a block for every input, then for every output
  T* grown;   // a range for every output, for the sink; null where there is none
};
template <class T, std::size_t Inputs, std::size_t Outputs, std::size_t Block>
struct stack_workspace {
  T const* source[Inputs + 1];
  T* target[Outputs + 1];
  T const* padded_source[Inputs + 1];
  T* padded_target[Outputs + 1];
  alignas(64) T padded[(Inputs + Outputs + 1) * Block];

  workspace<T> pointers(T* grown) { return {source, target, padded_source, padded_target, padded, grown}; }
};

/// Fills a block with the first `count` elements, 1 to as many as it holds. Lanes beyond the end repeat the last one, so that
/// nothing happens there that does not happen elsewhere.
template <class T>
[[gnu::always_inline]] inline void pad(T const* from, std::size_t count, T* to, std::size_t block) {
  using batch = xsimd::batch<T>;
  constexpr std::size_t width = batch::size;
  for (std::size_t k = 0; k < block; k += width) {
    std::size_t const rest = k < count ? count - k : 0;
    batch const part = rest == 0
                           ? batch(from[count - 1])
                           : simd::load_first<T, typename batch::arch_type>(from + k, rest < width ? rest : width);
    part.store_unaligned(to + k);
  }
}
/// Writes the first `count` elements of a block.
template <class T>
[[gnu::always_inline]] inline void unpad(T const* from, std::size_t count, T* to) {
  using batch = xsimd::batch<T>;
  constexpr std::size_t width = batch::size;
  for (std::size_t k = 0; k < count; k += width)
    simd::store_first(batch::load_unaligned(from + k), to + k, count - k < width ? count - k : width);
}

/// Runs a pass over the elements from ... to - 1: whole blocks in place, the rest through a padded buffer.
template <class T>
void run_range(pass_description<T> const& pass, workspace<T> const& w, result_sink<T> const& sink, std::size_t from,
               std::size_t to, T const* const* in, T* const* out, double const* s, double* partial) {
  for (std::size_t k = 0; k < pass.inputs; ++k) w.source[k] = in[k] == nullptr ? nullptr : in[k] + from;
  for (std::size_t k = 0; k < pass.outputs; ++k) {
    bool const stored = pass.stored != nullptr && pass.stored[k] && out[k] != nullptr;
    w.target[k] = !stored ? nullptr : w.grown != nullptr ? w.grown + k * pass.range() : out[k] + from;
  }
  std::size_t const whole = (to - from) >> std::countr_zero(pass.block);
  std::size_t const rest = (to - from) & (pass.block - 1);
  std::size_t const done = whole * pass.block;
  if (whole > 0) {
    pass.blocks(w.source, w.target, s, whole, done, partial);
  } else if (pass.reductions > 0) {
    std::copy_n(pass.neutral, pass.reductions, partial);
  }
  double* const tail_partial = partial + pass.reductions;
  if (rest == 0) {
    if (pass.reductions > 0) std::copy_n(pass.neutral, pass.reductions, tail_partial);
  } else {
    for (std::size_t k = 0; k < pass.inputs; ++k) {
      w.padded_source[k] = w.source[k] == nullptr ? nullptr : w.padded + k * pass.block;
      if (w.source[k] == nullptr) continue;
      pad(w.source[k] + done, rest, w.padded + k * pass.block, pass.block);
    }
    for (std::size_t k = 0; k < pass.outputs; ++k) {
      w.padded_target[k] = w.target[k] == nullptr ? nullptr : w.padded + (pass.inputs + k) * pass.block;
    }
    pass.blocks(w.padded_source, w.padded_target, s, 1, rest, tail_partial);
    for (std::size_t k = 0; k < pass.outputs; ++k) {
      if (w.target[k] != nullptr) unpad(w.padded_target[k], rest, w.target[k] + done);
    }
  }
  if (w.grown != nullptr) sink.append(sink.context, w.target, to - from);
}

/// Runs a pass over all elements, range by range; the partial results of range r stand at partial + 2 r reductions.
/// The code for threads is compiled where they are asked for.
template <int Threads, class T>
void run_ranges(pass_description<T> const& pass, workspace<T> const& own, result_sink<T> const& sink, std::size_t n,
                T const* const* in, T* const* out, double const* s, double* partial) {
  std::size_t const size = pass.range();
  auto const some = [&](workspace<T> const& w, std::size_t first, std::size_t end) {
    for (std::size_t r = first; r < end; ++r) {
      run_range(pass, w, sink, r * size, std::min(n, (r + 1) * size), in, out, s,
                pass.reductions > 0 ? partial + 2 * r * pass.reductions : partial);
    }
  };
  std::size_t const ranges = (n + size - 1) >> std::countr_zero(size);
  if constexpr (Threads != 1) {
    if (sink.append == nullptr) {
      in_parallel(ranges, size, Threads, [&](std::size_t first, std::size_t end) {
        std::unique_ptr<T const*[]> sources(new T const*[2 * pass.inputs + 1]);
        std::unique_ptr<T*[]> targets(new T*[2 * pass.outputs + 1]);
        std::unique_ptr<T[]> padded(new T[(pass.inputs + pass.outputs) * pass.block + 1]);
        some({sources.get(), targets.get(), sources.get() + pass.inputs, targets.get() + pass.outputs, padded.get(),
              nullptr},
             first, end);
      });
      return;
    }
  }
  some(own, 0, ranges);
}

/// Runs a program: scalars first, then pass by pass over the elements, what is reduced after each.
template <class Key, int Outputs, std::size_t Inputs, class T>
struct runner {
  static constexpr auto const& P = program_in<Key>;
  static constexpr auto outputs = static_cast<std::size_t>(Outputs);
  using errors = errors_of_scalars<Key, T>;
  double s[static_cast<std::size_t>(P.size) + 1 + errors::size];
  runner() { s[P.size] = 0; }  // g++ warns where a program has no scalars

  /// `in[k]` is null where input k is a scalar, whose value is in `scalars`. Writes n elements of every output that varies.
  /// With a sink the outputs go there, and `out` only tells which there are.
  template <int Threads>
  void run(std::size_t n, T const* const* in, T* const* out, double const* scalars, result_sink<T> const& sink) {
    compute_scalars(scalars);
    for_each_index<static_cast<std::size_t>(P.passes)>([&](auto k) {
      constexpr int pass = static_cast<int>(k()) + 1;
      run_pass<pass, Threads>(n, in, out, sink);
      scalar_steps<Key, 2 * pass + 1>(s, scalars);
    });
    // Outputs that turned out not to vary.
    for (std::size_t o = 0; o < outputs && sink.append == nullptr; ++o) {
      if (out[o] != nullptr && !stored[o]) std::fill_n(out[o], n, result(o));
    }
  }

  /// Whole blocks into arrays by one pass that needs no numbers, as most calls are: what `run` does for them, and nothing beside
  /// the loop. False where there is more to do.
  template <int Threads>
  [[gnu::always_inline]] static inline bool run_whole([[maybe_unused]] std::size_t n,
                                                      [[maybe_unused]] T const* const* in,
                                                      [[maybe_unused]] T* const* out,
                                                      [[maybe_unused]] result_sink<T> const& sink) {
    if constexpr (needs_elements_alone && Threads == 1) {
      using pass = pass_over_elements<Key, 1, T>;
      if (sink.append != nullptr || n % pass::block != 0) return false;
      pass::blocks(in, out, nullptr, n / pass::block, n, nullptr);
      return true;
    } else {
      return false;
    }
  }

  /// One element by one pass, where every input is a number that fills a vector. False where there is more to do.
  [[gnu::always_inline]] inline bool run_filled([[maybe_unused]] T const* const* in, [[maybe_unused]] T* const* out,
                                                [[maybe_unused]] double const* scalars) {
    if constexpr (has_one_loop) {
      using pass = pass_over_elements<Key, 1, T>;
      if constexpr (!needs_elements_alone) compute_scalars(scalars);
      alignas(64) T values[outputs * pass::block];
      T* target[outputs];
      for (std::size_t k = 0; k < outputs; ++k) target[k] = values + k * pass::block;
      pass::blocks(in, target, s, 1, 1, nullptr);
      for (std::size_t k = 0; k < outputs; ++k) *out[k] = *target[k];
      return true;
    } else {
      return false;
    }
  }

  /// The value of an output that does not vary.
  [[nodiscard]] T result(std::size_t output) const { return stored[output] ? T(0) : static_cast<T>(s[slots[output]]); }

 private:
  // Copies without the records: those would bring the whole algebra into the object file.
  static constexpr auto slots = P.results;
  static constexpr auto which_are_stored() {
    std::array<bool, outputs + 1> r{};
    for (std::size_t k = 0; k < outputs; ++k) r[k] = is_varying(P.at(P.results[k]).when);
    return r;
  }
  static constexpr auto stored = which_are_stored();
  static constexpr bool stores = std::find(stored.begin(), stored.end(), true) != stored.end();

  /// What is computed before the loops.
  [[gnu::always_inline]] inline void compute_scalars(double const* scalars) {
    scalar_steps<Key, 0>(s, scalars);
    scalar_steps<Key, 1>(s, scalars);
    if constexpr (errors::size > 0) errors::compute(s, s + P.size + 1);
  }

  /// One pass that stores every output?
  static constexpr bool has_one_loop = [] {
    if constexpr (P.passes == 1) {
      using pass = pass_over_elements<Key, 1, T>;
      bool one = pass::reductions == 0 && pass::plan.run.size > 0 && pass::plan.quotients.size == 0;
      for (std::size_t k = 0; k < outputs; ++k) one = one && stored[k];
      return one;
    } else {
      return false;
    }
  }();
  static constexpr bool needs_elements_alone = [] {
    if constexpr (has_one_loop) {
      constexpr auto const& plan = pass_over_elements<Key, 1, T>::plan;
      bool alone = errors::size == 0;
      for (int k = 0; k < plan.broadcast.size; ++k)
        alone = alone && P.at(plan.broadcast.index[k]).op == operation::constant;
      return alone;
    } else {
      return false;
    }
  }();

  template <int Pass>
  using blocks_of = decltype(&pass_over_elements<Key, Pass, T>::blocks);

  /// One range of elements, as run_ranges does it, in code for this kernel: arrays and numbers are not to pay for what reductions,
  /// threads and growing results need, nor whole blocks for what the last incomplete one needs.
  template <int Pass>
  [[gnu::always_inline]] inline void run_few(blocks_of<Pass> blocks, std::size_t n, T const* const* in, T* const* out,
                                             result_sink<T> const& sink) {
    using pass = pass_over_elements<Key, Pass, T>;
    std::size_t const whole = n / pass::block, rest = n % pass::block;
    double partial[2 * pass::reductions + 1];
    for (std::size_t k = 0; k < pass::reductions; ++k) partial[k] = partial[pass::reductions + k] = neutral_of<Pass>[k];
    if (whole > 0) blocks(in, out, s, whole, n - rest, partial);
    if (rest > 0) run_rest<Pass>(blocks, n - rest, rest, in, out, sink, partial + pass::reductions);
    if constexpr (pass::reductions > 0) pass::finish(partial, n > 0 ? 2 : 0, s);
  }

  /// The last incomplete block. Into a sink it goes alone.
  template <int Pass>
  [[gnu::noinline]] void run_rest(blocks_of<Pass> blocks, std::size_t done, std::size_t rest, T const* const* in,
                                  T* const* out, result_sink<T> const& sink, double* partial) {
    using pass = pass_over_elements<Key, Pass, T>;
    constexpr std::size_t results = pass::last && stores ? outputs : 0;
    alignas(64) T padded[(Inputs + results + 1) * pass::block];
    T const* source[Inputs + 1];
    T* target[outputs + 1]{};
    for (std::size_t k = 0; k < Inputs; ++k) {
      source[k] = padded + k * pass::block;
      if (in[k] != nullptr) pad(in[k] + done, rest, padded + k * pass::block, pass::block);
    }
    for (std::size_t k = 0; k < results; ++k)
      target[k] = stored[k] && out[k] != nullptr ? padded + (Inputs + k) * pass::block : nullptr;
    blocks(source, target, s, 1, rest, partial);
    if (results > 0 && sink.append != nullptr) {
      sink.append(sink.context, target, rest);
    } else {
      for (std::size_t k = 0; k < results; ++k) {
        if (target[k] != nullptr) unpad(target[k], rest, out[k] + done);
      }
    }
  }

  template <int Pass, int Threads>
  [[gnu::always_inline]] inline void run_pass(std::size_t n, T const* const* in, T* const* out,
                                              result_sink<T> const& sink) {
    using pass = pass_over_elements<Key, Pass, T>;
    if constexpr (pass::plan.run.size > 0 || pass::reductions > 0) {
      blocks_of<Pass> blocks = &pass::blocks;
      if constexpr (pass::plan.quotients.size > 0) {
        if (!quotients_are_normal<Key, T, Pass>(s)) blocks = &pass::exact_blocks;
      }
      // Without reductions, and in one thread, all is one range.
      constexpr bool any_length = pass::reductions == 0 && Threads == 1;
      if ((any_length || n <= description_of<Pass>(blocks).range()) &&
          (sink.append == nullptr || !pass::last || !stores || n < pass::block)) {
        run_few<Pass>(blocks, n, in, out, sink);
      } else {
        run_many<Pass, Threads>(blocks, n, in, out, sink);
      }
    }
  }

  template <int Pass>
  static constexpr pass_description<T> description_of(blocks_of<Pass> blocks) {
    using pass = pass_over_elements<Key, Pass, T>;
    return {blocks,
            pass::block,
            Inputs,
            outputs,
            pass::reductions,
            pass::last ? stored.data() : nullptr,
            neutral_of<Pass>.data()};
  }
  template <int Pass>
  static constexpr auto neutral_of = pass_over_elements<Key, Pass, T>::neutral();

  /// Range by range.
  template <int Pass, int Threads>
  [[gnu::noinline]] void run_many(blocks_of<Pass> blocks, std::size_t n, T const* const* in, T* const* out,
                                  result_sink<T> const& sink) {
    using pass = pass_over_elements<Key, Pass, T>;
    pass_description<T> const description = description_of<Pass>(blocks);
    stack_workspace<T, Inputs, outputs, pass::block> memory;
    std::unique_ptr<T[]> grown;
    if (pass::last && stores && sink.append != nullptr) grown.reset(new T[description.range() * outputs]);
    if constexpr (pass::reductions == 0) {
      run_ranges<Threads>(description, memory.pointers(grown.get()), sink, n, in, out, s, nullptr);
    } else {
      // Two partial results a range: its whole blocks and the last incomplete one.
      std::size_t const partials = 2 * ((n + description.range() - 1) / description.range());
      double few[8 * pass::reductions];
      std::unique_ptr<double[]> many;
      if (partials > 8) many.reset(new double[partials * pass::reductions]);
      double* const partial = partials > 8 ? many.get() : few;
      run_ranges<Threads>(description, memory.pointers(grown.get()), sink, n, in, out, s, partial);
      pass::finish(partial, partials, s);
    }
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
