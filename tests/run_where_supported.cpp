// run_where_supported <instruction set> <program> [argument ...]
// Becomes the program where the processor has the instruction set; says so and returns 77 (ctest: skipped) where it has not.
// It is a program of its own because a test built for an instruction set may use it before main begins.
#include <unistd.h>

#include <cstdio>
#include <optional>
#include <string_view>

namespace {

/// Whether the processor has the instruction set; nothing for a name that is not known here.
std::optional<bool> supported(std::string_view name) {
  bool const avx2 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
  if (name == "avx2") return avx2;
  if (name == "x86-64-v4") {
    return avx2 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512cd") && __builtin_cpu_supports("avx512dq") &&
           __builtin_cpu_supports("avx512vl");
  }
  return std::nullopt;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) {
    std::fprintf(stderr, "usage: run_where_supported <instruction set> <program> [argument ...]\n");
    return 2;
  }
  std::optional<bool> const answer = supported(argv[1]);
  if (!answer) {
    std::fprintf(stderr, "run_where_supported knows avx2 and x86-64-v4, not %s\n", argv[1]);
    return 2;
  }
  if (!*answer) {
    std::printf("skipped: this processor does not have %s\n", argv[1]);
    return 77;
  }
  execv(argv[2], argv + 2);
  std::perror(argv[2]);
  return 2;
}
