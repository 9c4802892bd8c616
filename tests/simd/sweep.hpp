#pragma once
/// A function of one argument far and wide: every float, and 10^8 doubles of every size, or a small part of them.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace oracle {

/// The largest errors of the two forms of a function.
template <class T> struct worst_of_forms {
  worst<T> full, fast;
};

/// All is compared with `quick`, the function in a wider type, which is far less than an ulp off, or else wrong in a way of its
/// own; what seems to be worse than anything before is compared with `exact`, in many digits. So the maximum is that of `exact`,
/// which is called for a few dozen arguments alone, and a `quick` that is no good somewhere costs time, not truth.
template <class T, class Exact> class judge {
  using wide = std::conditional_t<sizeof(T) == 8, long double, double>;

 public:
  explicit judge(Exact exact) : exact_(exact) {}

  void look(worst<T>& most, T x, T value, wide reference) {
    using limits = std::numeric_limits<T>;
    int exponent = 0;
    std::frexp(reference, &exponent);
    auto const e = static_cast<double>(
        std::ldexp(std::abs(wide(value) - reference), limits::digits - std::max(exponent, limits::min_exponent)));
    if (e <= most.ulp || (!std::isfinite(e) && same(value, T(reference)))) return;
    exact_(static_cast<mpfr_ptr>(result_), x, T(0));
    double const sure = error(value, result_);
    if (!(sure <= most.ulp)) most = {sure, x, 0, value};
  }

 private:
  Exact exact_;
  number result_;
};

/// The k-th of the arguments: that float whose bits are k, or a double, in turn any at all and one between 2^-30 and 2^10 in
/// magnitude.
template <class T> T argument_at(std::uint64_t k) {
  if constexpr (sizeof(T) == 4)
    return std::bit_cast<float>(static_cast<std::uint32_t>(k));
  else {
    std::uint64_t z =
        (k + 1) * 0x9e3779b97f4a7c15u;  // Steele, Lea and Flood, Fast splittable pseudorandom number generators
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    z ^= z >> 31;
    if (k % 2 == 0) return std::bit_cast<double>(z);
    std::uint64_t const sign = z & std::uint64_t(1) << 63, from = std::uint64_t(1023 - 30) << 52;
    return std::bit_cast<double>(sign | (from + z % (std::uint64_t(40) << 52)));
  }
}

template <class R, class T, class Exact, class Quick>
worst_of_forms<T> sweep(Exact exact, Quick quick, std::uint64_t first, std::uint64_t end, std::uint64_t step) {
  using implementation = symwise::simd::implementation<R>;
  using batch = xsimd::batch<T>;
  using wide = std::conditional_t<sizeof(T) == 8, long double, double>;
  constexpr std::size_t lanes = batch::size;
  worst_of_forms<T> w;
  judge<T, Exact> judge(exact);
  for (std::uint64_t at = first; at < end; at += step * lanes) {
    T x[lanes], y[lanes];
    wide reference[lanes];
    for (std::size_t k = 0; k < lanes; ++k) {
      x[k] = argument_at<T>(std::min(at + k * step, end - 1));
      reference[k] = quick(wide(x[k]));
    }
    implementation::call(batch::load_unaligned(x)).store_unaligned(y);
    for (std::size_t k = 0; k < lanes; ++k) judge.look(w.full, x[k], y[k], reference[k]);
    if constexpr (requires(batch v) { implementation::fast(v); }) {
      implementation::fast(batch::load_unaligned(x)).store_unaligned(y);
      for (std::size_t k = 0; k < lanes; ++k) judge.look(w.fast, x[k], y[k], reference[k]);
    }
  }
  return w;
}

/// No number is further off than `promise`, nor by the fast form, where there is one, than by its own promise. With
/// SYMWISE_LONG=100 that is every float and 10^8 doubles, otherwise one float in 4099 and a hundred thousand doubles.
template <class R, class T, class Exact, class Quick>
void check_sweep(std::string const& name, double promise, Exact exact, Quick quick) {
  bool const is_long = effort() >= 100;
  std::uint64_t const all = sizeof(T) == 4 ? std::uint64_t(1) << 32 : samples(is_long ? 1000000 : 100000);
  std::uint64_t const step = sizeof(T) == 8 || is_long ? 1 : std::getenv("SYMWISE_BRIEF") ? 99991 : 4099;
  constexpr std::uint64_t pieces = 256;
  std::vector<worst_of_forms<T>> found(pieces);
  std::atomic<std::size_t> next{0};
  auto const work = [&] {
    for (std::size_t k = next++; k < pieces; k = next++)
      found[k] = sweep<R, T>(exact, quick, all / pieces * k, all / pieces * (k + 1), step);
  };
  std::vector<std::thread> others;
  for (unsigned k = 1; k < std::thread::hardware_concurrency(); ++k) others.emplace_back(work);
  work();
  for (auto& thread : others) thread.join();
  worst_of_forms<T> w;
  for (auto const& one : found) {
    if (!(one.full.ulp <= w.full.ulp)) w.full = one.full;
    if (!(one.fast.ulp <= w.fast.ulp)) w.fast = one.fast;
  }
  std::string const which = !is_long ? "" : sizeof(T) == 4 ? "all floats: " : "10^8 doubles: ";
  INFO(describe(which + name, w.full));
  CHECK(w.full.ulp <= promise);
  if constexpr (requires { symwise::simd::implementation<R>::fast_max_ulp; }) {
    INFO(describe(which + "fast " + name, w.fast));
    CHECK(w.fast.ulp <= symwise::simd::implementation<R>::fast_max_ulp);
  }
}

}  // namespace oracle
