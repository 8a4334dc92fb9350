"""Which serial ports have a Particle board behind them: the system's, and simulated ones.

Windows names the maker of its own driver as manufacturer, so VID and PID decide (device-protocol
7.1). Simulated benches write a file each into the user's runtime folder (settled 2).
"""

import asyncio
import json
import os
import time
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import platformdirs

from station.device.serial_port import cu_address
from station.domain.device_errors import UnitLost
from station.domain.identity import DeviceId
from station.domain.platforms import usb_kind
from station.flow.ports import PortSeen
from station.worker import Worker

REGISTRY_FILES = "simulated-bench*.json"
LOOK_EVERY_S = 0.1
"""A port that comes back is found by looking: no two systems tell it in the same way. A look
costs some milliseconds. Real seconds.
"""
COMES_BACK_S = 60.0
"""After a reset 1 to 3 s, after an update up to this (device-protocol 1.4). Story seconds."""


def ports(*, include_simulated: bool = False, folder: Path | None = None) -> list[PortSeen]:
    """All Particle ports, by place. `folder` is where simulated benches register."""
    found = list(_system_ports())
    if include_simulated:
        found.extend(simulated_ports(folder or registry_folder()))
    return sorted(found, key=lambda port: (port.place, port.address))


def registry_folder() -> Path:
    with warnings.catch_warnings(action="ignore"):  # the fallback folder serves as well
        return Path(platformdirs.user_runtime_dir("station", ensure_exists=False))


def simulated_ports(folder: Path) -> Iterator[PortSeen]:
    """The ports of each bench that runs; a file half written or left behind gives none."""
    for file in sorted(folder.glob(REGISTRY_FILES)):
        for entry in _entries(file):
            if (port := _port_seen(entry)) is not None and _may_exist(port.address):
                yield port


async def find_again(
    device: DeviceId | None,
    place: str,
    *,
    within_s: float = COMES_BACK_S,
    time_scale: float = 1.0,
    look: Callable[[], Sequence[PortSeen]] = ports,
) -> PortSeen:
    """The port of `device` after it has re-enumerated, maybe under another name; by its place
    where its USB serial number does not tell (firmware before 0.6). Raises UnitLost.
    """
    deadline = time.monotonic() + within_s * time_scale
    worker = Worker("ports")
    try:
        while True:
            for port in await worker.call(lambda _: look()):
                if not port.is_dfu and _is_same(port, device, place):
                    return port
            if time.monotonic() >= deadline:
                raise UnitLost
            await asyncio.sleep(LOOK_EVERY_S)
    finally:
        worker.close()


def _is_same(port: PortSeen, device: DeviceId | None, place: str) -> bool:
    if port.device is not None and device is not None:
        return port.device == device
    return bool(place) and port.place == place


def _system_ports() -> Iterator[PortSeen]:
    from serial.tools import list_ports  # noqa: PLC0415  loads what few commands need

    for port in list_ports.comports():
        kind = usb_kind(port.vid, port.pid)
        if kind is not None:
            yield PortSeen(
                address=cu_address(port.device),
                place=port.location or port.device,
                platform=kind.platform,
                device=_device_id(port.serial_number),
                is_dfu=kind.is_dfu,
                description=port.product or port.description or "",
            )


def _entries(file: Path) -> list[Mapping[str, Any]]:
    try:
        registry = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return []  # its bench is just ending, or still writing
    match registry:
        case {"pid": int(pid)} if not _is_running(pid):
            return []  # its bench was killed; the names of its ports may be another's by now
        case {"ports": list(entries)}:
            return [entry for entry in entries if isinstance(entry, dict)]
    return []


def _port_seen(entry: Mapping[str, Any]) -> PortSeen | None:
    match entry:
        case {"device": str(address), "vid": int(vid), "pid": int(pid)}:
            kind = usb_kind(vid, pid)
            if kind is None:
                return None
            return PortSeen(
                address=address,
                place=str(entry.get("place") or entry.get("location") or address),
                platform=kind.platform,
                device=_device_id(entry.get("serial_number")),
                is_dfu=kind.is_dfu,
                description=str(entry.get("product") or ""),
            )
    return None


def _is_running(pid: int) -> bool:
    if os.name != "posix":
        return True  # there, asking would end it
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass  # it runs, and is somebody else's
    return True


def _may_exist(address: str) -> bool:
    return not address.startswith("/dev/") or Path(address).exists()


def _device_id(serial_number: object) -> DeviceId | None:
    """Firmware before 0.6 has the same number for all: it is no id (device-protocol 1.2)."""
    printable = "".join(sign for sign in str(serial_number or "") if sign.isprintable())
    try:
        return DeviceId.parse(printable)
    except ValueError:
        return None
