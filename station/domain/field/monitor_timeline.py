"""The newest lines of several sources on one time line."""

from collections.abc import Sequence
from dataclasses import dataclass
from heapq import merge
from operator import attrgetter

from station.domain.field.monitor_line import MonitorLine

KEPT_LINES = 10_000
_AT = attrgetter("at")


@dataclass(frozen=True, slots=True)
class Change:
    """What became of the time line: `dropped` lines went at its beginning, those at its end,
    `replaced`, made room for `lines`, in which they stand again.
    """

    dropped: Sequence[MonitorLine]
    replaced: Sequence[MonitorLine]
    lines: Sequence[MonitorLine]


class Timeline:
    """Lines come in batches a few hundredths of a second apart, so only the last ones of one
    source can lie behind those of another.
    """

    def __init__(self, most: int = KEPT_LINES) -> None:
        self._most = most
        self.lines: list[MonitorLine] = []

    def take(self, batch: Sequence[MonitorLine]) -> Change:
        """`batch` is of one source, in its order."""
        kept = self.lines
        place = len(kept)
        if batch and kept and batch[0].at < kept[-1].at:
            while place and kept[place - 1].at > batch[0].at:
                place -= 1
        replaced = kept[place:]
        if replaced:
            batch = tuple(merge(replaced, batch, key=_AT))
        batch = batch[-self._most :]
        excess = max(0, place + len(batch) - self._most)
        dropped = kept[:excess]
        kept[place:] = batch
        del kept[:excess]
        return Change(dropped, replaced, batch)

    def clear(self) -> None:
        self.lines.clear()
