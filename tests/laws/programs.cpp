#include "laws/expressions.hpp"

#include <catch2/catch.hpp>

using namespace expressions;
namespace sw = symwise;

namespace {

constexpr std::size_t elements = 3;
using points = std::array<point, elements>;

real reduced(std::string_view name, std::array<real, elements> const& a) {
  real r = a[0];
  for (std::size_t k = 1; k < elements; ++k) {
    r = name == "prod"  ? real(r * a[k])
        : name == "max" ? std::max(r, a[k])
        : name == "min" ? std::min(r, a[k])
                        : real(r + a[k]);
  }
  return name == "mean" ? real(r / elements) : r;
}

/// The values of an expression that may hold reductions, one for each element.
std::array<outcome, elements> values(tree const& ex, points const& at) {
  std::array<outcome, elements> r;
  if (ex.record == nullptr || !ex.record->reduction) {
    std::vector<std::array<outcome, elements>> parts;
    for (tree const& a : ex.operands) parts.push_back(values(a, at));
    for (std::size_t k = 0; k < elements; ++k) {
      if (ex.operands.empty()) {
        r[k] = value(ex, at[k]);
        continue;
      }
      std::vector<outcome> here;
      for (auto const& p : parts) here.push_back(p[k]);
      r[k] = applied(ex.record, here);
    }
    return r;
  }
  auto const a = values(ex.operands[0], at);
  std::array<real, elements> terms;
  for (std::size_t k = 0; k < elements; ++k) {
    terms[k] = ex.record->name == "logsumexp" ? real(exp(a[k].value)) : a[k].value;
    join(r[0], a[k]);
    for (std::size_t j = 0; j < k; ++j) {
      // A tie of the largest elements, which a small difference breaks.
      r[0].at_break = r[0].at_break || abs(a[k].value - a[j].value) < real("1e-9");
    }
  }
  r[0].value = reduced(ex.record->name, terms);
  if (ex.record->name == "logsumexp") r[0].value = log(r[0].value);
  r[0].largest = std::max(r[0].largest, real(abs(r[0].value)));
  for (std::size_t k = 1; k < elements; ++k) r[k] = r[0];
  return r;
}

/// Runs a program in 50 digits, pass by pass, and checks that every value is there when it is needed.
class machine {
 public:
  machine(sw::detail::sequence<sw::instruction> const& code, points const& at)
      : code_(code), at_(at), done_(code.size(), false), value_(code.size()) {
    int passes = 1;
    for (sw::instruction const& i : code) passes = std::max(passes, i.when / 2);
    scalars(0, 1);
    for (int pass = 1; pass <= passes; ++pass) {
      std::vector<bool> const before = done_;
      for (std::size_t k = 0; k < code.size(); ++k) {
        bool const now = (code[k].passes >> static_cast<unsigned>(pass - 1) & 1U) != 0;
        if (now) run(k);
      }
      // What varies is gone after its pass, unless it is a result of the last.
      for (std::size_t k = 0; k < code.size(); ++k) {
        if (pass < passes && sw::is_varying(code[k].when)) done_[k] = before[k];
      }
      scalars(2 * pass + 1, 2 * pass + 1);
    }
  }
  real result(int slot, std::size_t element) const {
    REQUIRE(done_[static_cast<std::size_t>(slot)]);
    return value_[static_cast<std::size_t>(slot)][element];
  }

 private:
  sw::detail::sequence<sw::instruction> const& code_;
  points const& at_;
  std::vector<bool> done_;
  std::vector<std::array<real, elements>> value_;

  void scalars(int first, int last) {
    for (std::size_t k = 0; k < code_.size(); ++k) {
      if (code_[k].when >= first && code_[k].when <= last && code_[k].op != sw::operation::reduce) run(k);
    }
  }
  void run(std::size_t k) {
    using sw::operation;
    sw::instruction const& i = code_[k];
    for (int a = 0; a < i.count; ++a) {
      auto const slot = static_cast<std::size_t>(i.operands[a]);
      REQUIRE(slot < k);
      REQUIRE(done_[slot]);
    }
    done_[k] = true;
    for (std::size_t element = 0; element < elements; ++element) {
      std::vector<real> a;
      for (int j = 0; j < i.count; ++j) a.push_back(value_[static_cast<std::size_t>(i.operands[j])][element]);
      value_[k][element] = compute(i, a, element);
    }
  }
  real compute(sw::instruction const& i, std::vector<real> const& a, std::size_t element) const {
    using sw::operation;
    switch (i.op) {
      case operation::input:
        return i.input == static_cast<int>(variables.size()) ? real(elements)
                                                             : at_[element][static_cast<std::size_t>(i.input)];
      case operation::constant:
        return i.value == sw::pi_::value  ? boost::math::constants::pi<real>()
               : i.value == sw::e_::value ? boost::math::constants::e<real>()
                                          : real(i.value);
      case operation::add:
        return a[0] + a[1];
      case operation::subtract:
        return a[0] - a[1];
      case operation::multiply:
        return a[0] * a[1];
      case operation::divide:
      case operation::quotient:
        return value_of(sw::detail::head<sw::div_>(), a);
      case operation::negate:
        return -a[0];
      case operation::fma:
        return a[0] * a[1] + a[2];
      case operation::fms:
        return a[0] * a[1] - a[2];
      case operation::fnma:
        return a[2] - a[0] * a[1];
      case operation::sqrt:
        return value_of(sw::detail::head<sw::sqrt_>(), a);
      case operation::call:
      case operation::joint:
        return value_of(i.record, a);
      case operation::joint_second: {
        sw::instruction const& first = code_[static_cast<std::size_t>(i.operands[0])];
        real const argument[] = {1.0, value_[static_cast<std::size_t>(first.operands[first.count - 1])][element]};
        return value_of(i.record, first.count == 2 ? std::span(argument) : std::span(argument).subspan(1));
      }
      case operation::reduce: {
        auto const& all = value_[static_cast<std::size_t>(i.operands[0])];
        return reduced(i.record->name, all);
      }
    }
    return 0;
  }
};

/// Some expression of reductions of expressions.
tree with_reductions(generator& random, int operations) {
  using sw::detail::head;
  sw::record_info const* const heads[] = {head<sw::sum_>(),      head<sw::sum_>(),      head<sw::sum_>(),
                                          head<sw::mean_>(),     head<sw::prod_>(),     head<sw::max_over_>(),
                                          head<sw::min_over_>(), head<sw::logsumexp_>()};
  auto reduction = [&](tree ex) {
    return tree{heads[static_cast<std::size_t>(random.below(8))], -1, {}, {std::move(ex)}};
  };
  switch (random.below(5)) {
    case 0:
      return random.expression(operations);
    case 1:
      return reduction(random.expression(operations));
    case 2: {  // as softmax is: a reduction among what varies
      tree const ex = random.expression(operations / 2);
      return call<sw::div_>({ex, reduction(ex)});
    }
    case 3:
      return reduction(call<sw::pow_>(
          {call<sw::sub_>({random.expression(operations / 2), reduction(random.expression(operations / 2))}),
           literal(sw::rational(2))}));
    default:
      return call<sw::add_>(
          {call<sw::mul_>({random.expression(operations / 3), reduction(random.expression(operations / 3))}),
           reduction(random.expression(operations / 3))});
  }
}

}  // namespace

TEST_CASE("programs compute what the expressions are, in the order and the passes they are scheduled in") {
  CAPTURE(seed());
  generator random(seed() + 30);
  std::vector<std::string_view> names;
  for (variable const& v : variables) names.push_back(v.name);
  names.push_back(sw::detail::element_count);
  int compared = 0;
  for (int k = 0; k < 400; ++k) {
    bool const strict = k % 5 == 0;
    std::vector<tree> outputs;
    outputs.push_back(with_reductions(random, 2 + k % 12));
    if (k % 2 == 0) outputs.push_back(with_reductions(random, 2 + k % 8));
    unsigned const mask = static_cast<unsigned>(random.below(256));
    std::vector<std::string_view> arrays;
    for (std::size_t v = 0; v < variables.size(); ++v) {
      if ((mask >> v & 1U) != 0) arrays.push_back(names[v]);
    }
    sw::graph g;
    g.as_written = strict;
    sw::detail::sequence<sw::id> roots;
    for (tree const& ex : outputs) roots.push_back(build(g, ex));
    sw::detail::prepare(g, roots);
    if (!strict) sw::detail::restructure(g, roots, arrays);
    sw::detail::levels when(g, arrays);
    sw::detail::emitter emitted(g, when, names, roots, strict);
    sw::detail::sequence<sw::instruction> code = emitted.code;
    sw::detail::sequence<int> results = emitted.results();
    sw::detail::schedule(code, results);
    CAPTURE(k, strict, arrays, text(outputs[0]), text(outputs.back()), text(g, roots[0]), text(g, roots.back()));
    for (int p = 0; p < 3; ++p) {
      points at;
      at[0] = random.anywhere();
      for (std::size_t j = 1; j < elements; ++j) {
        at[j] = random.anywhere();
        for (std::size_t v = 0; v < variables.size(); ++v) {
          if ((mask >> v & 1U) == 0) at[j][v] = at[0][v];
        }
      }
      machine const run(code, at);
      for (std::size_t out = 0; out < outputs.size(); ++out) {
        auto const expected = values(outputs[out], at);
        bool comparable = true;
        for (outcome const& o : expected) comparable = comparable && o.defined && !o.at_break && o.largest < 1e6;
        if (!comparable) continue;
        for (std::size_t j = 0; j < elements; ++j) {
          real const found = run.result(results[out], j);
          CAPTURE(out, j, text(at[0]), text(at[1]), text(at[2]), expected[j].value, found);
          // Constants were rounded to double.
          REQUIRE(abs(found - expected[j].value) <= real("1e-9") * expected[j].largest);
          ++compared;
        }
      }
    }
  }
  CHECK(compared > 1000);
}
