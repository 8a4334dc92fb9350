"""Drivers of the boards that are plugged in, where a system has more than one (device-protocol
7.1). Windows' own is right; macOS needs the `cu.` names.
"""

from collections.abc import Sequence

from station.domain.field.findings import Finding, fix, ok, watch
from station.flow.ports import PortSeen
from station.host.doctor.ground import Ground

CHECK = "drivers"


def look_at_drivers(ground: Ground, ports: Sequence[PortSeen]) -> Sequence[Finding]:
    """Nothing is said of a system without drivers to choose."""
    if ground.system == "win32":
        return (_windows(ports),)
    if ground.system == "darwin":
        return (_macos(ground),)
    return ()


def _windows(ports: Sequence[PortSeen]) -> Finding:
    old = [port for port in ports if _is_old(port.description)]
    if not old:
        return ok(CHECK, "Windows' own driver serves the boards.")
    names = ", ".join(port.address for port in old)
    return watch(
        CHECK, f"An old driver serves {names}: {old[0].description}.",
        "With it firmware by USB and control requests do not work.",
        "Remove it in the Device Manager with its files, then plug the board in again.",
    )  # fmt: skip


def _is_old(description: str) -> bool:
    """Windows' own is called "USB Serial Device"."""
    lowered = description.lower()
    return any(word in lowered for word in ("particle", "libwdi", "libusb", "spark core"))


def _macos(ground: Ground) -> Finding:
    names = {path.name for path in (ground.root / "dev").glob("*.usbmodem*")}
    lonely = sorted(name for name in names if name.startswith("tty.")
                    and f"cu.{name.removeprefix('tty.')}" not in names)  # fmt: skip
    if lonely:
        return fix(
            CHECK, f"{lonely[0]} has no cu. name.",
            "Opening a tty. name waits for a carrier that never comes.", "Plug the board in again.",
        )  # fmt: skip
    return ok(CHECK, "macOS' own driver serves the boards, by their cu. names.")
