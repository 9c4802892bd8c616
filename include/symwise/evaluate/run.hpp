#pragma once
#include <symwise/evaluate/kernel.hpp>
#include <symwise/evaluate/parallel.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The elements that one partial result of a reduction stands for: an accumulator takes 128 of them one after the other, so
/// that rounding errors stay small. Partial results are combined in pairs, so that the order of operations depends on the
/// number of elements alone.
template <class Pass>
inline constexpr std::size_t reduction_chunk = 128 * Pass::block;

/// Combines partial results pairwise: count of them, `stride` apart.
template <class Record>
inline double combine_pairwise(double* partial, std::size_t count, std::size_t stride) {
  if (count == 0) return Record::template identity<double>();
  for (std::size_t step = 1; step < count; step *= 2) {
    for (std::size_t k = 0; k + step < count; k += 2 * step) partial[k * stride] = Record::combine(partial[k * stride], partial[(k + step) * stride]);
  }
  return partial[0];
}

/// Receives results block by block, in order: an array that grows as it is filled need not be zeroed first.
template <class T>
struct result_sink {
  void (*append)(void* context, T const* const* results, std::size_t count) = nullptr;
  void* context = nullptr;
};

/// Runs a program: scalars first, then pass by pass over the elements, what is reduced after each.
template <auto const& P, int Outputs, std::size_t Inputs, class T>
struct runner {
  scalar_values<P> s{};

  /// `in[k]` is null where input k is a scalar, whose value is in `scalars`. Writes n elements of every output that varies.
  /// With a sink the outputs go there, and `out` only tells which there are.
  void run(std::size_t n, T const* const* in, T* const* out, double const* scalars, int threads, result_sink<T> const& sink = {}) {
    sink_ = sink;
    if (sink.append != nullptr) threads = 1;
    scalar_steps<P, 0>(s, scalars);
    scalar_steps<P, 1>(s, scalars);
    for_each_index<static_cast<std::size_t>(P.passes)>([&](auto k) {
      constexpr int pass = static_cast<int>(k()) + 1;
      if constexpr (has_quotients<P, pass>()) {
        if (!quotients_are_normal<P, T, pass>(s)) {
          run_pass<pass, true>(n, in, out, threads);
          scalar_steps<P, 2 * pass + 1>(s, scalars);
          return;
        }
      }
      run_pass<pass, false>(n, in, out, threads);
      scalar_steps<P, 2 * pass + 1>(s, scalars);
    });
    // Outputs that turned out not to vary.
    for (std::size_t o = 0; o < static_cast<std::size_t>(Outputs) && sink.append == nullptr; ++o) {
      if (out[o] != nullptr && !is_varying(P.at(P.results[o]).when)) std::fill_n(out[o], n, result(o));
    }
  }

  /// The value of an output that does not vary.
  [[nodiscard]] T result(std::size_t output) const { return static_cast<T>(s[static_cast<std::size_t>(P.results[output])]); }

 private:
  result_sink<T> sink_;
  std::unique_ptr<T[]> buffer_;  // for the sink

  template <class Pass>
  static constexpr std::size_t longest_range = Pass::reductions > 0 ? reduction_chunk<Pass> : 64 * Pass::block;

  template <int Pass, bool Exact>
  void run_pass(std::size_t n, T const* const* in, T* const* out, int threads) {
    using pass = pass_over_elements<P, Pass, T, Exact>;
    constexpr auto reductions = static_cast<std::size_t>(pass::reductions);
    if constexpr (work_in_pass<P, Pass>() == 0 && reductions == 0) {
      return;
    } else if constexpr (reductions == 0) {
      constexpr std::size_t whole = longest_range<pass>;
      if (pass::last && sink_.append != nullptr) {
        for (std::size_t from = 0; from < n; from += whole) run_range<pass>(from, std::min(n, from + whole), in, out, nullptr);
      } else {
        in_parallel((n + whole - 1) / whole, whole, threads, [&](std::size_t from, std::size_t to) {
          run_range<pass>(from * whole, std::min(n, to * whole), in, out, nullptr);
        });
      }
    } else {
      constexpr std::size_t chunk = reduction_chunk<pass>;
      std::size_t const chunks = (n + chunk - 1) / chunk;
      // Two partial results a chunk: its whole blocks and the last incomplete one.
      constexpr std::size_t stride = 2 * reductions;
      std::array<double, 16 * stride> few;
      std::unique_ptr<double[]> many;
      double* partial = few.data();
      if (chunks > 16) {
        many.reset(new double[chunks * stride]);
        partial = many.get();
      }
      in_parallel(chunks, chunk, threads, [&](std::size_t from, std::size_t to) {
        for (std::size_t c = from; c < to; ++c) {
          run_range<pass>(c * chunk, std::min(n, (c + 1) * chunk), in, out, partial + c * stride);
        }
      });
      for_each_index<static_cast<std::size_t>(P.size)>([&](auto k) {
        constexpr instruction c = P.code[k()];
        if constexpr (c.op == operation::reduce && c.when == 2 * Pass + 1) {
          constexpr auto place = static_cast<std::size_t>(place_of_reduction<P>(static_cast<int>(k())));
          s[k()] = combine_pairwise<record_type<P.code[k()].record>>(partial + place, 2 * chunks, reductions);
        }
      });
    }
  }

  /// The elements from ... to - 1: whole blocks in place, the rest through a padded buffer.
  template <class Pass>
  void run_range(std::size_t from, std::size_t to, T const* const* in, T* const* out, double* partial) {
    constexpr std::size_t block = Pass::block;
    constexpr auto reductions = static_cast<std::size_t>(Pass::reductions);
    std::array<T const*, Inputs + 1> source{};
    std::array<T*, static_cast<std::size_t>(Outputs) + 1> target{};
    for (std::size_t k = 0; k < Inputs; ++k) source[k] = in[k] == nullptr ? nullptr : in[k] + from;
    bool const appends = Pass::last && sink_.append != nullptr;
    if (appends && buffer_ == nullptr) buffer_.reset(new T[longest_range<Pass> * static_cast<std::size_t>(Outputs)]);
    for (std::size_t k = 0; k < static_cast<std::size_t>(Outputs); ++k) {
      bool const written = out[k] != nullptr && is_varying(P.at(P.results[k]).when);
      target[k] = !written ? nullptr : appends ? buffer_.get() + k * longest_range<Pass> : out[k] + from;
    }
    std::size_t const whole = (to - from) / block;
    std::size_t const rest = (to - from) % block;
    Pass::blocks(source.data(), target.data(), s, whole, whole * block, partial);
    if (rest == 0) {
      if constexpr (reductions > 0) neutral<Pass>(partial + reductions);
    } else {
      run_tail<Pass>(source, target, whole * block, rest, partial);
    }
    if (appends) sink_.append(sink_.context, target.data(), to - from);
  }

  /// The last incomplete block, from element `done` on.
  template <class Pass>
  void run_tail(std::array<T const*, Inputs + 1> const& source, std::array<T*, static_cast<std::size_t>(Outputs) + 1> const& target,
                std::size_t done, std::size_t rest, double* partial) {
    constexpr std::size_t block = Pass::block;
    constexpr auto reductions = static_cast<std::size_t>(Pass::reductions);
    // Lanes beyond the end repeat the last element, so that nothing happens there that does not happen elsewhere.
    alignas(64) T padded_in[Inputs + 1][block];
    alignas(64) T padded_out[static_cast<std::size_t>(Outputs) + 1][block];
    std::array<T const*, Inputs + 1> padded_source{};
    std::array<T*, static_cast<std::size_t>(Outputs) + 1> padded_target{};
    for (std::size_t k = 0; k < Inputs; ++k) {
      if (source[k] == nullptr) continue;
      T const* const tail = source[k] + done;
      for (std::size_t j = 0; j < block; ++j) padded_in[k][j] = tail[j < rest ? j : rest - 1];
      padded_source[k] = padded_in[k];
    }
    for (std::size_t k = 0; k < static_cast<std::size_t>(Outputs); ++k) {
      if (target[k] != nullptr) padded_target[k] = padded_out[k];
    }
    double* tail_partial = nullptr;
    if constexpr (reductions > 0) tail_partial = partial + reductions;
    Pass::blocks(padded_source.data(), padded_target.data(), s, 1, rest, tail_partial);
    if constexpr (Pass::last) {
      for (std::size_t k = 0; k < static_cast<std::size_t>(Outputs); ++k) {
        if (target[k] != nullptr) std::copy_n(padded_out[k], rest, target[k] + done);
      }
    }
  }

  template <class Pass>
  static void neutral(double* partial) {
    for_each_index<static_cast<std::size_t>(P.size)>([&](auto k) {
      constexpr instruction c = P.code[k()];
      if constexpr (c.op == operation::reduce && Pass::reductions > 0) {
        if constexpr (c.when == Pass::reduced_level) {
          partial[static_cast<std::size_t>(place_of_reduction<P>(static_cast<int>(k())))] = record_type<P.code[k()].record>::template identity<double>();
        }
      }
    });
  }
};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
