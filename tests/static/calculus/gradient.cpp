#include <symwise/symbolic.hpp>

#include <boost/hana.hpp>

namespace sw = symwise;
using namespace boost::hana::literals;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

constexpr auto f = pow(x, 2) * y + sin(y);
constexpr auto g = gradient(f, x, y);
static_assert(decltype(boost::hana::size(g))::value == 2 && g[0_c] == 2 * x * y && g[1_c] == pow(x, 2) + cos(y));

constexpr auto h = hessian(f, x, y);
static_assert(decltype(boost::hana::size(h))::value == 2 && h[0_c][0_c] == 2 * y && h[0_c][1_c] == 2 * x &&
              h[1_c][0_c] == h[0_c][1_c] && h[1_c][1_c] == -sin(y));

constexpr auto j = jacobian(boost::hana::make_tuple(x * y, x + y, exp(x)), x, y);
static_assert(decltype(boost::hana::size(j))::value == 3 && decltype(boost::hana::size(j[0_c]))::value == 2);
static_assert(j[0_c][0_c] == y && j[0_c][1_c] == x && j[1_c][0_c] == 1 && j[2_c][0_c] == exp(x) && j[2_c][1_c] == 0);
