/// Rocklin's last plot: R_31 of a hydrogen-like atom with Z = 6 and its derivatives up to the tenth, eleven outputs from one call.

#include <array>
#include <span>

#include "hydrogen_31.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31_ten",
    .sizes = {512, 2048, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 11,
    .reference = derivatives_of_radial<11>,
});

bool const by_symwise = enter("hydrogen_31_ten", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all = symwise::function<radial, diff(radial, x), diff(radial, x, 2), diff(radial, x, 3),
                                         diff(radial, x, 4), diff(radial, x, 5), diff(radial, x, 6), diff(radial, x, 7),
                                         diff(radial, x, 8), diff(radial, x, 9), diff(radial, x, 10)>(x);
  std::array<std::span<T>, 11> out;
  for (std::size_t k = 0; k < out.size(); ++k) out[k] = {a.output[k], a.size};
  all.into(std::tie(out[0], out[1], out[2], out[3], out[4], out[5], out[6], out[7], out[8], out[9], out[10]),
           std::span(a.array[0], a.size));
});

}  // namespace
}  // namespace bench
