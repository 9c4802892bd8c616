#include <symwise/print/buffer.hpp>

#include <catch2/catch.hpp>

using symwise::detail::text_buffer;

namespace {

constexpr bool grows() {
  text_buffer text;
  if (!text.empty() || text.size() != 0) return false;
  text += 'a';
  text += "bc";
  text += text;
  return text.view() == "abcabc" && text.size() == 6 && text[3] == 'a' && (text + "!").view() == "abcabc!";
}
static_assert(grows());
static_assert(text_buffer(3, '0').view() == "000");
static_assert(text_buffer(std::string_view("x")).view() == "x");
static_assert(text_buffer("abc").part(1).view() == "bc" && text_buffer("abc").part(1, 1).view() == "b");
static_assert(text_buffer("abc").part(3).empty());
static_assert(text_buffer("a") < text_buffer("ab") && !(text_buffer("ab") < text_buffer("ab")));

}  // namespace

TEST_CASE("a text added to itself while its memory grows") {
  text_buffer text("0123456789");
  for (int k = 0; k < 10; ++k) text += text;
  REQUIRE(text.size() == 10240);
  for (std::size_t k = 0; k < text.size(); ++k) REQUIRE(text[k] == static_cast<char>('0' + k % 10));
}
