#pragma once
#include <symwise/core/config.hpp>

#include <cstdio>
#include <cstdlib>
#include <stdexcept>
#include <string>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Refuses a call: throws std::invalid_argument, or where exceptions are off says the sentence and aborts.
[[noreturn]] inline void refuse(std::string const& sentence) {
#if defined(__cpp_exceptions)
  throw std::invalid_argument("symwise: " + sentence);
#else
  std::fprintf(stderr, "symwise: %s\n", sentence.c_str());
  std::abort();
#endif
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
