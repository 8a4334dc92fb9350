"""Which serial ports have a Particle board behind them: the system's, and simulated ones.

Windows names the maker of its own driver as manufacturer, so VID and PID decide (device-protocol
7.1). Simulated benches write a file each into the user's runtime folder (settled 2).
"""

import asyncio
import json
import os
import re
import time
import warnings
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

from station.device.dfu_list import boards_in_dfu, device_id
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
_INTERFACE = re.compile(r":[0-9x]+\.\d+$")
"""What pyserial adds to the place of a device with several interfaces."""
_STUMBLES = 5


def ports(*, include_simulated: bool = False, folder: Path | None = None) -> list[PortSeen]:
    """All Particle ports, by place. `folder` is where simulated benches register."""
    found = list(system_ports())
    if include_simulated:
        found.extend(simulated_ports(folder or registry_folder()))
    return in_order(found)


def in_order(found: Iterable[PortSeen]) -> list[PortSeen]:
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


def system_ports() -> Iterator[PortSeen]:
    """One port for each device: the second one that a device may have is its own program's
    (device-protocol 1.2). And the boards that wait for firmware, which have none.
    """
    places = set()
    for port in sorted(_listed(), key=lambda port: (port.location or "", port.device)):
        kind = usb_kind(port.vid, port.pid)
        place = _INTERFACE.sub("", port.location or "") or port.device
        if kind is None or place in places:
            continue
        places.add(place)
        yield PortSeen(
            address=cu_address(port.device),
            place=place,
            platform=kind.platform,
            device=device_id(port.serial_number),
            is_dfu=kind.is_dfu,
            description=port.product or port.description or "",
        )
    yield from (board for board in boards_in_dfu() if board.place not in places)


def _listed() -> list[Any]:
    """Pyserial stumbles over a device that is pulled out while it is asked; then once more."""
    from serial.tools import list_ports  # noqa: PLC0415  loads what few commands need

    for _ in range(_STUMBLES):
        with suppress(TypeError, ValueError, OSError):
            return list(list_ports.comports())
    return list(list_ports.comports())


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
                device=device_id(entry.get("serial_number")),
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
