"""The checks of the pages on pages with known faults."""

import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tools"))

import check_guide  # noqa: E402
import check_readme  # noqa: E402

EXAMPLE = """\
int a = 1;      // one
int main() {
  int b = 2;    // two
  int c = 3;
}
"""


def readme(*lines):
    return "\n".join(["# Name", "```cpp", *lines, "```", ""])


class Readme(unittest.TestCase):
    def test_a_listing_of_the_example_passes(self):
        self.assertIsNone(check_readme.problem(readme("int a = 1; // one", "", "int b = 2;  // two"), EXAMPLE))

    def test_a_changed_line_is_found(self):
        self.assertIn("int b = 3;", check_readme.problem(readme("int a = 1; // one", "int b = 3; // two"), EXAMPLE))

    def test_lines_in_another_order_are_found(self):
        self.assertIn("int b = 2;", check_readme.problem(readme("int c = 3;", "int b = 2; // two"), EXAMPLE))

    def test_a_page_without_listing_is_found(self):
        self.assertEqual(check_readme.problem("# Name\n", EXAMPLE), "README.md has no listing")


GUIDE = """\
```cpp
constexpr int shared = 1;
```
## First
```cpp
constexpr int own = shared + 1;
```
```cpp run
assert(own == 2);
```
```cmake
not C++
```
## Second
```cpp global
int everywhere();
```
"""


class Guide(unittest.TestCase):
    def test_listings_know_their_section_line_and_kind(self):
        self.assertEqual([(section, line, kind) for section, line, kind, _ in check_guide.listings(GUIDE)],
                         [(0, 2, "declarations"), (1, 6, "declarations"), (1, 9, "statements"), (2, 16, "global")])

    def test_a_listing_without_end_is_found(self):
        with self.assertRaises(SystemExit):
            list(check_guide.listings("```cpp\nint a;\n"))

    def test_statements_are_called(self):
        source, count = check_guide.program(GUIDE, "page.md")
        self.assertEqual(count, 4)
        self.assertIn('#line 9 "page.md"\nassert(own == 2);', source)
        self.assertRegex(source.split("int main()")[1], r"section_1::listing_\d+\(\);")

    def check(self, page):
        command = [sys.executable, str(ROOT / "tools" / "check_guide.py"), str(page), "--", "c++", "-std=c++20"]
        return subprocess.run(command, capture_output=True, text=True)

    def test_what_does_not_hold_is_found(self):
        if shutil.which("c++") is None:
            self.skipTest("no c++")
        with tempfile.TemporaryDirectory() as folder:
            page = Path(folder, "page.md")
            page.write_text(GUIDE)
            self.assertEqual(self.check(page).returncode, 0)
            page.write_text(GUIDE.replace("own == 2", "own == 3"))
            self.assertIn("does not do what it says", self.check(page).stderr)
            page.write_text(GUIDE.replace("shared + 1", "shard + 1"))
            refused = self.check(page).stderr
            self.assertIn("do not compile", refused)
            self.assertIn("page.md:6", refused)


if __name__ == "__main__":
    unittest.main()
