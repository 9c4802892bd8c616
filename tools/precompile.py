"""What checks that compile much of the same share."""

import subprocess
from pathlib import Path


def precompiled(command, lines, folder):
    """The flags that bring in the lines, compiled once by this command; none if the compiler does not take that."""
    header = Path(folder, "precompiled.hpp")
    header.write_text("\n".join([*lines, ""]), encoding="utf-8")
    done = subprocess.run([*command, "-x", "c++-header", str(header), "-o", f"{header}.gch"], capture_output=True)
    return ["-include", str(header)] if done.returncode == 0 else []
