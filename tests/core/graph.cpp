#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

namespace sw = symwise;
using sw::detail::head;

TEST_CASE("a graph grows while the program runs, with names that it only refers to") {
  std::vector<std::string> names;
  for (int k = 0; k < 200; ++k) names.push_back("variable_" + std::to_string(k));
  sw::graph g;
  std::vector<sw::id> terms;
  for (std::string const& name : names) terms.push_back(g.symbol(name));
  sw::id const forwards = g.add(terms);
  std::vector<sw::id> const backwards(terms.rbegin(), terms.rend());
  CHECK(g.add(backwards) == forwards);
  CHECK(g.operands(forwards).size() == 200);
  CHECK(g.symbol("variable_17") == terms[17]);
  CHECK(sw::detail::differentiate(g, forwards, terms[3]) == g.num(1));
  std::string const same = "variable_199";
  CHECK(g.symbol(same) == terms[199]);
}

TEST_CASE("functions are called by their records") {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const sine = g.call(head<sw::sin_>(), std::span(&x, 1));
  sw::id const cosine = g.call(head<sw::cos_>(), std::span(&x, 1));
  CHECK(sw::detail::differentiate(g, sine, x) == cosine);
  CHECK(sw::detail::differentiate(g, cosine, x) == g.neg(sine));
  sw::id const minus = g.neg(x);
  CHECK(g.call(head<sw::sin_>(), std::span(&minus, 1)) == g.neg(sine));
  CHECK(g.applies(sine, head<sw::sin_>()));
  CHECK_FALSE(g.applies(sine, head<sw::cos_>()));
}

TEST_CASE("the n-th derivative of a power of a symbol, n at run time") {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id ex = g.pow(x, g.num(20));
  for (int n = 0; n < 20; ++n) ex = sw::detail::differentiate(g, ex, x);
  REQUIRE(g.is_number(ex));
  CHECK(g.value(ex) == sw::rational(2432902008176640000));
  CHECK(sw::detail::differentiate(g, ex, x) == g.num(0));
}

TEST_CASE("a copy of a graph is a graph of its own") {
  sw::graph g;
  sw::id const x = g.symbol("x");
  sw::id const ex = g.add(x, g.num(1));
  sw::graph copy = g;
  CHECK(copy.add(x, g.num(1)) == ex);
  copy.pow(ex, x);
  CHECK(copy.size() > g.size());
}
