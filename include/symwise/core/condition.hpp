#pragma once
#include <symwise/core/expression.hpp>
#include <symwise/core/traverse.hpp>

/// \file
/// Conditions of rules: `(sqrt(pow(a, 2)) >>= a).when(is_nonnegative(a))`. They hold where what is known of the symbols
/// implies them; they say nothing of values, and have none. They combine with && || !, where !c holds when c is not known
/// to hold; relations such as a < b are conditions too, and hold where the facts decide them. A condition of one's own is a
/// record with `condition_on_rules` and `test`; `grants` says which facts it gives where it is assumed.

namespace symwise::inline SYMWISE_ABI {

namespace detail {

/// What the records of all conditions share.
template <int Arity>
struct condition_record {
  static constexpr int arity = Arity;
  static constexpr bool condition_on_rules = true;
  static constexpr value_type result = value_type::boolean;
};

/// A condition that an assumption holds: it asks for the fact, and gives it where it is taken for granted.
template <assumption A>
struct known_to_be : condition_record<1> {
  static constexpr facts grants = A;
  static constexpr bool test(graph const& g, id a) { return g.known(a, A); }
};

}  // namespace detail

struct is_positive_ : detail::known_to_be<assumption::positive> {
  static constexpr std::string_view name = "is_positive";
};
struct is_negative_ : detail::known_to_be<assumption::negative> {
  static constexpr std::string_view name = "is_negative";
};
struct is_nonnegative_ : detail::known_to_be<assumption::nonnegative> {
  static constexpr std::string_view name = "is_nonnegative";
};
struct is_nonpositive_ : detail::known_to_be<assumption::nonpositive> {
  static constexpr std::string_view name = "is_nonpositive";
};
struct is_nonzero_ : detail::known_to_be<assumption::nonzero> {
  static constexpr std::string_view name = "is_nonzero";
};
struct is_integer_ : detail::known_to_be<assumption::integer> {
  static constexpr std::string_view name = "is_integer";
};
struct is_finite_ : detail::known_to_be<assumption::finite> {
  static constexpr std::string_view name = "is_finite";
};
struct is_number_ : detail::condition_record<1> {
  static constexpr std::string_view name = "is_number";
  static constexpr bool test(graph const& g, id a) { return g.is_number(a); }
};
struct is_symbol_ : detail::condition_record<1> {
  static constexpr std::string_view name = "is_symbol";
  static constexpr bool test(graph const& g, id a) { return g.at(a).what == kind::symbol; }
};
struct has_number_ : detail::condition_record<1> {
  static constexpr std::string_view name = "has_number";
  static constexpr bool test(graph const& g, id a) {
    return g.is_number(a) || (g.at(a).what == kind::sum && g.is_number(g.operand(a, 0)));
  }
};
struct has_symbol_ : detail::condition_record<1> {
  static constexpr std::string_view name = "has_symbol";
  static constexpr bool test(graph const& g, id a) {
    auto const below = detail::reachable(g, id_list(&a, &a + 1));
    for (id ex = 0; ex <= a; ++ex) {
      if (below[static_cast<std::size_t>(ex)] != 0 && g.at(ex).what == kind::symbol) return true;
    }
    return false;
  }
};
struct shares_terms_ : detail::condition_record<2> {
  static constexpr std::string_view name = "shares_terms";
  static constexpr bool test(graph const& g, id a, id b) {
    auto const terms = [&g](id const& ex) {
      return g.at(ex).what == kind::sum ? g.operands(ex) : id_list{&ex, &ex + 1};
    };
    for (id x : terms(a)) {
      for (id y : terms(b)) {
        if (x == y) return true;
      }
    }
    return false;
  }
};

struct are_exponentials_ : detail::condition_record<1> {
  static constexpr std::string_view name = "are_exponentials";
  static constexpr bool test(graph const& g, id a) {
    auto const exponential = [&g](id term) {
      return g.is(term, 1) || (g.at(term).what == kind::function && g.at(term).record->exponential);
    };
    if (g.at(a).what != kind::sum) return exponential(a);
    for (id term : g.operands(a)) {
      if (!exponential(term)) return false;
    }
    return true;
  }
};

/// Is a known to be greater than 0?
template <symbolic A>
constexpr auto is_positive(A a) -> made<is_positive_, A> {
  return make<is_positive_>(a);
}
/// Is a known to be less than 0?
template <symbolic A>
constexpr auto is_negative(A a) -> made<is_negative_, A> {
  return make<is_negative_>(a);
}
/// Is a known not to be less than 0?
template <symbolic A>
constexpr auto is_nonnegative(A a) -> made<is_nonnegative_, A> {
  return make<is_nonnegative_>(a);
}
/// Is a known not to be greater than 0?
template <symbolic A>
constexpr auto is_nonpositive(A a) -> made<is_nonpositive_, A> {
  return make<is_nonpositive_>(a);
}
/// Is a known not to be 0?
template <symbolic A>
constexpr auto is_nonzero(A a) -> made<is_nonzero_, A> {
  return make<is_nonzero_>(a);
}
/// Is a known to be an integer?
template <symbolic A>
constexpr auto is_integer(A a) -> made<is_integer_, A> {
  return make<is_integer_>(a);
}
/// Is a known to be finite?
template <symbolic A>
constexpr auto is_finite(A a) -> made<is_finite_, A> {
  return make<is_finite_>(a);
}
/// Is a a number?
template <symbolic A>
constexpr auto is_number(A a) -> made<is_number_, A> {
  return make<is_number_>(a);
}
/// Is a a symbol?
template <symbolic A>
constexpr auto is_variable(A a) -> made<is_symbol_, A> {
  return make<is_symbol_>(a);
}
/// Is a a number, or a sum that has one among its terms?
template <symbolic A>
constexpr auto has_number(A a) -> made<has_number_, A> {
  return make<has_number_>(a);
}
/// Does a depend on a symbol?
template <symbolic A>
constexpr auto has_symbol(A a) -> made<has_symbol_, A> {
  return make<has_symbol_>(a);
}
/// Is there a term that both a and b have, so that it cancels in a - b?
template <class A, class B>
  requires operands<A, B>
constexpr auto shares_terms(A a, B b) -> made<shares_terms_, A, B> {
  return make<shares_terms_>(a, b);
}

/// Are all terms of a exponentials, or 1, without a coefficient?
template <symbolic A>
constexpr auto are_exponentials(A a) -> made<are_exponentials_, A> {
  return make<are_exponentials_>(a);
}

}  // namespace symwise::inline SYMWISE_ABI
