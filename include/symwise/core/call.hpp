#pragma once
#include <symwise/core/graph.hpp>

namespace symwise::inline SYMWISE_ABI {

/// A function applied to arguments: exact values first, then symmetry, then what the record says of itself, else a node.
constexpr id graph::call(record_info const* record, id_list arguments) {
  auto const count = static_cast<int>(arguments.size());
  if (record->build != nullptr) return record->build(*this, arguments.first, count);
  detail::sequence<id> const a(arguments.first, arguments.last);  // the pool may move
  if (count == 1 && !as_written) {
    graph_node const& x = node_data_[a[0]];
    bool const constant =
        x.what == kind::number || (x.infinite && (x.what == kind::constant || x.what == kind::product));
    if (constant && record->specials > 0) {
      double v = x.what == kind::number ? value(a[0]).value() : 0;
      if (x.what == kind::constant) v = x.record->value;
      if (x.what == kind::product) {
        bool const opposite =
            x.count == 2 && is(operand(a[0], 0), -1) && node_data_[operand(a[0], 1)].what == kind::constant;
        v = opposite ? -node_data_[operand(a[0], 1)].record->value : std::numeric_limits<double>::quiet_NaN();
      }
      for (int k = 0; k < record->specials; ++k) {
        special_value const& s = record->special[k];
        if (s.at != v || (x.what == kind::number && !value(a[0]).exact)) continue;
        if (detail::is_finite(s.value)) return num(static_cast<std::int64_t>(s.value));
        return num(detail::inexact(s.value));
      }
    }
    if (record->parity != symmetry::none) {
      bool const negative =
          x.what == kind::sum ? coefficient(operand(a[0], 0)).is_negative() : coefficient(a[0]).is_negative();
      if (negative) {
        id const reflected[] = {neg(a[0])};
        id const r = call(record, reflected);
        return record->parity == symmetry::odd ? neg(r) : r;
      }
    }
  }
  if (record->canonical != nullptr && !as_written) {
    id const r = record->canonical(*this, a.data(), count);
    if (r >= 0) return r;
  }
  facts const inferred = record->infer != nullptr ? record->infer(*this, a.data(), count) : facts{};
  return store(record, a, record->codomain | inferred);
}

/// The same operation on other operands, in canonical form.
constexpr id graph::rebuild(id node, id_list operands) {
  switch (node_data_[node].what) {
    case kind::sum:
      return add(operands);
    case kind::product:
      return mul(operands);
    case kind::power:
      return pow(operands[0], operands[1]);
    case kind::function:
      return call(node_data_[node].record, operands);
    default:
      return node;
  }
}

}  // namespace symwise::inline SYMWISE_ABI
