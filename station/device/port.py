"""A port: where a device's bytes come and go."""

from typing import Protocol

BAUD = 9600
READ_S = 0.5
"""The longest a read may block where it cannot be woken; real seconds."""
WRITE_S = 2.0
"""A device that takes nothing for this long is not reading what is typed."""


class Port(Protocol):
    """Blocking. One thread reads; another may write at the same time, and is the one that opens
    and closes. All but `wake` and `close` raise UnitLost.
    """

    def read(self) -> bytes:
        """Return what has come as soon as the first byte is there, or b"" after READ_S."""

    def write(self, outgoing: bytes) -> None:
        """Return when all is handed over. Raises AnswerLost when the device takes no more."""

    def wake(self) -> None:
        """Let a read that waits return now, where the system knows how."""

    def close(self) -> None:
        """Let go of the port; nobody may be reading. Closing twice is fine."""
