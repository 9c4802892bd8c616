"""What update_functions.py reads off records with known contents."""

import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import update_functions  # noqa: E402

HEADER = """\
#pragma once

/// The angle; |x| is
/// no concern.  DLMF 4.23.1.
struct angle_ {
  static constexpr std::string_view name = "angle", c = "angle",
                                    latex = "a";
  static constexpr int arity = 2;
  static constexpr interval domain[] = {{0, inf}, reals},
                            codomain = {-3.1415926535897936, 2, true, false};
  static constexpr double max_ulp = 1.5;
  static constexpr std::string_view max_ulp_of = "1 for x < 0";
  static constexpr auto partials(auto n, auto x) {
    return std::tuple{no_partial{},
                      angle(n + 1, x)};
  }
};
"""


class Functions(unittest.TestCase):
    def setUp(self):
        self.root = tempfile.TemporaryDirectory()
        folder = Path(self.root.name, "include", "symwise", "functions", "special")
        folder.mkdir(parents=True)
        self.header = folder / "angle.hpp"
        self.header.write_text(HEADER, encoding="utf-8")
        Path(self.root.name, "docs").mkdir()
        Path(self.root.name, "tests", "laws").mkdir(parents=True)

    def tearDown(self):
        self.root.cleanup()

    def test_a_record_is_one_row(self):
        self.assertIn(
            "| `angle` | The angle; \\|x\\| is no concern. | [0, inf] x reals | (-pi, 2] | none, `angle(n + 1, x)` "
            "| 1.5 ulp of the value or, if larger, of 1 for x < 0 | by others | 4.23.1 |", update_functions.page(self.root.name))

    def test_how_arrays_are_evaluated_is_told_from_the_tree(self):
        include = Path(self.root.name, "include", "symwise")
        scalar, kernel = include / "functions" / "scalar" / "angle.hpp", include / "simd" / "angle.hpp"
        scalar.parent.mkdir()
        kernel.parent.mkdir()
        shared = scalar.with_name("turn.hpp")
        scalar.write_text("#include <symwise/functions/scalar/turn.hpp>\n", encoding="utf-8")
        shared.write_text("", encoding="utf-8")
        self.assertIn("| lanes | 4.23.1 |", update_functions.page(self.root.name))
        shared.write_text("#include <boost/math/policies/policy.hpp>\n", encoding="utf-8")
        self.assertIn("| lanes through Boost.Math | 4.23.1 |", update_functions.page(self.root.name))
        kernel.write_text("call(std::integral_constant<int, Order>, x)", encoding="utf-8")
        self.assertIn("| kernel for literal orders, else lanes through Boost.Math | 4.23.1 |", update_functions.page(self.root.name))
        kernel.write_text("call(x)", encoding="utf-8")
        self.assertIn("| kernel | 4.23.1 |", update_functions.page(self.root.name))

    def test_a_record_is_in_the_table(self):
        self.assertIn("special = boost::hana::tuple_t<\n    symwise::angle_>;", update_functions.table(self.root.name))

    def test_a_change_is_found(self):
        for path, text in update_functions.generated(self.root.name).items():
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        self.assertEqual(update_functions.outdated(self.root.name), [])
        self.header.write_text(HEADER.replace("1.5", "2.5"), encoding="utf-8")
        self.assertEqual([path.name for path in update_functions.outdated(self.root.name)], ["functions.md"])

    def test_an_interval_that_cannot_be_read_is_refused(self):
        self.header.write_text(HEADER.replace("codomain = {", "codomain = between{"), encoding="utf-8")
        self.assertRaises(SystemExit, update_functions.page, self.root.name)


if __name__ == "__main__":
    unittest.main()
