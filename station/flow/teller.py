"""Tells what happens, and remembers it as the evidence of the verdict."""

from collections.abc import Callable

from station.domain.events import FlowEvent, Lingers, Noted, Retried, StepMoved, Waits
from station.domain.unit import Unit


class Teller:
    """One unit's news. The runner says which unit and step they are about."""

    def __init__(self, tell: Callable[[FlowEvent], None], unit: Unit) -> None:
        self._tell = tell
        self._unit = unit
        self._step = ""
        self._seen: list[str] = []

    def about(self, unit: Unit, step: str) -> None:
        self._unit, self._step = unit, step

    @property
    def evidence(self) -> tuple[str, ...]:
        """What was seen, in order; never a secret."""
        return tuple(self._seen)

    def event(self, event: FlowEvent) -> None:
        self._tell(event)

    def moved(self, part: str, name: str = "") -> None:
        """`part` (a key of domain.progress) has begun; `name` is of what it is about."""
        self._tell(StepMoved(self._unit, self._step, part, seen=name))

    def done(self, part: str, seen: str = "") -> None:
        """`part` is done; `seen` is what proves it."""
        if seen:
            self._seen.append(seen)
        self._tell(StepMoved(self._unit, self._step, part, done=True, seen=seen))

    def retried(self, what: str, why: str) -> None:
        self._seen.append(f"{what}: {why}")
        self._tell(Retried(self._unit, self._step, what, why))

    def lingers(self, how: str) -> None:
        """`how` is slow or not-sure."""
        self._tell(Lingers(self._unit, self._step, how))

    def waits(self, why: str, wait_s: float) -> None:
        """The site holds the unit up; no evidence about it."""
        self._tell(Waits(self._unit, self._step, why, wait_s))

    def noted(self, text: str) -> None:
        self._seen.append(text)
        self._tell(Noted(self._unit, self._step, text))
