"""Opening a port at a rate that is a command: only where the technician has agreed to it
(device-protocol 1.5, settled 1.7).
"""

import time

import serial

from station.device.serial_port import cu_address, translated
from station.worker import Worker

LISTENING_BAUD = 28800
"""A device before 6.0.0 begins to listen; any later one takes it for a rate like others."""
HELD_S = 0.1
"""A port that is closed at once may never have set its rate. Real seconds."""


def can_be_touched(address: str) -> bool:
    """A rate is set on a serial port only, here or behind RFC 2217."""
    return not address.startswith("socket://")


async def touch_to_listen(address: str) -> None:
    """Nobody may have the port open. Whether it helped tells the device itself, when it is asked
    again. Raises PortDenied, PortBusy, UnitLost.
    """
    worker = Worker("touch")
    try:
        await worker.call(lambda _: _touch(cu_address(address)))
    finally:
        worker.close()


def _touch(address: str) -> None:
    """Raises as touch_to_listen."""
    try:
        port = serial.serial_for_url(address, baudrate=LISTENING_BAUD, exclusive=True)
    except (OSError, ValueError) as cause:
        raise translated(address, cause) from cause
    time.sleep(HELD_S)
    port.close()
