#pragma once
#include <symwise/core/record.hpp>

namespace symwise::inline SYMWISE_ABI {

/// Logic: a does not hold. Not the opposite relation: !(x < 1) holds for NaN, x >= 1 does not.
struct not_ {
  static constexpr std::string_view name = "not", sympy = "Not", c = "!", latex = R"(\lnot)";
  static constexpr std::string_view aliases = "~";  // in formulas
  static constexpr int arity = 1;
  static constexpr int conditions = 1;
  static constexpr value_type result = value_type::boolean;
  static constexpr double max_ulp = 0;
  static constexpr id build(graph& g, id const* a, int) {
    if (g.is_number(a[0])) return g.num(g.value(a[0]).is_zero() ? 1 : 0);
    if (g.applies(a[0], detail::head<not_>())) return g.operand(a[0], 0);
    return g.store(detail::head<not_>(), id_list(a, a + 1));
  }
  static bool scalar(bool a) { return !a; }
  static auto simd(auto const& a) { return !a; }
};

}  // namespace symwise::inline SYMWISE_ABI
