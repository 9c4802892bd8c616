/// Runs what a fuzzer runs on files, for compilers without libFuzzer and for the corpus: replay FILE|DIRECTORY...
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

namespace {

int runs = 0;

void run(std::filesystem::path const& file) {
  std::ifstream in(file, std::ios::binary);
  std::string const bytes(std::istreambuf_iterator<char>(in), {});
  // The program stops at a finding: what it was doing is known by then.
  std::fprintf(stderr, "%s\n", file.string().c_str());
  LLVMFuzzerTestOneInput(reinterpret_cast<std::uint8_t const*>(bytes.data()), bytes.size());
  ++runs;
}

}  // namespace

int main(int count, char** arguments) {
  for (int k = 1; k < count; ++k) {
    std::filesystem::path const path = arguments[k];
    if (!std::filesystem::is_directory(path)) {
      run(path);
      continue;
    }
    for (auto const& entry : std::filesystem::directory_iterator(path)) run(entry.path());
  }
  std::printf("%d inputs, no finding\n", runs);
  return runs > 0 ? 0 : 1;
}
