#include <symwise/core/require.hpp>
#include <symwise/symbolic.hpp>

namespace sw = symwise;

struct cube_ {
  static constexpr std::string_view name = "cube";
  static constexpr int arity = 1;
  static constexpr auto partials(auto x) { return std::tuple{3 * pow(x, 2)}; }
  template <class T>
  static T scalar(T x) {
    return x * x * x;
  }
};
static_assert(sw::check_record<cube_>() && sw::check_record<sw::sin_>() && sw::check_record<sw::atan2_>());
