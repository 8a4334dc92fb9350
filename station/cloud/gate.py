"""Lets so many through at once. Who waits is called by rank, then in the order of coming."""

import asyncio
from heapq import heappop, heappush
from itertools import count


class Gate:
    """Lives on the loop. A lower rank goes first."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._waiting: list[tuple[int, int, asyncio.Future[None]]] = []
        self._numbers = count()

    async def enter(self, rank: int) -> None:
        """Each one that entered leaves once."""
        if self._room > 0:  # then nobody waits
            self._room -= 1
            return
        called: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heappush(self._waiting, (rank, next(self._numbers), called))
        try:
            await called
        except asyncio.CancelledError:
            if not called.cancelled():  # it was called in this very moment: another may go
                self.leave()
            raise

    def leave(self) -> None:
        while self._waiting:
            _, _, called = heappop(self._waiting)
            if not called.done():
                called.set_result(None)
                return
        self._room += 1
