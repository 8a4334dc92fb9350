"""While Guided or the Bench works, the ports of boards are theirs: they try again for seconds."""

import asyncio
from collections.abc import Callable, Mapping
from contextlib import AsyncExitStack
from typing import Any

from PySide6.QtCore import QObject, QTimer

from station.window.monitors.watched import Watched
from station.window.tasks import Tasks

_LOOK_EVERY_MS = 500


class GivingWay(QObject):
    """`owner` says who of Station works with devices now, or ""; `show` that a port's state is
    another.
    """

    def __init__(
        self,
        tasks: Tasks,
        owner: Callable[[], str],
        watched: Mapping[str, Watched],
        show: Callable[[Watched], None],
    ) -> None:
        super().__init__()
        self._tasks, self._owner, self._watched, self._show = tasks, owner, watched, show
        self._given: dict[str, AsyncExitStack] = {}
        self._doing: asyncio.Task[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        self._timer.start()
        self.look()

    def look(self) -> None:
        if self._doing is not None and not self._doing.done():
            return
        owner = self._owner()
        if owner and self._ungiven():
            self._doing = self._tasks.start(self._give(owner), "give way")
        elif not owner and self._given:
            self._doing = self._tasks.start(self._take_back(), "look on again")

    async def forget(self, watched: Watched) -> None:
        """It is watched no more; closed, it does not open its port again."""
        if watched.monitor is not None:
            await watched.monitor.close()
        if (lent := self._given.pop(watched.source, None)) is not None:
            await lent.aclose()

    async def close(self) -> None:
        self._timer.stop()
        for watched in tuple(self._watched.values()):
            await self.forget(watched)

    def _ungiven(self) -> list[Watched]:
        boards = [each for each in self._watched.values() if each.monitor and each.is_board]
        return [each for each in boards if each.source not in self._given]

    async def _give(self, owner: str) -> None:
        for watched in self._ungiven():
            if watched.monitor is not None:
                self._given[watched.source] = lent = AsyncExitStack()
                await lent.enter_async_context(watched.monitor.lend())
                watched.owner = owner
                self._show(watched)

    async def _take_back(self) -> None:
        while self._given:
            source, lent = self._given.popitem()
            await lent.aclose()
            if (watched := self._watched.get(source)) is not None:
                watched.owner = ""
                self._show(watched)
