#ifndef BENCH_LOOP
#include <boost/math/special_functions/ellint_1.hpp>
#endif

#include "../complete_elliptic.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "ellint_k";
  static constexpr range arguments[] = {{0, 1}};
  static constexpr auto exact = exact_of_parameter<elliptic_kind::first>;
  static constexpr auto value(auto const& m) { return ellint_k(m); }
  static auto composed(auto const& m) { return by_mean_of_gauss<elliptic_kind::first>(m); }
  static constexpr libraries peers{.xsimd = true};
#ifndef BENCH_LOOP
  static auto boost(auto m) { return boost::math::ellint_1(std::sqrt(m)); }
#endif
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
