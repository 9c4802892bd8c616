/// A Kalman update of two states and two measurements, written out in scalars: fourteen inputs, five outputs with a common inverse.
#include <symwise/symwise.hpp>

namespace {

namespace sw = symwise;

constexpr sw::symbol<"x0"> x0;
constexpr sw::symbol<"x1"> x1;
constexpr sw::symbol<"p00"> p00;
constexpr sw::symbol<"p01"> p01;
constexpr sw::symbol<"p11"> p11;
constexpr sw::symbol<"h00"> h00;
constexpr sw::symbol<"h01"> h01;
constexpr sw::symbol<"h10"> h10;
constexpr sw::symbol<"h11"> h11;
constexpr sw::symbol<"r00"> r00;
constexpr sw::symbol<"r01"> r01;
constexpr sw::symbol<"r11"> r11;
constexpr sw::symbol<"z0"> z0;
constexpr sw::symbol<"z1"> z1;

// P H^T, S = H P H^T + R and its inverse, the gain K
constexpr auto a00 = p00 * h00 + p01 * h01;
constexpr auto a01 = p00 * h10 + p01 * h11;
constexpr auto a10 = p01 * h00 + p11 * h01;
constexpr auto a11 = p01 * h10 + p11 * h11;
constexpr auto s00 = h00 * a00 + h01 * a10 + r00;
constexpr auto s01 = h00 * a01 + h01 * a11 + r01;
constexpr auto s11 = h10 * a01 + h11 * a11 + r11;
constexpr auto determinant = s00 * s11 - s01 * s01;
constexpr auto k00 = (a00 * s11 - a01 * s01) / determinant;
constexpr auto k01 = (a01 * s00 - a00 * s01) / determinant;
constexpr auto k10 = (a10 * s11 - a11 * s01) / determinant;
constexpr auto k11 = (a11 * s00 - a10 * s01) / determinant;
constexpr auto e0 = z0 - h00 * x0 - h01 * x1;
constexpr auto e1 = z1 - h10 * x0 - h11 * x1;

constexpr auto update = sw::function<x0 + k00 * e0 + k01 * e1, x1 + k10 * e0 + k11 * e1, p00 - k00 * a00 - k01 * a01,
                                     p01 - k00 * a10 - k01 * a11, p11 - k10 * a10 - k11 * a11>(
    x0, x1, p00, p01, p11, h00, h01, h10, h11, r00, r01, r11, z0, z1);

}  // namespace

void kalman(double* out[5], double* const in[12], double const* m0, double const* m1, std::size_t n) {
  auto const of = [n](double const* p) { return std::span<double const>(p, n); };
  auto const to = [n](double* p) { return std::span<double>(p, n); };
  std::span<double> o0 = to(out[0]), o1 = to(out[1]), o2 = to(out[2]), o3 = to(out[3]), o4 = to(out[4]);
  update.into(std::tie(o0, o1, o2, o3, o4), of(in[0]), of(in[1]), of(in[2]), of(in[3]), of(in[4]), of(in[5]), of(in[6]),
              of(in[7]), of(in[8]), of(in[9]), of(in[10]), of(in[11]), of(m0), of(m1));
}
