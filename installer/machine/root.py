"""What the emulated machine boots: Debian's stock kernel, and one archive of files as its root.

Nothing is installed on this computer: the kernel is downloaded and unpacked, the root is extracted
from packages without running any of their scripts. Both are kept in the user's cache folder under
a name that tells of what they were made, so that only Station itself is packed anew each time.
"""

import compileall
import hashlib
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from installer.environment import ROOT

HERE = Path(__file__).resolve().parent
TOOLS = {
    "qemu-system-x86_64": "qemu-system-x86", "mmdebstrap": "mmdebstrap", "cpio": "cpio",
    "depmod": "kmod",
}  # fmt: skip
PACKAGES = (
    "network-manager", "dbus", "udev", "kmod", "hostapd", "dnsmasq-base", "iw", "iproute2",
    "wpasupplicant", "python3", "busybox-static",
)  # fmt: skip
MODULES = ("mac80211_hwsim", "dummy_hcd", "libcomposite", "usb_f_acm", "cdc_acm", "ccm", "ctr")
UNREAD = ("usr/share/doc", "usr/share/man", "usr/share/locale", "usr/share/info", "usr/share/perl",
          "var/cache", "usr/lib/x86_64-linux-gnu/perl-base", "usr/lib/x86_64-linux-gnu/gconv",
          "usr/lib/x86_64-linux-gnu/dri", "boot")  # fmt: skip
LEFT_OUT = ("PySide6*", "shiboken6*", "*mypy*", "pip*", "setuptools*", "ruff*", "hypothesis*",
            "zxingcpp*", "fontTools*", "fontpkg*", "PIL*", "pillow*", "sqlalchemy*", "SQLAlchemy*",
            "pygments*", "fpdf*", "grimp*", "*.pth", "pytest*", "_pytest*",
            "pyinstaller*", "PyInstaller*", "cyclonedx*")  # fmt: skip
"""Of our libraries: what no command that runs in there loads."""


class Unfit(Exception):
    """Why this computer cannot run the machine."""


def check_computer() -> None:
    """Raises Unfit."""
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        raise Unfit("it is made on Linux with x86_64 alone.")
    if os.geteuid() != 0:
        raise Unfit("its files are made by root alone.")
    if shutil.which("apt-get") is None:
        raise Unfit("its parts come from Debian's packages, and there is no apt-get.")
    lacking = [package for tool, package in TOOLS.items() if shutil.which(tool) is None]
    if lacking and not _ran("apt-get", "install", "-qqy", "--no-install-recommends", *lacking):
        raise Unfit(f"{', '.join(lacking)} cannot be installed.")
    if not _codename_fits():
        raise Unfit("the Python of this Debian is another one than that of the checks.")


def kernel_and_root(work: Path) -> tuple[Path, Path]:
    """The kernel's file and an archive for it to unpack, the latter in `work`. Raises Unfit."""
    kept = _kept()
    archive = work / "root.cpio"
    shutil.copy(kept / "base.cpio", archive)
    with archive.open("ab") as file:  # the kernel unpacks one archive after the other
        _pack(_station(work / "station"), file.fileno())
    return kept / "vmlinuz", archive


def _kept() -> Path:
    """Raises Unfit."""
    made_of = f"{PACKAGES}{MODULES}{UNREAD}{_codename()}".encode()
    name = hashlib.sha256(made_of).hexdigest()[:16]
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    kept = cache / "station-machine" / name
    if (kept / "whole").is_file():
        return kept
    shutil.rmtree(kept, ignore_errors=True)
    kept.mkdir(parents=True)
    root = kept / "root"
    command = ("mmdebstrap", "--quiet", "--mode=root", "--variant=extract",
               f"--include={','.join(PACKAGES)}", _codename(), str(root))  # fmt: skip
    if not _ran(*command):
        raise Unfit("Debian's packages could not be fetched.")
    for unread in UNREAD:
        shutil.rmtree(root / unread, ignore_errors=True)
    _add_kernel(kept, root)
    with (kept / "base.cpio").open("wb") as file:
        _pack(root, file.fileno())
    shutil.rmtree(root)
    (kept / "whole").touch()
    return kept


def _add_kernel(kept: Path, root: Path) -> None:
    unpacked = kept / "kernel"
    unpacked.mkdir()
    said = subprocess.run(
        ["apt-cache", "depends", "linux-image-amd64"], capture_output=True, text=True, check=False
    )
    names = [
        line.split()[-1] for line in said.stdout.splitlines() if "Depends: linux-image" in line
    ]
    if not names or not _ran("apt-get", "download", "-qq", names[0], folder=unpacked):
        raise Unfit("the kernel could not be fetched.")
    [package] = unpacked.glob("*.deb")
    if not _ran("dpkg-deb", "-x", str(package), str(unpacked)):
        raise Unfit("the kernel could not be unpacked.")
    [image] = (unpacked / "boot").glob("vmlinuz-*")
    shutil.move(image, kept / "vmlinuz")
    version = image.name.removeprefix("vmlinuz-")
    _add_modules(unpacked, root, version)
    shutil.rmtree(unpacked)


def _add_modules(unpacked: Path, root: Path, version: str) -> None:
    """Those that are loaded, and those that they need."""
    if not _ran("depmod", "-b", str(unpacked), version):
        raise Unfit("depmod of the package kmod is not there.")
    where = unpacked / "lib/modules" / version
    needs = dict(
        line.split(":", 1) for line in (where / "modules.dep").read_text("ascii").splitlines()
    )
    for path, others in needs.items():
        if Path(path).name.split(".")[0].replace("-", "_") in MODULES:
            for each in (path, *others.split()):
                into = root / "lib/modules" / version / each
                into.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(where / each, into)
    for index in where.glob("modules.*"):
        shutil.copy(index, root / "lib/modules" / version)


def _station(into: Path) -> Path:
    """Station, its libraries, and what is run inside."""
    home = into / "opt/station"
    ignored = shutil.ignore_patterns(*LEFT_OUT)
    shutil.copytree(ROOT / "station", home / "station", ignore=ignored)
    shutil.copytree(ROOT / "resources", home / "resources", ignore=shutil.ignore_patterns("*.png"))
    shutil.copytree(ROOT / "tests/machine", home / "tests/machine", ignore=ignored)
    libraries = Path(sysconfig.get_paths()["purelib"])
    shutil.copytree(libraries, home / "libraries", ignore=ignored)
    compileall.compile_dir(home, quiet=2)  # in there it would take minutes
    shutil.copy(HERE / "init", into / "init")
    (into / "init").chmod(0o755)
    for rule in (ROOT / "resources").rglob("*.rules"):
        rules = into / "etc/udev/rules.d"
        rules.mkdir(parents=True, exist_ok=True)
        shutil.copy(rule, rules)
    return into


def _pack(root: Path, into: int) -> None:
    """As a kernel takes it. Everything belongs to root in there."""
    names = b"\0".join(
        os.fsencode(path.relative_to(root)) for path in sorted([root, *root.rglob("*")])
    )
    subprocess.run(
        ["cpio", "--null", "--create", "--format=newc", "--quiet", "--owner=0:0"],
        cwd=root, input=names, stdout=into, check=True,
    )  # fmt: skip


def _codename() -> str:
    lines = Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
    told = dict(line.split("=", 1) for line in lines if "=" in line)
    return told.get("VERSION_CODENAME", "stable").strip('"')


def _codename_fits() -> bool:
    said = subprocess.run(
        ["apt-cache", "depends", "python3"], capture_output=True, text=True, check=False
    )
    return f"python3.{sys.version_info.minor}" in said.stdout


def _ran(*command: str, folder: Path | None = None) -> bool:
    done = subprocess.run(
        command, cwd=folder, stdin=subprocess.DEVNULL, capture_output=True, check=False
    )
    return done.returncode == 0
