"""Where this Station is installed, and how another version takes its place: by one act, so that a
power cut leaves the one or the other whole.
"""

import ctypes
import errno
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from station.domain.update_errors import UpdateRefused, UpdateUndone

PACKAGE_FOLDER = Path("/usr/lib/station")
BEFORE = ".before"
_NEW = ".new-"
_TRY_WITHIN_S = 60
_RENAME_EXCHANGE, _AT_FDCWD = 2, -100
_PROGRAM = "station.exe" if sys.platform == "win32" else "station"


def kind_of_this() -> str:
    """`source`, `deb` or `portable`."""
    if not getattr(sys, "frozen", False):
        return "source"
    return "deb" if folder_of_this() == PACKAGE_FOLDER else "portable"


def folder_of_this() -> Path:
    return Path(sys.executable).resolve().parent


def system_of(kind: str) -> str:
    """As a manifest names it."""
    return f"{sys.platform}-{platform.machine()}-{kind}"


def put_beside(archive: Path, folder: Path) -> Path:
    """Unpack a portable Station beside `folder`; what an earlier try left is removed. Raises
    UpdateRefused.
    """
    for left in folder.parent.glob(f"{folder.name}{_NEW}*"):
        shutil.rmtree(left, ignore_errors=True)
    try:
        place = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}{_NEW}"))
        with tarfile.open(archive) as packed:
            packed.extractall(place, filter="data")  # no link or path leads out of it
        inside = [each for each in place.iterdir() if each.is_dir()]
    except (OSError, tarfile.TarError) as cause:
        raise UpdateRefused(f"It cannot be unpacked beside {folder}: {cause}") from cause
    if len(inside) != 1:
        raise UpdateRefused("There is no one folder in it.")
    return inside[0]


def try_out(folder: Path, version: str) -> None:
    """The new program must say its version before it takes the old one's place. Raises
    UpdateUndone.
    """
    try:
        said = subprocess.run(  # noqa: S603  # what was signed
            [str(folder / _PROGRAM), "--version"], stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=_TRY_WITHIN_S, check=False,
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired) as cause:
        raise UpdateUndone(f"The new version cannot be started: {cause}") from cause
    if said.returncode != 0 or not said.stdout.startswith(f"station {version}"):
        raise UpdateUndone("The new version does not say that it is that one.")


def exchange(new: Path, folder: Path) -> None:
    """`new` becomes `folder`, and the old one `folder`.before, by one act of the file system. Cut
    off before it, the way back leads to the new version, which was tried. Raises UpdateRefused.
    """
    before = before_of(folder)
    shutil.rmtree(before, ignore_errors=True)
    try:
        new.rename(before)
        new.parent.rmdir()
    except OSError as cause:
        raise UpdateRefused(f"{before} cannot be written: {cause.strerror}.") from cause
    _exchange_names(before, folder)


def go_back(folder: Path) -> None:
    """The version before, and this one in its place. Raises UpdateRefused."""
    before = before_of(folder)
    if not before.is_dir():
        raise UpdateRefused(f"There is no version before this one beside {folder}.")
    _exchange_names(before, folder)


def before_of(folder: Path) -> Path:
    """Where the version before lies, if there is one."""
    return folder.with_name(f"{folder.name}{BEFORE}")


def _exchange_names(one: Path, other: Path) -> None:
    """renameat2(2) with RENAME_EXCHANGE."""
    if sys.platform != "linux":
        raise UpdateRefused("On this system install the new version by its own set-up program.")
    libc = ctypes.CDLL(None, use_errno=True)
    names = (os.fsencode(one), os.fsencode(other))
    if libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) != 0:
        number = ctypes.get_errno()
        reason = os.strerror(number) if number else errno.errorcode.get(number, "")
        raise UpdateRefused(f"{other} cannot be replaced: {reason}.")
