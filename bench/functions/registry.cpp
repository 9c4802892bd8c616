#include "registry.hpp"

#include <algorithm>
#include <iterator>

namespace bench {
namespace {

// Inside functions, because entries are made while other files' constants are initialised.
std::vector<described>& defined() {
  static std::vector<described> all;
  return all;
}

std::vector<contender>& entered() {
  static std::vector<contender> all;
  return all;
}

}  // namespace

bool define(described f) {
  defined().push_back(std::move(f));
  return true;
}

bool enter(std::string_view function, std::string_view name, kernel<float> single, kernel<double> twice) {
  entered().push_back({function, name, single, twice});
  return true;
}

std::vector<described> functions() {
  auto all = defined();
  std::ranges::sort(all, {}, &described::name);
  return all;
}

std::vector<contender> contenders(described const& f) {
  std::vector<contender> mine;
  std::ranges::copy_if(entered(), std::back_inserter(mine), [&](contender const& c) { return c.function == f.name; });
  return mine;
}

}  // namespace bench
