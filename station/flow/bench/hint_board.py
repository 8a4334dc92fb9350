"""Brings what the cloud says about a device to the run that waits for it."""

import asyncio
from collections.abc import Callable

from station.domain.identity import DeviceId
from station.flow.bench.ports import Sighted, Sightings
from station.flow.ports import Clock

AS_ONE_S = 1.0
"""Hints for one device within this count as one (verdicts 4.4.3)."""


class HintBoard:
    """Fulfils flow.hints.Hints for all runs; `otherwise` hears of devices that nobody waits for
    here: those whose verdict may still change.
    """

    def __init__(
        self, sightings: Sightings, clock: Clock, otherwise: Callable[[Sighted], None]
    ) -> None:
        self._sightings, self._clock, self._otherwise = sightings, clock, otherwise
        self._waiting: dict[DeviceId, asyncio.Future[Sighted]] = {}
        self._expected: dict[DeviceId, Sighted | None] = {}
        self._heard_at_s: dict[DeviceId, float] = {}

    @property
    def are_heard(self) -> bool:
        return self._sightings.is_streaming

    @property
    def waiting(self) -> int:
        return max(1, len(self._expected))

    def expect(self, device: DeviceId) -> None:
        """From now on; what comes before somebody waits is kept. Expecting twice is fine."""
        if device not in self._expected:
            self._expected[device] = None
            self._sightings.expect(device)

    def leave(self, device: DeviceId | None) -> None:
        """Leaving twice is fine."""
        if device is not None and device in self._expected:
            del self._expected[device]
            self._heard_at_s.pop(device, None)
            self._sightings.forget(device)

    def hear(self, sighted: Sighted) -> None:
        """From the sightings."""
        device = sighted.device
        if device not in self._expected:
            self._otherwise(sighted)
            return
        now_s = self._clock.now()
        is_near = now_s - self._heard_at_s.get(device, -AS_ONE_S) < AS_ONE_S
        if is_near and not sighted.is_claimed:  # one that names an owner is never left out
            return
        self._heard_at_s[device] = now_s
        waiting = self._waiting.get(device)
        if waiting is not None and not waiting.done():
            waiting.set_result(sighted)
        else:
            self._expected[device] = sighted

    async def wait(self, device: DeviceId, most_s: float) -> Sighted | None:
        """None after `most_s` story seconds."""
        kept = self._expected.get(device)
        if kept is not None:
            self._expected[device] = None
            return kept
        waiting: asyncio.Future[Sighted] = asyncio.get_running_loop().create_future()
        self._waiting[device] = waiting
        try:
            async with asyncio.timeout(self._clock.real_s(most_s)):
                return await waiting
        except TimeoutError:
            return None
        finally:
            if self._waiting.get(device) is waiting:
                del self._waiting[device]
