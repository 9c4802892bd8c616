#include <symwise/print/text.hpp>
#include <symwise/print/writer.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"y"> y;

/// The formula language in capitals and with a sign of its own for products.
struct loud : sw::detail::text_notation {
  static constexpr sw::detail::text_buffer symbol(std::string_view name) {
    sw::detail::text_buffer text;
    for (char c : name) text += static_cast<char>(c - 'a' + 'A');
    return text;
  }
  static constexpr sw::detail::text_buffer times(sw::detail::text_buffer const& a, sw::detail::text_buffer const& b) {
    return a + " x " + b;
  }
};

}  // namespace

TEST_CASE("a notation says how things are spelled, the writer in which order and with which parentheses") {
  CHECK(sw::detail::written<loud>(y * (x - 1) / 2 - x).view() == "-X + Y x (X - 1)/2");
}

TEST_CASE("a node that has a name is written by it") {
  sw::graph g;
  sw::id const root = sw::detail::lower(g, pow(x + y, 2));
  sw::detail::text_writer write(g);
  for (sw::id ex = 0; ex < root; ++ex) {
    write.write_down(ex);
    if (g.at(ex).what == sw::kind::sum) write.name(ex, "total");
  }
  CHECK(write.write_down(root).view() == "total**2");
}

TEST_CASE("places of a spelling are filled with arguments") {
  auto const argument = [](std::size_t k, std::size_t) {
    return sw::detail::text_buffer(1, static_cast<char>('p' + k));
  };
  CHECK(sw::detail::filled_in("f(#2, #1)", argument).view() == "f(q, p)");
  CHECK(sw::detail::has_places("#1"));
  CHECK_FALSE(sw::detail::has_places("sin"));
}
