#include "laws/functions.hpp"

#include <boost/hana/concat.hpp>

#include <filesystem>
#include <fstream>
#include <regex>
#include <set>

#include "laws/records.hpp"

namespace hana = boost::hana;
namespace sw = symwise;

TEST_CASE("the table of records is the tree") {
  namespace files = std::filesystem;
  files::path const root =
      files::path(__FILE__).parent_path().parent_path().parent_path() / "include" / "symwise" / "functions";
  REQUIRE(files::is_directory(root));
  std::set<std::string> in_tree;
  std::regex const definition(R"((^|\n)struct (\w+_) \{)");
  for (auto const& folder : files::directory_iterator(root)) {
    if (!folder.is_directory()) continue;
    for (auto const& file : files::directory_iterator(folder)) {
      if (file.path().extension() != ".hpp") continue;
      std::stringstream text;
      text << std::ifstream(file.path()).rdbuf();
      std::string const content = text.str();
      for (auto i = std::sregex_iterator(content.begin(), content.end(), definition); i != std::sregex_iterator(); ++i)
        in_tree.insert((*i)[2]);
    }
  }
  std::set<std::string> in_table;
  auto const all = hana::concat(
      hana::concat(records::arithmetic, records::elementary),
      hana::concat(hana::concat(records::piecewise, records::reductions),
                   hana::concat(records::rounding, hana::concat(records::special_functions, records::orthogonal))));
  hana::for_each(all, [&](auto type) {
    std::string const name(sw::detail::type_name<typename decltype(type)::type>());
    in_table.insert(name.substr(name.rfind(':') + 1));
  });
  INFO("tools/update_functions.py writes tests/laws/records.hpp");
  CHECK(in_tree == in_table);
  CHECK(in_table.size() > 50);
}

TEST_CASE("laws of arithmetic and of rounding") {
  laws::check(
      hana::concat(hana::tuple_t<sw::abs_, sw::sign_, sw::sqrt_, sw::min_, sw::max_, sw::pow_, sw::copysign_, sw::fdim_,
                                 sw::fma_, sw::fmod_, sw::mod_, sw::remainder_, sw::rsqrt_, sw::heaviside_>,
                   records::rounding));
}
