"""Waiting for the next look at the ports: until the system says something, or for a moment."""

import threading
from pathlib import Path
from typing import Any, Protocol

_UDEV_SPEAKS = Path("/run/udev/control")


class Bell(Protocol):
    def wait(self, within_s: float, stop: threading.Event) -> bool:
        """Whether the system said that something was plugged in or pulled out."""


class Pause:
    """Where the system is not asked to tell (macOS, Windows, a Linux without udev)."""

    def wait(self, within_s: float, stop: threading.Event) -> bool:
        stop.wait(within_s)
        return False


class UdevBell:
    """Linux: udev tells when a port is set up, its owner and mode included. For one thread."""

    def __init__(self) -> None:
        """Raises OSError where the kernel lets nobody listen; ImportError without libudev."""
        from pyudev import Context, Monitor  # type: ignore[import-untyped]  # noqa: PLC0415

        self._monitor: Any = Monitor.from_netlink(Context())
        self._monitor.filter_by("tty")
        self._monitor.filter_by("usb", "usb_device")
        self._monitor.start()

    def wait(self, within_s: float, stop: threading.Event) -> bool:
        """A stop is seen after `within_s`."""
        try:
            if stop.is_set() or self._monitor.poll(within_s) is None:
                return False
            while self._monitor.poll(0) is not None:
                pass  # one device is told of many times: look once
        except OSError:
            pass  # more was said than it could hold: then something happened
        return True


def hang_bell() -> Bell:
    """The best there is on this computer."""
    if _UDEV_SPEAKS.exists():
        try:
            return UdevBell()
        except (OSError, ImportError):
            pass  # then it is looked, which is enough
    return Pause()
