"""What happens while a unit is worked on, told in order to whoever listens."""

from dataclasses import dataclass, field

from station.domain.errors import StationError
from station.domain.unit import Unit
from station.domain.verdict import Verdict


@dataclass(frozen=True, slots=True)
class StepStarted:
    unit: Unit
    step: str


@dataclass(frozen=True, slots=True)
class StepMoved:
    """A part of the step has begun or is done: `part` is a key of `domain.progress.PARTS`."""

    unit: Unit
    step: str
    part: str
    done: bool = False
    seen: str = ""
    """A few words of what was seen, for the part's line; never a secret."""


@dataclass(frozen=True, slots=True)
class Retried:
    """Something is tried again: what, and why."""

    unit: Unit
    step: str
    what: str
    why: str


@dataclass(frozen=True, slots=True)
class Noted:
    """Worth knowing, no trouble."""

    unit: Unit
    step: str
    text: str


@dataclass(frozen=True, slots=True)
class StepFinished:
    unit: Unit
    step: str


@dataclass(frozen=True, slots=True)
class StepFailed:
    unit: Unit
    step: str
    error: StationError


@dataclass(frozen=True, slots=True)
class Judged:
    """The last event of a run: what is true of this unit."""

    unit: Unit
    verdict: Verdict = field()


FlowEvent = StepStarted | StepMoved | Retried | Noted | StepFinished | StepFailed | Judged
