// The law of soundness rests on the oracles' digits: each has the same value in more bits.
#include "random_expressions.hpp"

using namespace soundness;

TEST_CASE("what the oracles compute has the digits that it is computed in") {
  CAPTURE(accuracy::seed());
  std::mt19937_64 random(accuracy::seed());
  for (function_of_table const& f : table()) {
    int compared = 0;
    for (int k = 0; k < 3000 && compared < 12; ++k) {
      std::vector<double> at;
      for (int j = 0; j < f.arity; ++j) {
        double const x = static_cast<double>(random() % 6001) / 1024 - (k % 2 == 0 ? 0 : 3);
        at.push_back(j == 0 && f.has_order ? static_cast<double>(random() % 5) : k % 3 == 0 ? std::round(x) : x);
      }
      auto const computed = [&](long bits) {
        accuracy::precision const in_force(bits);
        return accuracy::value_of(f.record, std::vector<real>(at.begin(), at.end()));
      };
      real const few = computed(digits), more = computed(digits + 200);
      accuracy::precision const in_force(digits + 200);
      if (!is_number(more)) {
        CHECK_FALSE(is_number(few));
        continue;
      }
      ++compared;
      INFO(f.record->name << " at " << at[0] << ", " << at.back() << ": " << double(few) << ", " << double(more));
      CHECK(accuracy::magnitude(few - more) <= accuracy::magnitude(more) * accuracy::scaled(1.0, 90 - digits));
    }
    INFO(f.record->name);
    CHECK(compared == 12);
  }
}
