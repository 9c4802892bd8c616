#include <symwise/symbolic.hpp>

#include <type_traits>

namespace sw = symwise;
using sw::detail::head;

// From a description back to the type.
static_assert(std::is_same_v<sw::detail::record_type<head<sw::sin_>()>, sw::sin_> &&
              std::is_same_v<sw::detail::record_type<head<sw::pi_>()>, sw::pi_>);
static_assert(sw::detail::type_name<sw::sin_>().ends_with("sin_") && sw::detail::type_name<int>() == "int");
static_assert(head<sw::sin_>()->name == "sin" && head<sw::sin_>()->arity == 1 &&
              head<sw::sin_>()->parity == sw::symmetry::odd);
static_assert(head<sw::exp_>()->exponential && head<sw::exp_>()->codomain == sw::facts(sw::positive) &&
              head<sw::sum_>()->reduction);
// The order of operands is the same for every compiler and instruction set.
static_assert(head<sw::sin_>()->hash == sw::detail::hash_of("symwise::sin_"));
static_assert(head<sw::sin_>()->hash != head<sw::cos_>()->hash);
static_assert(head<sw::lt_>()->result == sw::value_type::boolean && head<sw::pi_>()->value == sw::pi_::value);
