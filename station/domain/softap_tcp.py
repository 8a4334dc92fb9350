"""The plain TCP of a device's own access point, port 5609 (device-protocol 3.4)."""

import json

from station.domain.softap import Command

DEFAULT_PORT = 5609


def tcp_request(command: Command) -> bytes:
    """LF alone: a CR would be read as a digit."""
    return f"{command.name}\n{len(command.body)}\n\n".encode("ascii") + command.body


class TcpReply:
    """Reads one reply, chopped anywhere.

    It is whole as soon as its JSON is: the first connection after entering listening mode may
    never be closed by the device.
    """

    def __init__(self) -> None:
        self.is_complete = False
        self._received = bytearray()

    @property
    def body(self) -> bytes:
        return bytes(self._received).strip(b"\n")

    def feed(self, incoming: bytes) -> None:
        self._received += incoming
        self.is_complete = self._received.endswith(b"}") and _is_json(self.body)

    def ended(self) -> None:
        """Two newlines alone are its "not understood"; not a byte, that it was never answered."""
        self.is_complete = bool(self._received)


def _is_json(body: bytes) -> bool:
    try:
        json.loads(body)
    except ValueError:
        return False
    return True
