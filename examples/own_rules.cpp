/// Rules of one's own: identities that the library does not know, under their conditions, in an order one chooses.
#include <symwise/symwise.hpp>

#include <cmath>
#include <cstdio>
#include <vector>

namespace sw = symwise;

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;
constexpr sw::symbol<"t", sw::nonnegative> t;
constexpr sw::symbol<"k", sw::integer> k;

// Wildcards stand for any expression.
constexpr sw::wildcard<"a"> a;
constexpr sw::wildcard<"b"> b;

// A rule says what becomes of everything that has the form of its left side. Terms beside it stay.
constexpr auto products_to_sums =
    sw::rules(sin(a) * sin(b) >>= (cos(a - b) - cos(a + b)) / 2, cos(a) * cos(b) >>= (cos(a - b) + cos(a + b)) / 2,
              sin(a) * cos(b) >>= (sin(a - b) + sin(a + b)) / 2);
static_assert(rewrite(1 + 2 * sin(x) * sin(y), products_to_sums) == 1 + cos(x - y) - cos(x + y));

// It is applied where its condition holds: what is known of the symbols has to imply that.
constexpr auto whole_turns =
    sw::rules((sin(sw::pi * a) >>= 0).when(is_integer(a)), (cos(2 * sw::pi * a) >>= 1).when(is_integer(a)));
static_assert(rewrite(x * cos(2 * sw::pi * k) + sin(sw::pi * k), whole_turns) == x);
static_assert(rewrite(sin(sw::pi * x), whole_turns) == sin(sw::pi * x));

constexpr auto nearer = sw::rules((max(a, b) >>= b).when(a < b), (abs(a - b) >>= b - a).when(a < b));
static_assert(rewrite(max(t, t + 1) + abs(t - sqrt(t * t) - 1), nearer) == t + 2);

// Sets are values. The first rule that matches is taken, so the special ones come first.
constexpr auto all = whole_turns + products_to_sums;
static_assert(rewrite(cos(2 * sw::pi * k) * sin(x) * sin(y), all) == (cos(x - y) - cos(x + y)) / 2);

// A strategy says where and how often: once at each part, from the outermost on, or until nothing changes.
static_assert(rewrite(log(1 + log(1 + log(x))), log(1 + a) >>= log1p(a), sw::bottom_up) == log1p(log1p(log(x))));
constexpr auto unwound = sw::rules(tgamma(a + 1) >>= a * tgamma(a));
static_assert(rewrite(tgamma(x + 3), unwound, sw::bottom_up) == (x + 2) * tgamma(x + 2));

// simplify(e, rules) takes their result only where it is cheaper.
static_assert(simplify(sin(x) * sin(y), products_to_sums) == sin(x) * sin(y));

// A kernel of a product of two waves, and of the two waves that it is the sum of.
constexpr auto beat = sin(19 * x) * sin(21 * x);
constexpr auto waves = sw::function<beat, rewrite(beat, products_to_sums)>(x);

int main() {
  std::vector<double> xs;
  for (int i = 0; i <= 1000; ++i) xs.push_back(0.003 * i);
  auto const [product, sum] = waves(xs);
  double worst = 0;
  for (std::size_t i = 0; i < xs.size(); ++i) worst = std::fmax(worst, std::fabs(product[i] - sum[i]));
  std::printf("sin(19 x) sin(21 x) and (cos(2 x) - cos(40 x))/2 differ by %.1e at most\n", worst);
  return worst < 1e-13 ? 0 : 1;
}
