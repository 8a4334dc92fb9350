"""The simulated world's time: one clock that can run fast and can jump."""

import asyncio
import time
from datetime import UTC, datetime, timedelta


class SimulatedClock:
    """Story time: `scale` 0.1 makes every wait a tenth, `jump` lets an hour pass at once.

    All figures are story seconds. A jump wakes every sleeper whose time has come.
    """

    def __init__(self, scale: float = 1.0) -> None:
        if scale <= 0:
            raise ValueError("the time scale must be above 0")
        self.scale = scale
        self._started = time.monotonic()
        self._epoch = datetime.now(UTC)
        self._jumped_s = 0.0
        self._jumps = asyncio.Event()
        self.waited_s = 0.0
        """Story seconds slept in all: the physical floor that performance is held against."""

    def now(self) -> float:
        """Story seconds since the world began; never goes back."""
        return (time.monotonic() - self._started) / self.scale + self._jumped_s

    def utc(self) -> datetime:
        return self._epoch + timedelta(seconds=self.now())

    def jump(self, story_s: float) -> None:
        self._jumped_s += story_s
        self._jumps.set()
        self._jumps = asyncio.Event()

    async def sleep(self, story_s: float) -> None:
        """Return when `story_s` have passed in the story, by waiting or by a jump."""
        begun = self.now()
        until = begun + story_s
        while (left_s := until - self.now()) > 0:
            jumps = self._jumps
            try:
                async with asyncio.timeout(left_s * self.scale):
                    await jumps.wait()
            except TimeoutError:
                continue
        self.waited_s += min(story_s, self.now() - begun)
