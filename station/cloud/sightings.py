"""What the cloud says by itself of expected devices: the same few calls however many there are
(verdicts 4.4).
"""

import asyncio
from collections.abc import Awaitable, Callable

from station.cloud.ear import Ear
from station.cloud.expected import Expected
from station.cloud.follow_stream import StreamDoor, StreamHands
from station.cloud.net import Look, Net
from station.cloud.replies import Page
from station.cloud.signs import Signs, sign_of
from station.cloud.sweep import Sweep
from station.domain.calls.stream import CloudEvent
from station.domain.identity import DeviceId
from station.domain.unit import Reading
from station.flow.bench.ports import Sighted


class CloudSightings:
    """Fulfils station.flow.bench.ports.Sightings: the stream wakes, the list sweeps. `page` gives
    a page of the product's list, the last connected first; `look` reads one device.
    """

    def __init__(
        self,
        hands: StreamHands,
        door: StreamDoor,
        page: Callable[[int], Awaitable[Page]],
        look: Look,
    ) -> None:
        self._expected = Expected(hands.clock.now)
        self._signs = Signs(hands.clock.now)
        self._last: dict[DeviceId, Reading] = {}
        self._tell: Callable[[Sighted], None] = lambda _sighted: None
        self._net = Net(
            self._expected, Sweep(page), look, self._see, hands.clock,
            is_streaming=lambda: self.is_streaming,
        )  # fmt: skip
        self._ear = Ear(hands, door, self._hear, self._net.missed)

    @property
    def is_streaming(self) -> bool:
        """Whether events come now."""
        return self._ear.is_live

    def expect(self, device: DeviceId) -> None:
        """It is about to connect; expected again it counts as one that just left."""
        self._forget_told(device)
        self._expected.add(device)

    def forget(self, device: DeviceId) -> None:
        """Forgetting twice is fine."""
        self._forget_told(device)
        self._expected.drop(device)

    async def run(self, tell: Callable[[Sighted], None]) -> None:
        """Until cancelled. `tell` is called on the loop, for expected devices only; the same
        news is told once.
        """
        self._tell = tell
        async with asyncio.TaskGroup() as group:
            group.create_task(self._ear.run(), name="sightings stream")
            group.create_task(self._net.run(), name="sightings sweep")

    def _hear(self, event: CloudEvent) -> None:
        sighted = sign_of(event)
        if sighted is None or sighted.device not in self._expected:
            return
        if self._signs.are_news(event, sighted):
            self._tell(sighted)

    def _see(self, reading: Reading) -> None:
        device = reading.device
        if device in self._expected and self._last.get(device) != reading:
            self._last[device] = reading
            self._tell(Sighted(device, reading))

    def _forget_told(self, device: DeviceId) -> None:
        self._last.pop(device, None)
        self._signs.forget(device)
