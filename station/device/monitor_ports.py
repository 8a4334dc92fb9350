"""Which ports can be looked at: those of Particle boards, and, when asked for, all others."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from station.device.port_list import ports
from station.device.serial_port import cu_address
from station.flow.field.monitors import MonitorPort
from station.flow.ports import PortSeen

_STUMBLES = 5
_NOTHING = "n/a"
"""What pyserial says of a port that the system has and nothing is behind."""


def monitor_ports(
    *, every: bool, include_simulated: bool = False, folder: Path | None = None
) -> Sequence[MonitorPort]:
    """By place; boards that wait for firmware have no port. `folder` is where simulated benches
    register.
    """
    seen = ports(include_simulated=include_simulated, folder=folder)
    found = [_of_particle(port) for port in seen if not port.is_dfu]
    if every:
        known = {port.address for port in found}
        found += [port for port in _others() if port.address not in known]
    return found


def same_again(known: MonitorPort, now: Sequence[MonitorPort]) -> MonitorPort | None:
    """Where the device of `known` is: by its id, else by its place (device-protocol 1.4)."""
    for port in now:
        if known.device is not None and port.device is not None:
            if port.device == known.device:
                return port
        elif port.place == known.place:
            return port
    return None


def _of_particle(port: PortSeen) -> MonitorPort:
    return MonitorPort(port.address, port.place, port.platform, port.device, port.description)


def _others() -> Iterator[MonitorPort]:
    for port in sorted(_listed(), key=lambda port: str(port.device)):
        if port.hwid == _NOTHING:
            continue
        address = cu_address(port.device)
        yield MonitorPort(address, port.location or address, description=port.description or "")


def _listed() -> list[Any]:
    """Pyserial stumbles over a device that is pulled out while it is asked; then once more."""
    from serial.tools import list_ports  # noqa: PLC0415  # slow to load

    for _ in range(_STUMBLES):
        with suppress(TypeError, ValueError, OSError):
            return list(list_ports.comports())
    return list(list_ports.comports())
