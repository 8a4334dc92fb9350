"""Several calls at the same time, each in a thread and on a connection of its own: a device that
is waited for holds nobody else up.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

from station.cloud.errands import Errands
from station.cloud.session import CloudSession

MOST = 4
"""Lanes; a fifth call waits for one of them."""


@dataclass(frozen=True, slots=True)
class Lane:
    """One session with its errands."""

    session: CloudSession
    errands: Errands


class Lanes:
    """Opened as they are needed, closed together."""

    def __init__(self, opened: Callable[[], Lane]) -> None:
        self._opened = opened
        self._all: list[Lane] = []
        self._idle: list[Lane] = []
        self._free = asyncio.Semaphore(MOST)

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Lane]:
        """A lane for as long as it is needed."""
        async with self._free:
            lane = self._idle.pop() if self._idle else self._open()
            try:
                yield lane
            finally:
                self._idle.append(lane)

    async def close(self) -> None:
        """Closing twice is fine."""
        for lane in self._all:
            await lane.errands.close()

    def _open(self) -> Lane:
        lane = self._opened()
        self._all.append(lane)
        return lane
