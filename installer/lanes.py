"""The checks, one after the other: each has a name, a command, and a time."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.environment import ROOT, Environment

CODE = ("station", "installer")
GROUND_FLOOR = ("tests/domain", "tests/test_house.py")
CORES = 2


@dataclass(frozen=True, slots=True)
class Lane:
    """A check that passes when its command ends with 0."""

    name: str
    command: tuple[str, ...]


def lanes(environment: Environment, *, quick: bool) -> list[Lane]:
    """All checks, or those of the inner loop; pytest stands last, its closing line in view."""
    tool = environment.tool
    first = [
        Lane("ruff", (tool("ruff"), "check", "--quiet", ".")),
        Lane("mypy", (tool("mypy"), "--strict", *CODE)),
    ]
    pytest = (str(environment.python), "-m", "pytest", "--quiet")
    if quick:
        return [*first, Lane("pytest, ground floor", (*pytest, *GROUND_FLOOR))]
    return [
        *first,
        Lane("floors", (tool("lint-imports"),)),
        Lane("package", (str(environment.python), "-m", "installer.linux.trial")),
        Lane(
            "pytest",
            (*pytest, "-n", str(CORES), "--dist", "loadfile", "--no-loadscope-reorder"),
        ),
    ]


def run_all(checks: Sequence[Lane], root: Path = ROOT) -> int:
    """Run every check, also after one that failed; return 0 only if all passed."""
    began = time.monotonic()
    failed = [check.name for check in checks if not _passes(check, root)]
    took = f"{time.monotonic() - began:.1f} s"
    if failed:
        print(f"\nNot good: {', '.join(failed)} ({took})", flush=True)
        return 1
    print(f"\nAll good: {', '.join(check.name for check in checks)} ({took})", flush=True)
    return 0


def _passes(check: Lane, root: Path) -> bool:
    print(f"── {check.name}", flush=True)
    began = time.monotonic()
    without_screen = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = subprocess.run(check.command, cwd=root, env=without_screen, check=False)
    word = "good" if done.returncode == 0 else f"NOT GOOD (status {done.returncode})"
    print(f"── {check.name}: {word}, {time.monotonic() - began:.1f} s\n", flush=True)
    return done.returncode == 0
