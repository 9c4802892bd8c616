/// The energy density of a gradient-corrected density functional as libxc has it, exchange of Becke 1988 and correlation of Lee, Yang
/// and Parr for two spin densities and their gradients (some 200 operators), and its fourth derivatives along one of the densities.
#include <symwise/symwise.hpp>

namespace {

namespace sw = symwise;

constexpr sw::symbol<"a", sw::positive> a;  // density of spin up
constexpr sw::symbol<"b", sw::positive> b;  // of spin down
constexpr sw::symbol<"g", sw::positive> g;  // squared gradient of spin up
constexpr sw::symbol<"h", sw::positive> h;  // of spin down
constexpr sw::symbol<"m"> m;                // product of the two gradients

constexpr auto exchange = [](auto density, auto square) {
  auto const x = sqrt(square) / pow(density, sw::rational(4, 3));
  return -pow(density, sw::rational(4, 3)) * (0.9305257363491 + 0.0042 * pow(x, 2) / (1 + 6 * 0.0042 * x * asinh(x)));
};

constexpr auto density = a + b;
constexpr auto root = pow(density, sw::rational(-1, 3));
constexpr auto screened = 1 / (1 + 0.349 * root);
constexpr auto omega = exp(-0.2533 * root) * screened * pow(density, sw::rational(-11, 3));
constexpr auto delta = 0.2533 * root + 0.349 * root * screened;
constexpr auto total = g + h + 2 * m;
constexpr auto kinetic = 36.46239897876 * (pow(a, sw::rational(8, 3)) + pow(b, sw::rational(8, 3)));
constexpr auto correlation =
    -0.04918 * 4 * screened * a * b / density -
    0.04918 * 0.132 * omega *
        (a * b *
             (kinetic + (sw::rational(47, 18) - 7 * delta / 18) * total - (sw::rational(5, 2) - delta / 18) * (g + h) -
              (delta - 11) / 9 * (a * g + b * h) / density) -
         sw::rational(2, 3) * pow(density, 2) * total + (sw::rational(2, 3) * pow(density, 2) - pow(a, 2)) * h +
         (sw::rational(2, 3) * pow(density, 2) - pow(b, 2)) * g);
constexpr auto energy = exchange(a, g) + exchange(b, h) + correlation;

constexpr auto fourth =
    sw::function<energy, diff(energy, a, 4), diff(diff(energy, a, 2), b, 2), diff(diff(energy, a, 2), g, 2)>(a, b, g, h,
                                                                                                             m);

}  // namespace

void functional(double* const out[4], double const* const in[5], std::size_t n) {
  auto const of = [n](double const* p) { return std::span<double const>(p, n); };
  std::span<double> o0(out[0], n), o1(out[1], n), o2(out[2], n), o3(out[3], n);
  fourth.into(std::tie(o0, o1, o2, o3), of(in[0]), of(in[1]), of(in[2]), of(in[3]), of(in[4]));
}
