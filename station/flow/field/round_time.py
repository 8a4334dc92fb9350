"""The time by which a round counts: it lasts over a new start and never runs backwards."""

from datetime import datetime, timedelta

from station.domain.field.rounds import Moment
from station.flow.ports import Clock


class RoundTime:
    """While the program runs a clock that somebody sets back changes nothing; one that was set
    back between two starts is seen by what is written already (verdicts 1.4.4).
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._began_at, self._began_at_s = clock.utc(), clock.now()

    def moment(self, noted: datetime | None) -> Moment:
        """`noted` is the latest time that stands in the round."""
        passed_s = self._clock.real_s(self._clock.now() - self._began_at_s)
        now = max(self._began_at + timedelta(seconds=passed_s), self._clock.utc())
        return Moment.of(now, noted, self._clock.real_s(1.0))
