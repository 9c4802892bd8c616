/// R_31 and its derivative, summed: what two outputs take where no memory is written.

#include <span>

#include "hydrogen_31.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31_sums",
    .sizes = {512, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 2,
    .reference = derivatives_of_radial<2>,
    .sums = true,
    .allowed = 1e5,
});

bool const by_symwise = enter("hydrogen_31_sums", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all = symwise::function<sum(radial), sum(diff(radial, x))>(x);
  put_sums(a, all(std::span(a.array[0], a.size)));
});

}  // namespace
}  // namespace bench
