"""Station as one folder that needs no Python, and that folder as each system wants it.

Linux: a .deb and a portable .tar.gz. Windows: a set-up program, by Inno Setup. macOS: a .dmg.
Each is made on its own system. Beside them lies a bill of materials (CycloneDX) of what is inside.
"""

import argparse
import json
import os
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from installer import system_libraries
from installer.bill import make_bill
from installer.environment import BUILD_LOCK, ROOT, RUN_LOCK, Environment
from installer.linux.deb import make_deb
from installer.linux.portable import make_portable
from installer.macos.dmg import make_dmg
from installer.release import Release, run
from installer.trouble import TOLD, SetupTrouble
from installer.windows.setup import make_setup

SPEC = ROOT / "installer" / "station.spec"
INTO = ROOT / "dist"
RESOURCES, STAMP = "_internal/station/_resources", "build.json"
"""Where the frozen program has them; the stamp's name is that of station/host/update_build.py."""

Make = Callable[[Release], Path]
MAKERS: dict[str, tuple[Make, ...]] = {
    "linux": (make_deb, make_portable),
    "win32": (make_setup,),
    "darwin": (make_dmg,),
}


def main(arguments: Sequence[str]) -> int:
    """Make everything for this system; return the exit status."""
    parser = argparse.ArgumentParser("installer/build.py", description=__doc__)
    parser.add_argument("--into", type=Path, default=INTO, metavar="DIR")
    into = parser.parse_args(arguments).into.resolve()
    try:
        for made in build(into):
            print(f"{made}  {made.stat().st_size / 1e6:.1f} MB", flush=True)
    except SetupTrouble as trouble:
        print(trouble, file=sys.stderr)
        return TOLD
    return 0


def build(into: Path) -> list[Path]:
    """The files that were made. Raises SetupTrouble."""
    release = _release(into)
    return [*(make(release) for make in _makers()), make_bill(release)]


def build_package(into: Path) -> Path:
    """The first of this system's files alone. Raises SetupTrouble."""
    return _makers()[0](_release(into))


def _makers() -> tuple[Make, ...]:
    makers = MAKERS.get(sys.platform)
    if makers is None:
        raise SetupTrouble(f"Nothing is made for {sys.platform}: use Linux, Windows or macOS.")
    return makers


def _release(into: Path) -> Release:
    system_libraries.prepare(os.environ)
    environment = Environment()
    environment.make_ready((RUN_LOCK, BUILD_LOCK))
    into.mkdir(parents=True, exist_ok=True)
    release = Release(version(), into / "station", into, environment, last_change())
    _freeze(release)
    write_stamp(release)
    carry_guide(release)
    return release


def carry_guide(release: Release) -> None:
    """The guide as HTML beside the program, to be read and printed without it.

    Raises SetupTrouble.
    """
    into = str(release.folder / "guide")
    run(release, str(release.environment.python), "installer/guide.py", "--html", into)


def write_stamp(release: Release) -> None:
    """What `station --version` tells of itself: the commit and its day, the same for everybody who
    builds it.
    """
    day = datetime.fromtimestamp(release.made_at, UTC).strftime("%Y-%m-%d")
    told = {"commit": _git("rev-parse", "--short=12", "HEAD") or "no commit", "day": day}
    into = release.folder / RESOURCES
    into.mkdir(parents=True, exist_ok=True)
    (into / STAMP).write_text(json.dumps(told) + "\n", encoding="utf-8")


def version() -> str:
    declared = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return str(declared["project"]["version"])


def last_change() -> int:
    """When the last commit was made, in seconds since 1970; without git, now."""
    return int(_git("log", "-1", "--format=%ct") or time.time())


def _git(*arguments: str) -> str:
    """What it says, "" without it."""
    said = subprocess.run(
        ["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return said.stdout.strip() if said.returncode == 0 else ""


def _freeze(release: Release) -> None:
    run(
        release,
        str(release.environment.tool("pyinstaller")), "--noconfirm", "--log-level", "ERROR",
        "--distpath", str(release.into), "--workpath", str(release.into / "work"), str(SPEC),
    )  # fmt: skip
