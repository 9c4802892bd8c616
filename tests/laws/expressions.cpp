#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/gamma.hpp>

#include <sstream>

namespace sw = symwise;

namespace expressions {

namespace {

constexpr auto unary = [] {
  using sw::detail::head;
  return std::to_array<sw::record_info const*>(
      {head<sw::exp_>(), head<sw::log_>(), head<sw::sqrt_>(), head<sw::sin_>(), head<sw::cos_>(), head<sw::tan_>(),
       head<sw::asin_>(), head<sw::acos_>(), head<sw::atan_>(), head<sw::sinh_>(), head<sw::cosh_>(), head<sw::tanh_>(),
       head<sw::expm1_>(), head<sw::log1p_>(), head<sw::cbrt_>(), head<sw::erf_>(), head<sw::erfc_>()});
};
constexpr auto stepped = [] {
  using sw::detail::head;
  return std::to_array<sw::record_info const*>(
      {head<sw::abs_>(), head<sw::sign_>(), head<sw::floor_>(), head<sw::ceil_>(), head<sw::trunc_>()});
};

real const not_a_number = std::numeric_limits<real>::quiet_NaN();
real const infinite = std::numeric_limits<real>::infinity();

real from(sw::number const& n) { return n.exact ? real(n.p) / real(n.q) : real(n.v); }

/// erf by its series of positive terms, DLMF 7.6.2.
real error_function(real const& x) {
  if (abs(x) > 11) return x > 0 ? real(1) : real(-1);
  real term = x;
  real total = x;
  for (int n = 1; abs(term) > abs(total) * real("1e-55"); ++n) {
    term *= 2 * x * x / (2 * n + 1);
    total += term;
  }
  return 2 / sqrt(boost::math::constants::pi<real>()) * exp(-x * x) * total;
}

/// Gamma(x); not a number at its poles, and where it would be too large to be compared.
real gamma_function(real const& x) {
  if (abs(x) > 100 || (x <= 0 && x == trunc(x))) return not_a_number;
  return boost::math::tgamma(x);
}

/// The logarithmic derivative of Gamma, from arguments above 1 on.
real digamma_function(real x) {
  if (isnan(gamma_function(x))) return not_a_number;
  real shift = 0;
  for (; x < 1; x += 1) shift -= 1 / x;
  return shift + boost::math::digamma(x);
}

/// The regularised lower incomplete gamma function by its series of positive terms, DLMF 8.11.4.
real incomplete_gamma(real const& a, real const& x) {
  if (!(a > 0 && a < 90 && x >= 0 && x < 300)) return not_a_number;
  if (x == 0) return 0;
  real term = 1;
  real total = 1;
  for (int n = 1; term > total * real("1e-55"); ++n) {
    term *= x / (a + n);
    total += term;
  }
  return exp(a * log(x) - x) / gamma_function(a + 1) * total;
}

/// The regularised incomplete beta function by its series of positive terms, DLMF 8.17.8, where x is the smaller part.
real incomplete_beta(real const& a, real const& b, real const& x) {
  if (!(a > 0 && b > 0 && a + b < 90 && x >= 0 && x <= 1)) return not_a_number;
  if (x == 0 || x == 1) return x;
  if (x > (a + 1) / (a + b + 2)) return 1 - incomplete_beta(b, a, 1 - x);
  real term = 1;
  real total = 1;
  for (int n = 0; term > total * real("1e-55"); ++n) {
    term *= (a + b + n) / (a + 1 + n) * x;
    total += term;
  }
  real const scale = gamma_function(a + b) / (gamma_function(a + 1) * gamma_function(b));
  return exp(a * log(x) + b * log(1 - x)) * scale * total;
}

real nearest_number(real const& x) { return abs(x - round(x)); }

real power(real const& a, real const& exponent) {
  // y / y is 1 up to rounding.
  real const b = nearest_number(exponent) < real("1e-40") ? round(exponent) : exponent;
  if (b == 0 || a == 1) return 1;
  if (isnan(a) || isnan(b)) return not_a_number;
  bool const whole = b == trunc(b);
  bool const odd = whole && b / 2 != trunc(b / 2);
  if (a == 0 || isinf(a)) {  // as Annex F has it
    real const magnitude = (a == 0) == (b > 0) ? real(0) : infinite;
    return odd && signbit(a) != 0 ? real(-magnitude) : magnitude;
  }
  if (a < 0 && !whole) return not_a_number;
  if (whole && abs(b) < 1000) return pow(a, b.convert_to<int>());
  return pow(a, b);
}

bool breaks(sw::record_info const* record, std::span<real const> a) {
  std::string_view const name = record->name;
  real const near("1e-9");
  if (name == "abs" || name == "sign") return abs(a[0]) < near;
  if (name == "tgamma" || name == "lgamma" || name == "digamma") return a[0] < near && nearest_number(a[0]) < near;
  if (name == "factorial") return a[0] < near - 1 && nearest_number(a[0]) < near;
  if (name == "floor" || name == "ceil" || name == "trunc") return nearest_number(a[0]) < near;
  if (name == "lt" || name == "le" || name == "gt" || name == "ge" || name == "eq" || name == "ne")
    return abs(a[0] - a[1]) < near;
  if (name == "min" || name == "max") {
    for (std::size_t i = 0; i < a.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (abs(a[i] - a[j]) < near) return true;
      }
    }
  }
  if (name == "asin" || name == "acos") return abs(abs(a[0]) - 1) < near;
  if (name == "log" || name == "sqrt" || name == "cbrt") return abs(a[0]) < near;
  if (name == "log1p") return abs(a[0] + 1) < near;
  if (name == "pow") return abs(a[0]) < near && a[1] != trunc(a[1]);
  if (name == "atan2" || name == "hypot") return abs(a[0]) < near && (name == "atan2" || abs(a[1]) < near);
  return false;
}

}  // namespace

tree literal(sw::number const& value) { return {nullptr, -1, value, {}}; }
tree symbol(int which) { return {nullptr, which, {}, {}}; }

real value_of(sw::record_info const* record, std::span<real const> a) {
  std::string_view const name = record->name;
  real const& x = a.empty() ? not_a_number : a[0];
  if (name == "pi") return boost::math::constants::pi<real>();
  if (name == "e") return boost::math::constants::e<real>();
  if (name == "add" || name == "mul") {
    real r = name == "add" ? 0 : 1;
    for (real const& v : a) r = name == "add" ? real(r + v) : real(r * v);
    return r;
  }
  if (name == "sub") return a[0] - a[1];
  if (name == "neg") return -x;
  if (name == "div") return x * power(a[1], real(-1));
  if (name == "pow") return power(a[0], a[1]);
  if (name == "select") return x != 0 ? a[1] : a[2];
  for (real const& v : a) {
    if (isnan(v)) return not_a_number;
  }
  if (name == "sqrt") return power(x, real(1) / 2);
  if (name == "lt") return a[0] < a[1];
  if (name == "le") return a[0] <= a[1];
  if (name == "gt") return a[0] > a[1];
  if (name == "ge") return a[0] >= a[1];
  if (name == "eq") return a[0] == a[1];
  if (name == "ne") return a[0] != a[1];
  if (name == "and") return a[0] != 0 && a[1] != 0;
  if (name == "or") return a[0] != 0 || a[1] != 0;
  if (name == "not") return a[0] == 0;
  if (name == "min") return *std::min_element(a.begin(), a.end());
  if (name == "max") return *std::max_element(a.begin(), a.end());
  if (name == "abs") return abs(x);
  if (name == "sign") return x > 0 ? 1 : x < 0 ? -1 : 0;
  if (name == "floor") return floor(x);
  if (name == "ceil") return ceil(x);
  if (name == "trunc") return trunc(x);
  if (name == "cbrt") return x < 0 ? real(-pow(-x, real(1) / 3)) : x > 0 ? real(pow(x, real(1) / 3)) : real(0);
  if (name == "erf") return error_function(x);
  if (name == "erfc") return 1 - error_function(x);
  if (name == "norm_pdf") return exp(-x * x / 2) / sqrt(8 * atan(real(1)));
  if (name == "norm_cdf") return (1 + error_function(x / sqrt(real(2)))) / 2;
  if (name == "norm_sf") return (1 - error_function(x / sqrt(real(2)))) / 2;
  if (name == "log_norm_cdf") return x > -14 ? real(log((1 + error_function(x / sqrt(real(2)))) / 2)) : not_a_number;
  if (name == "erfcx") return abs(x) < 50 ? real(exp(x * x) * (1 - error_function(x))) : not_a_number;
  if (name == "gamma_p") return incomplete_gamma(x, a[1]);
  if (name == "gamma_q") return 1 - incomplete_gamma(x, a[1]);
  if (name == "ibeta") return incomplete_beta(x, a[1], a[2]);
  if (name == "ibetac") return 1 - incomplete_beta(x, a[1], a[2]);
  if (name == "atan2") return a[0] == 0 && a[1] == 0 ? not_a_number : atan2(a[0], a[1]);
  if (name == "hypot") return sqrt(a[0] * a[0] + a[1] * a[1]);
  if (name == "log") return x > 0 ? log(x) : not_a_number;
  if (name == "log2") return x > 0 ? real(log(x) / log(real(2))) : not_a_number;
  if (name == "log10") return x > 0 ? real(log(x) / log(real(10))) : not_a_number;
  if (name == "tgamma") return gamma_function(x);
  if (name == "factorial") return gamma_function(x + 1);
  if (name == "lgamma") return log(abs(gamma_function(x)));
  if (name == "digamma") return digamma_function(x);
  if (name == "beta") {
    if (!(x > 0 && a[1] > 0)) return not_a_number;
    return gamma_function(x) * gamma_function(a[1]) / gamma_function(x + a[1]);
  }
  if (name == "log1p") return x > -1 ? log(1 + x) : not_a_number;
  if (name == "atan") return atan(x);
  if (name == "logaddexp") {
    real const largest = std::max(a[0], a[1]);
    return largest + log(1 + exp(std::min(a[0], a[1]) - largest));
  }
  if (name == "softplus") return x > 0 ? real(x + log(1 + exp(-x))) : real(log(1 + exp(x)));
  if (name == "logistic") return 1 / (1 + exp(-x));
  if (name == "log1mexp") return x < 0 ? real(log(1 - exp(x))) : not_a_number;
  if (name == "log1pmx") return x > -1 ? real(log(1 + x) - x) : not_a_number;
  if (name == "sinmx") return sin(x) - x;
  if (name == "sech") return abs(x) > 10000 ? real(0) : real(1 / cosh(x));
  if (name == "spherical_j" && x == 1) return a[1] == 0 ? real(0) : real((sin(a[1]) / a[1] - cos(a[1])) / a[1]);
  if (name == "spherical_j" && x == 2)
    return a[1] == 0 ? real(0) : real((3 / (a[1] * a[1]) - 1) * sin(a[1]) / a[1] - 3 * cos(a[1]) / (a[1] * a[1]));
  if (name == "sinc") return x == 0 ? real(1) : real(sin(x) / x);
  if (name == "sinhc") return x == 0 ? real(1) : real(sinh(x) / x);
  if (name == "exprel") return x == 0 ? real(1) : real((exp(x) - 1) / x);
  if (name == "xlogy") return x == 0 ? real(0) : a[1] > 0 ? real(x * log(a[1])) : not_a_number;
  if (name == "xlog1py") return x == 0 ? real(0) : a[1] > -1 ? real(x * log(1 + a[1])) : not_a_number;
  if (name == "lbeta") {
    if (!(x > 0 && a[1] > 0)) return not_a_number;
    return log(gamma_function(x) * gamma_function(a[1]) / gamma_function(x + a[1]));
  }
  if (name == "acosh") return x >= 1 ? real(log(x + sqrt(x * x - 1))) : not_a_number;
  if (name == "logit") return x > 0 && x < 1 ? real(log(x / (1 - x))) : not_a_number;
  if (name == "asinh") return x < 0 ? real(-log(sqrt(1 + x * x) - x)) : real(log(sqrt(1 + x * x) + x));
  if (name == "atanh") return abs(x) < 1 ? real(log((1 + x) / (1 - x)) / 2) : not_a_number;
  if (name == "sqrt1pm1") return x >= -1 ? real(x / (1 + sqrt(1 + x))) : not_a_number;
  if (name == "powm1") return power(x, a[1]) - 1;
  if (name == "tanh") return abs(x) > 60 ? real(x > 0 ? 1 : -1) : tanh(x);
  if ((name == "exp" && x < -10000) || ((name == "sech" || name == "csch") && abs(x) > 10000)) return 0;
  if (name == "coth" && abs(x) > 10000) return x > 0 ? 1 : -1;
  if (abs(x) > 10000) return not_a_number;  // beyond what is worth computing
  if (name == "exp") return exp(x);
  if (name == "expm1") return abs(x) < 1 ? real(2 * exp(x / 2) * sinh(x / 2)) : real(exp(x) - 1);
  if (name == "sin") return sin(x);
  if (name == "cos") return cos(x);
  if (name == "cosm1") return -2 * sin(x / 2) * sin(x / 2);
  if (name == "sinpi") return sin(boost::math::constants::pi<real>() * x);
  if (name == "cospi") return cos(boost::math::constants::pi<real>() * x);
  if (name == "tan") return sin(x) / cos(x);
  // what programs compute sin(pi x) and log(exp(x) + exp(y)) as
  if (name == "sinpi") return sin(boost::math::constants::pi<real>() * x);
  if (name == "cospi") return cos(boost::math::constants::pi<real>() * x);
  if (name == "tanpi") return tan(boost::math::constants::pi<real>() * x);
  if (name == "softplus") return log(1 + exp(x));
  if (name == "logaddexp") return log(exp(x) + exp(a[1]));
  if (name == "cot") return cos(x) / sin(x);
  if (name == "sec") return 1 / cos(x);
  if (name == "csc") return 1 / sin(x);
  if (name == "coth") return cosh(x) / sinh(x);
  if (name == "sech") return 1 / cosh(x);
  if (name == "csch") return 1 / sinh(x);
  if (name == "sinh") return sinh(x);
  if (name == "cosh") return cosh(x);
  if (name == "asin") return abs(x) <= 1 ? asin(x) : not_a_number;
  if (name == "acos") return abs(x) <= 1 ? acos(x) : not_a_number;
  FAIL("no value of the function " << name);
  return not_a_number;
}

void join(outcome& whole, outcome const& part) {
  whole.defined = whole.defined && part.defined;
  whole.at_break = whole.at_break || part.at_break;
  if (part.largest > whole.largest) whole.largest = part.largest;
}

outcome applied(sw::record_info const* record, std::span<outcome const> arguments) {
  outcome r;
  std::vector<real> a;
  for (outcome const& part : arguments) a.push_back(part.value);
  for (std::size_t k = 0; k < a.size(); ++k) {
    // Of a choice the branch taken alone counts.
    if (record->name != "select" || k == 0 || (k == 1) == (a[0] != 0)) join(r, arguments[k]);
  }
  r.at_break = r.at_break || breaks(record, a);
  r.value = value_of(record, a);
  if (isnan(r.value) || isinf(r.value)) {
    r.defined = false;
  } else if (abs(r.value) > r.largest) {
    r.largest = abs(r.value);
  }
  return r;
}

outcome value(tree const& ex, point const& at) {
  if (ex.record == nullptr) {
    outcome r;
    r.value = ex.symbol >= 0 ? at[static_cast<std::size_t>(ex.symbol)] : from(ex.number);
    return r;
  }
  std::vector<outcome> arguments;
  for (tree const& a : ex.operands) arguments.push_back(value(a, at));
  return applied(ex.record, arguments);
}

outcome value(sw::graph const& g, sw::id ex, point const& at) {
  using sw::kind;
  auto const needed = sw::detail::reachable(g, sw::id_list(&ex, &ex + 1));
  std::vector<outcome> values(needed.size());
  for (sw::id i = 0; i <= ex; ++i) {
    if (needed[static_cast<std::size_t>(i)] == 0) continue;
    sw::graph_node const& n = g.at(i);
    outcome& r = values[static_cast<std::size_t>(i)];
    std::vector<outcome> arguments;
    for (sw::id a : g.operands(i)) arguments.push_back(values[static_cast<std::size_t>(a)]);
    switch (n.what) {
      case kind::number:
        r.value = from(g.value(i));
        r.defined = isfinite(r.value);
        break;
      case kind::symbol: {
        auto const found =
            std::find_if(variables.begin(), variables.end(), [&](variable const& v) { return v.name == g.name(i); });
        r.value = at[static_cast<std::size_t>(found - variables.begin())];
        break;
      }
      case kind::sum:
        r = applied(sw::detail::head<sw::add_>(), arguments);
        break;
      case kind::product:
        r = applied(sw::detail::head<sw::mul_>(), arguments);
        break;
      case kind::power:
        r = applied(sw::detail::head<sw::pow_>(), arguments);
        break;
      default:
        r = applied(n.record, arguments);
    }
  }
  return values[static_cast<std::size_t>(ex)];
}

bool agree(outcome const& a, outcome const& b, real const& tolerance) {
  real const scale = std::max(a.largest, b.largest);
  return abs(a.value - b.value) <= tolerance * scale;
}

sw::id build(sw::graph& g, tree const& ex, std::mt19937_64* shuffled) {
  if (ex.record == nullptr) {
    if (ex.symbol < 0) return g.num(ex.number);
    variable const& v = variables[static_cast<std::size_t>(ex.symbol)];
    return g.symbol(v.name, v.known);
  }
  if (ex.operands.empty()) return g.constant(ex.record);
  std::vector<std::size_t> order(ex.operands.size());
  for (std::size_t k = 0; k < order.size(); ++k) order[k] = k;
  if (shuffled != nullptr) std::shuffle(order.begin(), order.end(), *shuffled);
  std::vector<sw::id> a(order.size());
  for (std::size_t k : order) a[k] = build(g, ex.operands[k], shuffled);
  if (shuffled != nullptr && (ex.record->name == "add" || ex.record->name == "mul")) {
    std::shuffle(a.begin(), a.end(), *shuffled);
    while (a.size() > 1) {
      std::size_t const k = (*shuffled)() % (a.size() - 1);
      sw::id const pair[] = {a[k], a[k + 1]};
      a[k] = g.call(ex.record, pair);
      a.erase(a.begin() + static_cast<std::ptrdiff_t>(k) + 1);
    }
    return a[0];
  }
  return g.call(ex.record, a);
}

std::string text(tree const& ex) {
  std::ostringstream out;
  if (ex.record == nullptr) {
    if (ex.symbol >= 0) {
      out << variables[static_cast<std::size_t>(ex.symbol)].name;
    } else if (ex.number.exact) {
      out << ex.number.p;
      if (ex.number.q != 1) out << '/' << ex.number.q;
    } else {
      out << ex.number.v << 'f';
    }
    return out.str();
  }
  out << ex.record->name;
  for (std::size_t k = 0; k < ex.operands.size(); ++k) out << (k == 0 ? "(" : ", ") << text(ex.operands[k]);
  out << (ex.operands.empty() ? "" : ")");
  return out.str();
}

std::string text(sw::graph const& g, sw::id ex) {
  using sw::kind;
  sw::graph_node const& n = g.at(ex);
  std::ostringstream out;
  switch (n.what) {
    case kind::number:
      return text(literal(g.value(ex)));
    case kind::symbol:
    case kind::wildcard:
      return std::string(g.name(ex));
    case kind::sum:
      out << "add";
      break;
    case kind::product:
      out << "mul";
      break;
    case kind::power:
      out << "pow";
      break;
    default:
      out << n.record->name;
  }
  for (int k = 0; k < n.count; ++k) out << (k == 0 ? "(" : ", ") << text(g, g.operand(ex, k));
  out << (n.count == 0 ? "" : ")");
  return out.str();
}

std::string text(point const& at) {
  std::ostringstream out;
  for (std::size_t k = 0; k < at.size(); ++k) out << (k == 0 ? "" : ", ") << variables[k].name << " = " << at[k];
  return out.str();
}

sw::number generator::rational(int largest) {
  int const p = 1 + below(largest);
  int const q = below(3) == 0 ? 1 + below(4) : 1;
  return sw::rational(below(2) == 0 ? p : -p, q);
}

tree generator::leaf() {
  int const choice = below(10);
  if (choice < 3) return literal(rational(4));
  if (choice == 3 && words_.functions) {
    return {below(2) == 0 ? sw::detail::head<sw::pi_>() : sw::detail::head<sw::e_>(), -1, {}, {}};
  }
  // Two symbols of nothing known come up most, so that there is something to collect.
  return symbol(choice < 7 ? below(2) : below(static_cast<int>(variables.size())));
}

tree generator::exponent(int operations) {
  int const choice = below(10);
  if (choice == 0 && words_.expressions_as_exponents && poles_)
    return words_.poles_of_poles ? expression(operations) : divisor(operations);
  int const q = choice < 4 && words_.fractions ? 2 + below(3) : 1;
  if (!poles_) return literal(sw::rational(1 + below(4), q));
  int const p = below(9) - 4;
  return literal(sw::rational(p == 0 && !words_.poles_of_poles ? 5 : p, q));
}

tree generator::divisor(int operations) {
  bool const before = poles_;
  poles_ = before && words_.poles_of_poles;
  tree ex = expression(operations);
  poles_ = before;
  return ex;
}

tree generator::condition(int operations) {
  int const half = operations / 2;
  switch (below(8)) {
    case 0:
      return call<sw::and_>({condition(half), condition(half)});
    case 1:
      return call<sw::or_>({condition(half), condition(half)});
    case 2:
      return call<sw::not_>({condition(operations)});
    case 3:
    case 4:
      return call<sw::lt_>({expression(half), expression(half)});
    case 5:
      return call<sw::ge_>({expression(half), expression(half)});
    case 6:
      return call<sw::gt_>({expression(half), expression(half)});
    default:
      return call<sw::le_>({expression(half), expression(half)});
  }
}

tree generator::expression(int operations) {
  if (operations <= 0) return leaf();
  int const rest = operations - 1;
  int const choice = below(20);
  if (choice < 5 && words_.sums) {
    std::vector<tree> terms;
    int const n = 2 + below(3);
    for (int k = 0; k < n; ++k) terms.push_back(expression(rest / n));
    return call<sw::add_>(std::move(terms));
  }
  if (choice == 5 && words_.sums) return call<sw::sub_>({expression(rest / 2), expression(rest / 2)});
  if (choice == 6) return call<sw::neg_>({expression(rest)});
  if (choice < 9 && poles_) {
    tree dividend = expression(rest / 2);
    return call<sw::div_>({std::move(dividend), divisor(rest / 2)});
  }
  if (choice < 13) {
    tree power = exponent(rest / 3);
    bool const pole = power.record != nullptr || power.symbol >= 0 || power.number.is_negative();
    tree base = pole ? divisor(rest * 2 / 3) : expression(rest * 2 / 3);
    return call<sw::pow_>({std::move(base), std::move(power)});
  }
  if (choice < 16 && words_.functions) {
    int const which = below(static_cast<int>(unary().size()) + 2);
    if (which == 0) return call<sw::hypot_>({expression(rest / 2), expression(rest / 2)});
    if (which == 1) return call<sw::atan2_>({expression(rest / 2), expression(rest / 2)});
    return {unary()[static_cast<std::size_t>(which - 2)], -1, {}, {expression(rest)}};
  }
  if (choice == 16 && words_.branches) {
    switch (below(4)) {
      case 0:
        return call<sw::min_>({expression(rest / 3), expression(rest / 3), expression(rest / 3)});
      case 1:
        return call<sw::max_>({expression(rest / 2), expression(rest / 2)});
      case 2:
        return call<sw::select_>({condition(rest / 3), expression(rest / 3), expression(rest / 3)});
      default:
        return {
            stepped()[static_cast<std::size_t>(below(static_cast<int>(stepped().size())))], -1, {}, {expression(rest)}};
    }
  }
  std::vector<tree> factors;
  int const n = 2 + below(3);
  for (int k = 0; k < n; ++k) factors.push_back(expression(rest / n));
  return call<sw::mul_>(std::move(factors));
}

point generator::anywhere() {
  point at;
  for (std::size_t k = 0; k < at.size(); ++k) {
    sw::facts const known = variables[k].known;
    for (;;) {
      // Now and then a small whole number, 0 above all, where powers have their poles.
      bool const special = known.imply(sw::integer) || below(4) == 0;
      real const v = special ? real(below(3) == 0 ? 0 : below(7) - 3)
                             : real(static_cast<int>(random_() % 6000001U) - 3000000) / 1000003;
      bool const allowed = (!known.imply(sw::nonnegative) || v >= 0) && (!known.imply(sw::nonpositive) || v <= 0) &&
                           (!known.imply(sw::nonzero) || v != 0);
      if (!allowed) continue;
      at[k] = v;
      break;
    }
  }
  return at;
}

std::uint64_t seed() { return Catch::rngSeed() == 0 ? 1 : Catch::rngSeed(); }

}  // namespace expressions

using namespace expressions;

TEST_CASE("the evaluator of the tests knows what the functions are") {
  point at{};
  at[0] = real(3) / 10;
  at[1] = -2;
  auto const x = symbol(0);
  auto const y = symbol(1);
  auto near = [&at](tree const& ex, char const* expected) {
    CAPTURE(text(ex));
    return abs(value(ex, at).value - real(expected)) < real("1e-45");
  };
  CHECK(near(call<sw::erf_>({x}), "0.32862675945912742763891404786675655116991809626268"));
  CHECK(near(call<sw::expm1_>({x}), "0.34985880757600310398374431332800733037829969735937"));
  CHECK(near(call<sw::pow_>({y, literal(sw::rational(-3))}), "-0.125"));
  CHECK(near(call<sw::cbrt_>({y}), "-1.2599210498948731647672106072782283505702514647015"));
  CHECK(near(call<sw::select_>({call<sw::lt_>({x, y}), x, y}), "-2"));
  CHECK_FALSE(value(call<sw::pow_>({y, literal(sw::rational(1, 2))}), at).defined);
  CHECK_FALSE(value(call<sw::div_>({x, call<sw::add_>({y, literal(sw::rational(2))})}), at).defined);
  CHECK(value(call<sw::select_>({call<sw::lt_>({x, y}), call<sw::log_>({y}), y}), at).defined);
}

TEST_CASE("random expressions are the same for the same seed") {
  generator one(seed());
  generator other(seed());
  for (int k = 0; k < 50; ++k) CHECK(text(one.expression(12)) == text(other.expression(12)));
}
