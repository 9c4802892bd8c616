/// Functions of one's own: two records in one's own namespace, and the library differentiates, simplifies and vectorises them
/// like its own.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

namespace neural {

struct soft_ramp_;
struct soft_step_;

// As functions of expressions. They come first, for the records mention them.
template <sw::symbolic A>
constexpr auto soft_ramp(A a) -> sw::made<soft_ramp_, A> {
  return sw::make<soft_ramp_>(a);
}
template <sw::symbolic A>
constexpr auto soft_step(A a) -> sw::made<soft_step_, A> {
  return sw::make<soft_step_>(a);
}

/// A smooth ramp, log(1 + exp x) (the library has it as softplus). Its derivative is the smooth step.
struct soft_ramp_ {
  static constexpr std::string_view name = "soft_ramp";
  static constexpr int arity = 1;
  static constexpr sw::interval domain = sw::reals, codomain = sw::open(0, sw::inf);
  static constexpr auto partials(auto x) { return std::tuple{soft_step(x)}; }
  // Without a vector form evaluation calls this for each lane.
  template <class T>
  static T scalar(T x) {
    return std::fmax(x, T(0)) + std::log1p(std::exp(-std::fabs(x)));
  }
};

/// A smooth step, 1 / (1 + exp(-x)).
struct soft_step_ {
  static constexpr std::string_view name = "soft_step";
  static constexpr int arity = 1;
  static constexpr sw::interval domain = sw::reals, codomain = sw::open(0, 1);
  static constexpr auto partials(auto x) { return std::tuple{soft_step(x) * (1 - soft_step(x))}; }
  template <class T>
  static T scalar(T x) {
    return 1 / (1 + std::exp(-x));
  }
  // A vector form: batches are computed with operators and functions like numbers are.
  template <class B>
  static B simd(B const& x) {
    return B(1) / (B(1) + exp(-x));
  }
};

}  // namespace neural

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"weight"> weight;
constexpr sw::symbol<"bias"> bias;

// One layer of a network with one neuron, and how its output changes with the weight.
constexpr auto neuron = neural::soft_ramp(weight * x + bias);
static_assert(diff(neuron, weight) == x * neural::soft_step(weight * x + bias));
static_assert(diff(neuron, bias, 2) ==
              neural::soft_step(weight * x + bias) * (1 - neural::soft_step(weight * x + bias)));

constexpr auto layer = sw::function<neuron, diff(neuron, weight), diff(neuron, bias)>(x, weight, bias);
static_assert(decltype(layer)::program<0b001>::value.calls("soft_step") == 1);  // shared by both derivatives

int main() {
  std::vector<double> xs;
  for (int k = -4000; k <= 4000; ++k) xs.push_back(0.01 * k);

  auto const [value, by_weight, by_bias] = layer(xs, 1.5, -0.25);

  double worst = 0;
  for (std::size_t k = 0; k < xs.size(); ++k) {
    double const u = 1.5 * xs[k] - 0.25;
    double const slope = 1 / (1 + std::exp(-u));
    double const by_hand = u > 0 ? u + std::log1p(std::exp(-u)) : std::log1p(std::exp(u));
    worst = std::fmax(worst, std::fabs(value[k] / by_hand - 1));
    worst = std::fmax(worst, std::fabs(by_bias[k] / slope - 1));
    worst = std::fmax(worst, std::fabs(by_weight[k] - xs[k] * slope) / (1 + std::fabs(xs[k]) * slope));
  }
  std::printf("soft_ramp(1.5 x - 0.25) and its derivatives at %zu points\n", xs.size());
  std::printf("largest relative difference from formulas written by hand: %.1e\n", worst);
  return worst < 1e-13 ? 0 : 1;
}
