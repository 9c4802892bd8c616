/// A Kalman update written out in scalars.
#include <symwise/symwise.hpp>

#include "../formulas/kalman.hpp"

namespace {

using namespace kalman_update;
constexpr auto update = sw::function<new_x0, new_x1, new_p00, new_p01, new_p11>(x0, x1, p00, p01, p11, h00, h01, h10,
                                                                                h11, r00, r01, r11, z0, z1);

}  // namespace

void kalman(double* out[5], double* const in[12], double const* m0, double const* m1, std::size_t n) {
  auto const of = [n](double const* p) { return std::span<double const>(p, n); };
  auto const to = [n](double* p) { return std::span<double>(p, n); };
  std::span<double> o0 = to(out[0]), o1 = to(out[1]), o2 = to(out[2]), o3 = to(out[3]), o4 = to(out[4]);
  update.into(std::tie(o0, o1, o2, o3, o4), of(in[0]), of(in[1]), of(in[2]), of(in[3]), of(in[4]), of(in[5]), of(in[6]),
              of(in[7]), of(in[8]), of(in[9]), of(in[10]), of(in[11]), of(m0), of(m1));
}
