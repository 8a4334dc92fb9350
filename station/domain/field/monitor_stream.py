"""All that one port says and is told, as masked lines."""

from collections.abc import Sequence

from station.domain.field.monitor_hint import Hint, Whereabouts
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_masks import Masking, asks_secret
from station.domain.field.monitor_split import LineSplitter

_MASKED = b"(secret)"


class MonitorStream:
    """Nothing unmasked leaves it."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._splitter, self._masking = LineSplitter(), Masking()
        self._hint = Hint()

    @property
    def rest(self) -> bytes:
        """What may be shown of the line that has begun: a prompt, nearly always."""
        return self._masking.rest(self._splitter.rest)

    @property
    def where(self) -> Whereabouts:
        """Where the device is, as far as it told."""
        return self._hint.where

    def hear(self, raw: bytes, at: float) -> Sequence[MonitorLine]:
        """The lines that `raw`, come `at`, has ended."""
        pieces, began = self._splitter.feed(raw, at)
        source, heard = self._source, Kind.HEARD
        lines = [MonitorLine(at, source, heard, piece) for piece in self._masking.lines(pieces)]
        if lines and began != at:
            lines[0] = MonitorLine(began, source, heard, lines[0].raw)
        self._hint.hear(lines, self._splitter.rest)
        return lines

    def send(self, typed: bytes, at: float) -> MonitorLine:
        """How `typed` is shown; at a prompt for a secret it is masked, and its echo will be."""
        self._hint.typed(typed)
        if asks_secret(self._splitter.rest):
            self._masking.expect(typed)
            typed = _MASKED
        return MonitorLine(at, self._source, Kind.SENT, self._shown(typed))

    def note(self, words: str, at: float) -> MonitorLine:
        """Station's own word."""
        return MonitorLine(at, self._source, Kind.NOTE, words.encode())

    def restart(self) -> Sequence[MonitorLine]:
        """The port went or was lent: what had begun will not be ended."""
        rest, began = self._splitter.end()
        shown = self._masking.rest(rest)
        self._masking.restart()
        self._hint.restart()
        return [MonitorLine(began, self._source, Kind.HEARD, shown)] if shown else []

    def _shown(self, typed: bytes) -> bytes:
        return Masking().lines([typed + b"\n"])[0].removesuffix(b"\n")
