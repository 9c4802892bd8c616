#!/usr/bin/env python3
"""Tests of run.py itself: what it must accept, and everything it must not let through."""

import contextlib
import io
import os
import sys
import tempfile
import unittest

import run

COMPILER = ["g++"]

GOOD = """\
// case 1: symwise: the sentence
// case 2: symwise: another
// case 3 gcc: was not declared in this scope
// case 3 clang: use of undeclared identifier
template <class T> struct one { static_assert(sizeof(T) == 0, "symwise: the sentence"); };
template <class T> struct two { static_assert(sizeof(T) == 0, "symwise: another"); };
#if CASE == 1
one<int> a;
#elif CASE == 2
two<int> a;
#elif CASE == 3
int a = unknown;
#else
int a = 0;
#endif
"""


class Run(unittest.TestCase):
    def failures(self, text):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, "case.cpp")
            with open(path, "w", encoding="utf-8") as file:
                file.write(text)
            self.said = io.StringIO()
            with contextlib.redirect_stdout(self.said):
                return run.check_file(path, [*COMPILER, "-std=c++20"])

    def test_accepts_what_is_right(self):
        self.assertEqual(self.failures(GOOD), 0, self.said.getvalue())

    def test_refuses_a_case_that_compiles(self):
        self.assertEqual(self.failures(GOOD.replace("two<int> a;", "int a = 2;")), 1)
        self.assertIn("case 2 compiles, and must not", self.said.getvalue())

    def test_refuses_other_words(self):
        self.assertEqual(self.failures(GOOD.replace('"symwise: another"', '"something"')), 1)
        self.assertIn("case 2 is refused with other words", self.said.getvalue())

    def test_refuses_the_sentence_on_a_later_error_line(self):
        self.assertEqual(self.failures(GOOD.replace("two<int> a;", "int b = unknown; two<int> a;")), 1)

    def test_refuses_a_broken_twin(self):
        self.assertEqual(self.failures(GOOD.replace("int a = 0;", "int a = wrong;")), 1)
        self.assertIn("the corrected twin does not compile", self.said.getvalue())

    def test_refuses_a_table_that_does_not_fit(self):
        for text, said in [
            (GOOD.split("\n", 4)[4], "there is no line"),
            (GOOD.replace("// case 2:", "// case 5:"), "not numbered"),
            (GOOD.replace("// case 2:", "// case 1:"), "listed twice"),
            (GOOD.replace("#elif CASE == 2\ntwo<int> a;\n", ""), "listed but no"),
            (GOOD.replace("#else", "#elif CASE == 4\nint a = unknown;\n#else"), "has no sentence"),
        ]:
            self.assertEqual(self.failures(text), 1)
            self.assertIn(said, self.said.getvalue())


if __name__ == "__main__":
    if "--" in sys.argv:
        split = sys.argv.index("--")
        COMPILER = sys.argv[split + 1:]
        del sys.argv[split:]
    unittest.main()
