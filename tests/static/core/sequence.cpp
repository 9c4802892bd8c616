#include <symwise/core/sequence.hpp>

namespace sw = symwise;

namespace {

using numbers = sw::detail::sequence<int>;

constexpr bool equal(numbers const& a, std::initializer_list<int> b) {
  if (a.size() != b.size()) return false;
  for (std::size_t k = 0; k < a.size(); ++k) {
    if (a[k] != b.begin()[k]) return false;
  }
  return true;
}

constexpr numbers counted(int n) {
  numbers r;
  for (int k = 0; k < n; ++k) r.push_back(k);
  return r;
}

static_assert(numbers().empty() && numbers().size() == 0);
static_assert(equal(numbers(3, 7), {7, 7, 7}));
static_assert(equal(counted(20), {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19}));
static_assert(counted(9).back() == 8);

// Copies are independent, moves take over.
constexpr bool copies() {
  numbers a = counted(3);
  numbers b = a;
  b[0] = 5;
  a = b;
  a.push_back(9);
  numbers const c = static_cast<numbers&&>(b);
  numbers const& same = a;
  a = same;
  return equal(a, {5, 1, 2, 9}) && equal(c, {5, 1, 2}) && b.empty();
}
static_assert(copies());

// Elements of the same sequence may be appended, also where it has to grow.
constexpr bool appends_itself() {
  numbers a = counted(8);
  a.push_back(a[3]);
  a.append(a.begin(), a.end());
  return a.size() == 18 && a[8] == 3 && a[9] == 0 && a[17] == 3;
}
static_assert(appends_itself());

constexpr bool edits() {
  numbers a = counted(5);
  a.erase(1);
  a.push_front(8);
  a.pop_back();
  numbers b = {1};
  a.swap(b);
  b.resize(6, -1);
  return equal(a, {1}) && equal(b, {8, 0, 2, 3, -1, -1});
}
static_assert(edits());

}  // namespace
