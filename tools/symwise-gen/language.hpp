#pragma once
#include "helpers.hpp"

#include <algorithm>
#include <set>

namespace symwise_gen {

/// How a language calls a function that C, or this library, calls `name`.
struct spelling {
  std::string_view name;
  std::string_view own;
};

/// What the source of a language is written with: only what the language has is listed here, all else is made of it by helpers.
struct language {
  std::string_view name;            ///< as messages say it
  std::vector<spelling> functions;  ///< what the language has, but for + - * / and powers
  std::vector<std::string_view> reserved;  ///< words that are no names in it, beside those of C++
  std::string_view infinity = "INFINITY";
  std::string_view nan = "NAN";
  std::string_view floating_suffix;  ///< of literals
  std::string_view call_suffix;      ///< of functions
  std::string_view power;            ///< a function, or "**"
  std::string_view select;           ///< of #1, #2 and #3
  bool operators = true;             ///< relations and logic are infix
  bool upper_case_differs = true;

  [[nodiscard]] std::string_view own(std::string_view function) const {
    for (spelling const& each : functions) {
      if (each.name == function) return each.own;
    }
    return {};
  }
};

namespace detail {

/// Functions that a language calls by C's names.
inline std::vector<spelling> same(std::initializer_list<std::string_view> names) {
  std::vector<spelling> list;
  for (std::string_view name : names) list.push_back({name, name});
  return list;
}
inline std::vector<spelling> joined(std::vector<spelling> list, std::vector<spelling> const& more) {
  list.insert(list.end(), more.begin(), more.end());
  return list;
}

/// C99's functions of real numbers.
inline std::vector<spelling> c_functions() {
  return same({"fabs", "copysign", "fdim",  "fma",   "fmod",  "fmax",  "fmin",      "remainder", "sqrt",  "acos",
               "acosh", "asin",    "asinh", "atan",  "atan2", "atanh", "cbrt",      "cos",       "cosh",  "exp",
               "exp2",  "expm1",   "hypot", "log",   "log10", "log1p", "log2",      "sin",       "sinh",  "tan",
               "tanh",  "ceil",    "floor", "round", "trunc", "erf",   "erfc",      "lgamma",    "tgamma", "nearbyint"});
}
inline const std::vector<spelling> relations = {{"&&", "&&"}, {"||", "||"}, {"!", "!"},   {"<", "<"},  {"<=", "<="},
                                                       {">", ">"},   {">=", ">="}, {"==", "=="}, {"!=", "!="}};

}  // namespace detail

/// C99.
inline language c_language(bool narrow) {
  language c;
  c.name = "C";
  c.functions = detail::joined(detail::c_functions(), detail::relations);
  c.reserved = {"restrict", "_Bool", "main"};
  if (narrow) c.floating_suffix = c.call_suffix = "f";
  c.power = "pow";
  c.select = "(#1 ? #2 : #3)";
  return c;
}
/// OpenCL C 1.2, whose functions are of both widths.
inline language opencl_language(bool narrow) {
  language c = c_language(narrow);
  c.name = "OpenCL";
  c.call_suffix = "";
  std::erase_if(c.functions, [](spelling const& each) { return each.name == "nearbyint"; });
  for (std::string_view name : {"rsqrt", "exp10", "sinpi", "cospi", "tanpi", "asinpi", "acospi", "atanpi"})
    c.functions.push_back({name, name});
  c.functions.push_back({"nearbyint", "rint"});
  for (std::string_view word : {"kernel", "global", "local", "constant", "private", "half", "uchar", "ushort", "uint", "ulong",
                                "bool", "image2d_t", "sampler_t", "event_t", "pipe"})
    c.reserved.push_back(word);
  return c;
}
/// CUDA C++.
inline language cuda_language(bool narrow) {
  language c = c_language(narrow);
  c.name = "CUDA";
  for (std::string_view name : {"rsqrt", "exp10", "sinpi", "cospi", "erfcx"}) c.functions.push_back({name, name});
  for (std::string_view word : {"threadIdx", "blockIdx", "blockDim", "gridDim", "warpSize"}) c.reserved.push_back(word);
  return c;
}
/// Python with NumPy, and with SciPy for special functions; all are of arrays.
inline language numpy_language() {
  language c;
  c.name = "NumPy";
  c.functions = {{"fabs", "np.abs"},      {"copysign", "np.copysign"}, {"fmod", "np.fmod"},   {"fmax", "np.fmax"},
                 {"fmin", "np.fmin"},     {"sqrt", "np.sqrt"},         {"acos", "np.arccos"}, {"acosh", "np.arccosh"},
                 {"asin", "np.arcsin"},   {"asinh", "np.arcsinh"},     {"atan", "np.arctan"}, {"atan2", "np.arctan2"},
                 {"atanh", "np.arctanh"}, {"cbrt", "np.cbrt"},         {"cos", "np.cos"},     {"cosh", "np.cosh"},
                 {"exp", "np.exp"},       {"exp2", "np.exp2"},         {"expm1", "np.expm1"}, {"hypot", "np.hypot"},
                 {"log", "np.log"},       {"log10", "np.log10"},       {"log1p", "np.log1p"}, {"log2", "np.log2"},
                 {"sin", "np.sin"},       {"sinh", "np.sinh"},         {"tan", "np.tan"},     {"tanh", "np.tanh"},
                 {"ceil", "np.ceil"},     {"floor", "np.floor"},       {"trunc", "np.trunc"}, {"nearbyint", "np.rint"},
                 {"logaddexp", "np.logaddexp"}, {"erf", "special.erf"}, {"erfc", "special.erfc"}, {"erfcx", "special.erfcx"},
                 {"lgamma", "special.gammaln"}, {"tgamma", "special.gamma"}, {"digamma", "special.digamma"},
                 {"polygamma", "special.polygamma"}, {"beta", "special.beta"}, {"zeta", "special.zeta"},
                 {"bessel_j", "special.jv"}, {"bessel_y", "special.yv"}, {"bessel_i", "special.iv"}, {"bessel_k", "special.kv"}, {"&&", "np.logical_and"}, {"||", "np.logical_or"}, {"!", "np.logical_not"},
                 {"<", "np.less"},        {"<=", "np.less_equal"},     {">", "np.greater"},   {">=", "np.greater_equal"},
                 {"==", "np.equal"},      {"!=", "np.not_equal"}};
  c.reserved = {"None", "True", "False", "as", "assert", "async", "await", "def", "del", "elif", "except", "finally", "from",
                "global", "in", "is", "lambda", "nonlocal", "pass", "raise", "with", "yield", "import", "np", "special"};
  c.infinity = "np.inf";
  c.nan = "np.nan";
  c.power = "np.power";
  c.select = "np.where(#1, #2, #3)";
  c.operators = false;
  return c;
}
/// Fortran 2008.
inline language fortran_language() {
  language c;
  c.name = "Fortran";
  c.functions = detail::joined(
      detail::same({"sqrt", "acos", "acosh", "asin", "asinh", "atan", "atan2", "atanh", "cos", "cosh", "exp", "hypot", "log", "log10",
                    "sin", "sinh", "tan", "tanh", "erf", "erfc"}),
      {{"fabs", "abs"}, {"copysign", "sign"}, {"fmod", "mod"}, {"fmax", "max"}, {"fmin", "min"}, {"trunc", "aint"},
       {"round", "anint"}, {"lgamma", "log_gamma"}, {"tgamma", "gamma"}, {"mod", "modulo"}, {"erfcx", "erfc_scaled"},
       {"&&", ".and."}, {"||", ".or."}, {"!", ".not."}, {"<", "<"}, {"<=", "<="}, {">", ">"}, {">=", ">="}, {"==", "=="},
       {"!=", "/="}});
  c.infinity = "ieee_value(1.0_wp, ieee_positive_inf)";
  c.nan = "ieee_value(1.0_wp, ieee_quiet_nan)";
  c.floating_suffix = "_wp";
  c.power = "**";
  c.select = "merge(#2, #3, #1)";
  c.upper_case_differs = false;
  c.reserved = {"wp"};
  return c;
}

/// What a helper is called in a source.
inline std::string helper_name(std::string_view name) { return "symwise_" + std::string(name); }

/// The functions that a language has, or that helpers make for it.
inline std::string_view c_name(sw::record_info const& r) {
  if (r.name == "clamp") return "clamp";
  return r.c.empty() ? r.name : r.c;
}

/// The notation of the language that is being written.
struct source_notation : sw::detail::ordinary_notation {
  using strength = sw::detail::binding_strength;
  using piece = sw::detail::piece_of_text;
  using buffer = sw::detail::text_buffer;

  static inline language const* spoken = nullptr;

  static inline bool has_infix = true;  // of the language spoken
  static constexpr auto in_disjunction = strength::negation;
  static piece number(sw::number const& v) {
    if (!v.exact) return literal(v.v);
    if (v.q == 1) return literal(v.p);
    return {literal(v.p).text + "/" + literal(v.q).text, strength::product};
  }
  static buffer constant(sw::record_info const& r) { return literal(r.value).text; }
  static piece power(piece const& base, piece const& exponent) {
    if (spoken->power == "**")
      return {sw::detail::enclosed<source_notation>(base, strength::atom) + "**" +
                  sw::detail::enclosed<source_notation>(exponent, strength::atom),
              strength::power};
    return {function(spoken->power) + parenthesised(base.text + ", " + exponent.text)};
  }
  /// Small whole powers of what is short are products.
  static piece power(piece const& base, sw::number const& exponent) {
    bool const whole = exponent.is_integer() && exponent.exact && exponent.p >= 2;
    if (whole && exponent.p <= 1000 && spoken->power == "**")
      return power(base, piece{sw::detail::decimal(exponent.p), strength::atom});
    if (!whole || exponent.p > 4 || base.strength != strength::atom || base.text.view().find('(') != std::string_view::npos)
      return power(base, number(exponent));
    buffer text = base.text;
    for (std::int64_t k = 1; k < exponent.p; ++k) text += buffer("*") + base.text;
    return {text, strength::unary};
  }
  static buffer root(piece const& base) { return function(spoken->own("sqrt")) + parenthesised(base.text); }
  static buffer infix(sw::record_info const& r) { return spoken->own(r.c); }
  static piece call(sw::record_info const& r, std::vector<piece> const& a) {
    std::string_view const name = c_name(r);
    if (sw::detail::has_places(name))  // a choice
      return {sw::detail::filled_in(spoken->select, [&](std::size_t k, std::size_t) { return a[k].text; })};
    std::string_view const own = spoken->own(name);
    if (name == "!" && spoken->operators) return {buffer(own) + parenthesised(a[0].text), strength::unary};
    buffer const called = own.empty() ? buffer(helper_name(name)) : function(own);
    if (r.arity >= 0) return {called + parenthesised(sw::detail::comma_separated(a))};
    buffer text = a.back().text;
    for (std::size_t k = a.size() - 1; k > 0; --k) text = called + parenthesised(a[k - 1].text + ", " + text);
    return {text};
  }

 private:
  static buffer function(std::string_view name) { return buffer(name) + buffer(spoken->call_suffix); }
  static piece literal(double v) {
    if (v != v) return {spoken->nan};
    if (v < 0) return {buffer("-") + literal(-v).text, strength::unary};
    if (v == sw::inf) return {spoken->infinity};
    return {sw::detail::decimal(v) + buffer(spoken->floating_suffix)};
  }
  static piece literal(std::int64_t v) {
    return {sw::detail::decimal(v) + ".0" + buffer(spoken->floating_suffix), v < 0 ? strength::unary : strength::atom};
  }
};

}  // namespace symwise_gen
