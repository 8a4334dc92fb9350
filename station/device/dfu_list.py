"""Boards that wait for firmware: they have no serial port, so USB itself is asked (Linux only).

Elsewhere such a board is not seen, and its slot looks empty (device-protocol 1.1, verdicts B5).
"""

from collections.abc import Iterator
from pathlib import Path

from station.domain.identity import DeviceId
from station.domain.platforms import usb_kind
from station.flow.ports import PortSeen

USB_DEVICES = Path("/sys/bus/usb/devices")


def boards_in_dfu(folder: Path = USB_DEVICES) -> Iterator[PortSeen]:
    """By their hub path, as the same board's serial port has it. Their address is empty."""
    if not folder.is_dir():
        return
    for entry in folder.iterdir():
        kind = usb_kind(_number(entry / "idVendor"), _number(entry / "idProduct"))
        if kind is not None and kind.is_dfu:
            yield PortSeen(
                address="",
                place=entry.name,
                platform=kind.platform,
                device=device_id(_line(entry / "serial")),
                is_dfu=True,
                description=_line(entry / "product"),
            )


def device_id(serial_number: object) -> DeviceId | None:
    """Firmware before 0.6 has the same number for all: it is no id (device-protocol 1.2)."""
    printable = "".join(sign for sign in str(serial_number or "") if sign.isprintable())
    try:
        return DeviceId.parse(printable)
    except ValueError:
        return None


def _number(file: Path) -> int | None:
    try:
        return int(_line(file), 16)
    except ValueError:
        return None  # an interface, or a device that is just leaving


def _line(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace").strip()
    except OSError:
        return ""
