#include <symwise/symwise.hpp>

namespace sw = symwise;

constexpr sw::symbol<"r", sw::nonnegative> r;
constexpr double root_of_70 = 8.366600265340756;
constexpr auto radial = 4 * pow(r, 2) * (42 - 42 * r + 12 * pow(r, 2) - pow(r, 3)) * exp(-r) / (9 * root_of_70);

void kernel(std::vector<double> const& rs, std::vector<double>& value, std::vector<double>& derivative) {
  constexpr auto both = sw::function<radial, diff(radial, r)>(r);
  both.into(std::tie(value, derivative), rs);
}
