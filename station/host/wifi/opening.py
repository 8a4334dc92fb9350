"""Which way to this computer's Wi-Fi fits its system."""

import importlib.util
import sys
from pathlib import Path

from station.flow.field.ports import HostWifi
from station.host.wifi.notes import Notes

WAYS_BACK = "ways-back.json"
POLICIES = (
    Path("/usr/share/dbus-1/system.d/org.freedesktop.NetworkManager.conf"),
    Path("/etc/dbus-1/system.d/org.freedesktop.NetworkManager.conf"),
)
"""One stands where NetworkManager is installed, whether it runs or not."""
RADIOS = Path("/sys/class/net")


def open_wifi(state_folder: Path, system: str = sys.platform) -> HostWifi:
    """Nothing is asked of the system yet. Where no program can switch it, a person does."""
    notes = Notes(state_folder / WAYS_BACK)
    if system == "linux" and (_has_network_manager() or not _has_radio()):
        from station.host.wifi.network_manager import NetworkManagerWifi  # noqa: PLC0415

        return NetworkManagerWifi(notes)
    if system == "win32":
        from station.host.wifi.by_library import WifiByLibrary  # noqa: PLC0415
        from station.host.wifi.windows import WindowsLibrary  # noqa: PLC0415

        return WifiByLibrary(notes, WindowsLibrary.of_the_system())
    if system == "darwin" and importlib.util.find_spec("CoreWLAN") is not None:
        from station.host.wifi.by_library import WifiByLibrary  # noqa: PLC0415
        from station.host.wifi.macos import MacLibrary  # noqa: PLC0415

        return WifiByLibrary(notes, MacLibrary.of_the_system())
    from station.host.wifi.by_hand import WifiByHand  # noqa: PLC0415

    return WifiByHand(notes)


def _has_network_manager() -> bool:
    return any(policy.exists() for policy in POLICIES)


def _has_radio() -> bool:
    return any(RADIOS.glob("*/wireless"))
