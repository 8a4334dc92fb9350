"""What is plugged in, read only when something cheaper to look at says that it may have changed."""

import os
import sys
import time
from collections.abc import Callable, Hashable, Iterable
from pathlib import Path

from station.device.dfu_list import USB_DEVICES
from station.device.port_list import REGISTRY_FILES, simulated_ports, system_ports
from station.flow.ports import PortSeen

PORT_NAMES = ("ttyACM", "ttyUSB", "cu.usb")
_DEV = Path("/dev")
_SERIAL_COMM = r"HARDWARE\DEVICEMAP\SERIALCOMM"
_SYSTEM_AT_LEAST_S = 5.0 if sys.platform == "linux" else 1.0
"""Asking 64 ports takes some 20 ms. On Linux their nodes tell of every change, and udev too."""
_SIMULATED_AT_LEAST_S = 0.5
"""A bench that was killed leaves its file as it was. Both: real seconds."""


class Listing:
    """One source of ports. `trace` is cheap and differs whenever the ports do; they are read at
    least every `at_least_s` all the same.
    """

    def __init__(
        self,
        trace: Callable[[], Hashable],
        read: Callable[[], Iterable[PortSeen]],
        at_least_s: float,
    ) -> None:
        self._trace, self._read, self._at_least_s = trace, read, at_least_s
        self._seen: Hashable = None
        self._read_at_s = float("-inf")
        self._ports: tuple[PortSeen, ...] = ()

    def look(self, *, afresh: bool = False) -> tuple[PortSeen, ...]:
        now_s, trace = time.monotonic(), self._trace()
        if afresh or trace != self._seen or now_s - self._read_at_s >= self._at_least_s:
            self._ports = tuple(self._read())
            self._seen, self._read_at_s = trace, now_s
        return self._ports


def system_listing() -> Listing:
    return Listing(system_trace, system_ports, _SYSTEM_AT_LEAST_S)


def simulated_listing(folder: Path) -> Listing:
    return Listing(
        lambda: registry_trace(folder), lambda: simulated_ports(folder), _SIMULATED_AT_LEAST_S
    )


def system_trace() -> Hashable:
    """On Windows the names of the ports, which the system keeps in one place."""
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415

        try:
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, _SERIAL_COMM) as key:
                count = winreg.QueryInfoKey(key)[1]
                return tuple(sorted(str(winreg.EnumValue(key, n)[:2]) for n in range(count)))
        except OSError:
            return ()
    else:
        return nodes_trace()


def nodes_trace(dev: Path = _DEV, usb: Path = USB_DEVICES) -> Hashable:
    """A port that was away has a new node, even under its old name."""
    ports = [entry for entry in _entries(dev) if entry[0].startswith(PORT_NAMES)]
    return (*sorted(ports), *sorted(_entries(usb)))


def registry_trace(folder: Path) -> Hashable:
    """A registry is replaced as a whole, never changed in place."""
    found = []
    for file in folder.glob(REGISTRY_FILES):
        try:
            stat = file.stat()
        except FileNotFoundError:
            continue
        found.append((file.name, stat.st_ino, stat.st_mtime_ns, stat.st_size))
    return tuple(sorted(found))


def _entries(folder: Path) -> list[tuple[str, int]]:
    """Each name with its inode."""
    try:
        with os.scandir(folder) as entries:
            return [(entry.name, entry.inode()) for entry in entries]
    except OSError:
        return []
