"""Programs of the system that some tests need; where they are not to be had, those tests say so and
are skipped.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from installer import system_libraries
from installer.trouble import SetupTrouble

SYSTEM_PYTHON = Path("/usr/bin/python3")
PROGRAMS = {"dbus-daemon": "dbus", "ip": "iproute2"}
MODULES = {"dbusmock": "python3-dbusmock"}
"""Of the system's own Python, each with its Debian package."""


def prepare() -> None:
    """Have them there where this may be done without a question; told in words where not."""
    if sys.platform != "linux" or not (lacking := missing()):
        return
    if shutil.which("apt-get") is None:
        print(f"Tests that need {', '.join(lacking)} will be skipped.", flush=True)
        return
    try:
        system_libraries.install(sorted(set(lacking.values())), lacking)
    except SetupTrouble as trouble:
        print(f"{trouble} Until then the tests that need it are skipped.", flush=True)


def missing() -> dict[str, str]:
    """What is not there, each with its Debian package."""
    programs = {name: package for name, package in PROGRAMS.items() if shutil.which(name) is None}
    modules = {name: package for name, package in MODULES.items() if not _has(name)}
    return programs | modules


def _has(module: str) -> bool:
    if not SYSTEM_PYTHON.exists():
        return False
    command = [str(SYSTEM_PYTHON), "-c", f"import {module}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
