"""The serial ports one device is reached by: a pty where there are ptys, a TCP port everywhere."""

import importlib.util
import os
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from station.simulator.port_tcp import TcpPort

if TYPE_CHECKING:
    from station.simulator.port_pty import PtyPort


@cache
def has_ptys() -> bool:
    """Windows has none, nor has a Linux whose /dev/pts is not mounted."""
    if importlib.util.find_spec("termios") is None:
        return False
    try:
        both = os.openpty()
    except OSError:
        return False
    for end in both:
        os.close(end)
    return True


class Ports:
    """What is typed on either reaches the device; it answers where it was last asked.

    Without `by_network` there is no TCP port where there are ptys: a big bench stays cheap.
    """

    def __init__(
        self,
        received: Callable[[bytes], None],
        rate_set: Callable[[int], None] = lambda _baud: None,
        *,
        by_network: bool = True,
    ) -> None:
        """`rate_set` hears the baud that a host sets; by TCP nobody can set one."""
        self._received, self._rate_set = received, rate_set
        self._has_tcp = by_network or not has_ptys()
        self._pty: PtyPort | None = None
        self._tcp = TcpPort(self._by_tcp)
        self._answers_by_tcp = not has_ptys()

    @property
    def pty_address(self) -> str:
        """What pyserial opens: `/dev/pts/N`, or the TCP form where there are no ptys."""
        return self._pty.address if self._pty is not None else self._tcp.address

    @property
    def tcp_address(self) -> str:
        return self._tcp.address

    async def open(self) -> None:
        if self._has_tcp:
            await self._tcp.open()
        if has_ptys():
            from station.simulator.port_pty import PtyPort  # noqa: PLC0415  # not on Windows

            before, self._pty = self._pty, PtyPort(self._by_pty, self._rate_set)
            if before is not None:
                before.release()

    def write(self, said: bytes) -> None:
        if self._answers_by_tcp:
            self._tcp.write(said)
        elif self._pty is not None:
            self._pty.write(said)

    def hold(self, *, is_held: bool) -> None:
        if self._pty is not None:
            self._pty.hold(is_held=is_held)

    def close(self) -> None:
        """Unplugged."""
        self._tcp.close()
        if self._pty is not None:
            self._pty.close()

    def release(self) -> None:
        """The bench ends: nothing is kept for a next plugging-in."""
        self.close()
        pty, self._pty = self._pty, None
        if pty is not None:
            pty.release()

    def _by_pty(self, typed: bytes) -> None:
        self._answers_by_tcp = False
        self._received(typed)

    def _by_tcp(self, typed: bytes) -> None:
        self._answers_by_tcp = True
        self._received(typed)
