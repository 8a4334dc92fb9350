"""One drill from its first act to its marks: who did what, and when it is over."""

from collections.abc import Callable

from station.domain.training import Act, Drill, DrillEnd
from station.domain.training_marks import Deeds, Marks, marks_of


class DrillRun:
    """`now` gives story seconds. Over once the device has come to an end and the trouble was
    named; the time ends with the device.
    """

    def __init__(self, drill: Drill, now: Callable[[], float]) -> None:
        self.drill = drill
        self.named = ""
        self.is_troubled = False
        """Station has told of trouble: there may be more to the story."""
        self._now, self._began_s = now, now()
        self._acts: list[Act] = []
        self._hint_read = False
        self._ended: DrillEnd | None = None
        self._ended_s = 0.0

    @property
    def took_s(self) -> float:
        return (self._ended_s if self._ended is not None else self._now()) - self._began_s

    @property
    def device_has_ended(self) -> bool:
        return self._ended is not None

    @property
    def is_over(self) -> bool:
        return self._ended is not None and (bool(self.named) or self._ended is DrillEnd.GIVEN_UP)

    @property
    def story(self) -> str:
        """With what is told once Station has found trouble."""
        after = self.drill.told_after if self.is_troubled else ""
        return f"{self.drill.story} {after}".strip()

    def did(self, act: Act) -> None:
        if self._ended is None:
            self._acts.append(act)

    def name(self, slug: str) -> None:
        """The first word counts."""
        self.named = self.named or slug

    def read_hint(self) -> str:
        self._hint_read = True
        return self.drill.hint

    def troubled(self) -> None:
        self.is_troubled = True

    def end(self, ended: DrillEnd) -> None:
        """Ending twice changes nothing."""
        if self._ended is None:
            self._ended, self._ended_s = ended, self._now()

    def marks(self) -> Marks:
        """As far as it has come."""
        ended = self._ended or DrillEnd.GIVEN_UP
        deeds = Deeds(self.named, tuple(self._acts), ended, self.took_s, self._hint_read)
        return marks_of(self.drill, deeds)
