"""A device's USB serial port as a pty (Linux, macOS)."""

import asyncio
import contextlib
import fcntl
import os
import termios
import tty
from collections.abc import Callable


class PtyPort:
    """One plugging-in: made, used, closed. The next one has another name, as real ports may.

    The slave is kept open so that settings stay and a host may come and go. A host that does
    not read loses what does not fit, as on the real port (device-protocol 1.4).
    """

    def __init__(self, received: Callable[[bytes], None]) -> None:
        self._received = received
        self._master, self._slave = os.openpty()
        tty.setraw(self._slave, termios.TCSANOW)
        os.set_blocking(self._master, False)
        self.address = os.ttyname(self._slave)
        asyncio.get_running_loop().add_reader(self._master, self._read)

    def _read(self) -> None:
        with contextlib.suppress(BlockingIOError):
            typed = os.read(self._master, 4096)
            if typed:
                self._received(typed)

    def write(self, said: bytes) -> None:
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
