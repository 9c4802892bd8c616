#include <numbers>

#include "../function.hpp"

namespace bench {
namespace {

// C++ has no such function.
inline double tanpi(double x) { return std::tan(std::numbers::pi_v<double> * x); }
inline float tanpi(float x) { return std::tan(std::numbers::pi_v<float> * x); }

struct function {
  static constexpr char name[] = "tanpi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_tanpi;
  static constexpr auto value(auto const& x) { return tanpi(x); }
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
