"""Sends an image by ymodem: no I/O, no clock (device-protocol 5.3 to 5.5).

Whoever holds the port writes what is `outgoing`, feeds what comes, and tells when the device has
said nothing for too long. A device does not know a block that comes twice, so nothing is sent
twice: a lost answer ends the transfer, and the device keeps what it has.
"""

from collections.abc import Callable
from enum import Enum, auto

from station.domain.device_errors import NotListening
from station.domain.field.firmware.packets import (
    ACK,
    CAN,
    CANCEL,
    END,
    EOT,
    NAK,
    WANTS_NEXT,
    header,
    packet,
)
from station.domain.field.firmware.refusals import trouble_of

NAME = "binary"
READY_S, REPLY_S = 10.0, 70.0
LAST_WORDS_S = 2.0
"""A device that gives up says why within this."""
_READY = "to be sent"
_MOST_WORDS = 512


class _Stage(Enum):
    OPENING = auto()
    """`f` was typed: the device says that it waits, or asks at once."""
    NAMING = auto()
    GOING = auto()
    """The header was taken; it asks for the first block."""
    SENDING = auto()
    ENDING = auto()
    """EOT was sent."""
    ENDED = auto()
    """EOT was taken by a receiver that asks for what follows."""
    CLOSING = auto()
    """The empty header was sent; the device looks the image over."""
    LEAVING = auto()
    """It gave up, or was told to: it may say why."""
    OVER = auto()


def _nobody_asks(_sent_bytes: int) -> None:
    """Until somebody wants to know how far it is."""


class Sending:
    """One transfer. What `feed` and `silent` raise ends it."""

    def __init__(  # noqa: PLR0913  # how receivers differ
        self,
        content: bytes,
        *,
        block_bytes: int = 1024,
        opening: bytes | None = b"f",
        is_sure: bool = True,
        is_asked: bool = False,
        tell: Callable[[int], None] = _nobody_asks,
    ) -> None:
        """`opening` is typed first; None sends the header at once, which a console takes as well
        (device-protocol 2.2). `is_sure`: the device is known to take firmware so, else the header
        waits until the device has been still. `is_asked`: the receiver asks for the last header
        too, as others than a Photon do. `tell` hears how many bytes were taken.
        """
        self._content, self._block_bytes = content, block_bytes
        self._is_sure, self._is_asked, self._tell = is_sure, is_asked, tell
        self._stage = _Stage.OPENING
        self._outgoing = opening or b""
        self._taken_blocks = 0
        self._said = ""
        self._cancels = 0
        self._was_stopped = self._was_sending = False
        self._seen: tuple[str, ...] = ()
        self.turns = 0
        """Patience counts from the beginning of each turn."""
        if opening is None:
            self._name()

    @property
    def is_over(self) -> bool:
        """The device took all of it and found it good; anything else is raised."""
        return self._stage is _Stage.OVER

    @property
    def result(self) -> int:
        """How many bytes it took."""
        return len(self._content)

    @property
    def sent_bytes(self) -> int:
        return min(self._taken_blocks * self._block_bytes, len(self._content))

    @property
    def patience_s(self) -> float:
        """Story seconds for this turn in all."""
        if self._stage is _Stage.OPENING:
            return READY_S
        return LAST_WORDS_S if self._stage is _Stage.LEAVING else REPLY_S

    @property
    def stillness_s(self) -> float:
        return self.patience_s

    @property
    def parting(self) -> bytes:
        """Nothing: whoever stops it calls `stop` and waits for what the device says."""
        return b""

    def outgoing(self) -> bytes:
        """What is to be sent now; handed over once."""
        outgoing, self._outgoing = self._outgoing, b""
        return outgoing

    def stop(self) -> None:
        """Our side ends it. What the device says to that is waited for."""
        if self._stage not in (_Stage.OVER, _Stage.LEAVING):
            self._was_stopped = True
            self._go(_Stage.LEAVING, CANCEL)

    def feed(self, incoming: bytes) -> None:
        """Raises FlashRefused, FlashStopped, FlashNotSupported, StoppedByOperator, and what
        `refusals` knows.
        """
        for byte in incoming:
            if self.is_over:
                return  # until its port vanishes a device may say anything
            self._hear(byte)

    def rest(self) -> None:
        """The device has been still: one that refuses ymodem would have said so by now."""
        if self._stage is _Stage.OPENING and _READY in self._said:
            self._name()

    def silent(self) -> None:
        """Patience is at its end. Raises as `feed`, and NotListening."""
        if self._stage is _Stage.OPENING:
            raise NotListening
        if self._stage is _Stage.LEAVING:
            self._leave()
        else:
            self._give_up(f"no reply within {self.patience_s:g} s")

    # ---- hearing ----

    def _hear(self, byte: int) -> None:
        if byte == CAN:
            self._cancels += 1
            if self._cancels == len(CANCEL) and self._stage is not _Stage.LEAVING:
                self._go(_Stage.LEAVING)
            return
        if self._stage is _Stage.LEAVING:
            self._listen_to_reason(byte)
            return
        self._cancels = 0
        _HEARERS[self._stage](self, byte)

    def _hear_opening(self, byte: int) -> None:
        """Words may hold a C; one that asks stands alone."""
        if byte == WANTS_NEXT and not self._said.strip():
            self._name()
            return
        self._said = (self._said + chr(byte))[-_MOST_WORDS:]
        if byte == ord("\n") and self._is_sure and _READY in self._said:
            self._name()

    def _hear_naming(self, byte: int) -> None:
        """A C from before the header may come late (device-protocol 5.5)."""
        if byte == ACK:
            self._go(_Stage.GOING)
        elif byte == NAK:
            self._give_up("the header was not taken")

    def _hear_going(self, byte: int) -> None:
        if byte == WANTS_NEXT:
            self._send_block()

    def _hear_sending(self, byte: int) -> None:
        if byte == ACK:
            self._taken_blocks += 1
            self._tell(self.sent_bytes)
            self._send_block()
        elif byte == NAK:
            self._give_up(f"block {self._taken_blocks + 1} was not taken")

    def _hear_ending(self, byte: int) -> None:
        if byte == ACK and self._is_asked:
            self._go(_Stage.ENDED)
        elif byte in (ACK, WANTS_NEXT):
            self._go(_Stage.CLOSING, END)
        elif byte == NAK:
            self._give_up("the end was not taken")

    def _hear_ended(self, byte: int) -> None:
        if byte == WANTS_NEXT:
            self._go(_Stage.CLOSING, END)

    def _hear_closing(self, byte: int) -> None:
        if byte == ACK:
            self._go(_Stage.OVER)
        elif byte == NAK:
            self._give_up("the last block was not taken")

    def _listen_to_reason(self, byte: int) -> None:
        if byte < ord(" ") and byte not in b"\r\n":
            return  # its own ACK of our cancelling
        self._said = (self._said + chr(byte))[-_MOST_WORDS:]
        if byte == ord("\n") and self._said.strip():
            self._leave()

    # ---- saying ----

    def _name(self) -> None:
        self._said = ""
        self._go(_Stage.NAMING, header(NAME, len(self._content)))

    def _send_block(self) -> None:
        begin = self._taken_blocks * self._block_bytes
        data = self._content[begin : begin + self._block_bytes]
        if not data:
            self._go(_Stage.ENDING, bytes((EOT,)))
            return
        size = self._block_bytes if len(data) > 128 else 128
        self._go(_Stage.SENDING, packet(self._taken_blocks + 1, data, size))

    def _go(self, stage: _Stage, say: bytes = b"") -> None:
        if stage is _Stage.LEAVING:
            self._said = ""
            self._was_sending = self._stage not in (_Stage.OPENING, _Stage.NAMING)
        self._stage = stage
        self._outgoing = say
        self.turns += 1

    def _give_up(self, seen: str) -> None:
        """Nothing is sent twice: the other side is told, and that is the end."""
        self._seen = (seen,)
        self._go(_Stage.LEAVING, CANCEL)

    def _leave(self) -> None:
        self._stage = _Stage.OVER
        raise trouble_of(
            self._said, self._seen, was_sending=self._was_sending, was_stopped=self._was_stopped
        )


_HEARERS: dict[_Stage, Callable[[Sending, int], None]] = {
    _Stage.OPENING: Sending._hear_opening,  # noqa: SLF001  # its own parts
    _Stage.NAMING: Sending._hear_naming,  # noqa: SLF001
    _Stage.GOING: Sending._hear_going,  # noqa: SLF001
    _Stage.SENDING: Sending._hear_sending,  # noqa: SLF001
    _Stage.ENDING: Sending._hear_ending,  # noqa: SLF001
    _Stage.ENDED: Sending._hear_ended,  # noqa: SLF001
    _Stage.CLOSING: Sending._hear_closing,  # noqa: SLF001
}
