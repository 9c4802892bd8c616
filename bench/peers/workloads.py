"""What the peers compute: the workloads of bench/runtime of the same names, over inputs of the same kind."""

import dataclasses
import typing

import numpy as np


@dataclasses.dataclass(frozen=True)
class Workload:
    name: str
    sizes: tuple[int, ...]
    arguments: tuple[str, ...]  # the first is an array, the others are scalars
    scalars: tuple[float, ...]
    formula: typing.Callable  # of a module with exp, sqrt and pi, and the arguments
    derivative: bool  # whether the derivative in the first argument is a second output
    inputs: typing.Callable  # of a size
    reference: typing.Callable  # the outputs in extended precision

    @property
    def outputs(self):
        return 2 if self.derivative else 1


def normal_pdf(m, x, mu, sigma):
    return m.exp(-((x - mu) ** 2) / (2 * sigma**2)) / (m.sqrt(2 * m.pi) * sigma)


def hydrogen_31(m, x):
    return 8 * x * (4 - 4 * x) * m.exp(-2 * x) / 3


def normal_pdf_reference(x, mu, sigma):
    z = (x - mu) / sigma
    pi = 4 * np.arctan(np.longdouble(1))
    return [np.exp(-z * z / 2) / (np.sqrt(2 * pi) * sigma)]


def hydrogen_31_reference(x):
    e = 32 * np.exp(-2 * x) / 3
    return [x * (1 - x) * e, (1 + x * (2 * x - 4)) * e]


WORKLOADS = {
    workload.name: workload
    for workload in (
        Workload(
            name="normal_pdf",
            sizes=(4096, 1 << 24),
            arguments=("x", "mu", "sigma"),
            scalars=(0.3, 1.7),
            formula=normal_pdf,
            derivative=False,
            inputs=lambda n: np.random.default_rng(20130115).uniform(-13, 13, n),
            reference=normal_pdf_reference,
        ),
        Workload(
            name="hydrogen_31",
            sizes=(50_000,),
            arguments=("x",),
            scalars=(),
            formula=hydrogen_31,
            derivative=True,
            inputs=lambda n: np.linspace(0, 5, n),
            reference=hydrogen_31_reference,
        ),
    )
}
