#pragma once
/// \file
/// How the scalar fallbacks call Boost.Math, and what they share.
#include <symwise/core/record.hpp>

#include <boost/math/policies/policy.hpp>

#include <cmath>
#include <limits>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// Errors are answered by NaN or an infinity, never by an exception, and double is not widened behind the caller's back.
using quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::denorm_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
    boost::math::policies::indeterminate_result_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_float<false>, boost::math::policies::promote_double<false>>;

inline constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

/// A number as the unevaluated sum of two doubles, the second the rounding error of the first.
struct double_sum {
  double high;
  double low;
};
/// a + b exactly.
inline double_sum exact_sum(double a, double b) {
  double const s = a + b;
  double const from_b = s - a;
  return {s, (a - (s - from_b)) + (b - from_b)};
}

/// pi to twice the digits of double.
inline constexpr double_sum long_pi = {0x1.921fb54442d18p+1, 0x1.1a62633145c07p-53};

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
