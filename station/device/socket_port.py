"""A port over TCP, `socket://host:port`: how a device is reached where there are no ptys.

pyserial's own takes bytes one at a time and sleeps 0.3 s on closing, so this one is ours.
"""

import socket
from contextlib import suppress
from urllib.parse import urlsplit

from station.device.port import READ_S
from station.domain.device_errors import AnswerLost, UnitLost

_CHUNK_BYTES = 4096
_CONNECT_S = 5.0


class SocketPort:
    """Connected from the start. Raises UnitLost."""

    def __init__(self, address: str) -> None:
        parts = urlsplit(address)
        try:
            self._socket = socket.create_connection(
                (parts.hostname or "", parts.port or 0), timeout=_CONNECT_S
            )
        except (OSError, ValueError) as cause:
            raise UnitLost(f"{address} cannot be opened: is the device there?") from cause
        self._socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self._socket.settimeout(READ_S)

    def read(self) -> bytes:
        try:
            come = self._socket.recv(_CHUNK_BYTES)
        except TimeoutError:
            return b""
        except OSError as cause:
            raise UnitLost from cause
        if not come:
            raise UnitLost
        return come

    def write(self, outgoing: bytes) -> None:
        try:
            self._socket.sendall(outgoing)
        except TimeoutError as cause:
            raise AnswerLost("The device takes nothing of what is typed.") from cause
        except OSError as cause:
            raise UnitLost from cause

    def wake(self) -> None:
        with suppress(OSError):  # the other end may be gone already
            self._socket.shutdown(socket.SHUT_RDWR)

    def close(self) -> None:
        self._socket.close()
