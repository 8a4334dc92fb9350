"""Monitors as a test says they are: ports, and what is printed on them."""

import asyncio
from contextlib import asynccontextmanager

from station.domain.errors import StationError
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON
from station.flow.field.monitors import MonitorPort

BOARD = MonitorPort("/dev/ttyACM0", "1-1", PHOTON, DeviceId.parse("3b002100084734343231f0b1"))
OTHER = MonitorPort("/dev/ttyUSB0", "1-2", description="USB UART")


class ScriptedMonitor:
    """Fulfils Monitor: what a test `tells` is followed, what is asked stands in `asked`."""

    def __init__(self, wish) -> None:
        self.wish = wish
        self.asked: list[tuple] = []
        self.trouble: StationError | None = None
        self._told: asyncio.Queue = asyncio.Queue()

    def tell(self, told) -> None:
        self._told.put_nowait(told)

    async def follow(self):
        while (told := await self._told.get()) is not None:
            yield told

    async def send(self, text, end):
        self.asked.append(("send", text, str(end)))
        if self.trouble is not None:
            raise self.trouble

    @asynccontextmanager
    async def lend(self):
        self.asked.append(("lend",))
        try:
            yield self.wish.address
        finally:
            self.asked.append(("back",))

    async def log_to(self, wish):
        self.asked.append(("log", wish.path if wish is not None else None))
        if self.trouble is not None:
            raise self.trouble

    async def close(self):
        self.asked.append(("close",))
        self._told.put_nowait(None)


class ScriptedMonitors:
    """Fulfils Monitors."""

    def __init__(self) -> None:
        self.boards = [BOARD]
        self.others = [OTHER]
        self.opened: dict[str, ScriptedMonitor] = {}

    def ports(self, *, every=False):
        return [*self.boards, *(self.others if every else ())]

    def open(self, wish):
        self.opened[wish.source] = ScriptedMonitor(wish)
        return self.opened[wish.source]
