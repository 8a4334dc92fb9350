#!/usr/bin/env python3
"""The one command: `python3 installer/run.py demo`, `test` or `bench`.

This file looks at the Python that runs it, and is written so that Python 3.6 can read it; what
an old Python could not read is loaded afterwards.
"""

import shutil
import sys
from pathlib import Path

OLDEST_MINOR, NEWEST_MINOR = 11, 13
TOLD = 4


def complaint(major: int, minor: int) -> str:
    """Return what to tell about this Python; an empty text when Station runs on it."""
    if major == 3 and OLDEST_MINOR <= minor <= NEWEST_MINOR:
        return ""
    fit = [f"python3.{number}" for number in range(NEWEST_MINOR, OLDEST_MINOR - 1, -1)]
    found = [name for name in fit if shutil.which(name)]
    remedy = f"run this with {found[0]}" if found else "install Python 3.12 and run this with it"
    return f"Station runs on Python 3.11 to 3.13 and this is {major}.{minor}: {remedy}."


def start() -> int:
    """Hand over to the rest, whatever folder this was called from."""
    unfit = complaint(sys.version_info[0], sys.version_info[1])
    if unfit:
        sys.stderr.write(unfit + "\n")
        return TOLD
    sys.path[0] = str(Path(__file__).resolve().parent.parent)
    from installer.command import main  # noqa: PLC0415  # only now is it sure to be readable

    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(start())
