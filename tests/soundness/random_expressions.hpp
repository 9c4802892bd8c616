#pragma once
// Random expressions over the whole table of functions, of symbols with random assumptions, and their values in many digits.
#include <symwise/special.hpp>
#include <symwise/symbolic.hpp>

#include "accuracy/graph_value.hpp"

#include <random>
#include <string>
#include <vector>

namespace soundness {

namespace sw = symwise;
using accuracy::real;

/// Bits in which values are computed; what is compared agrees in far fewer.
inline constexpr long digits = 420;
/// 10^-40, and how near to a step of a function an argument has to be for rounding to decide on which side it is.
inline real tolerance() { return accuracy::scaled(1.0, -133); }
inline real nudge() { return accuracy::scaled(1.0, -230); }

/// What is computed of an expression at a point.
struct outcome {
  real value;
  bool defined = true;    ///< every part has a finite value, of a choice every part of the branch taken
  bool at_break = false;  ///< somewhere a function changes so fast that rounding decides
  bool exact = false;     ///< nothing was rounded
  real largest = 1.0;     ///< magnitude of the largest part
};

/// How a record takes part in random expressions.
struct function_of_table {
  sw::record_info const* record;
  int arity;
  bool has_order;  ///< the first argument is a small whole number
};

/// Every record that has an oracle.
inline std::vector<function_of_table> const& table() {
  static std::vector<function_of_table> const all = [] {
    std::vector<function_of_table> r;
    boost::hana::for_each(accuracy::proved_records, [&r](auto type) {
      using R = typename decltype(type)::type;
      constexpr bool has_order = requires { accuracy::oracle<R>::orders(); };
      r.push_back({sw::detail::head<R>(), R::arity < 0 ? 2 : R::arity, has_order});
    });
    return r;
  }();
  return all;
}

/// A symbol of a random expression, and what is assumed of it.
struct variable {
  std::string_view name;
  sw::facts known;
};

inline sw::facts random_facts(std::mt19937_64& random) {
  sw::facts const kinds[] = {sw::real,
                             sw::real,
                             sw::positive,
                             sw::positive,
                             sw::nonnegative,
                             sw::negative,
                             sw::nonpositive,
                             sw::nonzero,
                             sw::integer,
                             sw::facts(sw::integer) | sw::positive,
                             sw::facts(sw::integer) | sw::nonnegative,
                             sw::facts(sw::integer) | sw::negative};
  return kinds[random() % std::size(kinds)];
}

/// Makes a random expression in a graph of its own, and points that its assumptions allow; the same seed gives the same ones.
class generator {
 public:
  explicit generator(std::uint64_t seed) : random_(seed) {
    for (std::string_view const name : {"x", "y", "z", "u"}) variables_.push_back({name, random_facts(random_)});
  }

  int below(int n) { return static_cast<int>(random_() % static_cast<unsigned>(n)); }

  sw::id symbol(sw::graph& g, int which) const {
    variable const& v = variables_[static_cast<std::size_t>(which)];
    return g.symbol(v.name, v.known);
  }

  /// Of the record `head` if one is given. Parts come up again, so that there is something to combine.
  sw::id expression(sw::graph& g, int operations, function_of_table const* head = nullptr) {
    if (head == nullptr && !made_.empty() && below(6) == 0)
      return made_[static_cast<std::size_t>(below(static_cast<int>(made_.size())))];
    sw::id const made = operations <= 0 ? leaf(g) : operation(g, operations, head);
    made_.push_back(made);
    return made;
  }

  /// Values with few bits, so that sums and products of them are exact.
  std::map<std::string_view, real> point() {
    std::map<std::string_view, real> at;
    for (variable const& v : variables_) {
      for (;;) {
        bool const whole = v.known.imply(sw::integer) || below(5) == 0;
        double const x = whole ? below(9) - 4 : (below(6001) - 3000) / 1024.0;
        if ((v.known.imply(sw::nonnegative) && x < 0) || (v.known.imply(sw::nonpositive) && x > 0) ||
            (v.known.imply(sw::nonzero) && x == 0))
          continue;
        at[v.name] = x;
        break;
      }
    }
    return at;
  }

  /// What a failed test prints.
  std::string assumptions() const {
    std::string r;
    for (variable const& v : variables_) {
      r += std::string(r.empty() ? "" : ", ") + std::string(v.name);
      for (auto const& [fact, name] :
           {std::pair{sw::integer, " integer"}, std::pair{sw::positive, " positive"},
            std::pair{sw::negative, " negative"}, std::pair{sw::nonnegative, " nonnegative"},
            std::pair{sw::nonpositive, " nonpositive"}, std::pair{sw::nonzero, " nonzero"}}) {
        if (v.known.imply(fact)) r += name;
      }
    }
    return r;
  }

 private:
  std::mt19937_64 random_;
  std::vector<variable> variables_;

  std::vector<sw::id> made_;

  function_of_table const& any_function() {
    return table()[static_cast<std::size_t>(below(static_cast<int>(table().size())))];
  }

  sw::id call(sw::graph& g, function_of_table const& f, int operations) {
    std::vector<sw::id> arguments;
    for (int k = 0; k < f.arity; ++k)
      arguments.push_back(k == 0 && f.has_order ? g.num(below(5)) : expression(g, operations / f.arity));
    return g.call(f.record, arguments);
  }

  static sw::id power(sw::graph& g, sw::id base, sw::id exponent) {
    sw::id const both[] = {base, exponent};
    return g.call(sw::detail::head<sw::pow_>(), both);
  }

  /// A power of a function of u, as they stand side by side in identities.
  sw::id beside(sw::graph& g, sw::id u) {
    function_of_table const* f = &any_function();
    while (f->arity != 1) f = &any_function();
    sw::id const of_u[] = {u};
    sw::id const called = g.call(f->record, of_u);
    return below(3) == 0 ? power(g, called, g.num(2)) : called;
  }

  sw::id operation(sw::graph& g, int operations, function_of_table const* head) {
    if (head != nullptr) return call(g, *head, operations - 1);
    if (below(5) < 2) return call(g, any_function(), operations - 1);
    int const half = (operations - 1) / 2;
    auto const part = [&](int n) { return expression(g, n); };
    switch (below(10)) {
      case 0:
      case 1: {
        sw::id const a = part(half);
        return g.add(a, part(half));
      }
      case 2: {
        sw::id const a = part(half);
        return g.sub(a, part(half));
      }
      case 3:
      case 4: {
        sw::id const a = part(half);
        return g.mul(a, part(half));
      }
      case 5: {
        sw::id const a = part(half);
        return g.div(a, part(half));
      }
      case 6: {
        int const p = below(7) - 3;
        return power(g, part(operations - 1), g.num(p, 1 + below(3)));
      }
      case 7:
      case 8: {
        sw::id const u = part(operations - 2), a = beside(g, u), b = beside(g, u);
        switch (below(4)) {
          case 0:
            return g.add(a, b);
          case 1:
            return g.sub(a, b);
          case 2:
            return g.mul(a, b);
          default:
            return g.div(a, b);
        }
      }
      default: {
        sw::record_info const* const relations[] = {sw::detail::head<sw::lt_>(), sw::detail::head<sw::le_>()};
        sw::id const left = part(half / 2), right = part(half / 2), condition[] = {left, right};
        sw::id const chosen = g.call(relations[below(2)], condition), one = part(half), other = part(half);
        sw::id const choice[] = {chosen, one, other};
        return g.call(sw::detail::head<sw::select_>(), choice);
      }
    }
  }

  sw::id leaf(sw::graph& g) {
    int const choice = below(10);
    if (choice < 3) return g.num(below(9) - 4, below(3) == 0 ? 1 + below(4) : 1);
    if (choice == 3) return g.constant(below(2) == 0 ? sw::detail::head<sw::pi_>() : sw::detail::head<sw::e_>());
    return symbol(g, choice < 7 ? below(2) : below(4));
  }
};

/// What a failed test prints.
inline std::string text(sw::graph const& g, sw::id ex) { return std::string(sw::detail::text_writer(g)(ex).view()); }

inline bool is_number(real const& v) { return !v.is_nan() && !v.is_infinite(); }

/// The record's function of the arguments. It is at a break where another number within rounding of an argument gives
/// something else.
inline outcome applied(sw::record_info const* record, std::vector<outcome> const& arguments) {
  outcome r;
  std::vector<real> a;
  bool const chooses = record == sw::detail::head<sw::select_>();
  for (std::size_t k = 0; k < arguments.size(); ++k) {
    outcome const& part = arguments[k];
    a.push_back(part.value);
    if (chooses && k > 0 && (k == 1) != !arguments[0].value.is_zero()) continue;  // the branch not taken
    r.defined = r.defined && part.defined;
    r.at_break = r.at_break || part.at_break;
    if (part.largest > r.largest) r.largest = part.largest;
  }
  for (real const& x : a) {  // oracles take their time for huge arguments, and tiny ones may be zeros but for rounding
    if (chooses || x.is_zero() || x.is_nan()) continue;
    r.at_break = r.at_break || !(accuracy::magnitude(x) < 1e5 && accuracy::magnitude(x) > 1e-30);
  }
  if (!r.defined || r.at_break) return r;
  r.value = accuracy::value_of(record, a);
  if (!is_number(r.value)) {
    r.defined = false;
    return r;
  }
  if (accuracy::magnitude(r.value) > r.largest) r.largest = accuracy::magnitude(r.value);
  for (std::size_t k = 0; k < a.size() && !chooses; ++k) {
    real const kept = a[k];
    if (arguments[k].exact && !kept.is_zero()) continue;
    real const size = accuracy::magnitude(kept) > 1.0 ? accuracy::magnitude(kept) : real(1.0);
    for (int sign : {-1, 1}) {  // of an exact zero the sign alone is in doubt: the algebra knows one zero
      a[k] = arguments[k].exact ? accuracy::zero(sign) : kept + size * nudge() * static_cast<double>(sign);
      real const beside = accuracy::value_of(record, a);
      if (!is_number(beside) || accuracy::magnitude(beside - r.value) > r.largest * accuracy::scaled(1.0, -150))
        r.at_break = true;
    }
    a[k] = kept;
  }
  return r;
}

/// The value of a node at a point, each part computed once.
inline outcome value(sw::graph const& g, sw::id ex, std::map<std::string_view, real> const& at) {
  using sw::kind;
  auto const needed = sw::detail::reachable(g, sw::id_list(&ex, &ex + 1));
  std::vector<outcome> values(needed.size());
  for (sw::id i = 0; i <= ex; ++i) {
    if (needed[static_cast<std::size_t>(i)] == 0) continue;
    sw::graph_node const& n = g.at(i);
    outcome& r = values[static_cast<std::size_t>(i)];
    std::vector<outcome> arguments;
    for (sw::id a : g.operands(i)) arguments.push_back(values[static_cast<std::size_t>(a)]);
    if (n.what == kind::number) {
      r.value = accuracy::value_of(g.value(i));
      r.defined = is_number(r.value);
      r.exact = !g.value(i).exact || (g.value(i).q & (g.value(i).q - 1)) == 0;
    } else if (n.what == kind::symbol) {
      r.value = at.at(g.name(i));
      r.exact = true;
    } else if (n.what == kind::constant) {
      r.value = accuracy::value_of_constant(n.record);
      r.defined = is_number(r.value);
    } else if (n.what == kind::function) {
      r = applied(n.record, arguments);
      continue;
    } else if (n.what == kind::power) {
      r = applied(sw::detail::head<sw::pow_>(), arguments);
      if (arguments[0].value.is_zero() && arguments[1].value < 0.0) r.defined = false;
      continue;
    } else {
      r.value = n.what == kind::sum ? 0.0 : 1.0;
      r.exact = true;
      for (outcome const& a : arguments) {
        r.defined = r.defined && a.defined;
        r.at_break = r.at_break || a.at_break;
        r.exact = r.exact && a.exact;
        if (a.largest > r.largest) r.largest = a.largest;
        if (r.defined) r.value = n.what == kind::sum ? r.value + a.value : r.value * a.value;
      }
    }
    if (r.defined && accuracy::magnitude(r.value) > r.largest) r.largest = accuracy::magnitude(r.value);
  }
  return values[static_cast<std::size_t>(ex)];
}

/// Can the value be compared: it exists, and neither a step nor a huge part stands in the way.
inline bool comparable(outcome const& o) { return o.defined && !o.at_break && o.largest < 1e15; }

/// Do two values agree to 40 digits, of the larger of the value and what cancelled on the way to it?
inline bool agree(outcome const& a, outcome const& b) {
  real const& largest = a.largest > b.largest ? a.largest : b.largest;
  real const& size = accuracy::magnitude(a.value) > accuracy::magnitude(b.value) ? a.value : b.value;
  return accuracy::magnitude(a.value - b.value) <=
         tolerance() * (accuracy::magnitude(size) + largest * accuracy::scaled(1.0, -60));
}

}  // namespace soundness
