"""Does what the release page asks for: finds, plans, frees; one thing at a time."""

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from PySide6.QtCore import QObject

from station.domain.errors import StationError
from station.domain.field.freeing import Act, Whereabouts
from station.domain.field.freeing_plan import FreePlan, Guard, plan_of
from station.domain.field_errors import StillOwned
from station.flow.field.free_ports import Freed, Freeing, FreeNews, FreeWish, Wanted
from station.window.announce import announce
from station.window.look import Look
from station.window.release.agreement import agree
from station.window.release.page import ReleasePage
from station.window.tasks import Tasks


class ReleaseDriver(QObject):
    """`open_freeing` makes a Freeing for the account as it is now."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        page: ReleasePage,
        open_freeing: Callable[[], Freeing],
        number_of: Callable[[str], str],
    ) -> None:
        super().__init__(page)
        self._look, self._tasks, self._page = look, tasks, page
        self._open, self._number_of = open_freeing, number_of
        self._freeing: Freeing | None = None
        self._where: Whereabouts | None = None
        self._plan = FreePlan(())
        self._told: frozenset[Act] = frozenset()
        self._task: asyncio.Task[Any] | None = None
        page.wanted.connect(self._find)
        page.wishes.changed.connect(self._show_plan)
        page.release_pressed.connect(self._agree)
        page.told_by_hand.connect(self._say_done)

    async def close(self) -> None:
        await self._let_go()

    # ---- finding ----

    def _find(self, text: str) -> None:
        self._start(self._found(text), "find a device to release")

    async def _found(self, text: str) -> None:
        page = self._page
        page.show_nothing()
        page.show_waiting(self.tr("Looking …"))
        self._told = frozenset()
        try:
            await self._let_go()
            self._freeing = self._open()
            self._where = await self._freeing.find(Wanted(text), page.show_waiting)
        except StationError as error:
            self._fail(error)
            return
        finally:
            page.show_waiting("")
        page.show_found(self._where)
        page.wishes.begin_with(self._where.wished)
        self._show_plan()

    def _show_plan(self) -> None:
        if self._where is None:
            return
        acts = self._page.wishes.acts
        try:
            self._plan = plan_of(self._where, acts)
        except StillOwned as refused:
            self._plan = FreePlan(())
            self._page.show_plan(self._plan, is_refused=True)
            self._fail(refused)
            return
        self._page.show_plan(self._plan)

    # ---- freeing ----

    def _agree(self) -> None:
        where, plan = self._where, self._plan
        if where is None:
            return
        if plan.guard is Guard.NONE:
            self._free()
        else:
            agree(self._look, self._page, where, plan, self._free)

    def _say_done(self) -> None:
        """A hand did what no wire does; with nothing else to do that is all."""
        self._told |= {Act.WIFI}
        for number, step in enumerate(self._plan.steps):
            if step.act in self._told:
                self._page.steps.show_state(number, "done", self.tr("You did that by hand."))
        self._page.by_hand.setEnabled(False)
        if not self._plan.for_station:
            self._free()

    def _free(self) -> None:
        self._start(self._freed(), "release a device")

    async def _freed(self) -> None:
        page, where, freeing = self._page, self._where, self._freeing
        if where is None or freeing is None:
            return
        page.trouble.hide()
        page.show_busy(busy=True)
        try:
            wish = FreeWish(page.wishes.acts, self._told)
            freed = await freeing.free(where, wish, self._moved)
        except StationError as error:
            self._fail(error)
        else:
            self._ended(freed)
        finally:
            page.show_busy(busy=False)

    def _moved(self, news: FreeNews) -> None:
        if news.step in self._plan.steps:
            number = self._plan.steps.index(news.step)
            self._page.steps.show_state(number, news.state, news.words)

    def _ended(self, freed: Freed) -> None:
        page = self._page
        if freed.is_released:
            words = self.tr("Released. Nothing remains.")
            page.say_end(words, "good")
        else:
            words = self.tr("Not released: what is still open below remains. Look it up again.")
            page.say_end(words, "warn")
        announce(page, words, urgent=not freed.is_released)
        if freed.trouble is not None:
            self._fail(freed.trouble)

    # ---- inside ----

    def _fail(self, error: StationError) -> None:
        self._page.say_trouble(self._number_of(error.code), str(error), error.hint)

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        if self._task is not None and not self._task.done():
            work.close()
            return
        self._task = self._tasks.start(work, name)

    async def _let_go(self) -> None:
        freeing, self._freeing = self._freeing, None
        if freeing is not None:
            await freeing.close()
