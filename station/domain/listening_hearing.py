"""What comes back in one turn of a talk, byte by byte."""

from station.domain.listening_match import Lines, Sought, read_newest
from station.domain.listening_prompts import Cue
from station.domain.listening_turn import Heard, Turn


class Hearing:
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
