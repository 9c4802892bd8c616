"""What update_benchmarks.py makes of a run of the benchmark."""

import json
import sys
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import update_benchmarks  # noqa: E402


def run(workload, n, width, contender, time, error):
    return {"name": f"{workload}/{width}/{n}/{contender}/min_time:0.02", "run_type": "iteration", "cpu_time": time * n, "elements": n, "ulp_999": error}


class Benchmarks(unittest.TestCase):
    def rows(self, *runs):
        return update_benchmarks.measured(json.dumps({"benchmarks": list(runs)}))

    def test_the_shortest_of_repetitions_counts(self):
        rows = self.rows(run("normal_pdf", 4096, "f64", "symwise", 0.5, 1.25), run("normal_pdf", 4096, "f64", "symwise", 0.25, 1.25))
        self.assertEqual(rows["normal_pdf", 4096, "f64"]["symwise"], (0.25, 1.25))

    def test_a_table_has_the_order_of_the_page(self):
        rows = self.rows(run("b", 1 << 24, "f32", "loop", 0.05, 120), run("b", 1 << 24, "f64", "symwise", 2, 1), run("a", 50000, "f64", "xsimd", 1, 1),
                         run("a", 16, "f64", "xsimd", 1, 1))
        lines = update_benchmarks.table(rows, ["a", "b"], False).splitlines()[2:]
        self.assertEqual(lines, ["| `a` | 50,000 | f64 |  | 1.00 (1) |  |  |", "| `b` | 2^24 | f64 | 2.00 (1) |  |  |  |",
                                 "|  | 2^24 | f32 |  |  |  | 0.050 (120) |"])

    def test_the_page_has_the_tables(self):
        page = (ROOT / "docs" / "benchmarks.md").read_text(encoding="utf-8")
        for name in ("gnu", "clang", "short"):
            self.assertIn("| new |", update_benchmarks.replaced(page, name, "| new |"))
        order = update_benchmarks.workloads(page)
        self.assertLess(order.index("normal_pdf"), order.index("polynomial"))


if __name__ == "__main__":
    unittest.main()
