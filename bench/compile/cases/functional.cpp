/// A density functional and its fourth derivatives along one of the densities.
#include <symwise/symwise.hpp>

#include "../formulas/functional.hpp"

namespace {

using namespace density_functional;
constexpr auto fourth =
    sw::function<energy, diff(energy, a, 4), diff(diff(energy, a, 2), b, 2), diff(diff(energy, a, 2), g, 2)>(a, b, g, h,
                                                                                                             m);

}  // namespace

void functional(double* const out[4], double const* const in[5], std::size_t n) {
  auto const of = [n](double const* p) { return std::span<double const>(p, n); };
  std::span<double> o0(out[0], n), o1(out[1], n), o2(out[2], n), o3(out[3], n);
  fourth.into(std::tie(o0, o1, o2, o3), of(in[0]), of(in[1]), of(in[2]), of(in[3]), of(in[4]));
}
