"""The acceptance kit: one real unit is claimed as ever, a simulated one of the same kind too, and
what was said in both walks is held against each other.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from station.domain.events import FlowEvent, StepFailed, StepFinished, StepStarted
from station.domain.field.acceptance import Line, exchanges
from station.domain.field.acceptance_compare import compared, timed
from station.domain.field.acceptance_report import Report, Subject
from station.domain.recipe import Recipe
from station.domain.verdict import Verdict
from station.flow.ports import Operator, Way

Tell = Callable[[FlowEvent], None]


@dataclass(frozen=True, slots=True)
class Walk:
    """One unit's whole way, as its trace tells it. `facts` are this unit's own texts."""

    verdict: Verdict
    lines: tuple[Line, ...]
    facts: frozenset[str]
    device: str
    platform: str
    firmware: str
    steps_s: Mapping[str, float] = field(default_factory=dict)


class Kit(Protocol):
    """What walks units, and keeps what came of it. Made by the assembly."""

    async def walk(self, recipe: Recipe, way: Way, operator: Operator, tell: Tell) -> Walk:
        """First everything that can be read, then the claim. Raises as Device does, and whatever
        is wrong before the unit is touched.
        """

    async def walk_simulated(self, like: Walk, recipe: Recipe, way: Way) -> Walk:
        """The same with a simulated unit of the same platform and firmware, on a bench of its own.
        Raises StepOverdue.
        """

    def prepare(self, folder: str) -> None:
        """See that a report can be kept there, before a unit is claimed. Raises ReportNotKept."""

    def keep(self, folder: str, report: Report, walks: Mapping[str, Walk]) -> Sequence[str]:
        """Write the report and both redacted traces; returns the files. Raises ReportNotKept."""

    @property
    def version(self) -> str: ...


async def accept(
    kit: Kit, recipe: Recipe, way: Way, operator: Operator, tell: Tell
) -> tuple[Report, Mapping[str, Walk]]:
    """The report, and both walks by their names. Raises as Kit."""
    unit = await kit.walk(recipe, way, operator, tell)
    simulated = await kit.walk_simulated(unit, recipe, way)
    subject = Subject(
        kit.version, unit.device, unit.platform, unit.firmware, way.by, recipe.is_on_loopback
    )
    rows = compared(exchanges(unit.lines, unit.facts), exchanges(simulated.lines, simulated.facts))
    times = timed(unit.steps_s, simulated.steps_s)
    report = Report(subject, unit.verdict, simulated.verdict, tuple(rows), tuple(times))
    return report, {"unit": unit, "simulated": simulated}


class StepTimes:
    """How long each step took, by whatever clock; steps that are done again add up."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._began_s: dict[str, float] = {}
        self.steps_s: dict[str, float] = {}

    def hear(self, event: FlowEvent) -> None:
        match event:
            case StepStarted(step=step):
                self._began_s[step] = self._now()
            case StepFinished(step=step) | StepFailed(step=step) if step in self._began_s:
                took_s = self._now() - self._began_s.pop(step)
                self.steps_s[step] = self.steps_s.get(step, 0.0) + took_s
            case _:
                return


def what_happens(recipe: Recipe, way: Way) -> str:
    """What a person agrees to."""
    where = way.address or "the only device that is plugged in"
    return (
        f"A live unit ({where}) is claimed in product {recipe.product} at {recipe.cloud_host}, "
        "with your account, as for a shift."
    )


def what_stays(recipe: Recipe) -> str:
    wifi = f"the Wi-Fi {recipe.ssid}" if recipe.ssid else "the Wi-Fi that it is given"
    return (
        f"What stays: the device in the product, its owner ({recipe.ownership} mode), {wifi}. "
        "Nothing is undone by itself: station free releases it. The traces hold no secret; the "
        "report names the device's id."
    )


WHAT_IS_LOST = "the unit's place among unclaimed ones, and the Wi-Fi that it knew."
