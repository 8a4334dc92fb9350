"""The kinds of board, and what each can do. The one seam for platform differences.

Source: device-protocol 1.1. Photon and P1 are the boards Station drives today; the others are
named so that a wrong one is told by its name.
"""

from dataclasses import dataclass

PARTICLE_VID = 0x2B04
_APPLICATION_PID, _DFU_PID = 0xC000, 0xD000


@dataclass(frozen=True, slots=True)
class Platform:
    """One kind of board. `number` is the platform id of USB and cloud alike."""

    number: int
    name: str
    has_softap: bool = False
    is_supported: bool = False

    def __str__(self) -> str:
        return self.name


PHOTON = Platform(6, "Photon", has_softap=True, is_supported=True)
P1 = Platform(8, "P1", has_softap=True, is_supported=True)
_OTHERS = (
    (0, "Core"), (10, "Electron"), (12, "Argon"), (13, "Boron"), (14, "Xenon"), (15, "E SoM X"),
    (22, "A SoM"), (23, "B SoM"), (24, "X SoM"), (25, "B5 SoM"), (26, "Tracker"),
    (28, "Tracker M"), (32, "P2 / Photon 2"), (35, "M SoM"), (37, "Electron 2"), (38, "Sulu"),
    (42, "Tachyon"),
)  # fmt: skip
PLATFORMS = {p.number: p for p in (PHOTON, P1, *(Platform(n, name) for n, name in _OTHERS))}


def platform_numbered(number: int) -> Platform:
    """The platform of this id; an unknown id gives a platform that says so."""
    return PLATFORMS.get(number, Platform(number, f"platform {number}"))


def platform_named(name: str) -> Platform:
    """Raises ValueError for a name that no supported platform has; case does not matter."""
    for platform in PLATFORMS.values():
        if platform.is_supported and platform.name.lower() == name.strip().lower():
            return platform
    supported = ", ".join(p.name.lower() for p in PLATFORMS.values() if p.is_supported)
    raise ValueError(f"not a platform Station provisions: {name!r} (it knows {supported})")


@dataclass(frozen=True, slots=True)
class UsbKind:
    """What a VID and PID tell: the platform, and whether the board waits for firmware (DFU)."""

    platform: Platform
    is_dfu: bool


def usb_kind(vid: int | None, pid: int | None) -> UsbKind | None:
    """None when the USB device is not a Particle board with a control interface."""
    if vid != PARTICLE_VID or pid is None or pid & 0xF000 not in (_APPLICATION_PID, _DFU_PID):
        return None
    return UsbKind(platform_numbered(pid & 0x0FFF), is_dfu=pid & 0xF000 == _DFU_PID)
