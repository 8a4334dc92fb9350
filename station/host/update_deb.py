"""An update of an installed package: Debian's own tool does it, with rights asked for once."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from station.domain.update_errors import UpdateRefused, UpdateUndone

_WITHIN_S = 600
_NOT_GIVEN = (126, 127)
"""What pkexec ends with where nobody gave the rights."""


def install(package: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Dpkg is whole or back by itself. Raises UpdateRefused, UpdateUndone."""
    asks = shutil.which("pkexec", path=environment.get("PATH"))
    if asks is None:
        raise UpdateRefused(
            "This system has no pkexec, which asks for rights.",
            hint=f"As root: apt install {package}",
        )
    done = subprocess.run(  # noqa: S603  # the package that was signed
        [asks, "apt-get", "install", "-y", "--allow-downgrades", str(package)],
        env=dict(environment), stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=_WITHIN_S, check=False,
    )  # fmt: skip
    if done.returncode in _NOT_GIVEN:
        raise UpdateRefused("Nobody gave the rights for it.")
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise UpdateUndone(f"The package was not installed: {' '.join(last)}")


def kept(folder: Path, package: Path) -> Path:
    """A copy of what is installed, for the way back; of those before it the latest stays."""
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / package.name
    shutil.copyfile(package, target)
    files = sorted(folder.glob("*.deb"), key=lambda file: file.stat().st_mtime)
    for old in files[:-2]:
        old.unlink()
    return target


def before(folder: Path, version: str) -> Path:
    """The package of another version that is kept. Raises UpdateRefused."""
    found = [file for file in folder.glob("*.deb") if f"_{version}_" not in file.name]
    if not found:
        raise UpdateRefused("The package of the version before is not kept here.")
    return max(found, key=lambda file: file.stat().st_mtime)
