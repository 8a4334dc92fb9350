"""The disk image for macOS, with the program as a bundle. Not run here: it needs macOS."""

import plistlib
import shutil
from pathlib import Path

from installer.release import Release, run

NAMES = {
    "CFBundleName": "Station",
    "CFBundleIdentifier": "io.station.Station",
    "CFBundleExecutable": "station",
    "CFBundlePackageType": "APPL",
    "LSMinimumSystemVersion": "12.0",
    "NSHighResolutionCapable": True,
    "NSLocationWhenInUseUsageDescription": (
        "macOS shows the names of Wi-Fi networks only to programs that may know the location."
        " Station looks for the networks of devices near by; it keeps no location."
    ),
}


def make_dmg(release: Release) -> Path:
    """Raises SetupTrouble."""
    bundle = release.into / "Station.app"
    shutil.rmtree(bundle, ignore_errors=True)
    shutil.copytree(release.folder, bundle / "Contents/MacOS", symlinks=True)
    names = NAMES | {"CFBundleShortVersionString": release.version}
    (bundle / "Contents/Info.plist").write_bytes(plistlib.dumps(names))
    made = release.into / f"station-{release.version}.dmg"
    run(
        release, "hdiutil", "create", "-volname", "Station", "-srcfolder", str(bundle), "-ov",
        "-format", "UDZO", str(made),
    )  # fmt: skip
    return made
