#ifndef BENCH_LOOP
#include <boost/math/special_functions/ellint_d.hpp>
#endif

#include "../complete_elliptic.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "ellint_d";
  static constexpr range arguments[] = {{0, 1}};
  static constexpr auto exact = exact_of_parameter<elliptic_kind::third>;
  static constexpr auto value(auto const& m) { return ellint_d(m); }
  static auto composed(auto const& m) { return by_mean_of_gauss<elliptic_kind::third>(m); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto m) { return boost::math::ellint_d(std::sqrt(m)); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
