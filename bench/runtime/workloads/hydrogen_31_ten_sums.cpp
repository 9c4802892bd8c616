/// R_31 and its derivatives up to the tenth, summed: what eleven outputs take where no memory is written.

#include <span>

#include "hydrogen_31.hpp"

namespace bench {
namespace {

bool const defined = define({
    .name = "hydrogen_31_ten_sums",
    .sizes = {512, 50'000},
    .arrays = {{0, 5, values::kind::equidistant}},
    .scalars = {},
    .outputs = 11,
    .reference = derivatives_of_radial<11>,
    .sums = true,
    .allowed = 1e5,
});

bool const by_symwise = enter("hydrogen_31_ten_sums", "symwise", []<class T>(arguments<T> const& a) {
  constexpr auto all = symwise::function<sum(radial), sum(diff(radial, x)), sum(diff(radial, x, 2)),
                                         sum(diff(radial, x, 3)), sum(diff(radial, x, 4)), sum(diff(radial, x, 5)),
                                         sum(diff(radial, x, 6)), sum(diff(radial, x, 7)), sum(diff(radial, x, 8)),
                                         sum(diff(radial, x, 9)), sum(diff(radial, x, 10))>(x);
  put_sums(a, all(std::span(a.array[0], a.size)));
});

}  // namespace
}  // namespace bench
