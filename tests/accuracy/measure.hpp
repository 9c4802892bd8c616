#pragma once
// Compares what evaluation computes for a record with reference values, and with what the record promises.
#include <symwise/evaluate/call.hpp>
#include <symwise/simd.hpp>

#include <boost/hana/concat.hpp>
#include <boost/hana/for_each.hpp>
#include <catch2/catch.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <iostream>
#include <string>
#include <type_traits>
#include <vector>

#include "error.hpp"
#include "real.hpp"
#include "samples.hpp"

namespace accuracy {

/// How a record is proved; to be specialised for each record with
///   static real value(real const&...)      the exact value
///   static sampling where()                where to look, for functions of one argument and for those of an order
///   static std::vector<double> orders()    instead of sampling the first argument
///   static std::array<sampling, N> where() for functions of two or three arguments
///   static real scale(real const&...)      optional: the error counts in units in the last place of this where it is larger
///                                          than the value
template <class R>
struct oracle;

template <class R>
concept has_oracle = requires { oracle<R>::where(); };

/// Without quarter turns: without those, which the C library's own sine of large numbers is not made for.
template <class R, class T>
auto samples_for(std::size_t n, bool quarter_turns = true) {
  sampler<T> draw;
  if constexpr (R::arity == 1) {
    sampling where = oracle<R>::where();
    where.quarter_turns = where.quarter_turns && quarter_turns;
    return draw.draw(where, n);
  } else if constexpr (requires { oracle<R>::orders(); }) {
    return draw.draw(oracle<R>::orders(), oracle<R>::where(), n);
  } else {
    auto const where = oracle<R>::where();
    if constexpr (std::size(where) == 3) {
      return draw.draw(where[0], where[1], where[2], n);
    } else {
      return draw.draw(where[0], where[1], n);
    }
  }
}

/// What evaluation computes of batches at each of the samples.
template <class R, class T, std::size_t N>
std::vector<T> evaluated(std::vector<std::array<T, N>> const& samples) {
  using batch = xsimd::batch<T>;
  constexpr std::size_t width = batch::size;
  std::vector<T> results(samples.size() + width);
  for (std::size_t i = 0; i < samples.size(); i += width) {
    alignas(64) T lanes[N][width];
    for (std::size_t k = 0; k < width; ++k) {
      for (std::size_t j = 0; j < N; ++j) lanes[j][k] = samples[std::min(i + k, samples.size() - 1)][j];
    }
    [&]<std::size_t... J>(std::index_sequence<J...>) {
      batch const result = symwise::detail::batch_call<R, T, false>(batch::load_aligned(lanes[J])...);
      result.store_unaligned(&results[i]);
    }(std::make_index_sequence<N>());
  }
  return results;
}

/// What the scalar function computes at each of the samples.
template <class R, class T, std::size_t N>
std::vector<T> evaluated_as_scalars(std::vector<std::array<T, N>> const& samples) {
  std::vector<T> results;
  for (auto const& at : samples)
    results.push_back(std::apply([](auto... x) { return symwise::detail::scalar_call<R, T>(x...); }, at));
  return results;
}

template <class R, class T, std::size_t N>
statistics<T, N> errors_of(std::vector<std::array<T, N>> const& samples, std::vector<T> const& results) {
  collector<T, N> collected;
  for (std::size_t i = 0; i < samples.size(); ++i) {
    std::array<real, N> argument;
    for (std::size_t j = 0; j < N; ++j) argument[j] = static_cast<double>(samples[i][j]);
    real const exact = std::apply(oracle<R>::value, argument);
    if constexpr (requires { &oracle<R>::scale; }) {
      collected.add(samples[i], results[i], exact, std::apply(oracle<R>::scale, argument));
    } else {
      collected.add(samples[i], results[i], exact);
    }
  }
  return collected.result();
}

/// Checks what was computed of the samples, in the way that is printed before the name.
template <class R, class T, class Samples>
void check_results(Samples const& samples, std::vector<T> const& results, double promise, char const* way = "") {
  precision const digits(160);
  auto const errors = errors_of<R, T>(samples, results);
  std::cout << way << R::name << (sizeof(T) == 4 ? " float: " : " double: ") << errors << std::endl;
  INFO(R::name << (sizeof(T) == 4 ? " of float" : " of double") << ", seed " << seed() << ": " << errors);
  CHECK(errors.wrong == 0);
  CHECK(errors.max <= promise);
}

template <class R, class T>
void check_width() {
  auto const samples = samples_for<R, T>(2000 * effort());
  check_results<R>(samples, evaluated<R, T>(samples), R::max_ulp);
}

/// Checks every record of a Hana tuple of types, each in a section of its name.
template <class Records>
void check_records(Records const& records) {
  boost::hana::for_each(records, [](auto type) {
    using R = typename decltype(type)::type;
    static_assert(has_oracle<R>, "a record without an oracle");
    SECTION(std::string(R::name)) {
      check_width<R, float>();
      check_width<R, double>();
    }
  });
}

template <class R, class T>
void check_scalars_of_width(double most) {
  auto const samples = samples_for<R, T>(1000 * effort(), false);
  check_results<R>(samples, evaluated_as_scalars<R, T>(samples),
                   R::max_ulp <= 0.5 ? R::max_ulp : std::max(R::max_ulp, most), "scalar ");
}

/// The same of the scalar functions, whose errors are in part the C library's: within `most` ulp.
template <class Records>
void check_scalars(Records const& records, double most) {
  boost::hana::for_each(records, [most](auto type) {
    using R = typename decltype(type)::type;
    SECTION(std::string(R::name)) {
      check_scalars_of_width<R, float>(most);
      check_scalars_of_width<R, double>(most);
    }
  });
}

}  // namespace accuracy
