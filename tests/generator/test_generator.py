#!/usr/bin/env python3
"""What symwise-gen writes and what it refuses: test_generator.py GENERATOR [--update]."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

try:
    import pty
except ImportError:  # Windows
    pty = None

HERE = pathlib.Path(__file__).resolve().parent
EXAMPLES = HERE.parent.parent / "examples"
GOLDEN = {"black_scholes": EXAMPLES / "black_scholes.sym", "forms": HERE / "forms.sym"}
# What emit.sym becomes in every language.
EMITTED = ("c", "opencl", "cuda", "fortran", "numpy", "sympy", "latex", "text", "dot", "json")
GENERATOR = ""


def generate(*arguments, text=None):
    return subprocess.run([GENERATOR, *map(str, arguments)], input=text, capture_output=True, text=True, encoding="utf-8",
                          check=False, timeout=120)


class Golden(unittest.TestCase):
    def test_headers_are_what_is_expected(self):
        for name, source in GOLDEN.items():
            with self.subTest(name):
                done = generate(source)
                self.assertEqual(done.stderr, "")
                self.assertEqual(done.returncode, 0)
                self.assertEqual(done.stdout, (HERE / f"{name}.expected").read_text(encoding="utf-8"))

    def test_other_languages_are_what_is_expected(self):
        for language in EMITTED:
            with self.subTest(language):
                done = generate(HERE / "emit.sym", "--emit", language)
                self.assertEqual(done.stderr, "")
                self.assertEqual(done.stdout, (HERE / f"emit.{language}.expected").read_text(encoding="utf-8"))
                if language == "json":
                    formulas = json.loads(done.stdout)["formulas"]
                    self.assertEqual([each["name"] for each in formulas],
                                     ["bend", "names", "σ_rule", "constant", "small", "accurate", "slope"])
                    self.assertTrue(all(each["result"] < len(each["program"]) for each in formulas))
                if language == "text":  # a formula file that says the same
                    again = generate("-", "--emit", "text", text=done.stdout)
                    self.assertEqual(again.returncode, 0, again.stderr)
                    strip = [line for line in again.stdout.split("\n") if not line.startswith("#")]
                    self.assertEqual(strip, [line for line in done.stdout.split("\n") if not line.startswith("#")])

    def test_the_same_comes_again_and_check_says_so(self):
        with tempfile.TemporaryDirectory() as folder:
            header = pathlib.Path(folder, "h.hpp")
            source = GOLDEN["black_scholes"]
            self.assertEqual(generate(source, "-o", header, "--check").returncode, 1)
            self.assertEqual(generate(source, "-o", header).returncode, 0)
            first = header.read_bytes()
            self.assertEqual(generate(source, "-o", header).returncode, 0)
            self.assertEqual(header.read_bytes(), first)
            self.assertEqual(generate(source, "-o", header, "--check").returncode, 0)
            header.write_bytes(first + b"\n")
            done = generate(source, "-o", header, "--check")
            self.assertEqual(done.returncode, 1)
            self.assertIn("is not what its formula files give", done.stderr)
            self.assertEqual([path.name for path in pathlib.Path(folder).iterdir()], ["h.hpp"])

    def test_a_mistake_leaves_the_header_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            header = pathlib.Path(folder, "h.hpp")
            header.write_text("before", encoding="utf-8")
            self.assertEqual(generate("-", "-o", header, text="f(x) = x +\n").returncode, 1)
            self.assertEqual(header.read_text(encoding="utf-8"), "before")

    def test_links_stay_and_what_is_no_file_is_written_into(self):
        with tempfile.TemporaryDirectory() as folder:
            header, link, pipe = (pathlib.Path(folder, name) for name in ("h.hpp", "link.hpp", "pipe"))
            header.write_text("before", encoding="utf-8")
            header.chmod(0o640)
            link.symlink_to("h.hpp")
            self.assertEqual(generate("-", "-o", link, text="f(x) = x\n").returncode, 0)
            self.assertTrue(link.is_symlink())
            self.assertIn("inline constexpr auto f", header.read_text(encoding="utf-8"))
            self.assertEqual(header.stat().st_mode & 0o777, 0o640)
            os.mkfifo(pipe)
            with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE, text=True) as reader:
                self.assertEqual(generate("-", "-o", pipe, text="f(x) = x\n").returncode, 0)
                if not pipe.is_fifo():
                    reader.kill()
                self.assertIn("inline constexpr auto f", reader.communicate(timeout=60)[0])
            self.assertTrue(pipe.is_fifo())
            self.assertEqual(sorted(path.name for path in pathlib.Path(folder).iterdir()), ["h.hpp", "link.hpp", "pipe"])

    @unittest.skipUnless(pty, "there are no terminals here")
    def test_a_terminal_shows_what_is_done_and_then_nothing_of_it(self):
        for text, returns in (("f(x) = x\n", 0), ("f(x) = x\ng(x) = lgo(x)\n", 1)):
            outer, inner = pty.openpty()
            done = subprocess.run([GENERATOR, "-"], input=text, stdout=subprocess.DEVNULL, stderr=inner, text=True,
                                  check=False, timeout=120)
            os.close(inner)
            shown = os.read(outer, 10000).decode()
            os.close(outer)
            self.assertEqual(done.returncode, returns)
            self.assertTrue(shown.startswith("\r\033[K-: f"), shown)
            self.assertRegex(shown, r"\r\033\[K$" if returns == 0 else r"-: g\r\033\[K-:2:8: error: unknown function 'lgo'")

    def test_files_of_one_header(self):
        with tempfile.TemporaryDirectory() as folder:
            one, two = pathlib.Path(folder, "one.sym"), pathlib.Path(folder, "two.sym")
            one.write_text("namespace n\nassume x positive\nf(x) = sqrt(x**2)\n", encoding="utf-8")
            two.write_text("namespace n\nassume x positive\ng(x, y) = x*y\n", encoding="utf-8")
            done = generate(one, two)
            self.assertEqual(done.returncode, 0, done.stderr)
            self.assertEqual(done.stdout.count('symbol<"x", symwise::positive> x;'), 1)
            two.write_text("namespace n\nf(y) = y\n", encoding="utf-8")
            self.assertIn(f"{two}:2:1: error: 'n::f' is defined in {one} too", generate(one, two).stderr)
            two.write_text("namespace n\ng(x) = x\n", encoding="utf-8")
            self.assertIn(f"{two}:2:1: error: another file of this namespace assumes something else of the input 'x'",
                          generate(one, two).stderr)

    def test_options(self):
        self.assertEqual(generate("--help").returncode, 0)
        self.assertRegex(generate("--version").stdout, r"^\d+\.\d+\.\d+\n$")
        self.assertEqual(generate().returncode, 2)
        self.assertEqual(generate("--no-such-option").returncode, 2)
        self.assertEqual(generate("-", "--check", text="f(x) = x\n").returncode, 2)
        done = generate("no/such/file.sym")
        self.assertEqual((done.returncode, done.stderr), (2, "symwise-gen: cannot read no/such/file.sym\n"))
        self.assertEqual(generate("-", "-o", "/no/such/folder/h.hpp", text="f(x) = x\n").returncode, 2)
        self.assertIn("#include <symwise/special.hpp>\n",
                      generate("-", "--include", "symwise/special.hpp", text="f(x) = digamma(x)\n").stdout)
        text = "f(x, y, z) = x*y + x*z\n"
        self.assertIn('"x*y + x*z"', generate("-", text=text).stdout)
        self.assertIn('"x*(y + z)"', generate("-", "--simplify", text=text).stdout)


    def test_long_headers_pause_between_formulas(self):
        text = "".join(f"f{k}(x) = {' + '.join(f'sin({i}*x)' for i in range(100))}\n" for k in range(5))
        done = generate("-", text=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual([line.split("(")[0] for line in done.stdout.split("\n") if "_after_" in line],
                         ["inline void _after_f1", "inline void _after_f3"])
        self.assertNotIn("_after_", generate("-", text=text.split("\n")[0] + "\nlast(x) = x\n").stdout)


class Treatment(unittest.TestCase):
    def test_stable_and_derivatives(self):
        text = "f(x, y) = log(1 + x*y)\ng(y) = y**2\n"
        self.assertIn("f(x, y) = log1p(x*y)\n", generate("-", "--emit", "text", "--stable", text=text).stdout)
        done = generate("-", "--emit", "text", "--derivative", "x,y", text=text).stdout
        for line in ("f_x(x, y) = y/(x*y + 1)\n", "f_y(x, y) = x/(x*y + 1)\n", "g_y(y) = 2*y\n", "## g(y) = diff(g, y)\n"):
            self.assertIn(line.replace("## g(y)", "## g_y(y)"), done)
        self.assertNotIn("g_x", done)
        self.assertEqual(generate("-", "--derivative", "z", text=text).stderr,
                         "symwise-gen: --derivative z: no formula has an input of that name\n")
        self.assertIn("the derivative of 'f' by 'x' would be called 'f_x', which is defined already",
                      generate("-", "--derivative", "x", text="f(x) = x\nf_x(x) = 2\n").stderr)

    def test_floats(self):
        done = generate("-", "--emit", "c", "--float", text="f(x) = sin(x)/3 + logistic(x)\n")
        self.assertIn("float formulas_f(float x) {\n  return sinf(x)/3.0f + symwise_logistic(x);\n}", done.stdout)
        self.assertEqual(generate("-", "--emit", "latex", "--float", text="f(x) = x\n").returncode, 2)
        self.assertEqual(generate("-", "--emit", "cobol", text="f(x) = x\n").returncode, 2)


class Calculator(unittest.TestCase):
    def test_values(self):
        for arguments, value in [(("besselj(0, x)", "x=1.5"), "0.511827671735918"), (("1/4",), "0.25"),
                                 (("sin(x)/x", "x=pi/6"), "0.954929658551372"), (("x**3", "x=1e100"), "1e300"),
                                 (("1/x", "x=0"), "inf"), (("log(x)", "x=-1"), "nan"), (("5 if x > 0 else y", "x=1", "y=2"), "5")]:
            with self.subTest(arguments):
                done = generate("--eval", *arguments)
                self.assertEqual((done.stdout, done.stderr, done.returncode), (value + "\n", "", 0))

    def test_explanations(self):
        text = generate("--explain", "log(1 + x*y) - log(x*y)").stdout
        self.assertIn("rule:        log(a + 1) -> log1p(a)\n", text)
        self.assertIn("d/dy:        x/(x*y + 1) - x/(x*y)\n", text)

    def test_tables(self):
        self.assertEqual(generate("--table", "max(x, y)", "x=0:1:0.5", "y=0:1").stdout,
                         'x,y,"max(x, y)"\n0,0,0\n0,1,1\n0.5,0,0.5\n0.5,1,1\n1,0,1\n1,1,1\n')

    def test_what_is_refused(self):
        for arguments, sentence in [(("--eval", "x"), "there is no value for 'x': add x=1.5"),
                                    (("--eval", "x", "x=1", "y=2"), "the formula has no 'y'"),
                                    (("--eval", "x", "x"), "'x' is no value; one is written as x=1.5, several as x=0:10:0.5"),
                                    (("--eval", "x", "x=0:3"), "'x=0:3': --eval takes one value; --table takes several"),
                                    (("--eval", "sum(x)", "x=1"), "sum runs over arrays, and here are single numbers"),
                                    (("--table", "x", "x=3:0"), "'x=3:0': the step does not lead from the first to the last"),
                                    (("--table", "x", "x=0:1:1e-9"), "'x=0:1:1e-9': these are more than 10,000,000 values"),
                                    (("--explain", "x", "x=1"), "--explain takes a formula and no values")]:
            with self.subTest(arguments):
                done = generate(*arguments)
                self.assertEqual((done.stdout, done.stderr, done.returncode), ("", f"symwise-gen: {sentence}\n", 2))
        self.assertIn("unknown function 'lgo'; did you mean 'log'?", generate("--eval", "lgo(2)").stderr)


class Mistakes(unittest.TestCase):
    """Each text with the place and the sentence that it is refused with."""

    CASES = [
        ("", 1, 1, "the file has no formula; one is written as f(x) = x**2 + 1"),
        ("f(x) = lgama(x)\n", 1, 8, "unknown function 'lgama'; did you mean 'lgamma'?"),
        ("f(x) = x +\n", 1, 11, "expected a number, a name or '(', but the formula ends here"),
        ("# one\n\nf(x) = x\n\t+ (x*2\n", 4, 4, "this '(' is not closed; expected ')'"),
        ("f(α) = α + $\n", 1, 12, "the character '$' has no meaning in a formula"),
        ("f(x) = x + z\n", 1, 12, "'z' is no input of 'f'; name it in the parentheses before the ="),
        ("f(x) = x\nf(y) = y\n", 2, 1, "'f' has been defined before"),
        ("f(x, y, x) = x\n", 1, 9, "'x' is an input of 'f' twice"),
        ("f(x) = x < 1\n", 1, 8, "'f' is a condition; write 1 if c else 0"),
        ("f(x) = x\ng(y) = f(y, 2)\n", 2, 8, "'f' takes 1 argument, found 2"),
        ("f(x) = x\ng(y) = y*f\n", 2, 10, "'f' is a formula; call it with its inputs, as 'f(x)'"),
        ("g(y) = f(y)\nf(x) = x\n", 1, 8, "unknown function 'f'; a product is written with *"),
        ("f() = 1\n", 1, 3, "expected the name of an input, found ')'"),
        ("f(x = x\n", 1, 5, "expected ',' or ')', found '='"),
        ("f(x)\n", 1, 5, "expected '=', but the statement ends here"),
        ("f(x) =\n", 1, 7, "expected a number, a name or '(', but the formula ends here"),
        ("f = 2\n", 1, 3, "expected '(', found '='"),
        ("2*x\n", 1, 1, "expected a formula f(x) = ..., or namespace, assume or derive, found '2'"),
        ("double(x) = x\n", 1, 1, "'double' is a word of C++ or of formulas and cannot be a name"),
        ("f(_x) = 1\n", 1, 3, "names that begin with _ or have two of them belong to the compiler"),
        ("f(x₁) = x₁\n", 1, 3, "'x₁' is no name in C++: write its subscript as _1"),
        ("inputs(x) = x\n", 1, 1, "a formula cannot be called 'inputs': the name has other uses in the header"),
        ("namespace a\nnamespace b\nf(x) = x\n", 2, 1, "a formula file has one namespace, and this is the second"),
        ("f(x) = x\nnamespace a\n", 2, 1, "the namespace stands before the first formula"),
        ("namespace std\n", 1, 11,
         "'std' cannot be the namespace of formulas: it has other uses in the header"),
        ("namespace a:b\n", 1, 12, "expected '::', found ':'"),
        ("assume x\n", 1, 9, "expected what is assumed, such as positive, but the statement ends here"),
        ("assume x big\n", 1, 10,
         "expected real, finite, integer, positive, negative, nonnegative, nonpositive or nonzero, found 'big'"),
        ("assume x positive\nassume x negative\n", 2, 10, "this contradicts what is assumed of 'x' before"),
        ("f(x) = x\nassume x positive\n", 2, 8, "'x' is an input of 'f' already; what is assumed of it stands before"),
        ("derive g = diff(f, x)\n", 1, 17, "there is no formula 'f' before this line"),
        ("f(x) = x\nderive g = grad(f, x)\n", 2, 12, "expected diff(formula, input), found 'grad'"),
        ("f(x) = x\nderive g = diff(f)\n", 2, 18, "expected ',' and the input to differentiate by, found ')'"),
        ("f(x) = x\nderive g = diff(f, y)\n", 2, 20, "'y' is no input of 'f', which is 'f(x)'"),
        ("f(x) = x\nderive g = diff(f, x, 0)\n", 2, 23, "the order of a derivative is a whole number from 1 to 9"),
        ("f(x) = x\nderive g = diff(f, x) + 1\n", 2, 23, "expected the end of the line, found '+'"),
        ("f(x) = x\nderive g = diff(f, x\n", 2, 21, "expected ',' or ')', but the statement ends here"),
        ("f(pi, x) = pi*asinpi(x)\nderive g = diff(f, x)\n", 2, 8,
         "'g' becomes a formula with the library's 'pi', which its input of that name hides; call the input something else"),
        ("f(x) = x\x00\n", 1, 9, "a formula file is text, and this is a byte 0"),
    ]

    def test_place_and_sentence(self):
        for text, line, column, sentence in self.CASES:
            with self.subTest(text[:60]):
                done = generate("-", text=text)
                self.assertEqual((done.returncode, done.stdout), (1, ""))
                lines = done.stderr.split("\n")
                self.assertEqual(lines[0], f"-:{line}:{column}: error: {sentence}")
                source = text.replace("\x00", " ").split("\n")[line - 1]
                self.assertEqual(lines[1], source)
                self.assertEqual(len(lines[2]), column)
                self.assertTrue(lines[2].endswith("^"))

    def test_long_formulas(self):
        text = "f(x) = " + "+".join(f"x**{k}.5" for k in range(200)) + "\n"
        done = generate("-", text=text)
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertIn("inline constexpr char f[] =", done.stdout)
        self.assertIn("symwise::formula_in<\n        texts::f,\n        inputs::x>>(", done.stdout)
        text += "g(x, y) = " + "+".join(f"f({k}*x + y)" for k in range(9)) + "\n"
        self.assertRegex(generate("-", text=text).stderr,
                         r"-:2:1: error: 'g' becomes a formula of \d{5} characters, and one in a program has at most 10000; "
                         r"make it of smaller ones in C\+\+")

    def test_what_a_language_lacks(self):
        for formula, language, sentence in [
                ("f(x) = besselj(0, x)", "c", "'f' has bessel_j, which C lacks, and symwise-gen cannot write it there"),
                ("f(x) = zeta(x)", "fortran", "'f' has zeta, which Fortran lacks, and symwise-gen cannot write it there"),
                ("f(x) = sum(x)/2", "opencl",
                 "'f' has sum, which runs over arrays; what is written in OpenCL is computed element by element"),
                ("f(x) = mean(x)", "sympy", "'f' has mean, which runs over arrays; SymPy has formulas of single numbers")]:
            done = generate("-", "--emit", language, text=formula + "\n")
            self.assertEqual((done.returncode, done.stdout), (1, ""))
            self.assertEqual(done.stderr.split("\n")[0], "-:1:1: error: " + sentence)

    def test_whatever_is_cut_off_or_changed_is_no_crash(self):
        text = GOLDEN["forms"].read_text(encoding="utf-8")
        for end in range(0, len(text), 7):
            self.assertIn(generate("-", text=text[:end]).returncode, (0, 1))
            self.assertIn(generate("-", text=text[:end] + "(" + text[end + 1:]).returncode, (0, 1))


if __name__ == "__main__":
    GENERATOR = sys.argv.pop(1)
    if "--update" in sys.argv:
        for golden, path in GOLDEN.items():
            (HERE / f"{golden}.expected").write_text(generate(path).stdout, encoding="utf-8")
        for language in EMITTED:
            (HERE / f"emit.{language}.expected").write_text(generate(HERE / "emit.sym", "--emit", language).stdout, encoding="utf-8")
    else:
        unittest.main()
