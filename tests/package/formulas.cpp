// A program with a header that is generated from a formula file.
#include <formulas.hpp>

int main() { return consumer::squares(1.0, 2.0) == 5.0 && consumer::slope(3.0, 2.0) == 6.0 ? 0 : 1; }
