"""Python's numeric compilers beside symwise, on the workloads of workloads.py: one thread on one processor, one table.

Installs the packages of requirements.txt into a virtual environment under build-bench/. "compile" is what a peer does
before its first call, "first call" that call, both in wall time; all other times are the processor's, which what else
the machine does disturbs less. "ratio" is the time against symwise in the same session.
"""

import argparse
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
BUILD = HERE.parent.parent / "build-bench"

ONE_THREAD = {
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "NUMBA_NUM_THREADS": "1",
    "NUMEXPR_NUM_THREADS": "1",
    "NUMEXPR_MAX_THREADS": "1",
    "XLA_FLAGS": "--xla_cpu_multi_thread_eigen=false intra_op_parallelism_threads=1",
    "JAX_PLATFORMS": "cpu",
}


def virtual_environment():
    """The Python of an environment that has what requirements.txt says."""
    root = BUILD / "peers"
    python, stamp = root / "bin" / "python", root / "requirements.txt"
    wanted = (HERE / "requirements.txt").read_text()
    if not stamp.exists() or stamp.read_text() != wanted:
        if subprocess.run([sys.executable, "-m", "venv", str(root)]).returncode != 0:
            sys.exit("bench: cannot make a virtual environment (Debian: install python3-venv)")
        install = [str(python), "-m", "pip", "install", "--quiet", "-r", str(HERE / "requirements.txt")]
        if subprocess.run(install, stdout=sys.stderr).returncode != 0:
            sys.exit("bench: cannot install the packages of bench/peers/requirements.txt")
        stamp.write_text(wanted)
    return python


def environment(scratch):
    """One thread, and no results of earlier compilations."""
    variables = {name: value for name, value in os.environ.items() if not name.startswith("OPENBLAS_")}
    return variables | ONE_THREAD | {"PYTENSOR_FLAGS": f"base_compiledir={scratch}", "NUMBA_CACHE_DIR": scratch}


def measure_peers(python, names):
    rows = []
    for name in names:
        print(f"bench: {name}", file=sys.stderr)
        with tempfile.TemporaryDirectory() as scratch:
            done = subprocess.run([str(python), str(HERE / "measure.py"), name], env=environment(scratch),
                                  stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        rows += [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        if done.returncode != 0:
            last = (done.stderr.strip().splitlines() or ["no message"])[-1]
            rows.append({"contender": name, "failure": last})
    return rows


def build_runtime():
    command = [str(HERE.parent / "bench"), "runtime", "--benchmark_list_tests=true"]
    if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
        sys.exit("bench: the runtime benchmarks do not build")


def measure_runtime(places):
    """The contenders of bench/runtime, the fastest repetition of each."""
    print("bench: runtime", file=sys.stderr)
    filter = f"^({'|'.join(sorted({'/'.join(place) for place in places}))})/"
    with tempfile.NamedTemporaryFile("r", suffix=".json") as output:
        command = [str(HERE.parent / "bench"), "runtime", filter, f"--benchmark_out={output.name}"]
        if subprocess.run(command, stdout=subprocess.DEVNULL).returncode != 0:
            print("bench: some of bench runtime failed", file=sys.stderr)
        results = json.load(output)["benchmarks"]
    rows = {}
    for result in results:
        if result.get("run_type") != "iteration" or result.get("error_occurred"):
            continue
        workload, width, size, contender, *_ = result["run_name"].split("/")
        unit = {"ns": 1, "us": 1e3, "ms": 1e6, "s": 1e9}[result["time_unit"]]
        nanoseconds = result["cpu_time"] * unit / int(size)
        row = rows.setdefault(result["run_name"], {
            "workload": workload, "width": width, "size": int(size), "contender": contender,
            "max_ulp": result["max_ulp"], "ulp_999": result["ulp_999"], "nanoseconds": nanoseconds})
        row["nanoseconds"] = min(row["nanoseconds"], nanoseconds)
    return list(rows.values())


def number(value, text):
    return format(value, text) if value is not None else "-"


def show(rows):
    print(f"{'workload':<12} {'width':<5} {'n':>9}  {'contender':<15} {'ns/element':>10} {'max ulp':>9} {'99.9 %':>9} "
          f"{'ratio':>7} {'compile s':>9} {'first call s':>12}")
    failures = [row for row in rows if "failure" in row]
    rows = [row for row in rows if "failure" not in row]
    # As in bench/runtime, the workloads in the order of their names; within one, the fastest first.
    places = sorted({(row["workload"], row["size"], row["width"]) for row in rows},
                    key=lambda place: (place[0], place[1], -int(place[2][1:])))
    for place in places:
        print()
        here = [row for row in rows if (row["workload"], row["size"], row["width"]) == place]
        ours = next((row["nanoseconds"] for row in here if row["contender"] == "symwise"), None)
        for row in sorted(here, key=lambda row: (row["contender"] != "symwise", row["nanoseconds"])):
            print(f"{row['workload']:<12} {row['width']:<5} {row['size']:>9}  {row['contender']:<15} "
                  f"{row['nanoseconds']:10.3f} {row['max_ulp']:9.3g} {row['ulp_999']:9.3g} "
                  f"{number(row['nanoseconds'] / ours if ours else None, '.2f'):>7} "
                  f"{number(row.get('compile'), '.3f'):>9} {number(row.get('first'), '.3f'):>12}")
    for row in failures:
        print(f"\n{row.get('workload', '')} {row.get('width', '')} {row['contender']}: {row['failure']}")
    return not failures


def main():
    parser = argparse.ArgumentParser(prog="bench peers", description=__doc__)
    parser.add_argument("filter", nargs="?", default="", help="regular expression: the peers to run")
    options = parser.parse_args()
    names = sorted(path.stem for path in (HERE / "contenders").glob("*.py"))
    names = [name for name in names if re.search(options.filter, name)]
    if not names:
        sys.exit(f'bench: no peer matches "{options.filter}"')

    python = virtual_environment()
    build_runtime()
    # Inherited by all that is started from here.
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})
    rows = measure_peers(python, names)
    places = {(row["workload"], row["width"], str(row["size"])) for row in rows if "size" in row}
    if places:
        rows = measure_runtime(places) + rows
    sys.exit(not show(rows))


if __name__ == "__main__":
    main()
