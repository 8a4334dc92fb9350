"""Whether what must be kept can be written: the data, state and log folders."""

import os
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from station.domain.field.findings import Finding, State
from station.domain.field.findings_line import DISK, judge_disk
from station.domain.field_errors import FixNotDone

MAKE_FOLDERS = "folders"
"""The name of the mending."""


def look_at_disk(folders: Mapping[str, Path]) -> Sequence[Finding]:
    """`folders` by what lies in them. A disk with room is told once."""
    found = [_look(what, folder) for what, folder in folders.items()]
    poor = [finding for finding in found if finding.state is not State.OK]
    return poor or found[:1]


def make_folders(folders: Mapping[str, Path]) -> str:
    """For this user alone. Raises FixNotDone."""
    for folder in folders.values():
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as cause:
            raise FixNotDone(f"{folder} cannot be made: {cause.strerror}.") from cause
    return f"The folders are there: {', '.join(str(folder) for folder in folders.values())}"


def _look(what: str, folder: Path) -> Finding:
    there = next((place for place in (folder, *folder.parents) if place.is_dir()), None)
    if there is None:
        return _unwritable(what, folder, "its disk is not there")
    if there != folder and not os.access(there, os.W_OK):
        return _unwritable(what, folder, "it is not there, and may not be made")
    if there == folder and (refused := _refusal(folder)):
        return _unwritable(what, folder, refused)
    return judge_disk(what, str(there), shutil.disk_usage(there).free)


def _refusal(folder: Path) -> str:
    """Why nothing can be written there; "" when it can. What is written is gone at once."""
    try:
        with tempfile.NamedTemporaryFile(dir=folder, prefix=".station-doctor-") as file:
            file.write(b"written")
            file.flush()
            os.fsync(file.fileno())
    except OSError as cause:
        return cause.strerror or type(cause).__name__
    return ""


def _unwritable(what: str, folder: Path, why: str) -> Finding:
    return Finding(
        DISK, State.FIX, f"Station's {what} cannot be written: {folder} ({why}).",
        "Where nothing can be recorded, no unit is taken.",
        "Give this user the folder, or make room.", "record-failed", MAKE_FOLDERS,
    )  # fmt: skip
