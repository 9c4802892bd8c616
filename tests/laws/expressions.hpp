#pragma once
#include <symwise/symbolic.hpp>

#include <boost/multiprecision/cpp_bin_float.hpp>

#include <algorithm>
#include <array>
#include <random>
#include <span>
#include <string>
#include <string_view>
#include <vector>

/// Random expressions, and their values in 50 digits by an evaluator that shares nothing with the library.
namespace expressions {

using real = boost::multiprecision::number<boost::multiprecision::cpp_bin_float<50>, boost::multiprecision::et_off>;

/// The symbols that random expressions are made of.
struct variable {
  std::string_view name;
  symwise::facts known;
};
inline constexpr auto variables = std::to_array<variable>({
    {"x", symwise::real},
    {"y", symwise::real},
    {"p", symwise::positive},
    {"q", symwise::nonnegative},
    {"m", symwise::negative},
    {"w", symwise::nonpositive},
    {"z", symwise::nonzero},
    {"k", symwise::integer},
});
using point = std::array<real, variables.size()>;

/// An expression as it was written, nothing in it simplified.
struct tree {
  symwise::record_info const* record = nullptr;  ///< of a function or a named constant
  int symbol = -1;                               ///< index into `variables`
  symwise::number number;
  std::vector<tree> operands;
};

template <class R>
tree call(std::vector<tree> operands) {
  return {symwise::detail::head<R>(), -1, {}, std::move(operands)};
}
tree literal(symwise::number const& value);
tree symbol(int which);

/// A value, and what was met on the way to it.
struct outcome {
  real value;
  bool defined = true;    ///< every intermediate value is a finite number
  bool at_break = false;  ///< some argument is so near a discontinuity that rounding decides
  real largest = 1;       ///< magnitude of the intermediate values
};

/// The record's function of the arguments.
real value_of(symwise::record_info const* record, std::span<real const> arguments);

/// The function of values, with what was met on the way to them.
outcome applied(symwise::record_info const* record, std::span<outcome const> arguments);
/// Takes note of what was met on the way to a part.
void join(outcome& whole, outcome const& part);

outcome value(tree const& ex, point const& at);
outcome value(symwise::graph const& g, symwise::id ex, point const& at);

/// Do two values agree to all but a few of 50 digits?
bool agree(outcome const& a, outcome const& b, real const& tolerance = real("1e-40"));

/// The canonical node of a tree. With a generator, operands of sums and products are shuffled and bracketed at random.
symwise::id build(symwise::graph& g, tree const& ex, std::mt19937_64* shuffled = nullptr);

/// What a failed test prints.
std::string text(tree const& ex);
std::string text(symwise::graph const& g, symwise::id ex);
std::string text(point const& at);

/// Which operations random expressions are made of.
struct vocabulary {
  bool sums = true;
  bool functions = true;
  bool branches = true;   ///< min, max, select, abs, sign and roundings
  bool fractions = true;  ///< roots and other powers that are not whole
  bool expressions_as_exponents = true;
  bool poles_of_poles = true;  ///< quotients in a divisor, negative powers of negative powers
};

/// Makes random expressions and points; the same seed gives the same ones.
class generator {
 public:
  explicit generator(std::uint64_t seed, vocabulary words = {}) : random_(seed), words_(words) {}

  tree expression(int operations);
  point anywhere();
  symwise::number rational(int largest);
  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }
  std::mt19937_64& engine() { return random_; }

 private:
  std::mt19937_64 random_;
  vocabulary words_;
  bool poles_ = true;  // may what is being made have a pole?

  tree leaf();
  tree divisor(int operations);
  tree condition(int operations);
  tree exponent(int operations);
};

/// The seed of a test: 1, or what the option --rng-seed of the test program gives.
std::uint64_t seed();

}  // namespace expressions
