"""What update_accuracy.py reads off headers, off what tests print and off what the benchmark writes."""

import json
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import update_accuracy  # noqa: E402

RECORD = """\
/// The angle.
struct angle_ {
  static constexpr std::string_view name = "angle";
  static constexpr double max_ulp = 1.5;
};
"""
SIMD = """\
template <> struct implementation<angle_> {
  static constexpr double fast_max_ulp = 3;
};
"""
PRINTED = """\
angle (float): at most 0.91234 ulp, at 1, 0 -> 1
all floats: angle (float): at most 1.4 ulp, at 1, 0 -> 1
fast angle (double): at most 2.001 ulp, at 1, 0 -> 1
"""
WITH_MEANS = """\
all floats: angle (float): at most 1.2 ulp, at 1, 0 -> 1; mean 0.251, 99.9 % 0.9 of 50000
angle float: max 1.3, 99.9 % 0.8, mean 0.2 ulp of 90000, 0 wrong; worst f(1) = 1, exactly 1
angle double: max 1.25, 99.9 % 0.7, mean 2.4e-1 ulp of 9000, 0 wrong; worst f(1) = 1, exactly 1
break points: fast angle double: max 2.5, 99.9 % 2.4, mean 1 ulp of 10, 0 wrong; worst f(1) = 1, exactly 1
scalar angle double: max 9, 99.9 % 9, mean 9 ulp of 10, 0 wrong; worst f(1) = 1, exactly 1
"""


def run(contender, time, ulp):
    return {"name": f"angle/f64/{contender}/min_time:0.005", "run_type": "iteration", "cpu_time": time, "elements": 100, "max_ulp": ulp}


class Accuracy(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.root = Path(self.folder.name)
        for path, text in {"include/symwise/functions/special/angle.hpp": RECORD, "include/symwise/simd/angle.hpp": SIMD}.items():
            (self.root / path).parent.mkdir(parents=True)
            (self.root / path).write_text(text, encoding="utf-8")
        (self.root / "docs").mkdir()

    def tearDown(self):
        self.folder.cleanup()

    def write(self, printed=PRINTED, times=()):
        text = update_accuracy.page(self.root, update_accuracy.measured_errors([printed]),
                                    update_accuracy.measured_times([json.dumps({"benchmarks": list(times)})]))
        (self.root / "docs" / "accuracy.md").write_text(text, encoding="utf-8")
        return text

    def test_a_function_is_one_row(self):
        self.assertIn("| `angle` | 1.5 | - | 1.4 | 3 | 2.01 | - |", self.write())

    def test_the_largest_of_all_and_mean_and_quantile_of_the_widest_view(self):
        self.assertIn("| `angle` | 1.5 | 1.25 (0.24, 0.7) | 1.3 (0.25, 0.9) | 3 | 2.5 | - |", self.write(printed=WITH_MEANS))
        self.assertEqual(list(update_accuracy.problems(self.root)), [])

    def test_what_is_not_measured_again_stays(self):
        self.write()
        self.assertIn("| `angle` | 1.5 | - | 1.4 | 3 | 2.01 | - |", self.write(printed=""))

    def test_the_fastest_peer_that_is_as_accurate(self):
        times = [run("symwise", 30, 0.6), run("symwise", 20, 0.6), run("fast", 10, 2), run("near", 50, 0.9), run("far", 15, 3)]
        self.assertIn("| `angle` | f64 | 0.20 (0.6) | 0.10 (2) | 0.50 near (0.9) | 0.15 far (3) |", self.write(times=times))

    def test_a_star_marks_peers_that_compose_the_function(self):
        times = [run("symwise", 20, 0.6), run("loop", 50, 0.9), run("sleef", 30, 3)]
        for one in times:
            one["name"] = one["name"].replace("angle", "angle*")
        self.assertIn("| `angle` | f64 | 0.20 (0.6) | - | 0.50 loop* (0.9) | 0.30 sleef (3) |", self.write(times=times))

    def test_a_current_page_is_left_alone_and_a_promise_that_changed_is_found(self):
        self.write()
        self.assertEqual(list(update_accuracy.problems(self.root)), [])
        header = self.root / "include/symwise/simd/angle.hpp"
        header.write_text(SIMD.replace("= 3", "= 4"), encoding="utf-8")
        self.assertEqual(len(list(update_accuracy.problems(self.root))), 1)

    def test_an_error_above_its_promise_is_found(self):
        self.write(printed=PRINTED.replace("2.001", "3.5"))
        self.assertIn("promises 3 ulp, and 3.5 were measured", next(update_accuracy.problems(self.root)))


if __name__ == "__main__":
    unittest.main()
