#include "registry.hpp"

#include <algorithm>
#include <tuple>

namespace bench {
namespace {

// Inside functions, because entries are made while other files' constants are initialised.
std::vector<workload>& defined() {
  static std::vector<workload> all;
  return all;
}

std::vector<contender>& entered() {
  static std::vector<contender> all;
  return all;
}

}  // namespace

bool define(workload w) {
  defined().push_back(std::move(w));
  return true;
}

bool enter(std::string_view workload, std::string_view name, kernel<float> single, kernel<double> twice) {
  entered().push_back({workload, name, single, twice});
  return true;
}

std::vector<workload> workloads() {
  auto all = defined();
  std::ranges::sort(all, {}, &workload::name);
  return all;
}

std::vector<contender> contenders(workload const& w) {
  std::vector<contender> mine;
  std::ranges::copy_if(entered(), std::back_inserter(mine), [&](contender const& c) { return c.workload == w.name; });
  std::ranges::sort(mine, {}, [](contender const& c) { return std::tuple(c.name != "symwise", c.name); });
  return mine;
}

}  // namespace bench
