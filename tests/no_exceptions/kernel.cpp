// Kernels, reductions and scalar calls compile with -fno-exceptions.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"a", sw::positive> a;

std::vector<double> elementwise(std::vector<double> const& xs) { return sw::function<exp(-a * x) / a>(x, a)(xs, 2.0); }
double reduced(std::vector<double> const& xs) { return sw::function<sum(pow(x, 2))>(x)(xs); }
float scalar(float v) { return sw::function<diff(erf(x), x)>(x)(v); }
