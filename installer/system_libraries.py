"""The system libraries that Qt needs on Debian and Ubuntu: installed when we may, else named."""

import os
import shutil
import subprocess
import sys

from environment import SetUpFailed

_ALWAYS = (
    "python3-venv", "libglib2.0-0", "libgl1", "libxkbcommon0", "libegl1", "libfreetype6",
    "libfontconfig1", "libdbus-1-3", "fonts-dejavu-core",
)  # fmt: skip
_WITH_SCREEN = (
    "libxcb-cursor0", "libxcb-icccm4", "libxcb-image0", "libxcb-keysyms1", "libxcb-randr0",
    "libxcb-render-util0", "libxcb-shape0", "libxcb-sync1", "libxcb-xfixes0", "libxcb-xkb1",
    "libxkbcommon-x11-0", "libx11-xcb1",
)  # fmt: skip
_RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}
"""Newer releases carry the same library under another name."""


def install_missing(*, needs_screen: bool) -> None:
    """Do nothing where the packages are there or the system is another one.

    Raises SetUpFailed with the one command to run when they cannot be installed from here.
    """
    if sys.platform != "linux" or shutil.which("dpkg-query") is None:
        return
    missing = _missing((*_ALWAYS, *_WITH_SCREEN) if needs_screen else _ALWAYS)
    if not missing:
        return
    print(f"Installing system libraries: {' '.join(missing)}", flush=True)
    command = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    prefix = _rights()
    if prefix is None or not _installed(prefix, command):
        raise SetUpFailed(
            f"Qt needs system libraries that are missing here; run this once: "
            f"sudo apt-get install {' '.join(missing)}"
        )


def _installed(prefix: "list[str]", command: "list[str]") -> bool:
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    quiet = {"env": environment, "stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    if subprocess.run([*prefix, *command], check=False, **quiet).returncode == 0:  # type: ignore[call-overload]
        return True
    subprocess.run([*prefix, "apt-get", "update", "-qq"], check=False, **quiet)  # type: ignore[call-overload]
    return bool(subprocess.run([*prefix, *command], check=False, **quiet).returncode == 0)  # type: ignore[call-overload]


def _rights() -> "list[str] | None":
    """[] for root, sudo where it asks nothing, None where neither."""
    if os.geteuid() == 0:
        return []
    if shutil.which("sudo") is None:
        return None
    asked = subprocess.run(["sudo", "-n", "true"], check=False, capture_output=True)
    return ["sudo", "-n"] if asked.returncode == 0 else None


def _missing(names: "tuple[str, ...]") -> "list[str]":
    wanted = [name for name in names if not (name == "python3-venv" and _has_venv())]
    return [name for name in wanted if not (_is_there(name) or _is_there(_RENAMED.get(name, "")))]


def _has_venv() -> bool:
    asked = subprocess.run(
        [sys.executable, "-c", "import venv, ensurepip"], check=False, capture_output=True
    )
    return asked.returncode == 0


def _is_there(name: str) -> bool:
    if not name:
        return False
    asked = subprocess.run(
        ["dpkg-query", "-W", "-f", "${Status}", name], check=False, capture_output=True, text=True
    )
    return asked.stdout.startswith("install ok installed")
