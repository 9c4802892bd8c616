#pragma once
// Errors on both sides of every point where a kernel goes another way: the ends of its ranges and of the pieces of its tables, thresholds
// of overflow and underflow, ends of reductions. They are found, not listed: a kernel runs on `recording`, and between
// two arguments at which it does something else the place is bisected.
#include "recording.hpp"

#include <algorithm>
#include <bit>
#include <map>

#include "measure.hpp"

namespace accuracy {

/// The numbers of T in their order.
template <class T>
std::int64_t rank_of(T x) {
  auto const bits = std::bit_cast<std::conditional_t<sizeof(T) == 8, std::int64_t, std::int32_t>>(x);
  return bits >= 0 ? bits : std::numeric_limits<decltype(bits)>::min() - std::int64_t(bits);
}
template <class T>
T of_rank(std::int64_t rank) {
  using integer = std::conditional_t<sizeof(T) == 8, std::int64_t, std::int32_t>;
  return std::bit_cast<T>(static_cast<integer>(rank >= 0 ? rank : std::numeric_limits<integer>::min() - rank));
}

/// Arguments between which break points are looked for: some of every binade, many of each interval, in their order.
template <class T>
std::vector<T> grid(sampling const& s) {
  using limits = std::numeric_limits<T>;
  std::vector<T> r = {T(0), limits::infinity(), -limits::infinity(), limits::max(), -limits::max()};
  for (int e = limits::min_exponent - limits::digits; e < limits::max_exponent; ++e)
    for (T const m : {T(1), T(1.1875), T(1.375), T(1.5625), T(1.75)})
      for (T const sign : {T(1), T(-1)}) r.push_back(std::ldexp(sign * m, e));
  for (auto const& [from, to] : s.intervals)
    for (int k = 0; k < 500; ++k) r.push_back(static_cast<T>(from + (to - from) * k / 499));
  std::sort(r.begin(), r.end());
  return r;
}

/// The last numbers before a kernel's way changes, for every change between two ways at most two: those of choices first, then
/// those of tables alone.
template <class T, class Way>
std::vector<T> break_points(std::vector<T> const& grid, Way way_at, std::size_t most) {
  std::map<std::pair<way, way>, int> known;
  std::vector<T> of_choices, of_tables;
  way before = way_at(grid.front());
  for (std::size_t i = 1; i < grid.size(); ++i) {
    way const after = way_at(grid[i]);
    if (after != before && known[{before, after}]++ < 2) {
      bool const choice = after.choices != before.choices;
      std::int64_t low = rank_of(grid[i - 1]), high = rank_of(grid[i]);
      while (high - low > 1) {
        std::int64_t const middle = low + static_cast<std::int64_t>(static_cast<std::uint64_t>(high - low) / 2);
        way const there = way_at(of_rank<T>(middle));
        (there == before || (choice && there.choices == before.choices) ? low : high) = middle;
      }
      (choice ? of_choices : of_tables).push_back(of_rank<T>(low));
    }
    before = after;
  }
  std::mt19937_64 engine(seed());
  for (auto* found : {&of_choices, &of_tables}) std::shuffle(found->begin(), found->end(), engine);
  of_choices.insert(of_choices.end(), of_tables.begin(), of_tables.end());
  of_choices.resize(std::min(of_choices.size(), most));
  return of_choices;
}

/// What lies on both sides of a break point, given the last number before it: three neighbours, then ever further away.
template <class T>
std::vector<T> around(T last_before) {
  std::vector<T> r;
  std::int64_t const at = rank_of(last_before);
  for (std::int64_t k = 0; k < (std::int64_t(1) << (std::numeric_limits<T>::digits - 8)); k = k < 3 ? k + 1 : 8 * k)
    for (T const x : {of_rank<T>(at - k), of_rank<T>(at + 1 + k)})
      if (!std::isnan(x)) r.push_back(x);
  return r;
}

/// The full or the fast form of a kernel.
template <class R>
struct full_form {
  static constexpr bool is_fast = false;
  static constexpr double promise = R::max_ulp;
  template <class... V>
  static constexpr bool exists = requires(V const&... v) { symwise::simd::implementation<R>::call(v...); };
  template <class... V>
  [[gnu::always_inline]] static inline auto call(V const&... v) {
    return symwise::simd::implementation<R>::call(v...);
  }
};
template <class R>
struct fast_form {
  static constexpr bool is_fast = true;
  template <class... V>
  static constexpr bool exists = requires(V const&... v) { symwise::simd::implementation<R>::fast(v...); };
  template <class... V>
  [[gnu::always_inline]] static inline auto call(V const&... v) {
    return symwise::simd::implementation<R>::fast(v...);
  }
};

/// What a form of a kernel does there.
template <class Form, class T, std::size_t N>
[[gnu::noinline]] way way_of(std::array<T, N> const& at) {
  way::now() = {};
  std::apply([](auto... x) { static_cast<void>(Form::call(xsimd::batch<T, recording>(x)...)); }, at);
  return way::now();
}

/// Samples at the break points of a form: of a function of several arguments along some lines on which but one changes. A few others
/// where it goes one way everywhere.
template <class R, class Form, class T>
auto at_break_points() {
  constexpr std::size_t arity = R::arity;
  std::vector<std::array<T, arity>> samples;
  if constexpr (arity == 1) {
    auto const where = oracle<R>::where();
    auto const way_at = [](T x) { return way_of<Form>(std::array<T, 1>{x}); };
    auto const most = static_cast<std::size_t>(64 * std::min(1.0, where.weight)) * effort();
    for (T const last : break_points(grid<T>(where), way_at, std::max<std::size_t>(8, most)))
      for (T const x : around(last)) samples.push_back({x});
  } else {
    auto const lines = samples_for<R, T>(1000);  // random ones at the end
    for (std::size_t j = 0; j < arity; ++j) {
      auto const all = grid<T>(oracle<R>::where()[j]);
      for (std::size_t k = 0; k < 8 * effort(); ++k) {
        auto line = lines[lines.size() - 1 - k % lines.size()];
        auto const way_at = [line, j](T x) mutable {
          line[j] = x;
          return way_of<Form>(line);
        };
        for (T const last : break_points(all, way_at, 8))
          for (T const x : around(last)) {
            line[j] = x;
            samples.push_back(line);
          }
      }
    }
  }
  return samples.empty() ? samples_for<R, T>(100) : samples;
}

template <class T, class Form, std::size_t N>
std::vector<T> evaluated_by(std::vector<std::array<T, N>> const& samples) {
  std::vector<T> results;
  for (auto const& at : samples)
    results.push_back(std::apply([](auto... x) { return Form::call(xsimd::batch<T>(x)...).get(0); }, at));
  return results;
}

template <class R, class Form, class T>
void check_break_points_of_form(double promise) {
  auto const samples = at_break_points<R, Form, T>();
  check_results<R>(samples, evaluated_by<T, Form>(samples), promise,
                   Form::is_fast ? "break points: fast " : "break points: ");
}

template <class R, class T, std::size_t... J>
void check_break_points_of_width(std::index_sequence<J...>) {
  using full = full_form<R>;
  using fast = fast_form<R>;
  if constexpr (full::template exists<decltype(J, xsimd::batch<T>())...>)
    check_break_points_of_form<R, full, T>(R::max_ulp);
  if constexpr (fast::template exists<decltype(J, xsimd::batch<T>())...>)
    check_break_points_of_form<R, fast, T>(symwise::simd::implementation<R>::fast_max_ulp);
}

/// Is there a kernel for this instruction set? Without a fused operation fma has none.
template <class R, std::size_t... J>
constexpr bool has_kernel(std::index_sequence<J...>) {
  return full_form<R>::template exists<decltype(J, xsimd::batch<double>())...> ||
         fast_form<R>::template exists<decltype(J, xsimd::batch<double>())...>;
}

/// Checks every record of a Hana tuple of types that has a kernel, each in a section of its name.
template <class Records>
void check_break_points(Records const& records) {
  boost::hana::for_each(records, [](auto type) {
    using R = typename decltype(type)::type;
    if constexpr (R::arity > 0) {
      if constexpr (requires { sizeof(symwise::simd::implementation<R>); } && !requires { oracle<R>::orders(); }) {
        using arguments = std::make_index_sequence<R::arity>;
        if constexpr (has_kernel<R>(arguments())) {
          SECTION(std::string(R::name)) {
            check_break_points_of_width<R, float>(arguments());
            check_break_points_of_width<R, double>(arguments());
          }
        }
      }
    }
  });
}

}  // namespace accuracy
