"""`python -m installer.linux.trial`: the package is made, put into a fresh Debian, used, removed.

A lane of the checks. Where it cannot be done it says why, and that is no failure.
"""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from pathlib import Path

from installer.packing import build_package

FRESH = ("debootstrap", "--variant=minbase")
IN_ROOT = "mount -t proc proc {root}/proc && exec chroot {root} {command}"
OURS = ("station", "Station")
GIVES_UP_AFTER_S = 600
"""For one command: fetching packages takes longest."""
PROGRAM = "usr/lib/station/station"
MOST_TIMES = 1.3
PAIRS, MOST_PAIRS = 9, 120
FIRST = ("nice", "-n", "-15")
"""Other lanes run beside this one: both programs go before them, and where the first pairs say too
slow, more are asked.
"""
EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
class Empty(QWidget):
    def paintEvent(self, event):
        os._exit(0)
app = QApplication(sys.argv); window = Empty(); window.show(); app.exec()
"""


class Unfit(Exception):
    """Why this computer cannot try the package."""


class Failed(Exception):
    """What the package did wrong."""


def main() -> int:
    try:
        check_computer()
        with tempfile.TemporaryDirectory(prefix="station-trial-") as folder:
            _try_it(Path(folder))
    except Unfit as reason:
        print(f"Not tried: {reason}", flush=True)
        return 0
    except Failed as trouble:
        print(trouble, file=sys.stderr, flush=True)
        return 1
    return 0


def check_computer() -> None:
    """Raises Unfit."""
    if sys.platform != "linux" or platform.machine() not in ("x86_64", "aarch64"):
        raise Unfit("a .deb is made on Linux alone.")
    if os.geteuid() != 0:
        raise Unfit("a fresh Debian is made by root alone.")
    if shutil.which("debootstrap") is None and not _fetched("debootstrap"):
        raise Unfit("debootstrap is not there, and cannot be installed.")
    if "debian" not in Path("/etc/os-release").read_text(encoding="utf-8"):
        raise Unfit("this is no Debian.")


def _try_it(folder: Path) -> None:
    package = build_package(folder / "made")
    print(f"{package.name}: {package.stat().st_size / 1e6:.0f} MB", flush=True)
    root = folder / "root"
    _say(*FRESH, _codename(), str(root), trouble=Unfit("no Debian could be fetched."))
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    _inside(root, "apt-get update -q")
    _inside(root, "useradd --create-home person")
    shutil.copy(package, root / "root/station.deb")
    before = _files(root)
    _inside(root, "env DEBIAN_FRONTEND=noninteractive apt-get install -qy"
            " --no-install-recommends /root/station.deb")  # fmt: skip
    _use(root)
    _time_start(root / PROGRAM)
    _inside(root, "env DEBIAN_FRONTEND=noninteractive apt-get purge -qy station")
    left = [name for name in _files(root) - before if any(part in name for part in OURS)]
    if left:
        raise Failed(f"The package left behind: {', '.join(sorted(left)[:10])}")
    print("Installed, used and removed without trace.", flush=True)


def _use(root: Path) -> None:
    """As a person without rights, and without a screen."""
    said = _inside(root, "su person -c 'station --version'")
    if not said.startswith("station "):
        raise Failed(f"station --version said {said!r}")
    person = "su person -c 'QT_QPA_PLATFORM=offscreen PYTHONUTF8=1 station --demo --offscreen'"
    said = _inside(root, person)
    if "OK-000" not in said:
        raise Failed(f"The demonstration did not end in PASS:\n{said[-800:]}")
    for name in ("usr/share/man/man1/station.1.gz", "usr/share/applications/station.desktop"):
        if not (root / name).is_file():
            raise Failed(f"The package holds no {name}.")
    print(said.strip().splitlines()[-1], flush=True)


def _time_start(program: Path) -> None:
    """Start to first paint over that of an empty window, turn by turn. Raises Failed."""
    with tempfile.TemporaryDirectory() as home:
        environment = os.environ | {
            "QT_QPA_PLATFORM": "offscreen", "HOME": home, "STATION_MEASURE": "first-paint"
        }  # fmt: skip
        ours_s = empty_s = ratio = float("inf")
        pairs = 0
        while pairs < PAIRS or (ratio > MOST_TIMES and pairs < MOST_PAIRS):
            ours_s = min(ours_s, _took_s(environment, *FIRST, str(program)))
            empty_s = min(empty_s, _took_s(environment, *FIRST, sys.executable, "-c", EMPTY))
            ratio, pairs = ours_s / empty_s, pairs + 1
    print(f"Start to first paint: {ours_s:.2f} s, {ratio:.2f} times an empty window's"
          f" (least of {pairs} each)", flush=True)  # fmt: skip
    if ratio > MOST_TIMES:
        raise Failed(f"It starts {ratio:.2f} times as slowly as an empty window.")


def _took_s(environment: Mapping[str, str], *command: str) -> float:
    began = time.monotonic()
    subprocess.run(command, env=environment, capture_output=True, timeout=60, check=True)
    return time.monotonic() - began


def _inside(root: Path, command: str) -> str:
    """Raises Failed with the command's last words."""
    line = IN_ROOT.format(root=root, command=command)
    apart = ("unshare", "--mount", "--pid", "--fork", "sh", "-c", line)
    return _say(*apart, trouble=Failed(f"{command} failed in the fresh Debian."))


def _say(*command: str, trouble: Exception) -> str:
    done = subprocess.run(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", timeout=GIVES_UP_AFTER_S, check=False,
    )  # fmt: skip
    if done.returncode != 0:
        print(done.stdout[-1500:], file=sys.stderr)
        raise trouble
    return done.stdout


def _files(root: Path) -> set[str]:
    """What is there, without what apt and dpkg keep of themselves and the person's home."""
    return {name for name in _names(root) if not name.startswith(("var/", "home/", "root/"))}


def _names(root: Path) -> Iterator[str]:
    for folder, _, files in os.walk(root):
        yield from (str((Path(folder) / name).relative_to(root)) for name in files)


def _codename() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    return told.get("VERSION_CODENAME", "stable").strip('"')


def _fetched(name: str) -> bool:
    command = ("apt-get", "install", "-qqy", "--no-install-recommends", name)
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main())
