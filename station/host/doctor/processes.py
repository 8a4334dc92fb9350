"""Which processes run, and what they have open: Linux tells it below /proc, no program is asked."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from station.domain.field.findings_access import Holder
from station.host.doctor.ground import Ground


def running(ground: Ground, program: str) -> bool:
    """Whether a process of this name runs; the kernel keeps its first 15 letters."""
    return any(_name(folder) == program[:15] for folder in _folders(ground))


def holders(ground: Ground, wanted: Callable[[str], bool]) -> list[Holder]:
    """Who has a file open whose path is `wanted`. What other users' processes have open is shown
    to the system's own user alone, and left out here.
    """
    found = {
        Holder(int(folder.name), _name(folder), path): None
        for folder in _folders(ground)
        for path in _open_files(folder)
        if wanted(path)
    }
    return list(found)


def _folders(ground: Ground) -> Iterator[Path]:
    try:
        names = sorted(os.listdir(ground.root / "proc"))  # noqa: PTH208  # names, for their digits
    except OSError:
        return
    yield from (ground.root / "proc" / name for name in names if name.isdigit())


def _name(folder: Path) -> str:
    try:
        return (folder / "comm").read_text(encoding="utf-8", errors="replace").strip()
    except OSError:  # it has ended meanwhile
        return ""


def _open_files(folder: Path) -> Iterator[str]:
    try:
        handles = list((folder / "fd").iterdir())
    except OSError:
        return
    for handle in handles:
        try:
            yield str(handle.readlink())
        except OSError:
            continue
