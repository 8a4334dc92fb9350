"""Follows the cloud's events for the one time line: of the account's product, else its devices."""

import time
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import aclosing
from typing import Any, cast

from PySide6.QtCore import QObject

from station.domain.calls.catalogue import CALLS
from station.domain.calls.order import Order
from station.domain.calls.stream import Batch, StreamNews
from station.domain.field.monitor_events import CLOUD, event_line
from station.domain.field.monitor_line import MonitorLine
from station.flow.ports import Outside
from station.window.cloud.desk_keeper import DeskKeeper
from station.window.tasks import Tasks


class StreamFollower(QObject):
    source = CLOUD

    def __init__(
        self, outside: Outside, tasks: Tasks, settings: Callable[[], Mapping[str, str]]
    ) -> None:
        super().__init__()
        self._keeper = DeskKeeper(outside, tasks, settings)
        self._settings = settings

    async def follow(
        self, take: Callable[[Sequence[MonitorLine]], None], tell: Callable[[StreamNews], None]
    ) -> None:
        """Until it is cancelled, or the cloud refuses. Raises as CloudDesk.follow."""
        batches: AsyncIterator[Batch] = self._keeper.desk().follow(self._order())
        async with aclosing(cast("Any", batches)):
            async for batch in batches:
                if isinstance(batch, StreamNews):
                    tell(batch)
                else:
                    now = time.time()
                    take([event_line(event, now) for event in batch])

    async def close(self) -> None:
        await self._keeper.close()

    def _order(self) -> Order:
        if product := self._settings().get("product", ""):
            return Order(CALLS["events.product"], {"product": product})
        return Order(CALLS["events.devices"])
