// What records rewrite when a node is built keeps the value, and what they say of signs is true.
#include <symwise/special.hpp>

#include "accuracy/graph_value.hpp"

using namespace accuracy;
namespace sw = symwise;

namespace {

/// Arguments that rules look for, and others.
std::vector<sw::id> interesting_arguments(sw::graph& g) {
  using sw::detail::head;
  std::vector<sw::id> r;
  sw::id const x = g.symbol("x"), p = g.symbol("p", sw::positive), q = g.symbol("q", sw::nonnegative),
               n = g.symbol("n", sw::integer), m = g.symbol("m", sw::negative), pi = g.constant(head<sw::pi_>());
  auto apply = [&]<class R>(sw::id a) {
    sw::id const list[] = {a};
    return g.call(head<R>(), list);
  };
  for (int k = -9; k <= 22; ++k) r.push_back(g.num(k));
  for (int q_ : {2, 3, 4, 8, 27}) {
    for (int k : {-27, -9, -8, -7, -3, -1, 1, 2, 3, 5, 8, 27}) r.push_back(g.num(k, q_));
  }
  for (int k = -30; k <= 30; ++k) r.push_back(g.mul(g.num(k, 12), pi));
  for (sw::id a : {g.constant(head<sw::e_>()), g.constant(head<sw::euler_gamma_>()), g.constant(head<sw::infinity_>()),
                   g.neg(g.constant(head<sw::infinity_>()))})
    r.push_back(a);
  for (sw::id a : {x, p, q, n, m, g.mul(n, pi), g.add(x, p), g.sub(x, p), g.mul(p, q)}) {
    r.push_back(a);
    r.push_back(g.neg(a));
    r.push_back(g.mul(g.num(-2, 3), a));
    for (int k : {-6, -3, -1, 2, 3, 6}) r.push_back(g.pow(a, g.num(k)));
    r.push_back(g.pow(a, g.num(1, 2)));
    for (sw::id f : {apply.operator()<sw::exp_>(a), apply.operator()<sw::log_>(a), apply.operator()<sw::expm1_>(a),
                     apply.operator()<sw::log1p_>(a), apply.operator()<sw::atan_>(a), apply.operator()<sw::tan_>(a),
                     apply.operator()<sw::asin_>(a), apply.operator()<sw::sinh_>(a), apply.operator()<sw::floor_>(a),
                     apply.operator()<sw::abs_>(a), apply.operator()<sw::cbrt_>(a)}) {
      r.push_back(f);
      r.push_back(g.neg(f));
      r.push_back(g.mul(f, x));
      r.push_back(g.mul(f, apply.operator()<sw::exp_>(g.add(x, q))));
    }
  }
  return r;
}

std::vector<std::map<std::string_view, real>> assignments() {
  std::vector<std::map<std::string_view, real>> r;
  sampler<double> draw;
  for (int k = 0; k < 12; ++k) {
    double const q = k % 4 == 0 ? 0 : draw.uniform(0, 3);
    r.push_back({{"x", draw.uniform(-3, 3)},
                 {"p", draw.uniform(0.01, 3)},
                 {"q", q},
                 {"n", std::floor(draw.uniform(-5, 6))},
                 {"m", draw.uniform(-3, -0.01)}});
  }
  r[0]["x"] = 0.0;
  r[1]["x"] = -1.0;
  r[2]["x"] = 1.0;
  return r;
}

bool is_number(real const& v) { return !v.is_nan() && !v.is_infinite(); }

/// Equal but for rounding.
bool agree(real const& a, real const& b) {
  if (!is_number(a) || !is_number(b)) return false;
  real const larger = magnitude(a) < magnitude(b) ? magnitude(b) : magnitude(a);
  return magnitude(a - b) <= scaled(larger + scaled(1.0, -60), -60);
}

/// Whether facts hold of a value, which may be off by rounding.
bool holds(sw::facts known, real const& v) {
  if (v.is_nan()) return true;
  real const slack = scaled(1.0, -150);
  if (known.imply(sw::nonnegative) && v < -slack) return false;
  if (known.imply(sw::nonpositive) && v > slack) return false;
  if (known.imply(sw::nonzero) && v.is_zero()) return false;
  if (!known.imply(sw::integer) || v.is_infinite()) return true;
  real nearest;
  mpfr_round(nearest.get(), v.get());
  return magnitude(v - nearest) <= slack;
}

/// A value that is as good as an integer or zero in many digits may be on the wrong side of a step by rounding.
bool beside_a_step(real const& v) {
  if (v.is_nan() || v.is_infinite()) return false;
  real nearest;
  mpfr_round(nearest.get(), v.get());
  return !v.is_integer() && magnitude(v - nearest) < scaled(1.0, -100);
}

/// `keeps_domain`: no value may appear where there was none.
template <class R>
void check_record(bool keeps_domain) {
  constexpr std::size_t arity = R::arity < 0 ? 2 : static_cast<std::size_t>(R::arity);
  precision const digits(220);
  auto points = assignments();
  if constexpr (R::arity == 1) {
    if (oracle<R>::where().weight < 1) points.resize(2);
  }
  if constexpr (requires { oracle<R>::slow; }) points.resize(2);
  sw::graph g;
  std::vector<sw::id> const candidates = interesting_arguments(g);
  std::vector<std::vector<real>> values;
  for (sw::id c : candidates) {
    values.emplace_back();
    for (auto const& at : points) values.back().push_back(value_of(g, c, at));
  }
  sampler<double> draw;
  std::size_t const tries = arity == 1 ? candidates.size() : arity == 2 ? 250 : 600;  // of three fewer lie in a domain
  int defined = 0;
  for (std::size_t k = 0; k < tries; ++k) {
    std::array<std::size_t, arity> chosen{};
    std::array<sw::id, arity> arguments{};
    for (std::size_t j = 0; j < arity; ++j) {
      chosen[j] = arity == 1 ? k : draw.index(candidates.size());
      if (arity == 2 && j == 0 && requires { oracle<R>::orders(); }) chosen[j] = draw.index(40);
      arguments[j] = candidates[chosen[j]];
    }
    sw::id const node = g.call(sw::detail::head<R>(), arguments);
    for (std::size_t at = 0; at < points.size(); ++at) {
      std::array<real, arity> a;
      bool unsure = false;
      bool small = true;
      for (std::size_t j = 0; j < arity; ++j) {
        a[j] = values[chosen[j]][at];
        unsure = unsure || beside_a_step(a[j]);
        small = small && !(magnitude(a[j]) > 200.0);
      }
      if (unsure || !small) continue;
      real const written = std::apply(oracle<R>::value, a);
      real const canonical = value_of(g, node, points[at]);
      INFO(R::name << " candidate " << k << " point " << at << ", seed " << seed() << ": written " << double(written)
                   << " at " << double(a[0]) << ", canonical " << double(canonical));
      if (!is_number(written)) {
        if (keeps_domain) CHECK_FALSE(is_number(canonical));
        continue;
      }
      ++defined;
      CHECK(agree(written, canonical));
      CHECK(holds(g.at(node).known, written));
    }
  }
  CAPTURE(R::name);
  CHECK(defined > 150);
}

}  // namespace

TEST_CASE("what arithmetic rewrites keeps its value") {
  boost::hana::for_each(proved_arithmetic, [](auto type) {
    using R = typename decltype(type)::type;
    SECTION(std::string(R::name)) { check_record<R>(false); }
  });
}

TEST_CASE("what a function rewrites keeps its value and its domain") {
  boost::hana::for_each(proved_functions, [](auto type) {
    using R = typename decltype(type)::type;
    SECTION(std::string(R::name)) { check_record<R>(true); }
  });
}

TEST_CASE("exact special values") {
  boost::hana::for_each(proved_records, [](auto type) {
    using R = typename decltype(type)::type;
    if constexpr (requires { R::special_values[0]; }) {
      precision const digits(160);
      for (auto const& s : R::special_values) {
        CAPTURE(R::name, s.at, s.value);
        CHECK(oracle<R>::value(s.at) == real(s.value));
      }
    }
  });
}
