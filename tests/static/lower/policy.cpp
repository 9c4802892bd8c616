#include <symwise/lower/policy.hpp>

namespace sw = symwise;

static_assert(sw::policy<decltype(sw::strict)> && sw::policy<sw::threads> && !sw::policy<int>);
constexpr sw::options of(auto... policies) {
  sw::options o;
  (sw::detail::apply_policy(o, policies), ...);
  return o;
}
static_assert(of() == sw::options{false, 1} && of(sw::strict, sw::threads{4}) == sw::options{true, 4});
static_assert(sw::policy<sw::accuracy> && of().functions == sw::accuracy::full);
static_assert(of(sw::accuracy::fast, sw::strict) == sw::options{true, 1, sw::accuracy::fast});
