/// symwise-gen FILE... -o HEADER: writes the C++ header of formula files. docs/formula-files.md describes both.
#include "header.hpp"

#include <CLI/CLI.hpp>
#include <symwise/version.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

namespace {

constexpr int mistaken = 1;  // in a formula file, or a header that is not current
constexpr int unusable = 2;  // options, or files that cannot be read or written

struct unusable_file : std::runtime_error {
  using std::runtime_error::runtime_error;
};

std::string content_of(std::string const& path) {
  std::ostringstream content;
  if (path == "-") {
    content << std::cin.rdbuf();
    return content.str();
  }
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) throw unusable_file("cannot read " + path);
  content << file.rdbuf();
  return content.str();
}

/// Writes beside the file and then renames, so that nobody sees half of it.
void write(std::string const& path, std::string const& content) {
  std::string const beside = path + ".new";
  {
    std::ofstream file(beside, std::ios::binary);
    file << content;
    file.close();
    if (!file) {
      std::error_code ignored;
      std::filesystem::remove(beside, ignored);
      throw unusable_file("cannot write " + path);
    }
  }
  std::error_code problem;
  std::filesystem::rename(beside, path, problem);
  if (problem) {
    std::filesystem::remove(beside, problem);
    throw unusable_file("cannot write " + path);
  }
}

}  // namespace

int main(int argc, char** argv) {
  std::vector<std::string> paths;
  std::vector<std::string> includes;
  std::string output;
  bool simplify = false;
  bool check = false;
  CLI::App app("Writes a C++ header with the functions of formula files.", "symwise-gen");
  app.add_option("FILE", paths, "formula files; - is the standard input")->required();
  app.add_option("-o,--output", output, "the header to write; without it, the standard output");
  app.add_option("--include", includes, "a header to include too, such as symwise/special.hpp")->allow_extra_args(false);
  app.add_flag("--simplify", simplify, "simplify all formulas, not derivatives alone");
  app.add_flag("--check", check, "write nothing; fail if the header is not current")->needs("--output");
  app.set_version_flag("--version", std::to_string(SYMWISE_VERSION_MAJOR) + "." + std::to_string(SYMWISE_VERSION_MINOR) +
                                        "." + std::to_string(SYMWISE_VERSION_PATCH));
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& problem) {
    return app.exit(problem) == 0 ? 0 : unusable;
  }
  try {
    std::vector<std::unique_ptr<symwise_gen::formula_file>> files;
    for (std::string const& path : paths)
      files.push_back(std::make_unique<symwise_gen::formula_file>(path, content_of(path), simplify));
    std::string const header = symwise_gen::header_of(files, includes);
    if (check) {
      if (std::filesystem::exists(output) && content_of(output) == header) return 0;
      std::cerr << "symwise-gen: " << output << " is not what its formula files give: generate it anew\n";
      return mistaken;
    }
    if (output.empty()) {
      std::cout << header << std::flush;
      if (!std::cout) throw unusable_file("cannot write the standard output");
    } else {
      write(output, header);
    }
  } catch (symwise_gen::mistake const& problem) {
    std::cerr << problem.what() << '\n';
    return mistaken;
  } catch (std::exception const& problem) {
    std::cerr << "symwise-gen: " << problem.what() << '\n';
    return unusable;
  }
  return 0;
}
