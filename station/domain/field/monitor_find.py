"""Which lines are wanted, and where a word stands."""

from collections.abc import Sequence
from dataclasses import dataclass

from station.domain.field.monitor_line import MonitorLine
from station.domain.field.monitor_text import shown_text


@dataclass(frozen=True, slots=True)
class Filter:
    """All `wanted` words, none of the `unwanted`; in small letters. `hidden` are sources."""

    wanted: tuple[str, ...] = ()
    unwanted: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()

    @classmethod
    def parse(cls, words: str, hidden: frozenset[str] = frozenset()) -> "Filter":
        """`words` are to stand in a line, `-words` are not."""
        parts = words.lower().split()
        unwanted = tuple(part[1:] for part in parts if part.startswith("-") and len(part) > 1)
        wanted = tuple(part for part in parts if not part.startswith("-"))
        return cls(wanted, unwanted, hidden)

    def takes(self, line: MonitorLine) -> bool:
        if line.source in self.hidden:
            return False
        if not (self.wanted or self.unwanted):
            return True
        text = shown_text(line.raw).lower()
        return all(word in text for word in self.wanted) and not any(
            word in text for word in self.unwanted
        )

    def of(self, lines: Sequence[MonitorLine]) -> Sequence[MonitorLine]:
        if self == _ALL:
            return lines
        return [line for line in lines if self.takes(line)]


_ALL = Filter()


def find(
    lines: Sequence[MonitorLine], words: str, start: int, *, backwards: bool = False
) -> int | None:
    """The next line from `start` on, round the end, in which `words` stand; None if in none."""
    needle = words.lower()
    step = -1 if backwards else 1
    for hop in range(len(lines)):
        place = (start + step * hop) % len(lines)
        if needle and needle in shown_text(lines[place].raw).lower():
            return place
    return None
