"""A device's USB serial port as a pty (Linux, macOS)."""

import asyncio
import contextlib
import fcntl
import os
import struct
import sys
import termios
import tty
from collections.abc import Callable

TELLS_RATES = sys.platform == "linux"
"""Only there a pty tells that its line settings were changed, and to which rate."""
_EXTPROC, _TCGETS2, _TERMIOS2 = 0o200000, 0x802C542A, struct.Struct("4I20B2I")
_IOCTL = 0x40
"""The control byte of a pty in packet mode for changed settings (tty_ioctl(4))."""


class PtyPort:
    """One plugging-in: made, used, closed. The next one has another name, as real ports may.

    The slave is kept open so that settings stay and a host may come and go. A host that does
    not read loses what does not fit, as on the real port (device-protocol 1.4).
    """

    def __init__(self, received: Callable[[bytes], None], rate_set: Callable[[int], None]) -> None:
        """`rate_set` hears the baud that a host sets, where the system tells it."""
        self._received, self._rate_set = received, rate_set
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave, termios.TCSANOW)
        if TELLS_RATES:
            self._want_settings()
        os.set_blocking(self._master, False)
        self.address = os.ttyname(self._slave)
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            typed = os.read(self._master, 4096)
            if TELLS_RATES:
                control, typed = typed[:1], typed[1:]
                if control and control[0] & _IOCTL:
                    self._rate_set(self._rate())
            if typed:
                self._received(typed)

    def _want_settings(self) -> None:
        """From now on a byte before what is typed tells of changed settings."""
        settings = termios.tcgetattr(self._slave)
        settings[3] |= _EXTPROC
        termios.tcsetattr(self._slave, termios.TCSANOW, settings)
        fcntl.ioctl(self._master, termios.TIOCPKT, struct.pack("i", 1))

    def _rate(self) -> int:
        """Also one that has no name of its own, as 28800; 0 where it cannot be told."""
        try:
            told = fcntl.ioctl(self._slave, _TCGETS2, bytes(_TERMIOS2.size))
        except OSError:
            return 0
        return int(_TERMIOS2.unpack(told)[-1])

    def write(self, said: bytes) -> None:
        if self._master < 0:
            return  # unplugged: what a program prints meanwhile goes nowhere
        with contextlib.suppress(BlockingIOError):
            os.write(self._master, said)

    def hold(self, *, is_held: bool) -> None:
        """Take or give back the port's lock, as another program would: not from one that has
        it already.
        """
        with contextlib.suppress(BlockingIOError):
            fcntl.flock(self._slave, fcntl.LOCK_EX | fcntl.LOCK_NB if is_held else fcntl.LOCK_UN)

    def close(self) -> None:
        """Unplugged: a host that has it open sees it vanish. Closing twice is fine."""
        if self._master < 0:
            return
        asyncio.get_running_loop().remove_reader(self._master)
        os.close(self._master)
        self._master = -1

    def release(self) -> None:
        """Give the name back: only when the next plugging-in has another one."""
        self.close()
        os.close(self._slave)
