#include "laws/functions.hpp"
#include "laws/records.hpp"

using namespace laws;

TEST_CASE("laws of the gamma function and its kin") { laws::check(records::gamma); }

TEST_CASE("factorials of integers are correctly rounded") {
  // an exact product in decimal digits, rounded by the C library
  std::string digits = "1";
  for (int n = 0; n <= 170; ++n) {
    if (n > 1) {
      int carry = 0;
      for (auto i = digits.rbegin(); i != digits.rend(); ++i) {
        int const d = (*i - '0') * n + carry;
        *i = static_cast<char>('0' + d % 10);
        carry = d / 10;
      }
      for (; carry > 0; carry /= 10) digits.insert(digits.begin(), static_cast<char>('0' + carry % 10));
    }
    CAPTURE(n);
    CHECK(scalar<sw::factorial_, double>({static_cast<double>(n)}) == std::strtod(digits.c_str(), nullptr));
    CHECK(vector<sw::factorial_, double>({static_cast<double>(n)}) == std::strtod(digits.c_str(), nullptr));
    CHECK(vector<sw::factorial_, float>({static_cast<float>(n)}) ==
          static_cast<float>(std::strtod(digits.c_str(), nullptr)));
  }
}
