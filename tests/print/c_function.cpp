#include <symwise/print.hpp>
#include <symwise/symbolic.hpp>

#include <catch2/catch.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>

namespace sw = symwise;

namespace {

constexpr sw::symbol<"x"> x;
constexpr sw::symbol<"mu"> mu;
constexpr sw::symbol<"sigma", sw::positive> sigma;
constexpr sw::symbol<"t0"> t0;

constexpr auto density = exp(-pow((x - mu) / sigma, 2) / 2) / (sqrt(2 * sw::pi) * sigma);
constexpr auto branches = select(x < mu && sigma > 1, pow(x - mu, 3) / 3, cbrt(x) - max(mu, sigma, x) + floor(x) / 7);

static_assert(sw::c_function_of<"third", x / 3>(x).view() == "double third(double x) {\n  return x/3.0;\n}\n");
static_assert(sw::c_function_of<float, "g", exp(x), mu * exp(x)>(x, mu).view() ==
              "void g(float x, float mu, float* out0, float* out1) {\n  float const t0 = expf(x);\n  *out0 = t0;\n"
              "  *out1 = mu*t0;\n}\n");

}  // namespace

TEST_CASE("one output is returned, common parts are computed once") {
  CHECK(sw::c_function<sin(x) * sin(x) + exp(sin(x))>("f", x) ==
        "double f(double x) {\n  double const t0 = sin(x);\n  return exp(t0) + t0*t0;\n}\n");
  CHECK(sw::c_function<float, x / 3>("third", x) == "float third(float x) {\n  return x/3.0f;\n}\n");
  CHECK(sw::c_function<x>("same", x, mu) == "double same(double x, double mu) {\n  return x;\n}\n");
}

TEST_CASE("what stands below the bar of one fraction has no name") {
  CHECK(sw::c_function<x / sin(mu)>("f", x, mu) == "double f(double x, double mu) {\n  return x/sin(mu);\n}\n");
  CHECK(sw::c_function<1 / sin(x)>("f", x) == "double f(double x) {\n  return 1.0/sin(x);\n}\n");
  CHECK(sw::c_function<x / sin(mu) + cos(x) / sin(mu)>("f", x, mu).find("double const t0 = sin(mu);") !=
        std::string::npos);
  CHECK(sw::c_function<exp(1 / sin(mu)) + x / sin(mu)>("f", x, mu).find("double const t0 = sin(mu);") !=
        std::string::npos);
}

TEST_CASE("several outputs are written through pointers") {
  CHECK(sw::c_function<exp(x), mu * exp(x)>("g", x, mu) ==
        "void g(double x, double mu, double* out0, double* out1) {\n  double const t0 = exp(x);\n  *out0 = t0;\n"
        "  *out1 = mu*t0;\n}\n");
}

TEST_CASE("names of common parts are no symbol's") {
  CHECK(sw::c_function<exp(t0) + sqrt(exp(t0) + 1)>("h", t0).find("double const t1 = exp(t0);") != std::string::npos);
}

TEST_CASE("a condition that is used twice is an int") {
  constexpr auto f = select(x < mu, x, mu) * select(x < mu, sw::constant<sw::pi_>{} * x, sin(x));
  CHECK(sw::c_function<f>("f", x, mu).find("int const t0 = x < mu;") != std::string::npos);
}

TEST_CASE("a C compiler takes it, and computes the same") {
  if (std::system("cc --version > /dev/null 2>&1") != 0) {
    WARN("skipped: there is no C compiler named cc");
    return;
  }
  std::string folder = std::filesystem::temp_directory_path() / "symwise-XXXXXX";
  REQUIRE(mkdtemp(folder.data()) != nullptr);
  std::string const source = folder + "/printed.c";
  constexpr auto slope = diff(density, sigma);
  std::ofstream(source) << "#include <math.h>\n#include <stdio.h>\n\n"
                        << sw::c_function<density, diff(density, mu), slope, branches>("all", x, mu, sigma)
                        << sw::c_function<float, density>("narrow", x, mu, sigma)
                        << "int main(void) {\n  double r[4];\n  all(0.75, 0.25, 1.5, r, r + 1, r + 2, r + 3);\n"
                           "  printf(\"%.17g %.17g %.17g %.17g\\n\", r[0], r[1], r[2], r[3]);\n"
                           "  all(-0.75, 0.25, 1.5, r, r + 1, r + 2, r + 3);\n  printf(\"%.17g %.17g\\n\", r[3], "
                           "(double)narrow(0.75f, 0.25f, 1.5f));\n  return 0;\n}\n";
  std::string const program = folder + "/printed";
  REQUIRE(std::system(
              ("cc -std=gnu99 -Wall -Wextra -Werror -Wconversion " + source + " -o " + program + " -lm").c_str()) == 0);
  std::FILE* const pipe = popen(program.c_str(), "r");
  REQUIRE(pipe != nullptr);
  std::array<double, 6> v{};
  int read = 0;
  for (double& each : v) read += std::fscanf(pipe, "%lf", &each);
  CHECK(pclose(pipe) == 0);
  std::filesystem::remove_all(folder);
  REQUIRE(read == 6);

  double const s = 1.5, u = 0.5 / s, p = std::exp(-u * u / 2) / (std::sqrt(2 * 3.14159265358979323846) * s);
  CHECK(v[0] == Approx(p).epsilon(1e-14));
  CHECK(v[1] == Approx(p * u / s).epsilon(1e-14));
  CHECK(v[2] == Approx(p * (u * u - 1) / s).epsilon(1e-14));
  CHECK(v[3] == Approx(std::cbrt(0.75) - 1.5).epsilon(1e-14));
  CHECK(v[4] == Approx(-1.0 / 3).epsilon(1e-14));
  CHECK(v[5] == Approx(p).epsilon(1e-6));
}
