#!/usr/bin/env python3
"""Sets Station up in this checkout and runs it: `demo`, `test`, `bench`.

Needs nothing but Python 3.11 to 3.13. What goes wrong is told in one sentence with its remedy.
"""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit(
        "Station needs Python 3.11, 3.12 or 3.13, and this is {}.{}: "
        "run this file with one of those.".format(*sys.version_info[:2])
    )

import argparse
import os
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from environment import Environment, SetUpFailed
from system_libraries import install_missing

ROOT = Path(__file__).resolve().parents[1]
QUICK = ("tests/domain", "tests/flow", "tests/command", "tests/host")


def main() -> int:
    wish = _wish()
    try:
        if wish.act == "demo":
            return demo()
        if wish.act == "bench":
            return bench()
        return test(is_quick=wish.quick)
    except SetUpFailed as failed:
        print(f"{failed}", file=sys.stderr)
        return 4
    except KeyboardInterrupt:
        return 130


def demo() -> int:
    """The window on the simulated bench; without a display, offscreen with pictures."""
    install_missing(needs_screen=_has_display())
    environment = Environment(ROOT, tests=False)
    environment.make()
    if _has_display():
        return environment.run("-m", "station", "--demo")
    pictures = ROOT / "demo-output"
    print(f"There is no display here: the window is driven offscreen; pictures in {pictures}")
    return environment.run(
        "-m", "station", "--demo", "--offscreen", "--pictures", str(pictures), offscreen=True
    )


def test(*, is_quick: bool) -> int:
    """Every check and test that this machine can run; pytest last."""
    install_missing(needs_screen=False)
    environment = Environment(ROOT, tests=True)
    environment.make()
    lanes: list[tuple[str, tuple[str, ...]]] = [
        ("lint", ("-m", "ruff", "check", ".")),
        ("types", ("-m", "mypy", "station", "installer")),
    ]
    if is_quick:
        lanes.append(("tests", ("-m", "pytest", "-q", *QUICK)))
    else:
        floors = "from importlinter.cli import lint_imports_command; lint_imports_command()"
        lanes.append(("floors", ("-c", floors)))
        lanes.append(("tests", ("-m", "pytest", "-q", "-n", "2", "--dist", "loadfile", "tests")))
    failed = [name for name, lane in lanes if not _passes(environment, name, lane)]
    if failed:
        print(f"Not green: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def bench() -> int:
    """The figures of tests/performance as one JSON object."""
    install_missing(needs_screen=False)
    environment = Environment(ROOT, tests=True)
    environment.make(quietly=True)
    return environment.run("-m", "tests.performance", offscreen=True)


def _passes(environment: Environment, name: str, lane: "tuple[str, ...]") -> bool:
    print(f"--- {name}", flush=True)
    began = time.monotonic()
    status = environment.run(*lane, offscreen=True)
    told = "passed" if status == 0 else f"ended with {status}"
    print(f"--- {name} {told} after {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)
    return status == 0


def _has_display() -> bool:
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _wish() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Sets Station up in this checkout and runs it.")
    acts = parser.add_subparsers(dest="act", required=True, metavar="demo|test|bench")
    acts.add_parser("demo", help="the window on a simulated bench")
    tests = acts.add_parser("test", help="every check and test")
    tests.add_argument("--quick", action="store_true", help="the inner loop only")
    acts.add_parser("bench", help="the measured figures as JSON")
    return parser.parse_args()


if __name__ == "__main__":
    sys.exit(main())
