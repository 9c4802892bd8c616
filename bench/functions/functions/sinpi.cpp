#include <numbers>

#include "../function.hpp"

namespace bench {
namespace {

// C++ has no such function.
inline double sinpi(double x) { return std::sin(std::numbers::pi_v<double> * x); }
inline float sinpi(float x) { return std::sin(std::numbers::pi_v<float> * x); }

struct function {
  static constexpr char name[] = "sinpi";
  static constexpr range arguments[] = {{-100, 100}};
  static constexpr auto exact = mpfr_sinpi;
  static constexpr auto value(auto const& x) { return sinpi(x); }
  static constexpr auto sleef = BENCH_SLEEF(sinpi, u05);
};

bool const entered = compare<function>();

}  // namespace
}  // namespace bench
