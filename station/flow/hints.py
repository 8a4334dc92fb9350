"""What says "look now" while a unit is waited for (verdicts 4.4)."""

from typing import Protocol

from station.domain.identity import DeviceId
from station.flow.bench.ports import Sighted
from station.flow.ports import Clock


class Hints(Protocol):
    """One waiting unit's ear."""

    @property
    def are_heard(self) -> bool:
        """Whether a hint would come: then nothing is read without one."""

    @property
    def waiting(self) -> int:
        """How many units wait for their turn to be read."""

    async def wait(self, device: DeviceId, most_s: float) -> Sighted | None:
        """The next hint for `device`; None after `most_s` story seconds."""


class NoHints:
    """One unit alone is read in turn: with few units that is simply the best."""

    are_heard = False
    waiting = 1

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    async def wait(self, device: DeviceId, most_s: float) -> Sighted | None:  # noqa: ARG002
        await self._clock.sleep(most_s)
        return None
