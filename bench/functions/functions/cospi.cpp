#include <numbers>

#include "../function.hpp"

namespace bench {
namespace {

// C++ has no such function.
inline double cospi(double x) { return std::cos(std::numbers::pi_v<double> * x); }
inline float cospi(float x) { return std::cos(std::numbers::pi_v<float> * x); }

struct function {
  static constexpr char name[] = "cospi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_cospi;
  static constexpr auto value(auto const& x) { return cospi(x); }
  static constexpr auto sleef = BENCH_SLEEF(cospi, u05);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
