"""A serial port by pyserial: `/dev/…`, `COM…` or `rfc2217://`."""

import errno
import sys

import serial

from station.device.port import BAUD, READ_S, WRITE_S
from station.domain.device_errors import AnswerLost, PortBusy, PortDenied, UnitLost
from station.domain.errors import StationError

BAUD_TOUCHES = {14400: "puts the device into DFU", 28800: "puts it into listening mode"}
_DENIED = (errno.EACCES, errno.EPERM)
_BUSY = (errno.EBUSY, errno.EAGAIN, errno.EWOULDBLOCK)


class SerialPort:
    """Open from the start, DTR asserted: the device sends only then (device-protocol 1.4).

    Raises PortDenied, PortBusy, UnitLost; ValueError for a baud that is a command (1.5).
    """

    def __init__(self, address: str, baud: int = BAUD) -> None:
        if baud in BAUD_TOUCHES:
            raise ValueError(f"opening at {baud} baud {BAUD_TOUCHES[baud]}")
        try:
            # pyserial discards what was received before, and lives without DTR on a pty
            self._serial = serial.serial_for_url(
                address, baudrate=baud, timeout=READ_S, write_timeout=WRITE_S, exclusive=True
            )
        except (OSError, ValueError) as cause:
            raise translated(address, cause) from cause

    def read(self) -> bytes:
        try:
            first = self._serial.read(1)
            waiting = self._serial.in_waiting if first else 0
            return bytes(first + self._serial.read(waiting) if waiting else first)
        except OSError as cause:
            raise UnitLost from cause

    def write(self, outgoing: bytes) -> None:
        try:
            self._serial.write(outgoing)
        except serial.SerialTimeoutException as cause:
            raise AnswerLost("The device takes nothing of what is typed.") from cause
        except OSError as cause:
            raise UnitLost from cause

    def wake(self) -> None:
        cancel = getattr(self._serial, "cancel_read", None)  # rfc2217:// has none
        if cancel is not None:
            cancel()

    def close(self) -> None:
        self._serial.close()


def cu_address(address: str) -> str:
    """On macOS opening `/dev/tty.*` waits for a carrier that never comes (7.1)."""
    return address.replace("/dev/tty.", "/dev/cu.", 1) if sys.platform == "darwin" else address


def translated(address: str, cause: Exception) -> StationError:
    """What it means that a port could not be opened."""
    number = getattr(cause, "errno", None)
    if number in _DENIED:
        return PortDenied(f"This user may not open {address}.")
    # Windows says "access denied" for a port that another program holds, and only in words
    if number in _BUSY or "PermissionError" in str(cause):
        return PortBusy(f"Another program uses {address}.")
    return UnitLost(f"{address} cannot be opened: is the device plugged in?")
