"""check_loop.py on assembly with known faults."""

import unittest

import check_loop

CLEAN = """\
_ZN18pass_over_elements6blocksEv:
\tdivsd %xmm0, %xmm1   # before the loop everything is allowed
.L2:
\tmovq (%rdi), %rax
\tvmovupd (%rax,%rbx), %ymm0
{line}
\tja .L9
.L3:
\tvmovupd %ymm0, (%rax,%rbx)
\tdecq %rcx
\tjne .L2
\tret
.L9:
\tcall far_out
\tjmp .L3
\t.size _ZN18pass_over_elements6blocksEv, .-_ZN18pass_over_elements6blocksEv
"""


class CheckLoop(unittest.TestCase):
    def check(self, line):
        return check_loop.problems(CLEAN.format(line="\t" + line))

    def test_vector_arithmetic(self):
        for line in ("vmulpd %ymm0, %ymm0, %ymm0", "vfmadd231pd %ymm0, %ymm1, %ymm2", "incq %rax"):
            self.assertEqual(self.check(line), (1, []), line)

    def test_what_is_forbidden(self):
        for line, what in (("call exp", "a call"), ("callq *%rax", "a call"), ("mulsd %xmm0, %xmm1", "a single number"),
                           ("vfmadd213sd %xmm0, %xmm1, %xmm2", "a single number"), ("vaddss %xmm0, %xmm1, %xmm2", "a single number"),
                           ("vdivpd %ymm0, %ymm1, %ymm2", "a division"), ("divss %xmm0, %xmm1", "a division"),
                           ("vsqrtpd %ymm0, %ymm1", "a square root")):
            seen, found = self.check(line)
            self.assertEqual((seen, len(found)), (1, 1), line)
            self.assertIn(what, found[0])

    def test_no_loop(self):
        seen, _ = check_loop.problems(CLEAN.format(line="").replace("jne .L2", "nop").replace("jmp .L3", "ret"))
        self.assertEqual(seen, 0)


if __name__ == "__main__":
    unittest.main()
