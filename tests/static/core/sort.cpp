#include <symwise/core/sort.hpp>

#include <array>
#include <utility>

using symwise::detail::insertion_sort;

constexpr auto sorted(std::array<int, 6> list) {
  insertion_sort(list, [](int a, int b) { return a < b; });
  return list;
}
static_assert(sorted({3, 1, 2, 9, -4, 1}) == std::array{-4, 1, 1, 2, 3, 9});

constexpr bool keeps_the_order_of_equals() {
  std::array<std::pair<int, char>, 4> list{{{2, 'a'}, {1, 'b'}, {2, 'c'}, {1, 'd'}}};
  insertion_sort(list, [](auto const& a, auto const& b) { return a.first < b.first; });
  return list[0].second == 'b' && list[1].second == 'd' && list[2].second == 'a' && list[3].second == 'c';
}
static_assert(keeps_the_order_of_equals());

constexpr bool a_second_list_follows() {
  std::array<int, 3> keys{3, 1, 2};
  std::array<char, 3> values{'c', 'a', 'b'};
  insertion_sort(
      keys, [](int a, int b) { return a < b; }, [&](std::size_t a, std::size_t b) { std::swap(values[a], values[b]); });
  return values == std::array{'a', 'b', 'c'};
}
static_assert(a_second_list_follows());
