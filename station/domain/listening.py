"""The device's own language in listening mode: what to say, and what its answers mean.

A *talk* is a generator: it yields a Turn (what to type, what may come back) and is sent what was
Heard. A `Dialogue` runs one talk over a stream of bytes: no I/O, no clock; whoever holds the
port writes what is `outgoing`, feeds what comes, and tells when patience is at its end.
"""

from typing import Generic

from station.domain.device_errors import AnswerLost
from station.domain.listening_hearing import Hearing
from station.domain.listening_prompts import ECHO_S
from station.domain.listening_turn import Heard, Result, Talk, Turn
from station.domain.redaction import redact_bytes


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
        self._hearing = Hearing(turn)
        self._repeats_left = turn.repeats
        self._say(turn)

    def _say(self, turn: Turn) -> None:
        self._outgoing = turn.say
        if turn.say:
            shown = b"(secret)\n" if turn.is_secret else redact_bytes(turn.say)
            self.transcript.append(("H>", shown))
