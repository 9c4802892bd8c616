#pragma once
/// Every float there is, or one in 4099 of them: a function of one argument against its value in double precision.
#include "oracle.hpp"

#include <catch2/catch.hpp>

#include <atomic>
#include <string>
#include <thread>
#include <vector>

namespace oracle {

/// The largest errors of the two forms of a function over floats whose bits are first, first + step, ... below 2^32.
struct worst_of_floats {
  worst<float> full, fast;
};

template <class R, class Reference>
worst_of_floats over_floats(Reference reference, std::uint64_t first, std::uint64_t end, std::uint64_t step) {
  using implementation = symwise::simd::implementation<R>;
  using batch = xsimd::batch<float>;
  constexpr std::size_t lanes = batch::size;
  worst_of_floats w;
  auto const look = [](worst<float>& most, float x, float value, double exact) {
    int exponent = 0;
    std::frexp(exact, &exponent);
    double e = std::abs(static_cast<double>(value) - exact);
    if (std::isnan(e) || std::isinf(value) || std::isinf(exact)) {
      // the number after the largest stands for infinity
      auto const finite = [](double v) {
        return std::isinf(v) || std::abs(v) > 0x1p128 ? std::copysign(0x1p128, v) : v;
      };
      bool const both = std::isnan(value) && std::isnan(exact);
      e = both ? 0 : std::abs(finite(static_cast<double>(value)) - finite(exact)) * 0x1p-104;
      if (std::isnan(e)) e = std::numeric_limits<double>::infinity();
    } else {
      e = std::ldexp(e, 24 - std::max(exponent, -125));
    }
    if (e > most.ulp) most = {e, x, 0, value};
  };
  for (std::uint64_t bits = first; bits < end; bits += step * lanes) {
    float x[lanes], y[lanes];
    for (std::size_t k = 0; k < lanes; ++k)
      x[k] = std::bit_cast<float>(static_cast<std::uint32_t>(std::min(bits + k * step, end - 1)));
    double exact[lanes];
    for (std::size_t k = 0; k < lanes; ++k) exact[k] = reference(static_cast<double>(x[k]));
    implementation::call(batch::load_unaligned(x)).store_unaligned(y);
    for (std::size_t k = 0; k < lanes; ++k) look(w.full, x[k], y[k], exact[k]);
    if constexpr (requires(batch v) { implementation::fast(v); }) {
      implementation::fast(batch::load_unaligned(x)).store_unaligned(y);
      for (std::size_t k = 0; k < lanes; ++k) look(w.fast, x[k], y[k], exact[k]);
    }
  }
  return w;
}

/// No float is further off than `promise`, nor by the fast form, where there is one, than by its own promise. `reference` is
/// the function of doubles.
template <class R, class Reference>
void check_floats(std::string const& name, double promise, Reference reference) {
  constexpr std::uint64_t all = std::uint64_t(1) << 32, piece = std::uint64_t(1) << 24;
  std::uint64_t const step = effort() >= 100 ? 1 : 4099;
  std::vector<worst_of_floats> found(all / piece);
  std::atomic<std::size_t> next{0};
  auto const work = [&] {
    for (std::size_t k = next++; k < found.size(); k = next++)
      found[k] = over_floats<R>(reference, k * piece, (k + 1) * piece, step);
  };
  std::vector<std::thread> others;
  for (unsigned k = 1; k < std::thread::hardware_concurrency(); ++k) others.emplace_back(work);
  work();
  for (auto& thread : others) thread.join();
  worst_of_floats w;
  for (auto const& one : found) {
    if (one.full.ulp > w.full.ulp) w.full = one.full;
    if (one.fast.ulp > w.fast.ulp) w.fast = one.fast;
  }
  INFO(describe(step == 1 ? "all floats: " + name : "floats: " + name, w.full));
  CHECK(w.full.ulp <= promise);
  if constexpr (requires { symwise::simd::implementation<R>::fast_max_ulp; }) {
    INFO(describe(step == 1 ? "all floats: fast " + name : "floats: fast " + name, w.fast));
    CHECK(w.fast.ulp <= symwise::simd::implementation<R>::fast_max_ulp);
  }
}

}  // namespace oracle
