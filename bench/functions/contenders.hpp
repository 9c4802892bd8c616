#pragma once
#include <span>
#include <symwise/symwise.hpp>

#include "oracle.hpp"

#if BENCH_SLEEF_FOUND
#include <sleef.h>
#endif
#if BENCH_HIGHWAY_FOUND
#define HWY_COMPILE_ONLY_STATIC  // for this processor alone
#include <hwy/highway.h>
// after it
#include <hwy/contrib/math/math-inl.h>
#endif
#if BENCH_EIGEN_FOUND
#include <Eigen/Core>
#endif

namespace bench {

// The names of SLEEF's functions hold the number of lanes.
#if !BENCH_SLEEF_FOUND
#define BENCH_SLEEF(name, bound) 0
#define BENCH_EXACT_SLEEF(name) 0
#else
#define BENCH_EXACT_SLEEF(name) BENCH_SLEEF_OF(name, )
#define BENCH_SLEEF(name, bound) BENCH_SLEEF_OF(name, _##bound)
#define BENCH_SLEEF_OF(name, bound)                                            \
  [](auto const& x, auto const&... more) {                                     \
    if constexpr (sizeof(typename std::decay_t<decltype(x)>::value_type) == 8) \
      return BENCH_SLEEF_DOUBLE(name, bound)(x.data, more.data...);            \
    else                                                                       \
      return BENCH_SLEEF_FLOAT(name, bound)(x.data, more.data...);             \
  }
#if defined(__AVX512F__)
#define BENCH_SLEEF_DOUBLE(name, bound) Sleef_##name##d8##bound
#define BENCH_SLEEF_FLOAT(name, bound) Sleef_##name##f16##bound
#elif defined(__AVX2__)
#define BENCH_SLEEF_DOUBLE(name, bound) Sleef_##name##d4##bound
#define BENCH_SLEEF_FLOAT(name, bound) Sleef_##name##f8##bound
#else
#define BENCH_SLEEF_DOUBLE(name, bound) Sleef_##name##d2##bound
#define BENCH_SLEEF_FLOAT(name, bound) Sleef_##name##f4##bound
#endif
#endif

namespace {

/// Calls f with the arrays that the function has.
template <class F, class Call>
auto with_arrays(Call call) {
  return call(std::make_index_sequence<std::size(F::arguments)>());
}

/// A kernel that applies f to batches. The sizes are multiples of all numbers of lanes.
template <class F, class T, class Apply>
void by_batches(arguments<T> const& a, Apply f) {
  with_arrays<F>([&]<std::size_t... K>(std::index_sequence<K...>) {
    for (std::size_t i = 0; i < a.size; i += xsimd::batch<T>::size)
      xsimd::batch<T>(f(xsimd::batch<T>::load_aligned(a.array[K] + i)...)).store_aligned(a.output[0] + i);
  });
}

/// symwise's kernel.
template <class F, symwise::accuracy Tier, class T>
void by_symwise(arguments<T> const& a) {
  static constexpr symwise::symbol<"x"> x;
  static constexpr symwise::symbol<"y"> y;
  static constexpr symwise::symbol<"z"> z;
  if constexpr (std::size(F::arguments) == 1) {
    static constexpr auto formula = F::value(x);
    constexpr auto f = symwise::function<formula, Tier>(x);
    f.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size));
  } else if constexpr (std::size(F::arguments) == 2) {
    static constexpr auto formula = F::value(x, y);
    constexpr auto f = symwise::function<formula, Tier>(x, y);
    f.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size), std::span(a.array[1], a.size));
  } else {
    static constexpr auto formula = F::value(x, y, z);
    constexpr auto f = symwise::function<formula, Tier>(x, y, z);
    f.into(std::span(a.output[0], a.size), std::span(a.array[0], a.size), std::span(a.array[1], a.size),
           std::span(a.array[2], a.size));
  }
}

/// Enters symwise, and each peer that has the function.
template <class F>
bool compare() {
  using symwise::accuracy;
  constexpr bool composed =
      requires { F::composed(1.0); } || requires { F::composed(1.0, 1.0); } || requires { F::composed(1.0, 1.0, 1.0); };
  std::vector<std::array<double, 3>> edges;
  if constexpr (requires { F::edges; }) edges.assign(std::begin(F::edges), std::end(F::edges));
  define({F::name, {std::begin(F::arguments), std::end(F::arguments)}, edges, oracle<F::exact>(), composed});
  enter(F::name, "symwise", []<class T>(arguments<T> const& a) { by_symwise<F, accuracy::full>(a); });
  enter(F::name, "fast", []<class T>(arguments<T> const& a) { by_symwise<F, accuracy::fast>(a); });
  if constexpr (requires { requires F::peers.xsimd; })
    enter(F::name, "xsimd", []<class T>(arguments<T> const& a) {
      by_batches<F>(a, [](auto const&... v) { return as_peers_have_it<F>(v...); });
    });
  if constexpr (requires { F::boost(1.0); })
    enter(F::name, "boost", []<class T>(arguments<T> const& a) {
      for (std::size_t i = 0; i < a.size; ++i) a.output[0][i] = F::boost(a.array[0][i]);
    });
  if constexpr (requires { F::boost(1.0, 1.0); })
    enter(F::name, "boost", []<class T>(arguments<T> const& a) {
      for (std::size_t i = 0; i < a.size; ++i) a.output[0][i] = F::boost(a.array[0][i], a.array[1][i]);
    });
  if constexpr (requires { F::boost(1.0, 1.0, 1.0); })
    enter(F::name, "boost", []<class T>(arguments<T> const& a) {
      for (std::size_t i = 0; i < a.size; ++i) a.output[0][i] = F::boost(a.array[0][i], a.array[1][i], a.array[2][i]);
    });
#if BENCH_SLEEF_FOUND
  if constexpr (requires { F::sleef; })
    enter(F::name, "sleef",
          []<class T>(arguments<T> const& a) { by_batches<F>(a, [](auto const&... v) { return F::sleef(v...); }); });
  if constexpr (requires { F::sleef_u35; })
    enter(F::name, "sleef-u35", []<class T>(arguments<T> const& a) {
      by_batches<F>(a, [](auto const&... v) { return F::sleef_u35(v...); });
    });
#endif
#if BENCH_HIGHWAY_FOUND
  namespace hn = hwy::HWY_NAMESPACE;
  hn::ScalableTag<double> const tag;
  if constexpr (
      requires { F::highway(tag, hn::Zero(tag)); } || requires { F::highway(tag, hn::Zero(tag), hn::Zero(tag)); } ||
      requires { F::highway(tag, hn::Zero(tag), hn::Zero(tag), hn::Zero(tag)); })
    enter(F::name, "highway", []<class T>(arguments<T> const& a) {
      hn::ScalableTag<T> const d;
      with_arrays<F>([&]<std::size_t... K>(std::index_sequence<K...>) {
        for (std::size_t i = 0; i < a.size; i += hn::Lanes(d))
          hn::Store(F::highway(d, hn::Load(d, a.array[K] + i)...), d, a.output[0] + i);
      });
    });
#endif
#if BENCH_EIGEN_FOUND
  if constexpr (requires { requires F::peers.eigen; })
    enter(F::name, "eigen", []<class T>(arguments<T> const& a) {
      using array = Eigen::Array<T, Eigen::Dynamic, 1>;
      auto const n = static_cast<Eigen::Index>(a.size);
      with_arrays<F>([&]<std::size_t... K>(std::index_sequence<K...>) {
        Eigen::Map<array, Eigen::Aligned64>(a.output[0], n) =
            as_peers_have_it<F>(Eigen::Map<array const, Eigen::Aligned64>(a.array[K], n)...);
      });
    });
#endif
  return true;
}

}  // namespace
}  // namespace bench
