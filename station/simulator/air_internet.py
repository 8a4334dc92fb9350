"""The computer's way to the internet: where it is away, the cloud cannot be reached."""

import asyncio
from typing import Protocol

from station.simulator.air import HostAir


class Door(Protocol):
    """Of the simulated cloud."""

    async def shut(self) -> None: ...

    async def open_again(self) -> None: ...


class Internet:
    """Away while it was ordered away, or while no adapter is on the computer's own network."""

    def __init__(self, cloud: Door, air: HostAir) -> None:
        self._cloud, self._air = cloud, air
        self._is_ordered_away = False
        self._is_shut = False
        self._turn = asyncio.Lock()
        self._settling: set[asyncio.Task[None]] = set()
        air.on_moved = self._moved

    @property
    def is_away(self) -> bool:
        return self._is_ordered_away or not self._air.is_home

    async def order(self, *, away: bool) -> None:
        self._is_ordered_away = away
        await self.settled()

    async def settled(self) -> None:
        """Returns when the cloud's door is as it should be."""
        async with self._turn:
            if self.is_away == self._is_shut:
                return
            self._is_shut = self.is_away
            await (self._cloud.shut() if self._is_shut else self._cloud.open_again())

    async def close(self) -> None:
        await asyncio.gather(*self._settling)

    def _moved(self) -> None:
        task = asyncio.get_running_loop().create_task(self.settled(), name="the way out")
        self._settling.add(task)
        task.add_done_callback(self._settling.discard)
