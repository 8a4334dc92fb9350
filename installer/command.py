"""What `installer/run.py` can be asked for."""

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence

from installer import programs, system_libraries
from installer.display import why_none
from installer.environment import BUILD_LOCK, ROOT, RUN_LOCK, TEST_LOCK, Environment
from installer.lanes import lanes, run_all
from installer.trouble import TOLD, SetupTrouble

PICTURES = ROOT / "demo-output"


def main(arguments: Sequence[str]) -> int:
    """Fulfil one command line; return the exit status."""
    wish = _parser().parse_args(arguments)
    try:
        match wish.command:
            case "demo":
                return demo()
            case "test":
                return test(quick=wish.quick)
            case _:
                return bench()
    except SetupTrouble as trouble:
        print(trouble, file=sys.stderr)
        return TOLD
    except KeyboardInterrupt:
        return 130


def demo() -> int:
    """Station's window on a simulated bench. Raises SetupTrouble."""
    environment = _ready(RUN_LOCK)
    station = [str(environment.python), "-m", "station", "--demo"]
    without = why_none(environment.python, os.environ)
    if not without:
        return _go_on_as(station, os.environ)
    print(f"There is no display here ({without}), so the window is driven unseen.", flush=True)
    print(f"A picture of every page goes to {PICTURES}", flush=True)
    shutil.rmtree(PICTURES, ignore_errors=True)  # no picture of an earlier run may be among them
    return _go_on_as(
        [*station, "--offscreen", "--pictures", str(PICTURES)],
        os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def test(*, quick: bool) -> int:
    """Every check and test, or those of the inner loop. Raises SetupTrouble."""
    if quick:
        return run_all(lanes(_ready(RUN_LOCK, TEST_LOCK), quick=True))
    programs.prepare()
    return run_all(lanes(_ready(RUN_LOCK, TEST_LOCK, BUILD_LOCK), quick=False))


def bench() -> int:
    """Station's figures, as one JSON object on standard output. Raises SetupTrouble."""
    environment = _ready(RUN_LOCK, TEST_LOCK)
    return _go_on_as(
        [str(environment.python), "-m", "tests.performance"],
        os.environ | {"QT_QPA_PLATFORM": "offscreen"},
    )


def _ready(*locks: str) -> Environment:
    system_libraries.prepare(os.environ)
    environment = Environment()
    environment.make_ready(locks)
    return environment


def _go_on_as(command: list[str], environment: Mapping[str, str]) -> int:
    """Let `command` take over in the checkout; return its exit status."""
    if sys.platform == "win32":
        return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode
    os.chdir(ROOT)
    sys.stdout.flush()
    return os.execve(command[0], command, environment)  # noqa: S606  # its signals become ours


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        "installer/run.py",
        description="Sets Station up in this checkout (.venv), then does what is asked."
        " A second run with nothing changed starts at once.",
        epilog="Exit status: 4 when this computer lacks something that is told in one sentence,"
        " else that of what was asked.",
        allow_abbrev=False,
    )
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    commands.add_parser(
        "demo",
        help="open the window on a simulated bench; without a display, drive it through a whole"
        " claim, keep a picture of every page in demo-output/ and print the verdict",
    )
    test_command = commands.add_parser("test", help="run every check and test")
    test_command.add_argument(
        "--quick", action="store_true", help="lint, types and the ground floor's tests only"
    )
    commands.add_parser("bench", help="measure Station; one JSON object with all figures")
    return parser
