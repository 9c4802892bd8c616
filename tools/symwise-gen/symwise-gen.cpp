/// symwise-gen FILE... -o OUTPUT: writes formula files as a C++ header or in other languages, and calculates.
/// docs/formula-files.md describes it.
#include "calculator.hpp"
#include "header.hpp"
#include "texts.hpp"

#include <CLI/CLI.hpp>
#include <symwise/version.hpp>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <sstream>

#include <unistd.h>

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

/// Writes beside the file and then renames, so that nobody sees half of it; into what is no file, a pipe or a device, at once.
void write(std::string const& asked, std::string const& content) {
  namespace fs = std::filesystem;
  std::error_code problem;
  fs::path const path = fs::is_symlink(asked, problem) ? fs::weakly_canonical(asked, problem) : fs::path(asked);
  fs::file_status const before = fs::status(path, problem);
  bool const at_once = fs::exists(before) && !fs::is_regular_file(before);
  fs::path beside = path;
  if (!at_once) beside += "." + std::to_string(getpid()) + ".new";
  {
    std::ofstream file(beside, std::ios::binary);
    file << content;
    file.close();
    if (!file) {
      if (!at_once) fs::remove(beside, problem);
      throw unusable_file("cannot write " + asked);
    }
  }
  if (at_once) return;
  if (fs::exists(before)) fs::permissions(beside, before.permissions(), problem);
  fs::rename(beside, path, problem);
  if (problem) {
    fs::remove(beside, problem);
    throw unusable_file("cannot write " + asked);
  }
}

/// What one of the outputs is written by.
struct output_kind {
  std::string_view name;
  std::string (*write)(symwise_gen::file_list const& files, bool narrow);
  bool has_width;  ///< may it be of floats?
};

template <class Writer>
std::string by(symwise_gen::file_list const& files, bool narrow) {
  if constexpr (std::is_constructible_v<Writer, bool>) {
    return Writer(narrow)(files);
  } else {
    return Writer()(files);
  }
}
template <auto Write>
std::string as(symwise_gen::file_list const& files, bool) {
  return Write(files);
}

constexpr output_kind outputs[] = {
    {"header", nullptr, false},
    {"c", by<symwise_gen::detail::c_writer>, true},
    {"opencl", by<symwise_gen::detail::opencl_writer>, true},
    {"cuda", by<symwise_gen::detail::cuda_writer>, true},
    {"fortran", by<symwise_gen::detail::fortran_writer>, true},
    {"numpy", by<symwise_gen::detail::numpy_writer>, false},
    {"sympy", as<symwise_gen::sympy_source>, false},
    {"latex", as<symwise_gen::latex_source>, false},
    {"text", as<symwise_gen::text_source>, false},
    {"dot", as<symwise_gen::dot_source>, false},
    {"json", as<symwise_gen::json_source>, false},
};

/// What is asked for in the command line.
struct request {
  std::vector<std::string> arguments;
  std::vector<std::string> includes;
  std::string output;
  std::string emit = "header";
  std::string eval;
  std::string explain;
  std::string table;
  symwise_gen::treatment how;
  bool narrow = false;
  bool check = false;
};

/// A number, what becomes of a formula, or a table.
int calculate(request const& asked) {
  std::string text;
  if (!asked.explain.empty()) {
    if (!asked.arguments.empty()) throw symwise_gen::unusable("--explain takes a formula and no values");
    text = symwise_gen::calculation(asked.explain).explanation();
  } else if (!asked.table.empty()) {
    symwise_gen::write_table(asked.table, asked.arguments, [&text](std::string const& line) { text += line; });
  } else {
    symwise_gen::calculation value(asked.eval);
    std::vector<std::string> names;
    std::vector<double> numbers;
    for (std::string const& each : asked.arguments) {
      symwise_gen::value_range const given(each);
      if (given.values.size() != 1)
        throw symwise_gen::unusable("'" + each + "': --eval takes one value; --table takes several");
      if (std::find(names.begin(), names.end(), given.name) != names.end())
        throw symwise_gen::unusable("'" + given.name + "' has values twice");
      names.push_back(given.name);
      numbers.push_back(given.values[0]);
    }
    value.prepare(names);
    text = symwise_gen::shortest(value(numbers)) + "\n";
  }
  if (!asked.output.empty()) {
    write(asked.output, text);
    return 0;
  }
  std::cout << text << std::flush;
  if (!std::cout) throw unusable_file("cannot write the standard output");
  return 0;
}

/// On a terminal, what is being done, in one line, which is gone before anything else is said.
struct progress_line {
  bool shown = isatty(STDERR_FILENO) != 0;

  progress_line() = default;
  progress_line(progress_line const&) = delete;
  progress_line& operator=(progress_line const&) = delete;
  ~progress_line() { clear(); }
  void show(std::string const& text) const {
    if (shown) std::cerr << "\r\033[K" << text << std::flush;
  }
  void clear() const { show({}); }
};

int generate(request const& asked) {
  output_kind const& kind = *std::find_if(std::begin(outputs), std::end(outputs),
                                          [&](output_kind const& each) { return each.name == asked.emit; });
  if (asked.narrow && !kind.has_width)
    throw symwise_gen::unusable("--float is for c, opencl, cuda and fortran; " + asked.emit + " is of any width");
  if (!asked.includes.empty() && kind.write != nullptr) throw symwise_gen::unusable("--include is for headers");
  symwise_gen::file_list files;
  progress_line const progress;
  for (std::string const& path : asked.arguments) {
    files.push_back(std::make_unique<symwise_gen::formula_file>(
        path, content_of(path), asked.how, [&](std::string const& name) { progress.show(path + ": " + name); }));
  }
  progress.clear();
  for (std::string const& name : asked.how.derivatives) {
    bool const found = std::any_of(files.begin(), files.end(), [&](auto const& file) { return file->has_input(name); });
    if (!found) throw symwise_gen::unusable("--derivative " + name + ": no formula has an input of that name");
  }
  symwise_gen::check_together(files);
  std::string const text =
      kind.write == nullptr ? symwise_gen::header_of(files, asked.includes) : kind.write(files, asked.narrow);
  if (asked.check) {
    if (std::filesystem::exists(asked.output) && content_of(asked.output) == text) return 0;
    std::cerr << "symwise-gen: " << asked.output << " is not what its formula files give: generate it anew\n";
    return mistaken;
  }
  if (asked.output.empty()) {
    std::cout << text << std::flush;
    if (!std::cout) throw unusable_file("cannot write the standard output");
  } else {
    write(asked.output, text);
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  request asked;
  std::vector<std::string> kinds;
  for (output_kind const& each : outputs) kinds.emplace_back(each.name);
  CLI::App app("Writes formula files as a C++ header or in other languages; calculates with formulas.", "symwise-gen");
  app.add_option("FILE", asked.arguments,
                 "formula files, - is the standard input; behind --eval and --table values, x=1.5 or x=0:10:0.5");
  auto* const output =
      app.add_option("-o,--output", asked.output, "the file to write; without it, the standard output");
  auto* const emit =
      app.add_option("--emit", asked.emit, "what to write")->check(CLI::IsMember(kinds))->capture_default_str();
  app.add_option("--include", asked.includes, "a header that the header includes, such as symwise/special.hpp")
      ->allow_extra_args(false);
  app.add_flag("--float", asked.narrow, "float for double");
  app.add_flag("--simplify", asked.how.simplify, "simplify all formulas, not derivatives alone");
  app.add_flag("--stable", asked.how.stable, "write all formulas in the form that keeps its digits");
  app.add_option("--derivative", asked.how.derivatives, "also the derivatives of all formulas by these inputs: x,y")
      ->delimiter(',')
      ->allow_extra_args(false);
  app.add_flag("--check", asked.check, "write nothing; fail if the file is not current")->needs(output);
  auto* const eval = app.add_option("--eval", asked.eval, "the value of a formula: --eval 'sin(x)/x' x=1.5");
  auto* const explain =
      app.add_option("--explain", asked.explain, "rules, operations, derivatives and LaTeX of a formula");
  auto* const table = app.add_option("--table", asked.table, "values as CSV: --table 'sin(x)/x' x=0:10:0.5");
  eval->excludes(explain)->excludes(table)->excludes(emit);
  explain->excludes(table)->excludes(emit);
  table->excludes(emit);
  app.set_version_flag("--version", std::to_string(SYMWISE_VERSION_MAJOR) + "." +
                                        std::to_string(SYMWISE_VERSION_MINOR) + "." +
                                        std::to_string(SYMWISE_VERSION_PATCH));
  try {
    app.parse(argc, argv);
  } catch (CLI::ParseError const& problem) {
    return app.exit(problem) == 0 ? 0 : unusable;
  }
  bool const calculates = eval->count() + explain->count() + table->count() > 0;
  if (!calculates && asked.arguments.empty()) {
    std::cerr << "symwise-gen: FILE is required; --help says more\n";
    return unusable;
  }
  try {
    return calculates ? calculate(asked) : generate(asked);
  } catch (symwise_gen::mistake const& problem) {
    std::cerr << problem.what() << '\n';
    return mistaken;
  } catch (std::exception const& problem) {
    std::cerr << "symwise-gen: " << problem.what() << '\n';
    return unusable;
  }
}
