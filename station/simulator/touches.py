"""What a device does when its port is opened at a rate that is a command (device-protocol 1.5)."""

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from station.simulator.unit import SimulatedUnit

DFU_BAUD, LISTENING_BAUD = 14400, 28800
FIRST_DEAF = 6
"""From this version on 28800 is a rate like any other."""


def felt_by(unit: "SimulatedUnit") -> Callable[[int], None]:
    """For its port, which tells each rate that is set."""
    return lambda baud: touched(unit, baud)


def touched(unit: "SimulatedUnit", baud: int) -> None:
    """The rate of the line was set: two rates do something, all others nothing."""
    if not unit.is_plugged or unit.is_dfu:
        return
    if baud == DFU_BAUD:
        unit.tell("touched", unit.device_id, {"baud": baud})
        unit.start(unit.restart(listens=False, dfu=True))
    elif baud == LISTENING_BAUD and not unit.is_listening and unit.firmware.number[0] < FIRST_DEAF:
        unit.tell("touched", unit.device_id, {"baud": baud})
        unit.enter_listening()
