"""The clock of the computer Station runs on, as the flow knows it."""

import asyncio
import time
from datetime import UTC, datetime


class SystemClock:
    """Monotonic story seconds. `scale` 0.1 makes every wait a tenth (settled 2)."""

    def __init__(self, scale: float = 1.0) -> None:
        if scale <= 0:
            raise ValueError("the time scale must be above 0")
        self.scale = scale

    def now(self) -> float:
        return time.monotonic() / self.scale

    async def sleep(self, story_s: float) -> None:
        await asyncio.sleep(self.real_s(story_s))

    def real_s(self, story_s: float) -> float:
        return story_s * self.scale

    def utc(self) -> datetime:
        return datetime.now(UTC)
