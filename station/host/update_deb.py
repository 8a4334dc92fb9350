"""An update of an installed package: Debian's own tool does it, with rights asked for once. For the
way back the signed bundles are kept, not the packages: they are proven again before they are used.
"""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from station.domain.update_errors import UpdateRefused, UpdateUndone
from station.host.update_bundle import ENDING, proven
from station.host.update_place import own_environment

_WITHIN_S = 600
_NOT_GIVEN = (126, 127)
"""What pkexec ends with where nobody gave the rights."""
_COPYING = ".part"


def install(package: Path, environment: Mapping[str, str] = os.environ) -> None:
    """Dpkg is whole or back by itself. Raises UpdateRefused, UpdateUndone."""
    asks = shutil.which("pkexec", path=environment.get("PATH"))
    if asks is None:
        raise UpdateRefused(
            "This system has no pkexec, which asks for rights.",
            hint="As root: apt install the .deb that lies in the bundle.",
        )
    try:
        done = subprocess.run(  # noqa: S603  # the package that was signed
            [asks, "apt-get", "install", "-y", "--allow-downgrades", str(package)],
            env=own_environment(environment), stdin=subprocess.DEVNULL, capture_output=True,
            text=True, timeout=_WITHIN_S, check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired as cause:
        raise UpdateUndone(
            f"The package tool did not end within {_WITHIN_S // 60} minutes.",
            hint="As root: dpkg --configure -a, then look with station --version.",
        ) from cause
    if done.returncode in _NOT_GIVEN:
        raise UpdateRefused("Nobody gave the rights for it.")
    if done.returncode != 0:
        last = (done.stderr or done.stdout).strip().splitlines()[-1:]
        raise UpdateUndone(f"The package was not installed: {' '.join(last)}")


def keep(folder: Path, bundle: Path, version: str) -> None:
    """A copy, whole or not there; written over only by the same version."""
    folder.mkdir(parents=True, exist_ok=True)
    target = _kept(folder, version)
    copying = target.with_name(f"{target.name}{_COPYING}")
    shutil.copyfile(bundle, copying)
    copying.replace(target)


def forget_others(folder: Path, *versions: str) -> None:
    """Only these stay; "" is none."""
    stay = {_kept(folder, version) for version in versions}
    for file in [*folder.glob(f"*{ENDING}"), *folder.glob(f"*{_COPYING}")]:
        if file not in stay:
            file.unlink(missing_ok=True)


def before(folder: Path, version: str, keys: Mapping[str, bytes]) -> tuple[Path, str] | None:
    """The bundle of another version that is kept and still proven, and that version."""
    found: list[tuple[float, Path, str]] = []
    for file in folder.glob(f"*{ENDING}"):
        try:
            other = proven(file, keys).version
        except UpdateRefused:  # damaged, or its key was withdrawn: there is no way back by it
            continue
        if other != version:
            found.append((file.stat().st_mtime, file, other))
    return max(found)[1:] if found else None


def bundle_of(folder: Path, version: str, system: str, keys: Mapping[str, bytes]) -> Path | None:
    """Where new versions come from, the present one may still lie: it is the way back."""
    for file in folder.glob(f"*{ENDING}"):
        try:
            found = proven(file, keys)
        except UpdateRefused:
            continue
        if (found.version, found.system) == (version, system):
            return file
    return None


def _kept(folder: Path, version: str) -> Path:
    return folder / f"station-{version}-deb{ENDING}"
