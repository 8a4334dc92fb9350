"""The checks, one after the other: each has a name, a command, and a time."""

import os
import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from installer.environment import ROOT, Environment

CODE = ("station", "installer")
GROUND_FLOOR = ("tests/domain", "tests/test_house.py")
WORKERS = 3
"""On two cores: many tests wait for processes of their own."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A check that passes when its command ends with 0."""

    name: str
    command: tuple[str, ...]
    is_beside: bool = False
    """It leaves most of the time to others: begun at once, and told last."""


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
        Lane("package", (str(environment.python), "-m", "installer.linux.trial"), is_beside=True),
        Lane("machine", (*pytest, "-rs", "tests/machine"), is_beside=True),
        Lane(
            "pytest",
            (
                *pytest,
                "-n",
                str(WORKERS),
                "--dist",
                "loadfile",
                "--no-loadscope-reorder",
                "--ignore=tests/machine",
            ),
        ),
    ]


def run_all(checks: Sequence[Lane], root: Path = ROOT) -> int:
    """Run every check, also after one that failed; return 0 only if all passed."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        beside = [_Begun(check, root, Path(folder)) for check in checks if check.is_beside]
        failed = [each.name for each in checks if not each.is_beside and not _passes(each, root)]
        failed += [each.check.name for each in beside if not each.passes()]
    took = f"{time.monotonic() - began:.1f} s"
    if failed:
        print(f"\nNot good: {', '.join(failed)} ({took})", flush=True)
        return 1
    print(f"\nAll good: {', '.join(check.name for check in checks)} ({took})", flush=True)
    return 0


class _Begun:
    """A check that runs beside the others; what it says is kept until they are through."""

    def __init__(self, check: Lane, root: Path, folder: Path) -> None:
        self.check, self._file = check, folder / check.name
        self._began = time.monotonic()
        with self._file.open("wb") as said:
            self._process = subprocess.Popen(
                check.command, cwd=root, env=_surroundings(), stdout=said,
                stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
            )  # fmt: skip

    def passes(self) -> bool:
        status = self._process.wait()
        print(f"── {self.check.name}, beside the others", flush=True)
        print(self._file.read_text(encoding="utf-8", errors="replace").rstrip(), flush=True)
        return _told(self.check, status, self._began)


def _passes(check: Lane, root: Path) -> bool:
    print(f"── {check.name}", flush=True)
    began = time.monotonic()
    done = subprocess.run(check.command, cwd=root, env=_surroundings(), check=False)
    return _told(check, done.returncode, began)


def _told(check: Lane, status: int, began: float) -> bool:
    word = "good" if status == 0 else f"NOT GOOD (status {status})"
    print(f"── {check.name}: {word}, {time.monotonic() - began:.1f} s\n", flush=True)
    return status == 0


def _surroundings() -> dict[str, str]:
    """What is compiled stays so, whatever is usual here: the tests start hundreds of processes."""
    world = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    world.pop("PYTHONDONTWRITEBYTECODE", None)
    return world
