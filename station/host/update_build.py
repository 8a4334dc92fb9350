"""What this Station was built from, and who else of it is running."""

import json
import os
from pathlib import Path

STAMP = "build.json"
"""Beside the other resources, in a Station that was built."""


def built_from(stamp: bytes | None) -> str:
    """The commit and its day, "" where nobody wrote them down."""
    try:
        told = json.loads(stamp or b"")
        return f"{told['commit']}, {told['day']}"
    except (ValueError, KeyError, TypeError):
        return ""


def others_running(*folders: Path) -> list[int]:
    """The ids of other processes whose program lies in one of `folders`. Those of other people
    cannot be seen, and on Windows and macOS none.
    """
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            program = (process / "exe").readlink()
        except OSError:  # it has just ended, or it is another person's
            continue
        if int(process.name) != os.getpid() and any(map(program.is_relative_to, folders)):
            found.append(int(process.name))
    return sorted(found)
