"""What a monitor's thread has to tell, until the loop takes it: bounded, and never in a hurry."""

import asyncio
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from station.domain.field.monitor_hint import Whereabouts
from station.domain.field.monitor_line import MonitorLine
from station.domain.field.monitor_timeline import KEPT_LINES
from station.flow.field.monitors import LogNews, MonitorBatch, MonitorNews, Told

EVERY_S = 1 / 30
"""The loop is told no more often: nobody reads faster. Real seconds."""


@dataclass(slots=True)
class _Gathering:
    """A batch that may still grow."""

    lines: list[MonitorLine] = field(default_factory=list)
    rest: bytes = b""
    is_still: bool = False
    lost: int = 0
    heard_bytes: int = 0
    where: Whereabouts = Whereabouts.UNKNOWN

    def add(self, lines: Sequence[MonitorLine], rest: bytes, heard_bytes: int) -> None:
        self.lines += lines
        self.rest, self.is_still = rest, False
        self.heard_bytes += heard_bytes
        if (excess := len(self.lines) - KEPT_LINES) > 0:
            del self.lines[:excess]
            self.lost += excess

    def batch(self) -> MonitorBatch:
        return MonitorBatch(
            tuple(self.lines), self.rest, self.is_still, self.lost, self.heard_bytes, self.where
        )


class Outbox:
    """Put into from any thread, taken from by the loop it was made on. A loop that is kept busy
    finds the newest lines, and how many it lost.
    """

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._lock = threading.Lock()
        self._items: deque[_Gathering | MonitorNews | LogNews] = deque()
        self._has_some = asyncio.Event()
        self._failure: BaseException | None = None
        self._is_over = False
        self._taken_at = 0.0

    def put_lines(
        self,
        lines: Sequence[MonitorLine],
        rest: bytes,
        heard_bytes: int = 0,
        *,
        where: Whereabouts = Whereabouts.UNKNOWN,
        still: bool = False,
    ) -> None:
        with self._lock:
            if not self._items or not isinstance(self._items[-1], _Gathering):
                self._items.append(_Gathering())
                self._ring()
            last = self._items[-1]
            if isinstance(last, _Gathering):
                last.add(lines, rest, heard_bytes)
                last.is_still, last.where = still, where

    def put_news(self, news: MonitorNews | LogNews) -> None:
        with self._lock:
            self._items.append(news)
            self._ring()

    def end(self, failure: BaseException | None = None) -> None:
        """Nothing more will be put; `failure` is raised where it is taken from."""
        self._failure, self._is_over = failure, True
        self._has_some.set()

    async def take(self) -> Told | None:
        """The next news, or all lines up to them; None at the end. Raises what ended it."""
        await self._has_some.wait()
        wait_s = self._taken_at + EVERY_S - time.monotonic()
        if wait_s > 0 and not self._is_over:
            await asyncio.sleep(wait_s)
        self._taken_at = time.monotonic()
        with self._lock:
            item = self._items.popleft() if self._items else None
            if not self._items and not self._is_over:
                self._has_some.clear()
        if item is None and self._failure is not None:
            raise self._failure
        return item.batch() if isinstance(item, _Gathering) else item

    def _ring(self) -> None:
        self._loop.call_soon_threadsafe(self._has_some.set)
