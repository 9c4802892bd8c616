// Compiles the kernels that declared_kernel.hpp declares.
#include "declared_kernel.hpp"

#include <catch2/catch.hpp>

template <class T>
struct only_where_compiled {
  static constexpr T factor = 3;
};

template struct symwise::kernel<decltype(declared::f), symwise::array_of<double>, symwise::scalar>;
template struct symwise::kernel<decltype(declared::g), symwise::array_of<float>>;

TEST_CASE("a kernel can be called where it is compiled") { CHECK(declared::g(1.0F) == 3.0F); }
