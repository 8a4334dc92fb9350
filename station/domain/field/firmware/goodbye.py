"""After the last ACK: the device may say what it likes until its port vanishes."""

from station.domain.field_errors import FlashStopped

LEAVES_WITHIN_S = 15.0
"""One second's pause, its words, a reset (device-protocol 5.3)."""


class Goodbye:
    """Held on a wire until the port is lost: that is how it ends well."""

    is_over = False
    result = None
    turns = 0
    patience_s = stillness_s = LEAVES_WITHIN_S
    parting = b""

    def outgoing(self) -> bytes:
        return b""

    def feed(self, incoming: bytes) -> None:
        """Nothing is expected."""

    def rest(self) -> None:
        """Nor is this."""

    def silent(self) -> None:
        """Raises FlashStopped: it did not restart."""
        raise FlashStopped("The device took the firmware and did not restart to apply it.")
