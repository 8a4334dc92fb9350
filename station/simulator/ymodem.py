"""The receiving side of ymodem as a Photon has it (device-protocol 5.3, 5.4). Pure: bytes are fed
in, `say` gets what comes back; whoever drives it tells of five seconds without a byte.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, auto

SOH, STX, EOT, ACK, NAK, CAN, C = 0x01, 0x02, 0x04, 0x06, 0x15, 0x18, 0x43
_DATA_BYTES = {SOH: 128, STX: 1024}
_OVERHEAD_BYTES = 4
"""Number, its complement, two bytes of a checksum that nobody looks at."""
_ERRORS_AT_MOST = 5
SILENT_AFTER_S = 5.0
TOO_LARGE = "The file size is higher than the allowed space memory!"
NOT_SAVED = "Failed to save chunk!"
ABORTED = "Aborted by user."
NOT_RECEIVED = "Failed to receive the file!"


USUAL_ROOM_BYTES = 256 * 1024


@dataclass(frozen=True, slots=True)
class Room:
    """What the device can take: its space, and after how many bytes writing fails."""

    most_bytes: int = USUAL_ROOM_BYTES
    fails_after_bytes: int | None = None


class _Wants(Enum):
    LEAD = auto()
    REST = auto()
    """The rest of a block."""
    SECOND_CANCEL = auto()


class Receiver:
    """One session. `content` is what came, without its padding, once the end block is there."""

    def __init__(self, say: Callable[[bytes], None], room: Room) -> None:
        self._say, self._room = say, room
        self._wants = _Wants.LEAD
        self._block = bytearray()
        self._block_bytes = 0
        self._errors = 0
        self._number = 0
        self._name, self._size = "", 0
        self._came = bytearray()
        self.failure: str | None = None
        """The line it ends with; None while all goes well."""
        self.content: bytes | None = None

    @property
    def is_over(self) -> bool:
        return self.failure is not None or self.content is not None

    @property
    def name(self) -> str:
        return self._name

    def feed(self, typed: bytes) -> bytes:
        """Returns what it did not take: what came after the end."""
        for place, byte in enumerate(typed):
            if self.is_over:
                return typed[place:]
            self._hear(byte)
        return b""

    def late(self) -> None:
        """No byte came for SILENT_AFTER_S."""
        self._wants = _Wants.LEAD
        self._wrong()

    def _hear(self, byte: int) -> None:
        match self._wants:
            case _Wants.LEAD:
                self._lead(byte)
            case _Wants.SECOND_CANCEL:
                self._wants = _Wants.LEAD
                if byte == CAN:
                    self._say(bytes((ACK,)))
                    self._fail(NOT_RECEIVED)
                else:
                    self._wrong()
            case _Wants.REST:
                self._block.append(byte)
                if len(self._block) == self._block_bytes + _OVERHEAD_BYTES:
                    self._wants = _Wants.LEAD
                    self._take_block()

    def _lead(self, byte: int) -> None:
        if byte in _DATA_BYTES:
            self._wants, self._block_bytes = _Wants.REST, _DATA_BYTES[byte]
            self._block.clear()
        elif byte == EOT:
            self._number = 0
            self._say(bytes((ACK,)))
        elif byte == CAN:
            self._wants = _Wants.SECOND_CANCEL
        elif byte in b"Aa":
            self._say(bytes((CAN, CAN)))
            self._fail(ABORTED)
        elif byte == ord(" "):
            self._say(bytes((ACK,)))
        else:
            self._wrong()

    def _take_block(self) -> None:
        number, complement = self._block[0], self._block[1]
        data = bytes(self._block[2 : 2 + self._block_bytes])
        if number + complement != 255:
            self._wrong()
        elif number != self._number % 256:
            self._say(bytes((NAK,)))
        elif self._number == 0:
            self._take_header(data)
        else:
            self._take_data(data)

    def _take_header(self, data: bytes) -> None:
        name, _, rest = data.partition(b"\0")
        if not name:
            self._end()
            return
        digits = rest.partition(b" ")[0]
        self._name = name.decode("ascii", "replace")
        self._size = int(digits) if digits.isdigit() else 0
        if self._size > self._room.most_bytes:
            self._say(bytes((CAN, CAN)))
            self._fail(TOO_LARGE)
            return
        self._number = 1
        self._say(bytes((ACK, C)))

    def _take_data(self, data: bytes) -> None:
        fails_after = self._room.fails_after_bytes
        if fails_after is not None and len(self._came) + len(data) > fails_after:
            self._say(bytes((CAN, CAN)))
            self._fail(NOT_SAVED)
            return
        self._came += data
        self._number += 1
        self._errors = 0
        self._say(bytes((ACK,)))

    def _end(self) -> None:
        """The empty name. Its ACK comes when the image has been looked over."""
        if self._size:
            self.content = bytes(self._came[: self._size])
        else:
            self._say(bytes((ACK,)))
            self._fail(NOT_RECEIVED)

    def _wrong(self) -> None:
        self._errors += 1
        if self._errors > _ERRORS_AT_MOST:
            self._say(bytes((CAN, CAN)))
            self._fail(NOT_RECEIVED)
        else:
            self._say(bytes((C,)))

    def _fail(self, line: str) -> None:
        self.failure = line
