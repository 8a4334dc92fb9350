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
    """A few words of what was seen; while it is under way, the name of what it is about. Never a
    secret.
    """


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


@dataclass(frozen=True, slots=True)
class Lingers:
    """The unit takes longer than units do: "slow" at first, "not-sure" when its slot may be freed
    (settled 1.4). No verdict: it is still looked for.
    """

    unit: Unit
    step: str
    how: str


@dataclass(frozen=True, slots=True)
class Waits:
    """The site holds this unit up, not the unit itself: its call budget, or the cloud's limit."""

    unit: Unit
    step: str
    why: str
    wait_s: float


FlowEvent = (
    StepStarted | StepMoved | Retried | Noted | Lingers | Waits | StepFinished | StepFailed | Judged
)
