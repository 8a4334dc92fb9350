"""Which devices are expected, since when, and how often the cloud is asked for their sake
(verdicts 4.4.4 and 4.4.5). Story seconds.
"""

import asyncio
import math
from collections.abc import Callable

from station.domain.clocks import READS_PER_S
from station.domain.identity import DeviceId

FEW, FEW_EVERY_S, MANY_EVERY_S = 16, 10.0, 15.0
"""Devices that left lately, and the pause between two sweeps for them."""
LATE_AFTER_S, LATE_EVERY_S = 180.0, 60.0
LOST_AFTER_S, LOST_EVERY_S = 3600.0, 300.0
_READ_EVERY = ((60.0, 2.0), (LATE_AFTER_S, 5.0), (LOST_AFTER_S, 15.0))
"""Until which age, and how often, one device is read where nothing else tells of it."""


class Expected:
    """Lives on the loop; `changed` is set when somebody comes."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._since_s: dict[DeviceId, float] = {}
        self._read_at_s: dict[DeviceId, float] = {}
        self.changed = asyncio.Event()

    def add(self, device: DeviceId) -> None:
        """It leaves now; expected anew it is young again."""
        self._since_s[device] = self._read_at_s[device] = self._now()
        self.changed.set()

    def drop(self, device: DeviceId) -> None:
        """Dropping twice is fine."""
        self._since_s.pop(device, None)
        self._read_at_s.pop(device, None)

    def __contains__(self, device: DeviceId) -> bool:
        return device in self._since_s

    def __len__(self) -> int:
        return len(self._since_s)

    @property
    def are_all_late(self) -> bool:
        return all(self._now() - since_s >= LATE_AFTER_S for since_s in self._since_s.values())

    def unswept_s(self, swept_at_s: float) -> float:
        """How long ago the first time was that no sweep has covered."""
        earliest_s = min(self._since_s.values(), default=self._now())
        return self._now() - max(earliest_s, swept_at_s)

    def sweep_due_s(self, swept_at_s: float) -> float:
        """When the next sweep is due: for nobody before it has been expected for a whole pause,
        and one sweep is for all.
        """
        every_s = self.sweep_every_s()
        return min(
            (
                max(since_s, swept_at_s) + _pause_s(self._now() - since_s, every_s)
                for since_s in self._since_s.values()
            ),
            default=math.inf,
        )

    def sweep_every_s(self) -> float:
        """While somebody is expected who left lately."""
        now_s = self._now()
        young = sum(now_s - since_s < LATE_AFTER_S for since_s in self._since_s.values())
        return FEW_EVERY_S if young <= FEW else MANY_EVERY_S

    def read_due_s(self, *, is_streaming: bool) -> float:
        """When the next device is due for a reading of its own. Where events come, as seldom as
        a sweep would see it.
        """
        return min(
            (self._due_s(device, is_streaming=is_streaming) for device in self._since_s),
            default=math.inf,
        )

    def due_reads(self, most: int, *, is_streaming: bool) -> list[DeviceId]:
        """Those that are due, the longest unread first."""
        now_s = self._now()
        due = [
            each for each in self._since_s if self._due_s(each, is_streaming=is_streaming) <= now_s
        ]
        return sorted(due, key=lambda device: self._read_at_s[device])[:most]

    def read_all_now(self) -> None:
        """Something may have been missed."""
        self._read_at_s = dict.fromkeys(self._since_s, -math.inf)

    def was_read(self, device: DeviceId) -> None:
        if device in self._read_at_s:
            self._read_at_s[device] = self._now()

    def _due_s(self, device: DeviceId, *, is_streaming: bool) -> float:
        return self._read_at_s[device] + self._read_pause_s(device, is_streaming=is_streaming)

    def _read_pause_s(self, device: DeviceId, *, is_streaming: bool) -> float:
        age_s = self._now() - self._since_s[device]
        in_turn_s = len(self._since_s) / READS_PER_S
        if is_streaming:
            return max(_pause_s(age_s, self.sweep_every_s()), in_turn_s)
        pause_s = next((each_s for until_s, each_s in _READ_EVERY if age_s < until_s), LOST_EVERY_S)
        return max(pause_s, in_turn_s)


def _pause_s(age_s: float, every_s: float) -> float:
    if age_s >= LOST_AFTER_S:
        return LOST_EVERY_S
    return LATE_EVERY_S if age_s >= LATE_AFTER_S else every_s
