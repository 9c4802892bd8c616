#pragma once
#include <symwise/symbolic.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace symwise_gen {

namespace sw = symwise;

/// A function by a formula, for languages that have none of that name. The formulas are evaluated as they are written, in either
/// width: they are made of what every language has, or of one another, and keep their digits but for a few ulp.
struct helper {
  std::string_view name;  ///< as C would call it
  std::string_view inputs[3];
  std::string_view formula;
};

/// What languages lack, before that which is made of it.
inline constexpr helper helpers[] = {
    {"rsqrt", {"x"}, "1/sqrt(x)"},
    {"sign", {"x"}, "1 if x > 0 else (-1 if x < 0 else x)"},
    {"heaviside", {"x"}, "1 if x > 0 else (0 if x < 0 else (1/2 if x == 0 else x))"},
    {"frac", {"x"}, "x - floor(x)"},
    {"fdim", {"x", "y"}, "0 if x <= y else x - y"},
    {"fma", {"x", "y", "z"}, "x*y + z"},
    {"three_term", {"x", "y", "z"}, "x*y - z"},
    {"lerp", {"a", "b", "t"}, "a + t*(b - a)"},
    {"clamp", {"x", "low", "high"}, "max(low, min(x, high))"},
    {"mod", {"x", "y"}, "let r = fmod(x, y); r + y if (r < 0 and y > 0) or (r > 0 and y < 0) else copysign(r, y) if r == 0 else r"},
    {"remainder", {"x", "y"}, "x - y*nearbyint(x/y)"},
    {"floor", {"x"}, "let t = trunc(x); t - 1 if t > x else t"},
    {"ceil", {"x"}, "let t = trunc(x); t + 1 if t < x else t"},
    {"nearbyint", {"x"},
     "let f = floor(x); let d = x - f; f + 1 if d > 1/2 or (d == 1/2 and f/2 != floor(f/2)) else f"},
    {"round", {"x"}, "let t = floor(abs(x)); copysign(t + 1 if abs(x) - t >= 1/2 else t, x)"},
    {"cbrt", {"x"}, "copysign(abs(x)**(1/3), x)"},
    {"rootn", {"x", "n"}, "abs(x)**(1/n) if x >= 0 else (copysign(abs(x)**(1/n), x) if n/2 != floor(n/2) else sqrt(x))"},
    {"exp2", {"x"}, "2**x"},
    {"exp10", {"x"}, "10**x"},
    {"log2", {"x"}, "log(x)/log(2)"},
    {"log1p", {"x"},
     "let u = 1 + x; x if u == 1 else (log(u) if abs(u) > 1e15 else log(u)*(x/(u - 1)))"},
    {"expm1", {"x"}, "let t = tanh(x/2); exp(x) - 1 if abs(x) > 1 else 2*t/(1 - t)"},
    {"cosm1", {"x"}, "-2*sin(x/2)**2"},
    {"sinpi", {"x"},
     "let r = x - 2*nearbyint(x/2); sin(pi*(1 - r if r > 1/2 else (-1 - r if r < -1/2 else r)))"},
    {"cospi", {"x"}, "sin(pi*(1/2 - abs(x - 2*nearbyint(x/2))))"},
    {"tanpi", {"x"}, "sinpi(x)/cospi(x)"},
    {"asinpi", {"x"}, "asin(x)/pi"},
    {"acospi", {"x"}, "acos(x)/pi"},
    {"atanpi", {"x"}, "atan(x)/pi"},
    {"cot", {"x"}, "1/tan(x)"},
    {"sec", {"x"}, "1/cos(x)"},
    {"csc", {"x"}, "1/sin(x)"},
    {"coth", {"x"}, "1/tanh(x)"},
    {"sech", {"x"}, "1/cosh(x)"},
    {"csch", {"x"}, "1/sinh(x)"},
    {"acot", {"x"}, "atan(1/x)"},
    {"asec", {"x"}, "acos(1/x)"},
    {"acsc", {"x"}, "asin(1/x)"},
    {"acoth", {"x"}, "atanh(1/x)"},
    {"asech", {"x"}, "acosh(1/x)"},
    {"acsch", {"x"}, "asinh(1/x)"},
    {"sinc", {"x"}, "1 if x == 0 else (sin(x)/x if abs(x) < 1e30 else 0*x)"},
    {"sinhc", {"x"}, "1 if x == 0 else (sinh(x)/x if abs(x) < 1e30 else abs(x))"},
    {"exprel", {"x"}, "1 if x == 0 else (expm1(x)/x if x < 1e30 else x)"},
    {"sinmx", {"x"},
     "let s = x**2; sin(x) - x if abs(x) > 1 else -x*s/6*(1 - s/20*(1 - s/42*(1 - s/72*(1 - s/110*(1 - s/156*(1 - s/210*(1 - s/272)))))))"},
    {"log1pmx", {"x"},
     "let r = x/(2 + x); let s = r**2; log1p(x) - x if abs(x) > 1/4 else "
     "2*r*s*(1/3 + s*(1/5 + s*(1/7 + s*(1/9 + s*(1/11 + s*(1/13 + s*(1/15 + s*(1/17 + s/19)))))))) - x*r"},
    {"log1mexp", {"x"}, "log(-expm1(x)) if x > -7/10 else log1p(-exp(x))"},
    {"logaddexp", {"x", "y"},
     "x + log(2) if x == y else max(x, y) + log1p(exp(-abs(x - y)))"},
    {"logistic", {"x"}, "let t = exp(-abs(x)); t/(1 + t) if x < 0 else 1/(1 + t)"},
    {"logit", {"x"}, "2*atanh(2*x - 1) if abs(x - 1/2) < 1/4 else log(x/(1 - x))"},
    {"softplus", {"x"}, "max(x, 0) + log1p(exp(-abs(x)))"},
    {"powm1", {"x", "y"}, "let t = y*log(x); expm1(t) if abs(t) < 1/2 else x**y - 1"},
    {"sqrt1pm1", {"x"}, "sqrt(1 + x) - 1 if x > 3 else x/(1 + sqrt(1 + x))"},
    {"xlogy", {"x", "y"}, "0 if x == 0 else x*log(y)"},
    {"xlog1py", {"x", "y"}, "0 if x == 0 else x*log1p(y)"},
    {"factorial", {"x"}, "tgamma(x + 1)"},
    {"beta", {"a", "b"},
     "tgamma(a)*tgamma(b)/tgamma(a + b) if abs(a) + abs(b) < 30 else exp(lgamma(a) + lgamma(b) - lgamma(a + b))"},
    {"norm_cdf", {"x"}, "erfc(-x/sqrt(2))/2"},
    {"norm_pdf", {"x"}, "exp(-x*x/2)/sqrt(2*pi)"},
    {"erfcx", {"x"},
     "let t = 1/(2*x*x); exp(x*x)*erfc(x) if x < 9 else 1/(x*sqrt(pi))*(1 - t*(1 - 3*t*(1 - 5*t*(1 - 7*t*(1 - 9*t*"
     "(1 - 11*t*(1 - 13*t*(1 - 15*t*(1 - 17*t*(1 - 19*t*(1 - 21*t*(1 - 23*t))))))))))))"},
    {"log_norm_cdf", {"x"}, "log1p(-erfc(x/sqrt(2))/2) if x > 0 else log(erfcx(-x/sqrt(2))/2) - x*x/2"},
    {"digamma", {"x"},
     "let p = 1 - x if x < 0 else x; let y = p if p >= 6 else p + 6; let t = 1/(y*y); "
     "log(y) - 1/(2*y) - t*(1/12 - t*(1/120 - t*(1/252 - t*(1/240 - t*(1/132 - t*(691/32760 - t*(1/12 - t*3617/8160))))))) - "
     "(0 if p >= 6 else 1/p + 1/(p + 1) + 1/(p + 2) + 1/(p + 3) + 1/(p + 4) + 1/(p + 5)) - (pi/tanpi(x) if x < 0 else 0)"},
};

/// The helper of a name, or null.
inline helper const* helper_of(std::string_view name) {
  for (helper const& each : helpers) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

/// A helper's formula as it is written, in a graph of its own.
struct helper_graph {
  sw::graph g;
  sw::id root = -1;
  std::vector<std::string> inputs;

  explicit helper_graph(helper const& of) {
    using table = sw::detail::spelling_table<sw::detail::formula_records>;
    static auto const heads = sw::detail::described_records<sw::detail::formula_records>::all();
    sw::detail::vocabulary const words{table::table.data(), table::room, heads.data()};
    g.as_written = true;
    std::vector<sw::detail::declared_symbol> symbols;
    for (std::string_view name : of.inputs) {
      if (name.empty()) continue;
      inputs.emplace_back(name);
      symbols.push_back({name, sw::real});
    }
    sw::detail::declared_names const names{symbols.data(), static_cast<int>(symbols.size()), nullptr, 0};
    root = sw::detail::formula_parser(g, of.formula, words, names).run(10000).root;
  }
};

}  // namespace symwise_gen
