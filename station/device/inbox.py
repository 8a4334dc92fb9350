"""What a port has received and nobody has taken yet."""

import threading

from station.domain.errors import StationError

_KEPT_BYTES = 65536
"""An application may log for hours while nobody listens; only the newest is kept."""


class Inbox:
    """Filled by the thread that reads, emptied by the one that talks."""

    def __init__(self) -> None:
        self._news = threading.Condition()
        self._received = bytearray()
        self._ended: StationError | None = None

    def put(self, received: bytes) -> None:
        with self._news:
            self._received += received
            del self._received[:-_KEPT_BYTES]
            self._news.notify()

    def end(self, why: StationError) -> None:
        """Nothing more will come."""
        with self._news:
            self._ended = why
            self._news.notify()

    def take(self, timeout_s: float) -> bytes:
        """All that has come, at once when there is something; b"" after `timeout_s`.
        Raises what ended it, once the rest is taken.
        """
        with self._news:
            self._news.wait_for(lambda: self._received or self._ended, timeout_s)
            if self._ended is not None and not self._received:
                raise self._ended
            received = bytes(self._received)
            self._received.clear()
            return received

    def discard(self) -> None:
        with self._news:
            self._received.clear()
