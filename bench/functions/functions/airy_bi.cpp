#ifndef BENCH_LOOP
#include <boost/math/special_functions/airy.hpp>

#include "../../../tests/accuracy/bessel.hpp"
#endif

#include "../function.hpp"
#include "../in_many_digits.hpp"

namespace bench {
namespace {

struct function {
  static constexpr char name[] = "airy_bi";
  static constexpr range arguments[] = {{-20, 10}};
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::airy(v, false).bi; });
  }
#endif
  static constexpr auto value(auto const& x) { return airy_bi(x); }
  /// By Bessel functions of the order 1/3, DLMF 9.6.
  static auto composed(std::floating_point auto x) {
    using T = decltype(x);
    T const third = T(1) / 3, z = 2 * std::fabs(x) * std::sqrt(std::fabs(x)) * third;
    if (x > 0)
      return std::sqrt(x) * (2 / std::numbers::sqrt3_v<T> * std::cyl_bessel_i(third, z) +
                             std::cyl_bessel_k(third, z) / std::numbers::pi_v<T>);
    T const j = std::cyl_bessel_j(third, z), y = std::cyl_neumann(third, z);
    return -std::sqrt(-x) / 2 * (j / std::numbers::sqrt3_v<T> + y);
  }
  static constexpr libraries peers{};
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::airy_bi(x); }
#endif
};
struct derivative : function {
  static constexpr char name[] = "airy_bi_prime";
#ifndef BENCH_LOOP
  static int exact(mpfr_ptr r, mpfr_srcptr x, mpfr_rnd_t mode) {
    return in_many_digits(r, x, mode, [](auto const& v) { return accuracy::airy(v, true).bi; });
  }
#endif
  static constexpr auto value(auto const& x) { return airy_bi_prime(x); }
  static auto composed(std::floating_point auto x) {
    using T = decltype(x);
    T const third = T(1) / 3, z = 2 * std::fabs(x) * std::sqrt(std::fabs(x)) * third;
    if (x > 0)
      return x * (2 / std::numbers::sqrt3_v<T> * std::cyl_bessel_i(2 * third, z) +
                  std::cyl_bessel_k(2 * third, z) / std::numbers::pi_v<T>);
    T const j = std::cyl_bessel_j(2 * third, z), y = std::cyl_neumann(2 * third, z);
    return -x / 2 * (j / std::numbers::sqrt3_v<T> - y);
  }
#ifndef BENCH_LOOP
  static auto boost(auto x) { return boost::math::airy_bi_prime(x); }
#endif
};

bool const entered = compare<function>() && compare<derivative>();

}  // namespace
}  // namespace bench
