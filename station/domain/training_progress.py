"""How far a person has come: the best marks of each drill. And what is kept of it, as JSON."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from station.domain.training import Drill
from station.domain.training_marks import Marks


@dataclass(frozen=True, slots=True)
class Best:
    """The best marks of one drill: `on` is the day, as 2026-05-17."""

    points: int
    of: int
    passed: bool
    took_s: float
    on: str


@dataclass(frozen=True, slots=True)
class Progress:
    """Of one `person`, by the names of the drills."""

    person: str
    best: Mapping[str, Best] = field(default_factory=dict)

    def with_marks(self, marks: Marks, on: str) -> "Progress":
        """As it is where it was as good before."""
        new = Best(marks.points, marks.of, marks.passed, marks.took_s, on)
        old = self.best.get(marks.drill)
        if old is not None and (old.passed, old.points) >= (new.passed, new.points):
            return self
        return replace(self, best={**self.best, marks.drill: new})

    def points(self, drills: Sequence[Drill]) -> int:
        return sum(best.points for best in self._of(drills))

    def passed(self, drills: Sequence[Drill]) -> int:
        return sum(best.passed for best in self._of(drills))

    def is_certified(self, drills: Sequence[Drill]) -> bool:
        """Every drill is passed: there is a certificate."""
        return bool(drills) and self.passed(drills) == len(drills)

    def latest(self, drills: Sequence[Drill]) -> str:
        """The day of the latest of them; "" without any."""
        return max((best.on for best in self._of(drills)), default="")

    def _of(self, drills: Sequence[Drill]) -> list[Best]:
        """A drill that there is no more counts no more."""
        return [self.best[drill.name] for drill in drills if drill.name in self.best]


def progress_fields(progress: Progress) -> dict[str, object]:
    """For JSON; read back by `read_progress`."""
    return {
        name: {
            "points": best.points, "of": best.of, "passed": best.passed,
            "took_s": round(best.took_s, 1), "on": best.on,
        }
        for name, best in progress.best.items()
    }  # fmt: skip


def read_progress(person: str, kept: object) -> Progress:
    """What does not fit is left out: marks can be earned again."""
    tables = kept if isinstance(kept, dict) else {}
    found = {str(name): _best(table) for name, table in tables.items()}
    return Progress(person, {name: best for name, best in found.items() if best is not None})


def _best(table: object) -> Best | None:
    match table:
        case {
            "points": int(points), "of": int(of), "passed": bool(passed),
            "took_s": int() | float() as took_s, "on": str(on),
        }:  # fmt: skip
            return Best(points, of, passed, float(took_s), on)
        case _:
            return None
