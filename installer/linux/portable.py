"""The folder as one archive: unpack it anywhere and start `station/station`."""

import gzip
import platform
import tarfile
from pathlib import Path

from installer.release import Release


def make_portable(release: Release) -> Path:
    made = release.into / f"station-{release.version}-linux-{platform.machine()}.tar.gz"
    with (
        made.open("wb") as file,
        gzip.GzipFile("", "wb", 6, file, mtime=release.made_at) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as archive,
    ):
        for path in sorted([release.folder, *release.folder.rglob("*")]):
            name = Path("station") / path.relative_to(release.folder)
            archive.add(
                path, str(name), recursive=False, filter=lambda e: _forget(e, release.made_at)
            )
    return made


def _forget(entry: tarfile.TarInfo, made_at: int) -> tarfile.TarInfo:
    """Who built it, and when, is nobody's affair."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = "root"
    entry.mtime = made_at
    return entry
