#pragma once
#include <symwise/core/config.hpp>

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"  // g++ means the user's globals, which lambdas in templates hide
#endif

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Calls work(from, to) over 0 ... count in contiguous parts, one a thread; `size` is the number of elements an item stands for.
/// Parts too small to be worth a thread are not split, and where no thread can be had the caller does the work.
template <class Work>
void in_parallel(std::size_t count, std::size_t size, int threads, Work const& work) {
  constexpr std::size_t least = 16384;  // elements a thread
  std::size_t wanted = threads == 1  ? 1
                       : threads > 1 ? static_cast<std::size_t>(threads)
                                     : std::max(1U, std::thread::hardware_concurrency());
  wanted = std::min(wanted, std::max<std::size_t>(1, count * size / least));
  if (wanted <= 1) {
    work(std::size_t{0}, count);
    return;
  }
  std::vector<std::thread> pool;
  pool.reserve(wanted - 1);
  std::size_t begun = 1;
#if defined(__cpp_exceptions)
  try {
#endif
    for (; begun < wanted; ++begun)
      pool.emplace_back([&work, count, wanted, begun] { work(count * begun / wanted, count * (begun + 1) / wanted); });
#if defined(__cpp_exceptions)
  } catch (...) {
    for (std::size_t k = begun; k < wanted; ++k) work(count * k / wanted, count * (k + 1) / wanted);
  }
#endif
  work(std::size_t{0}, count / wanted);
  for (std::thread& t : pool) t.join();
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
