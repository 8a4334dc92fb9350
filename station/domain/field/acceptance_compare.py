"""Holds a real unit's walk against the simulated one's: what agrees, what differs, what was seen on
one side alone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from station.domain.field.acceptance import Exchange

CLASSES_S = (1.0, 5.0, 20.0, 60.0)
"""Bounds of the time classes, in seconds."""
_EMPTY = frozenset({"null"})


class Agreement(StrEnum):
    AGREES = "agrees"
    DIFFERS = "differs"
    UNIT_ONLY = "unit-only"
    SIMULATED_ONLY = "simulated-only"


@dataclass(frozen=True, slots=True)
class Compared:
    """One exchange of both walks; `details` say where they part."""

    channel: str
    asked: str
    agreement: Agreement
    details: tuple[str, ...] = ()
    spoils: bool = False
    """Whether a report with it is not clean."""


@dataclass(frozen=True, slots=True)
class Timed:
    """How long a step took on both sides; told, and never held against a unit."""

    step: str
    unit_s: float
    simulated_s: float

    @property
    def same_class(self) -> bool:
        return time_class(self.unit_s) == time_class(self.simulated_s)


def time_class(seconds: float) -> int:
    return sum(seconds >= bound_s for bound_s in CLASSES_S)


def compared(unit: Sequence[Exchange], simulated: Sequence[Exchange]) -> list[Compared]:
    """In the order of the unit's. The same answers find each other first; what is left of the same
    question is held against each other.
    """
    left = list(simulated)
    partners: dict[int, Exchange] = {}
    for is_alike in (_same_answer, _same_question):
        for number, exchange in enumerate(unit):
            found = next((each for each in left if is_alike(each, exchange)), None)
            if number not in partners and found is not None:
                partners[number] = found
                left.remove(found)
    rows = [
        _held(exchange, partners[number]) if number in partners
        else _alone(exchange, Agreement.UNIT_ONLY)
        for number, exchange in enumerate(unit)
    ]  # fmt: skip
    return rows + [_alone(exchange, Agreement.SIMULATED_ONLY) for exchange in left]


def timed(unit: Mapping[str, float], simulated: Mapping[str, float]) -> list[Timed]:
    return [Timed(step, took_s, simulated[step]) for step, took_s in unit.items()
            if step in simulated]  # fmt: skip


def _same_question(one: Exchange, other: Exchange) -> bool:
    return (one.channel, one.asked) == (other.channel, other.asked)


def _same_answer(one: Exchange, other: Exchange) -> bool:
    return _same_question(one, other) and one.text == other.text


def _alone(exchange: Exchange, agreement: Agreement) -> Compared:
    answer = exchange.text.strip()[:200]
    return Compared(
        exchange.channel, exchange.asked, agreement, (f"answered {answer!r}",) if answer else (),
        spoils=exchange.changes,
    )  # fmt: skip


def _held(unit: Exchange, simulated: Exchange) -> Compared:
    details = (*_texts(unit.text, simulated.text), *_shapes(unit.shape, simulated.shape))
    agreement = Agreement.DIFFERS if details else Agreement.AGREES
    return Compared(unit.channel, unit.asked, agreement, details, spoils=bool(details))


def _texts(unit: str, simulated: str) -> list[str]:
    """The first place where they part, byte by byte."""
    if unit == simulated:
        return []
    at = next(
        (at for at, (a, b) in enumerate(zip(unit, simulated, strict=False)) if a != b),
        min(len(unit), len(simulated)),
    )
    begin = max(0, at - 20)
    return [f"unit: …{unit[begin : at + 40]!r}", f"simulated: …{simulated[begin : at + 40]!r}"]


def _shapes(
    unit: Mapping[str, frozenset[str]], simulated: Mapping[str, frozenset[str]]
) -> list[str]:
    details = [f"only the unit has {path}" for path in unit
               if path not in simulated and _is_comparable(path, simulated)]  # fmt: skip
    details += [f"only the simulated one has {path}" for path in simulated
                if path not in unit and _is_comparable(path, unit)]  # fmt: skip
    for path in unit:
        ours, theirs = unit[path] - _EMPTY, simulated.get(path, frozenset()) - _EMPTY
        if ours and theirs and not ours & theirs:
            details.append(f"{path} is {_words(ours)}, simulated {_words(theirs)}")
    both = [path for path in unit if path in simulated]
    if both != [path for path in simulated if path in unit]:
        details.append(f"the keys stand in another order: {', '.join(both[1:8])} …")
    return details


def _is_comparable(path: str, other: Mapping[str, frozenset[str]]) -> bool:
    """Nothing is missed below a list that is empty, or below what is null over there."""
    parent = path[:-2] if path.endswith("[]") else path.rpartition(".")[0]
    if parent not in other:
        return False  # its parent is told already
    return not path.endswith("[]") and other[parent] != _EMPTY


def _words(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds))
