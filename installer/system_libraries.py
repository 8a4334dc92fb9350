"""The system's own libraries that Qt loads, and how Debian and Ubuntu get them.

The names were read from the NEEDED entries of PySide6-Essentials 6.11; what Qt brings itself is
left out.
"""

import ctypes
import importlib.util
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping

from installer.trouble import SetupTrouble

OLDEST_GLIBC = {
    "x86_64": ((2, 34), "Debian 12, Ubuntu 22.04 or newer"),
    "aarch64": ((2, 39), "Debian 13, Ubuntu 24.04 or newer"),
}
"""What the wheels of Qt were built against, and who has it."""

ALWAYS = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libX11.so.6": "libx11-6",  # even where nothing is shown
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfreetype.so.6": "libfreetype6",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libzstd.so.1": "libzstd1",
    "libz.so.1": "zlib1g",
}
ON_X11 = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
ON_WAYLAND = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}


def prepare(environment: Mapping[str, str]) -> None:
    """Have the venv module and Qt's libraries there. Raises SetupTrouble."""
    _refuse_old_glibc()
    lacking = missing(wanted(environment)) if sys.platform == "linux" else {}
    packages = sorted(set(lacking.values()))
    without_venv = not has_venv()
    if without_venv:
        packages.insert(0, f"python3.{sys.version_info.minor}-venv")
    if not packages:
        return
    if shutil.which("apt-get") is None:
        raise SetupTrouble(_without_apt(lacking, without_venv=without_venv))
    install(packages, [*lacking, *(["Python's venv module"] if without_venv else [])])
    left = [*missing(lacking), *([] if has_venv() else ["Python's venv module"])]
    if left:
        raise SetupTrouble(
            f"apt-get installed {_listed(packages)}, yet {_listed(left)} cannot be loaded: this"
            " Python is not the system's own; run this with /usr/bin/python3."
        )


def wanted(environment: Mapping[str, str]) -> Mapping[str, str]:
    """The libraries for the display that `environment` names, each with its Debian package."""
    libraries = dict(ALWAYS)
    if environment.get("DISPLAY"):
        libraries |= ON_X11
    if environment.get("WAYLAND_DISPLAY"):
        libraries |= ON_WAYLAND
    return libraries


def missing(libraries: Mapping[str, str]) -> dict[str, str]:
    """Those that the system's loader cannot load."""
    return {name: package for name, package in libraries.items() if not _loads(name)}


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_venv() -> bool:
    """Debian ships Python without it, unless python3-venv is installed."""
    importlib.invalidate_caches()
    return all(importlib.util.find_spec(name) is not None for name in ("venv", "ensurepip"))


def install(packages: list[str], lacking: Iterable[str]) -> None:
    """By apt-get, where that asks nothing. Raises SetupTrouble with the one command to run."""
    prefix = _as_root()
    if prefix is None:
        raise SetupTrouble(
            f"This computer lacks {_listed(lacking)}: run"
            f" `sudo apt-get install -y {' '.join(packages)}` and then this again."
        )
    print(f"Installing {_listed(packages)} with apt-get", file=sys.stderr, flush=True)
    install = [*prefix, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    if _quietly(install) is None:
        return
    _quietly([*prefix, "apt-get", "update"])  # the list may be old or empty: once more with a new
    if (said := _quietly(install)) is not None:
        raise SetupTrouble(
            f"apt-get could not install {_listed(packages)} ({_last_error(said)}): mend that, run"
            f" `sudo apt-get install -y {' '.join(packages)}` and then this again."
        )


def _as_root() -> list[str] | None:
    """What to put before a command so that it runs as root without a question; None: nothing."""
    if sys.platform == "win32":
        return None
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") and _quietly(["sudo", "-n", "true"]) is None:
        return ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    return None


def _quietly(command: list[str]) -> str | None:
    """Run it; return None when it went well, else what it said."""
    done = subprocess.run(
        command,
        env=os.environ | {"DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    return None if done.returncode == 0 else done.stderr or done.stdout


def _last_error(said: str) -> str:
    lines = [line.removeprefix("E: ") for line in said.splitlines() if line.startswith("E: ")]
    return lines[0] if lines else "it gave no reason"


def _refuse_old_glibc() -> None:
    family, version = platform.libc_ver()
    if family != "glibc" or platform.machine() not in OLDEST_GLIBC:
        return
    oldest, systems = OLDEST_GLIBC[platform.machine()]
    if tuple(int(part) for part in version.split(".")[:2]) < oldest:
        raise SetupTrouble(
            f"Qt needs glibc {oldest[0]}.{oldest[1]} and this system has {version}: use {systems}."
        )


def _without_apt(lacking: Iterable[str], *, without_venv: bool) -> str:
    if without_venv:
        return (
            "This Python has no venv module: install the package of your system that holds it,"
            " or a Python that is whole, and run this again."
        )
    return (
        f"This computer lacks {_listed(lacking)}: install them with your system's package manager"
        " and run this again."
    )


def _listed(names: Iterable[str]) -> str:
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last
