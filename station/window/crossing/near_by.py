"""Listens for devices near by while Guided's start asks for it, and honours what an earlier Station
left behind.
"""

import asyncio
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from station.domain.errors import StationError
from station.domain.field.networks import by_name
from station.domain.field_errors import WifiMissing
from station.domain.recipe import Recipe
from station.flow.field.ports import HostWifi
from station.flow.ports import Outside
from station.window.guided import Guided
from station.window.tasks import Tasks

LISTENS_EVERY_MS = 5_000


class NearBy(QObject):
    """`recipe` is what the next unit would become."""

    def __init__(
        self, outside: Outside, tasks: Tasks, guided: Guided, recipe: Callable[[], Recipe]
    ) -> None:
        super().__init__(guided)
        self._outside, self._tasks, self._guided, self._recipe = outside, tasks, guided, recipe
        self._listening: asyncio.Task[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(LISTENS_EVERY_MS)
        self._timer.timeout.connect(self.listen)
        guided.start.by.changed.connect(lambda _answer: self.listen())
        guided.start.near.again_pressed.connect(self.listen)

    def begin(self) -> None:
        """Once the window is shown: first of all this computer goes home."""
        self._tasks.start(self._go_home(), "the way back")
        self._timer.start()

    def listen(self) -> None:
        """A fresh scan, unless one is under way or nobody wants it."""
        is_listening = self._listening is not None and not self._listening.done()
        if is_listening or not self._is_wanted():
            return
        self._listening = self._tasks.start(self._listen(), "listening for devices")

    def _is_wanted(self) -> bool:
        guided = self._guided
        return guided.start.by.answer == "softap" and guided.state == "start" and guided.isVisible()

    async def _listen(self) -> None:
        start = self._guided.start
        try:
            host = self._host()
            try:
                heard = by_name(await host.scan(self._recipe().networks))
                start.show_near(heard, tuple(await host.adapters()))
            finally:
                await host.close()
        except StationError as trouble:
            start.show_near((), (), trouble)

    async def _go_home(self) -> None:
        try:
            with suppress(WifiMissing):
                await self._honour(self._host())
        except StationError as lost:
            self._guided.start.say_of_way_back(f"{lost} {lost.hint}")
        self.listen()

    async def _honour(self, host: HostWifi) -> None:
        try:
            for way in await host.left_behind():
                await host.go_back(way)
                self._guided.start.say_of_way_back(
                    self.tr("Station was ended while away; this computer is back on {0}.").format(
                        way.network
                    )
                )
        finally:
            await host.close()

    def _host(self) -> HostWifi:
        """Raises WifiMissing."""
        return self._outside.field.host_wifi(self._recipe())
