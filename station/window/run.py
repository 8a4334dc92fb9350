"""One unit's run: starts it, stops it, starts it again with the answers already given."""

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.domain.events import FlowEvent
from station.domain.questions import WIFI
from station.domain.recipe import Recipe
from station.domain.verdict import Verdict
from station.flow.ports import Outside, Way
from station.window.operator import WindowOperator
from station.window.story import Story
from station.window.tasks import Tasks

_WIFI_KEYS = tuple(field.key for field in WIFI.fields)
_KEPT = (*_WIFI_KEYS, "customer")
"""Answers that stay true when a unit is tried again; a one-time code does not."""
_DOUBTS = {
    **dict.fromkeys(
        (
            "password-wrong",
            "join-failed",
            "network-not-found",
            "credentials-malformed",
            "security-unsupported",
            "open-network-by-serial",
        ),
        _WIFI_KEYS,
    ),
    "customer-refused": ("customer",),
    "already-owned": ("customer",),
}
"""Which answers a trouble throws doubt on."""


class Run(QObject):
    """`moved` after every event; `ended` once the work has stopped, whatever the outcome."""

    moved = Signal(object)
    ended = Signal()

    def __init__(
        self, outside: Outside, tasks: Tasks, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__()
        self._outside, self._tasks, self._now = outside, tasks, now
        self.operator = WindowOperator()
        self.story: Story | None = None
        self._task: asyncio.Task[None] | None = None
        self._order: tuple[Recipe, Way] | None = None
        self._is_working = False

    @property
    def is_running(self) -> bool:
        return self._is_working

    def begin(self, recipe: Recipe, way: Way) -> None:
        """Start with a new unit; nothing of the last one is remembered but what `keep` said."""
        self._order = (recipe, way)
        self._start()

    def again(self) -> None:
        """The same unit once more; only what is in doubt is asked again."""
        if self._order is None or self.is_running:
            return
        code = self.story.verdict.code if self.story and self.story.verdict else ""
        asked_again = tuple(key for key in self.operator.remembered if key not in _KEPT)
        self.operator.doubt((*asked_again, *_DOUBTS.get(code, ())))
        recipe, way = self._order
        self._order = (recipe, self._where_it_is_now(recipe, way))
        self._start()

    def stop(self) -> None:
        """Cancel the work; it ends in order and tells the true state before it does."""
        if self._task is not None:
            self._task.cancel()

    def set_aside(self) -> None:
        if self.story is not None:
            self.story.is_set_aside = True

    def clear(self) -> None:
        """Ready for the next unit. Answers are forgotten, secrets too."""
        self.operator.forget()
        self.story = None

    def _where_it_is_now(self, recipe: Recipe, way: Way) -> Way:
        """Plugged in again a device may have another port: it is found by its id."""
        device = getattr(self.story.unit, "device", None) if self.story is not None else None
        if way.by != "usb" or device is None:
            return way
        try:
            ports = self._outside.ports(recipe)
        except StationError:
            return way  # what is wrong with ports is told when it is opened
        if any(port.address == way.address for port in ports):
            return way
        return next((Way.usb(port.address) for port in ports if port.device == device), way)

    def _start(self) -> None:
        if self._order is None:
            return
        self.story = Story(self._order[0], self._now)
        self._is_working = True
        self._task = self._tasks.start(self._work(*self._order), "provision")

    async def _work(self, recipe: Recipe, way: Way) -> None:
        try:
            await self._outside.provision(recipe, way, self.operator, self._tell)
        except StationError as error:
            self._break_off(error)
        finally:
            self._is_working = False
            self.ended.emit()

    def _tell(self, event: FlowEvent) -> None:
        if self.story is not None:
            self.story.apply(event)
            self.moved.emit(event)

    def _break_off(self, error: StationError) -> None:
        """The run could not even begin: still a verdict, with its number."""
        if self.story is not None:
            verdict: Verdict = self._outside.verdicts.of(error)
            self.story.break_off(error, verdict)
