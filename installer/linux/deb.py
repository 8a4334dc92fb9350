"""The package for Debian and Ubuntu: program, rule for the devices, desktop entry, man page."""

import gzip
import os
import platform
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from installer.environment import ROOT
from installer.release import Release, run
from installer.system_libraries import ALWAYS, ON_X11
from installer.trouble import SetupTrouble

HERE = Path(__file__).resolve().parent
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
NEWER_NAMES = {"libglib2.0-0": "libglib2.0-0 | libglib2.0-0t64"}
"""Where a later Debian calls a library otherwise."""
ICON_SIDES_PX = (48, 128, 256)

CONTROL = """\
Package: station
Version: {version}
Architecture: {architecture}
Maintainer: The makers of Station <station@localhost>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: udev, fonts-dejavu-core
Suggests: dfu-util, network-manager, cups-client
Section: electronics
Priority: optional
Description: provisions and claims Particle IoT devices
 Station takes Particle Photon and P1 devices from the box to their owner, one
 at a time or many at once, and calls a device done only when the cloud names
 the right owner. A simulated bench is inside.
"""


def make_deb(release: Release) -> Path:
    """Raises SetupTrouble."""
    if shutil.which("dpkg-deb") is None:
        raise SetupTrouble("dpkg-deb is not there: install the package dpkg to make a .deb.")
    root = release.into / "deb"
    shutil.rmtree(root, ignore_errors=True)
    _lay_out(release, root)
    _describe(release, root)
    _settle(root, release.made_at)
    made = release.into / f"station_{release.version}_{architecture()}.deb"
    run(release, "dpkg-deb", "--root-owner-group", "-Zzstd", "-z9", "--build", str(root), str(made))
    shutil.rmtree(root)
    return made


def architecture() -> str:
    return ARCHITECTURES.get(platform.machine(), platform.machine())


def _lay_out(release: Release, root: Path) -> None:
    share = root / "usr/share"
    shutil.copytree(release.folder, root / "usr/lib/station", symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/station").symlink_to("../lib/station/station")
    rules = root / "usr/lib/udev/rules.d"
    rules.mkdir(parents=True)
    for rule in (ROOT / "resources/udev").glob("*.rules"):
        shutil.copy(rule, rules)
    _put(HERE / "station.desktop", share / "applications/station.desktop")
    _put(HERE / "station.svg", share / "icons/hicolor/scalable/apps/station.svg")
    told = {"@VERSION@": release.version, "@DATE@": _day(release.made_at)}
    _put(HERE / "station.metainfo.xml", share / "metainfo/io.station.Station.metainfo.xml", told)
    _draw_icons(release, share / "icons/hicolor")
    _zipped(_man_page(release), share / "man/man1/station.1.gz")
    _zipped(_changes(release), share / "doc/station/changelog.gz")
    if (release.folder / "guide").is_dir():
        (share / "doc/station/guide").symlink_to("../../../lib/station/guide")
    (share / "doc/station/copyright").write_text(_copyright(), encoding="utf-8")


def _put(file: Path, where: Path, told: dict[str, str] | None = None) -> None:
    text = file.read_text(encoding="utf-8")
    for mark, meant in (told or {}).items():
        text = text.replace(mark, meant)
    where.parent.mkdir(parents=True, exist_ok=True)
    where.write_text(text, encoding="utf-8")


def _draw_icons(release: Release, theme: Path) -> None:
    for side in ICON_SIDES_PX:
        where = theme / f"{side}x{side}" / "apps" / "station.png"
        where.parent.mkdir(parents=True)
        run(
            release, str(release.environment.python), "-m", "installer.linux.icon",
            str(HERE / "station.svg"), str(side), str(where),
        )  # fmt: skip


def _man_page(release: Release) -> str:
    """Written from the program's own parser, so that it names what there is."""
    command = [
        str(release.environment.python), "-m", "installer.linux.man", release.version,
        _day(release.made_at),
    ]  # fmt: skip
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if said.returncode != 0:
        raise SetupTrouble(f"The man page cannot be written: {said.stderr.strip()[-200:]}")
    return said.stdout


def _changes(release: Release) -> str:
    day = datetime.fromtimestamp(release.made_at, UTC).strftime("%a, %d %b %Y %H:%M:%S +0000")
    return (
        f"station ({release.version}) unstable; urgency=low\n\n  * Release {release.version}.\n\n"
        f" -- The makers of Station <station@localhost>  {day}\n"
    )


def _copyright() -> str:
    return (
        "Station is its makers' own. What it brings along, with the licence of each part, stands\n"
        "in the program under Help, About, and in the folders *.dist-info below /usr/lib/station.\n"
        "Qt and PySide6 are used under the LGPL, version 3; their libraries lie there as files\n"
        "of their own and can be replaced. /usr/share/common-licenses/LGPL-3 holds its text.\n"
    )


def _describe(release: Release, root: Path) -> None:
    libraries = sorted({NEWER_NAMES.get(name, name) for name in {**ALWAYS, **ON_X11}.values()})
    control = root / "DEBIAN"
    control.mkdir()
    kilobytes = sum(file.lstat().st_size for file in root.rglob("*")) // 1024
    (control / "control").write_text(CONTROL.format(
        version=release.version, architecture=architecture(), kilobytes=kilobytes,
        depends=", ".join(["libc6 (>= 2.34)", *libraries]),
    ), encoding="utf-8")  # fmt: skip
    for script in ("postinst", "postrm"):
        shutil.copy(HERE / script, control / script)
        (control / script).chmod(0o755)


def _settle(root: Path, made_at: int) -> None:
    """The same rights and times for everybody who builds this commit."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (made_at, made_at), follow_symlinks=False)


def _zipped(text: str, where: Path) -> None:
    where.parent.mkdir(parents=True, exist_ok=True)
    where.write_bytes(gzip.compress(text.encode(), 9, mtime=0))


def _day(made_at: int) -> str:
    return datetime.fromtimestamp(made_at, UTC).strftime("%Y-%m-%d")
