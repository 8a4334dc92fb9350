"""Where this Station is installed, and how another version takes its place: by one act, so that a
power cut leaves the one or the other whole.
"""

import ctypes
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import tempfile
import zlib
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from station.domain.update_errors import UpdateRefused, UpdateUndone

PACKAGE_FOLDER = Path("/usr/lib/station")
BEFORE = ".before"
_NEW, _EARLIER = ".new-", ".new-earlier"
_TRY_WITHIN_S = 60
_RENAME_EXCHANGE, _AT_FDCWD = 2, -100
_PROGRAM = "station.exe" if sys.platform == "win32" else "station"
_BUNDLED = "LD_LIBRARY_PATH"
"""What a frozen program changes for itself; the system's own stands under this name + _ORIG."""


def kind_of_this() -> str:
    """`source`, `deb`, `portable`, or `setup` where a set-up program of the system installs it."""
    if not getattr(sys, "frozen", False):
        return "source"
    if sys.platform != "linux":
        return "setup"
    return "deb" if folder_of_this() == PACKAGE_FOLDER else "portable"


def folder_of_this() -> Path:
    """Of a frozen program its folder, else the checkout or where the package lies."""
    if not getattr(sys, "frozen", False):
        return Path(__file__).resolve().parents[2]
    return Path(sys.executable).resolve().parent


def system_of(kind: str) -> str:
    """As a manifest names it."""
    return f"{sys.platform}-{platform.machine()}-{kind}"


def put_beside(archive: Path, folder: Path) -> Path:
    """Unpack a portable Station beside `folder`; what an earlier try left is removed. Raises
    UpdateRefused.
    """
    clear(folder)
    try:
        place = Path(tempfile.mkdtemp(dir=folder.parent, prefix=f"{folder.name}{_NEW}"))
        with tarfile.open(archive) as packed:
            packed.extractall(place, filter="data")  # no link or path leads out of it
        inside = [each for each in place.iterdir() if each.is_dir()]
    except (OSError, tarfile.TarError, EOFError, zlib.error) as cause:
        clear(folder)
        raise UpdateRefused(f"It cannot be unpacked beside {folder}: {cause}") from cause
    if len(inside) != 1:
        clear(folder)
        raise UpdateRefused("There is no one folder in it.")
    return inside[0]


def clear(folder: Path) -> None:
    """Remove what an update that was cut off left beside `folder`; never a version in use."""
    for left in folder.parent.glob(f"{folder.name}{_NEW}*"):
        shutil.rmtree(left, ignore_errors=True)


def try_out(folder: Path, version: str) -> None:
    """The program there must start, and say that it is `version`. Raises UpdateUndone."""
    try:
        said = subprocess.run(  # noqa: S603  # what was signed
            [str(folder / _PROGRAM), "--version"], stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=_TRY_WITHIN_S, check=False, env=own_environment(os.environ),
        )  # fmt: skip
    except (OSError, subprocess.TimeoutExpired, UnicodeDecodeError) as cause:
        raise UpdateUndone(f"The new version cannot be started: {cause}") from cause
    if said.returncode != 0 or said.stdout.split()[:2] != ["station", version]:
        raise UpdateUndone("The new version does not say that it is that one.")


def own_environment(ours: Mapping[str, str]) -> dict[str, str]:
    """For a program that shall find its own libraries, and not those of this one."""
    made = {name: value for name, value in ours.items() if name != _BUNDLED}
    if f"{_BUNDLED}_ORIG" in made:
        made[_BUNDLED] = made.pop(f"{_BUNDLED}_ORIG")
    return made | {"PYINSTALLER_RESET_ENVIRONMENT": "1"}


def exchange(new: Path, folder: Path, version: str) -> None:
    """`new` becomes `folder`, and the old one `folder`.before, by one act of the file system. There
    it is tried once more, and gone back from if it does not start. Cut off before the act, the way
    back leads to the new version, which was tried. Raises UpdateRefused, UpdateUndone.
    """
    before, earlier = before_of(folder), folder.with_name(f"{folder.name}{_EARLIER}")
    os.sync()  # each byte of it is on the disk before a name leads to it
    try:
        if before.is_dir():
            before.rename(earlier)  # at once: half a version is no way back
        new.rename(before)
    except OSError as cause:
        _put_back(earlier, before)
        raise UpdateRefused(f"{before} cannot be written: {cause.strerror}.") from cause
    try:
        _exchange_names(before, folder)
        _try_in_place(before, folder, version)
    except (UpdateRefused, UpdateUndone):
        shutil.rmtree(before, ignore_errors=True)  # it is the new one, and not wanted
        _put_back(earlier, before)
        raise
    os.sync()
    clear(folder)


def go_back(folder: Path) -> str:
    """The version before, and this one in its place. Return which it is. Raises UpdateRefused,
    UpdateUndone.
    """
    before, version = before_of(folder), version_before(folder)
    if not version:
        raise UpdateRefused(
            f"There is no version before this one beside {folder}.",
            hint="The way back is kept by an update.",
        )
    try_out(before, version)
    _exchange_names(before, folder)
    os.sync()
    return version


def before_of(folder: Path) -> Path:
    """Where the version before lies, if there is one."""
    return folder.with_name(f"{folder.name}{BEFORE}")


def version_before(folder: Path) -> str:
    """As its own description says; "" without one."""
    found = list(before_of(folder).glob("_internal/station-*.dist-info"))
    return found[0].name.removeprefix("station-").removesuffix(".dist-info") if found else ""


def _try_in_place(before: Path, folder: Path, version: str) -> None:
    try:
        try_out(folder, version)
    except UpdateUndone:
        _exchange_names(before, folder)
        raise


def _put_back(earlier: Path, before: Path) -> None:
    """The way back that there was."""
    with suppress(OSError):  # what is told is why the update failed
        if earlier.is_dir() and not before.exists():
            earlier.rename(before)


def _exchange_names(one: Path, other: Path) -> None:
    """renameat2(2) with RENAME_EXCHANGE."""
    libc = ctypes.CDLL(None, use_errno=True)
    names = (os.fsencode(one), os.fsencode(other))
    if libc.renameat2(_AT_FDCWD, names[0], _AT_FDCWD, names[1], _RENAME_EXCHANGE) != 0:
        reason = os.strerror(ctypes.get_errno())
        raise UpdateRefused(
            f"{other} cannot be replaced: {reason}.",
            hint="Keep Station on a disk of Linux (ext4, btrfs, xfs), where you may write.",
        )
