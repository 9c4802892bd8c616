#pragma once
#include <symwise/functions/arithmetic/pow.hpp>
#include <symwise/rewrite/cost.hpp>

namespace symwise::inline SYMWISE_ABI {
namespace detail {

/// The operations that a node stands for, as they are computed: every shared part counted once, a subtraction and a division as
/// one, whole powers as products, functions as one, fma not considered.
class operation_count {
 public:
  /// Of one root. The marks of one call serve for the next.
  constexpr int of(graph const& g, id root) {
    ++now_;
    total_ = 0;
    fused_ = 0;
    weight_ = 0;
    if (seen_.size() < static_cast<std::size_t>(g.size())) seen_.resize(static_cast<std::size_t>(g.size()), 0);
    stack_.clear();
    // A negative product on its own takes a negation, a negative power on its own a division.
    if (is_divisor(g, root)) {
      divide();
    } else if (is_negated(g, root)) {
      ++total_;
    }
    visit(g, root);
    while (!stack_.empty()) {
      id const ex = stack_.back();
      stack_.pop_back();
      graph_node const& n = g.at(ex);
      id_list const operands = g.operands(ex);
      bool const adds = n.what == kind::sum;
      bool const multiplies = n.what == kind::product;
      int negated = 0;
      int products_in_sum = 0;
      for (id a : operands) {
        if (is_negated(g, a)) {
          ++(adds ? negated : total_);
        } else if (!multiplies && is_divisor(g, a)) {
          divide();
        }
        if (adds && g.at(a).what == kind::product && products(g, g.operands(a)) > 0) ++products_in_sum;
        visit(g, a);
      }
      if (adds) {
        auto const additions = static_cast<int>(operands.size()) - 1;
        fused_ += products_in_sum < additions ? products_in_sum : additions;
        total_ += static_cast<int>(operands.size()) - 1 + (negated == static_cast<int>(operands.size()) ? 1 : 0);
      } else if (multiplies) {
        multiply(g, operands);
      } else if (n.what == kind::power) {
        raise(g, ex);
      } else if (n.what == kind::function) {
        ++total_;
        weight_ += relative_cost::of(*n.record) - 1;
      }
    }
    return total_;
  }

  /// What forms are compared by: the number of operations; and what they cost together, of which less is saved by what is within
  /// an fma than by any operation that is not done.
  struct measure {
    int operations;
    int cost;
    /// Is it better than another form? It may not have more operations either.
    [[nodiscard]] constexpr bool better_than(measure const& other) const {
      return operations <= other.operations && cost < other.cost;
    }
  };
  constexpr measure measured(graph const& g, id root) {
    int const operations = of(g, root);
    return {operations, 64 * (operations + weight_) - (fused_ < 63 ? fused_ : 63)};
  }

 private:
  sequence<int> seen_;
  sequence<id> stack_;
  int now_ = 0;
  int total_ = 0;
  int fused_ = 0;
  int weight_ = 0;  // what operations cost beyond that of an addition each

  constexpr void divide() {
    ++total_;
    weight_ += relative_cost::division - 1;
  }
  constexpr void multiply(graph const& g, id_list factors) {
    total_ += products(g, factors);
    for (id f : factors) {
      if (!is_divisor(g, f)) continue;
      weight_ += relative_cost::division - 1;
      return;
    }
  }
  constexpr void raise(graph const& g, id ex) {
    bool const number = g.is_number(g.operand(ex, 1));
    auto const n = number ? g.coefficient(g.operand(ex, 1)) : integer(0);
    if (!number || !n.exact || n.q > 2 || magnitude(n.p) > largest_power_of_products) {
      ++total_;
      weight_ += relative_cost::of(*head<pow_>()) - 1;
      return;
    }
    std::uint64_t const size = magnitude(n.p);
    if (n.q == 1) {
      total_ += multiplications_of_power(size);
      return;
    }
    total_ += size == 1 ? 1 : 2 + multiplications_of_power(size / 2);
    weight_ += relative_cost::root - 1;
  }

  constexpr void visit(graph const& g, id ex) {
    int& mark = seen_[static_cast<std::size_t>(ex)];
    if (mark == now_ || g.operands(ex).size() == 0) return;
    mark = now_;
    stack_.push_back(ex);
  }
  static constexpr bool is_negated(graph const& g, id ex) {
    return g.at(ex).what == kind::product && g.is(g.operand(ex, 0), -1);
  }
  static constexpr bool is_divisor(graph const& g, id ex) {
    return g.at(ex).what == kind::power && g.is_number(g.operand(ex, 1)) &&
           g.coefficient(g.operand(ex, 1)).is_negative();
  }
  static constexpr int products(graph const& g, id_list factors) {
    int n = static_cast<int>(factors.size()) - 1;
    if (g.is(factors[0], -1)) --n;
    bool above = false;
    for (id f : factors) above = above || (!is_divisor(g, f) && !g.is(f, -1));
    return above ? n : n + 1;
  }
};

constexpr int operations_in(graph const& g, id root) {
  operation_count counter;
  return counter.of(g, root);
}

}  // namespace detail
}  // namespace symwise::inline SYMWISE_ABI
