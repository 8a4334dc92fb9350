"""The device's own language in listening mode: what to say, and what its answers mean.

A *talk* is a generator: it yields a Turn (what to type, what may come back) and is sent what was
Heard. A `Dialogue` runs one talk over a stream of bytes: no I/O, no clock; whoever holds the
port writes what is `outgoing`, feeds what comes, and tells when patience is at its end.
"""

from collections.abc import Generator
from dataclasses import dataclass
from typing import Generic, TypeVar

from station.domain.device_errors import AnswerLost
from station.domain.listening_match import Lines, Sought, read_newest
from station.domain.listening_prompts import ECHO_S, PROMPT_S, Cue, LineCue
from station.domain.redaction import redact_bytes

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Turn:
    """One thing to say, and all that may come back. `within_s` is story seconds.

    `echo` is what the device sends back of it first, and is taken away before anything is
    recognised: a network may be called "Password: ".
    """

    say: bytes
    cues: tuple[Cue, ...] = ()
    lines: tuple[LineCue, ...] = ()
    resting: tuple[Cue, ...] = ()
    """Cues that count only once the device is still: an application may print the same."""
    within_s: float = PROMPT_S
    echo: bytes = b""
    is_secret: bool = False
    hides_reply: bool = False
    """The reply repeats the secret: only its meaning may be traced."""
    parting: bytes = b""
    """What to say, once, when the talk is stopped here."""
    repeats: int = 0
    """How often it is said anew when something else came."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What came: `cue` None is nothing of use within the turn's patience."""

    cue: Cue | LineCue | None
    text: str = ""
    """What a LineCue read; for silence: the last of what came instead."""


Talk = Generator[Turn, Heard, Result]


def answer(text: bytes, cues: tuple[Cue, ...], within_s: float, *, is_secret: bool = False) -> Turn:
    """A line typed at a prompt. It ends in one LF: a CR before it could end the next prompt
    (device-protocol 2.3).
    """
    return Turn(text + b"\n", cues, within_s=within_s, echo=text + b"\r\n", is_secret=is_secret)


class Dialogue(Generic[Result]):
    """Runs one talk. Feeding it may raise what the talk raises."""

    def __init__(self, talk: Talk[Result]) -> None:
        """Raises at once what the talk knows to be wrong, before anything is sent."""
        self._talk = talk
        self._outgoing = b""
        self._endings: list[Result] = []
        self.transcript: list[tuple[str, bytes]] = []
        """What was said ("H>") and heard ("D>"), without secrets."""
        self.turns = 0
        """Patience counts from the beginning of each turn."""
        self._begin(next(talk))

    @property
    def is_over(self) -> bool:
        return bool(self._endings)

    @property
    def result(self) -> Result:
        return self._endings[0]

    @property
    def patience_s(self) -> float:
        """How long this turn may last in all, in story seconds: an application may log without
        end, and a slow reply may still be coming.
        """
        return 2 * self._turn.within_s

    @property
    def stillness_s(self) -> float:
        """How long the device may say nothing in it, in story seconds."""
        return ECHO_S if self._hearing.awaits_echo else self._turn.within_s

    @property
    def parting(self) -> bytes:
        """What to send, once, when the dialogue is given up now."""
        return self._turn.parting

    def outgoing(self) -> bytes:
        """What is to be sent now; handed over once."""
        outgoing, self._outgoing = self._outgoing, b""
        return outgoing

    def feed(self, incoming: bytes) -> None:
        for byte in incoming:
            if self.is_over:
                return
            heard = self._hearing.feed(byte)
            if heard is not None:
                self._go_on(heard)

    def rest(self) -> None:
        """The device has been still for a while: a prompt inside a line counts now, and what
        was torn is asked again.
        """
        if (cue := self._hearing.waiting_at()) is not None:
            self._go_on(Heard(cue))
        elif self._repeats_left > 0 and self._hearing.has_come:
            self._repeats_left -= 1
            self._say(self._turn)

    def silent(self) -> None:
        """Patience is at its end. Raises AnswerLost when our own words did not come back."""
        if self._hearing.awaits_echo:
            self.note_heard()
            raise AnswerLost("What was typed did not come back whole.")
        self._go_on(Heard(None, self._hearing.tail))

    def note_heard(self) -> None:
        """Put what was heard in this turn into the transcript."""
        if shown := self._hearing.take_shown():
            self.transcript.append(("D>", redact_bytes(shown)))

    def _go_on(self, heard: Heard) -> None:
        self._hearing.mark(heard)
        self.note_heard()
        try:
            self._begin(self._talk.send(heard))
        except StopIteration as end:
            self._endings.append(end.value)

    def _begin(self, turn: Turn) -> None:
        self.turns += 1
        self._turn = turn
        self._hearing = _Hearing(turn)
        self._repeats_left = turn.repeats
        self._say(turn)

    def _say(self, turn: Turn) -> None:
        self._outgoing = turn.say
        if turn.say:
            shown = b"(secret)\n" if turn.is_secret else redact_bytes(turn.say)
            self.transcript.append(("H>", shown))


class _Hearing:
    """What comes back in one turn: first our own words, then one of the cues."""

    def __init__(self, turn: Turn) -> None:
        self._turn = turn
        self._echo = Sought(turn.echo) if turn.echo else None
        self._cues = [(cue, Sought(cue.text, anywhere=cue.is_anywhere)) for cue in turn.cues]
        self._lines = Lines()
        self._after_echo = bytearray()
        self._shown = bytearray()
        self.has_come = False

    @property
    def awaits_echo(self) -> bool:
        return self._echo is not None

    @property
    def tail(self) -> str:
        return self._after_echo[-200:].decode("utf-8", "replace")

    def feed(self, byte: int) -> Heard | None:
        self.has_come = True
        if self._echo is not None:
            self._feed_echo(self._echo, byte)
            return None
        self._after_echo.append(byte)
        if not self._turn.hides_reply:
            self._shown.append(byte)
        return self._cue_completed(byte) or self._line_read(byte)

    def waiting_at(self) -> Cue | None:
        """The cue with which all that came ends, wherever in the line it stands."""
        cues = (*self._turn.cues, *self._turn.resting)
        return next((cue for cue in cues if self._ends_with(cue)), None)

    def _ends_with(self, cue: Cue) -> bool:
        if cue.is_alone:
            return self._after_echo.rpartition(b"\n")[2] == cue.text
        return self._after_echo.endswith(cue.text)

    def mark(self, heard: Heard) -> None:
        if self._turn.hides_reply and heard.cue is not None:
            self._shown += f"({heard.cue.name})".encode()

    def take_shown(self) -> bytes:
        if self._echo is not None and self._turn.is_secret and self.has_come:
            self._shown += b"(part of a secret)"
        shown = bytes(self._shown)
        self._shown.clear()
        return shown

    def _feed_echo(self, echo: Sought, byte: int) -> None:
        if not self._turn.is_secret:
            self._shown.append(byte)
        if echo.feed(byte):
            self._echo = None
            if self._turn.is_secret:
                self._shown += b"(secret)\r\n"

    def _cue_completed(self, byte: int) -> Heard | None:
        # every cue must see every byte, so the first to match may not cut the round short
        found = [cue for cue, sought in self._cues if sought.feed(byte)]
        return Heard(found[0]) if found else None

    def _line_read(self, byte: int) -> Heard | None:
        if not self._turn.lines or (lines := self._lines.feed(byte)) is None:
            return None
        for cue in self._turn.lines:
            kept = lines if cue.is_mendable else lines[-1:]
            if (said := read_newest(kept, cue.read)) is not None:
                return Heard(cue, said)
        return None
