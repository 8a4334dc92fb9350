"""Does what the page of an offline round asks for; one thing at a time, and looks in between
whether the internet is back.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject, QTimer

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing, StationError
from station.domain.events import FlowEvent, StepMoved
from station.domain.field.rounds import Round, UnitState
from station.domain.progress import PARTS
from station.domain.recipe import Recipe
from station.flow.field.round_announce import listed_devices
from station.flow.field.round_ports import RoundDesk, RoundNews, RoundWish
from station.flow.ports import Outside, Way
from station.window.announce import announce
from station.window.look import Look
from station.window.operator import WindowOperator
from station.window.rounds.choice import Choice
from station.window.rounds.ending import ask_to_end
from station.window.rounds.page import ANNOUNCE, CONFIRM, HAND, RoundsPage
from station.window.rounds.vault_asking import VaultAsking
from station.window.tasks import Tasks

_SECOND_MS, _LOOK_MS = 1000, 5000
_NEEDS_STORE = (VaultLocked, KeyStoreMissing)


class RoundsDriver(QObject):
    """`account` gives the recipe that is used where no file was chosen."""

    def __init__(  # noqa: PLR0913, PLR0917  # what it shows, and what it asks
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: RoundsPage,
        operator: WindowOperator,
        account: Callable[[], Recipe | None],
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page
        self._operator, self._account = operator, account
        self._choice = Choice(page, outside, account)
        self._choice.troubled.connect(self._tell)
        self._vault = VaultAsking(look, outside, tasks, page)
        self._desk: RoundDesk | None = None
        self._found: Round | None = None
        self._doing: asyncio.Task[Any] | None = None
        self._looking: asyncio.Task[Any] | None = None
        self._seconds = QTimer(self, interval=_SECOND_MS)
        self._seconds.timeout.connect(self.count_down)
        self._looks = QTimer(self, interval=_LOOK_MS)
        self._looks.timeout.connect(self.look_whether_it_is_back)
        self._connect()

    async def close(self) -> None:
        self._seconds.stop()
        self._looks.stop()
        for task in (self._doing, self._looking):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task
        if self._desk is not None:
            await self._desk.close()

    def _connect(self) -> None:
        page = self._page
        page.opened.connect(self._open)
        page.left.connect(self._seconds.stop)
        page.main_pressed.connect(self._main)
        page.stop_pressed.connect(self._stop)
        page.end_pressed.connect(self._ask_to_end)
        page.hand.air_pressed.connect(lambda: self._do(self._hand(Way.own_wifi())))
        self._operator.asked.connect(page.ask)
        self._operator.withdrawn.connect(page.withdraw)
        page.answered.connect(self._operator.reply)

    def _open(self) -> None:
        self._seconds.start()
        self._looks.start()
        self._do(self._read(), is_seen=False)

    def _rounds(self) -> RoundDesk:
        if self._desk is None:
            self._desk = self._outside.field.rounds(self._operator, self._account())
        return self._desk

    def _show_recipe(self) -> None:
        """Raises RecipeWrong."""
        found = self._found
        self._choice.show(self._rounds().recipe_of(found) if found is not None else None)

    # ---- one thing at a time ----

    def _main(self) -> None:
        match self._page.place:
            case "announce":
                self._do(self._announce())
            case "hand":
                self._do(self._hand(Way.usb()))
            case _:
                self._do(self._confirm())

    def _do(self, work: Coroutine[Any, Any, None], *, is_seen: bool = True) -> None:
        if self._doing is not None and not self._doing.done():
            work.close()
            return
        self._doing = self._tasks.start(self._watched(work, is_seen=is_seen), "an offline round")

    async def _watched(self, work: Coroutine[Any, Any, None], *, is_seen: bool) -> None:
        if is_seen:
            self._page.show_busy(busy=True)
        try:
            await self._no_look()
            await work
        except StationError as trouble:
            self._tell(trouble)
        finally:
            work.close()
            self._page.hand.say_step("")
            self._page.show_busy(busy=False)

    def _stop(self) -> None:
        if self._doing is not None:
            self._doing.cancel()
            self._do_later(self._read())

    def _do_later(self, work: Coroutine[Any, Any, None]) -> None:
        """When what was stopped has ended."""
        before = self._doing

        async def then() -> None:
            if before is not None:
                await asyncio.wait([before])
            await self._watched(work, is_seen=False)

        self._doing = self._tasks.start(then(), "an offline round")

    async def _read(self) -> None:
        self._found = await self._rounds().read()
        self._show()
        if self._found is not None:
            self._page.go_where_it_goes_on(self._found)
        self._show_recipe()

    async def _announce(self) -> None:
        panel, found = self._page.announce, self._found
        rounds = self._rounds()
        recipe = rounds.recipe_of(found) if found is not None else self._choice.recipe()
        if recipe is None:
            self._choice.ask_recipe()
            return
        file = found.recipe_file if found is not None else self._choice.file
        named = listed_devices(panel.texts, panel.customer.text.strip()) if panel.texts else None
        wish = RoundWish(recipe, file, named, "" if named else panel.file)
        try:
            announced = await rounds.announce(wish, self._moved)
        finally:
            self._found = await rounds.read()
            self._show()
        panel.forget()
        self._show_recipe()
        if announced.left_out:
            first = announced.left_out[0]
            more = self.tr("{0} rows of the list are left out. {1}")
            words = more.format(len(announced.left_out), first.what)
            self._page.say_trouble(self._number_of("traveller-wrong"), words, first.do)
        elif not announced.round.is_wanting:
            self._page.places.choose(HAND)
            self._page.show_place()

    async def _hand(self, way: Way) -> None:
        panel, rounds = self._page.hand, self._rounds()
        panel.say_result("", "")
        try:
            unit = await rounds.hand(way, self._told)
        except StationError:
            words = self.tr("Not handed over.")
            panel.say_result(words, "bad")
            announce(self._page, words, urgent=True)
            raise
        finally:
            self._found = await rounds.read()
            self._show()
        words = self.tr("…{0} has its code and its Wi-Fi.").format(unit.device.short)
        panel.say_result(words, "good")
        announce(self._page, words, urgent=False)

    async def _confirm(self) -> None:
        rounds = self._rounds()
        self._found = await rounds.confirm(self._moved)
        self._page.confirm.say("")
        self._show()

    # ---- by itself ----

    def look_whether_it_is_back(self) -> None:
        """Every few seconds, while something awaits its confirmation and nothing else is done."""
        is_free = all(task is None or task.done() for task in (self._doing, self._looking))
        waits = self._found is not None and any(
            unit.state is UnitState.AWAITING for unit in self._found.units
        )
        if is_free and waits and self._page.place != ANNOUNCE:
            self._looking = self._tasks.start(self._look_again(), "whether the internet is back")

    async def _look_again(self) -> None:
        """Its trouble is no trouble of the round: it looks again."""
        try:
            await self._confirm()
        except StationError as passing:
            self._page.confirm.say(str(passing))

    async def _no_look(self) -> None:
        """The record is for one at a time."""
        looking, self._looking = self._looking, None
        if looking is not None and not looking.done():
            looking.cancel()
            await asyncio.wait([looking])

    # ---- the end ----

    def _ask_to_end(self) -> None:
        if self._found is not None:
            ask_to_end(
                self._look, self._page, self._found, self._rounds().moment,
                lambda drops: self._do(self._ended(drops=drops)),
            )  # fmt: skip

    async def _ended(self, *, drops: bool) -> None:
        rounds = self._rounds()
        end = await rounds.end(drops=drops)
        self._found = await rounds.read()
        self._show()
        self._page.places.choose(ANNOUNCE if self._found is None else CONFIRM)
        self._page.show_place()
        self._page.show_end(end)
        self._show_recipe()

    # ---- inside ----

    def _moved(self, news: RoundNews) -> None:
        if news.unit is not None:
            self._page.show_unit(news.unit, self._rounds().moment)
        elif news.text:
            self._page.confirm.say(news.text)

    def _told(self, event: FlowEvent) -> None:
        if isinstance(event, StepMoved) and not event.done:
            self._page.hand.say_step(PARTS[event.part].words)

    def _show(self) -> None:
        self._page.show_round(self._found, self._rounds().moment)

    def count_down(self) -> None:
        """A code whose hour ends meanwhile is told as soon as it does."""
        found = self._found
        if found is None:
            return
        moment = self._rounds().moment
        now = found.at(moment)
        if now != found:
            self._found = now
            self._page.show_round(now, moment)
        else:
            self._page.units.count_down(now, moment)

    def _tell(self, trouble: StationError) -> None:
        self._page.say_trouble(self._number_of(trouble.code), str(trouble), trouble.hint)
        if isinstance(trouble, _NEEDS_STORE) and self._outside.vault_state() != "key-store":
            self._vault.ask()

    def _number_of(self, code: str) -> str:
        return self._outside.verdicts.row(code).number
