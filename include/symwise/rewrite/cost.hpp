#pragma once
#include <symwise/core/graph.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// What operations cost in a loop over arrays, in units of an addition, a multiplication or an fma. What counts there is how
/// many a processor finishes in a time and not how long one takes: neighbouring elements are computed in each other's waiting
/// times, so that Horner's form, which has the fewest operations, is also the fastest, and Estrin's, whose operations wait less for each other
/// but are more, is not. Functions state their own in their records (`cost`). Ratios of throughputs on processors with AVX2 and AVX-512.
struct relative_cost {
  static constexpr int arithmetic = 1;
  static constexpr int division = 8;
  static constexpr int root = 10;
  static constexpr int comparison = 1;
  static constexpr int function = 30;  ///< where the record says nothing

  /// Of a call.
  static constexpr int of(record_info const& r) {
    if (r.cost > 0) return r.cost;
    return r.result == value_type::boolean || r.conditions > 0 ? comparison : function;
  }
};

/// The largest whole power that is computed by multiplications.
inline constexpr int largest_power_of_products = 32;

/// How whole powers are multiplied together with the fewest multiplications: x^n = x^m x^(n - m), where the computation of x^m
/// comes upon x^(n - m). Knuth's power tree, The Art of Computer Programming, 4.6.3; minimal for all exponents here.
struct power_tree {
  std::array<int, largest_power_of_products + 1> parent{};
  std::array<int, largest_power_of_products + 1> depth{};

  constexpr power_tree() {
    std::array<int, largest_power_of_products + 1> order{};
    std::size_t known = 1;
    order[0] = 1;
    for (std::size_t k = 0; k < known; ++k) {
      int const n = order[k];
      std::array<int, largest_power_of_products + 1> path{};
      std::size_t length = 0;
      for (int m = n; m > 0; m = at(parent, m)) path[length++] = m;
      while (length > 0) {
        int const next = n + path[--length];
        if (next > largest_power_of_products || at(parent, next) != 0) continue;
        parent[static_cast<std::size_t>(next)] = n;
        depth[static_cast<std::size_t>(next)] = at(depth, n) + 1;
        order[known++] = next;
      }
    }
  }
  static constexpr int at(std::array<int, largest_power_of_products + 1> const& list, int k) {
    return list[static_cast<std::size_t>(k)];
  }
};
inline constexpr power_tree powers_by_products{};

/// The multiplications that a whole power takes, up to the largest that is computed so.
constexpr int multiplications_of_power(std::uint64_t n) {
  return powers_by_products.depth[static_cast<std::size_t>(n)];
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
