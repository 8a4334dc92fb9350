"""The set-up program for Windows 10 and 11, made by Inno Setup. Not run here: it needs Windows."""

import shutil
from pathlib import Path

from installer.release import Release, run
from installer.trouble import SetupTrouble

SCRIPT = Path(__file__).with_name("station.iss")


def make_setup(release: Release) -> Path:
    """Raises SetupTrouble."""
    compiler = shutil.which("iscc")
    if compiler is None:
        raise SetupTrouble("Inno Setup's iscc is not on the PATH: install Inno Setup 6.")
    run(
        release, compiler, "/Qp", f"/DVersion={release.version}", f"/DFolder={release.folder}",
        f"/O{release.into}", str(SCRIPT),
    )  # fmt: skip
    return release.into / f"station-{release.version}-setup.exe"
