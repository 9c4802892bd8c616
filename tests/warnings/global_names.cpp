// Names that users give to their own globals: locals in headers that hide them must not bring warnings upon the user.
#include <symwise/special.hpp>
#include <symwise/symwise.hpp>

#include <array>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;

extern int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, z;
extern int A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, V, W, X, Y, Z;
extern int e_, ex, x2, x0, xs, ys, in, out, at, from, to, by, of, all, any;
extern int value, values, result, results, size, data, input, inputs, output, outputs, argument, arguments, name, names,
    type, list, sum_, term, terms, factor, factors, base, exponent, number, order, pass, partial, scalar, scalars,
    block, range, thread, threads, code, program, plan, kernel, node, graph, each, other, first, last, left, right,
    lower, upper, count, total, step, length, width, text, source, target, memory, operand, operands, function,
    condition, symbol, record, rank, degree, sign, lane, batch, array, tuple;

std::vector<double> elementwise(std::vector<double> const& x_values, std::vector<double> const& y_values) {
  return sw::function<exp(-pow(x - mu, 2) / (2 * pow(sigma, 2))) / (sqrt(2 * sw::pi) * sigma) + erf(atan2(x, y)),
                      sw::threads{2}>(x, y, mu, sigma)(x_values, y_values, 0.5, 2.0);
}
double reduced(std::vector<double> const& x_values) {
  return sw::function<sum(log(abs(x) + lgamma(sigma)) * min(sin(x), tan(x)))>(x, sigma)(x_values, 2.0);
}
float of_scalars(float one) {
  return sw::function<piecewise(when(x < 1, pow(x, y)), otherwise(beta(x, y)))>(x, y)(one, one);
}
void into(std::vector<float> const& x_values, std::vector<float>& result_values) {
  sw::function<diff(polygamma(2, x) / tgamma(x), x)>(x).into(result_values, x = x_values);
}
void formulas(double one) {
  using namespace sw::literals;
  (void)sw::function<"let t = x/2; sin(t) if x > 0 else Sum(x**k, (k, 1, 3))"_f, sw::formula<"sqrt(x**2)", x>>(x)(one);
  sw::graph formula_graph;
  (void)parse(formula_graph, "x + 1.5e300", sigma);
}
