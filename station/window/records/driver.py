"""Does what the page Records asks for; everything beside the loop, one search at a time."""

import asyncio
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QObject

from station.domain.bench_errors import RecordMissing
from station.domain.errors import StationError
from station.domain.ledger.search import Found, Search, UnitRow
from station.flow.bench.desk import Records
from station.flow.ports import Outside
from station.window.look import Look
from station.window.pages.records_page import RecordsPage
from station.window.records.acting import RecordActs
from station.window.records.asked import Span, report_span, search_of
from station.window.records.story_lines import StoryTeller
from station.window.tasks import Tasks


class RecordsDriver(QObject):
    """`now` is for tests: the aware time."""

    def __init__(
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: RecordsPage,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__(page)
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page
        self._now = now
        self._kept: Records | None = None
        self._search: Search | None = None
        self._shift: Span | None = None
        self._shown_run = ""
        self._searching: asyncio.Task[Any] | None = None
        self._telling: asyncio.Task[Any] | None = None
        self.acts = RecordActs(look, tasks, page, self._records, self._reported)
        self._teller = StoryTeller(self._ending_of)
        self._offer()
        self._connect()

    def look_again(self) -> None:
        """Search as the page asks now; an older search that still goes on is ended."""
        self._end(self._searching)
        self._searching = self._tasks.start(self._find(), "records search")

    async def close(self) -> None:
        """Let go of the record."""
        if self._kept is not None:
            await self._kept.close()
            self._kept = None

    def _records(self) -> Records:
        """Opened by the first question."""
        if self._kept is None:
            self._kept = self._outside.records()
        return self._kept

    def _connect(self) -> None:
        page = self._page
        page.opened.connect(self.look_again)
        page.search.changed.connect(self.look_again)
        page.filters.changed.connect(self.look_again)
        page.units.model.more_wanted.connect(self._find_more)
        page.units.chosen.connect(self._tell)
        self.acts.failed.connect(self._fail)
        self.acts.changed.connect(self.look_again)

    def _offer(self) -> None:
        table = self._outside.verdicts
        rows = [table.row(code) for code in table.codes()]
        codes = sorted((row.number, row.what, row.code) for row in rows if row.ending != "pass")
        self._page.filters.offer_codes((code, f"{number} {what}") for number, what, code in codes)
        try:
            fixture = self._outside.fixture()
        except StationError:  # told on the page Settings, where it can be mended
            return
        self._page.filters.offer_slots(slot.name for slot in fixture.slots)

    def _reported(self) -> Span:
        return report_span(self._page.asked, self._shift, self._now())

    # ---- finding ----

    async def _find(self) -> None:
        page, asked = self._page, self._page.asked
        page.units.say_waiting(self.tr("Looking…"))
        try:
            self._shift = await self._records().last_shift()
            self._search = search_of(asked, self._shift, self._now())
            found = await self._records().search(self._search)
        except RecordMissing:
            found = Found((), 0)
        except StationError as error:
            page.units.say_waiting("")
            self._fail(error)
            return
        page.show_found(found, asked)
        page.units.choose_run(self._shown_run)

    def _find_more(self) -> None:
        if self._search is not None:
            self._end(self._searching)
            self._searching = self._tasks.start(self._more(self._search), "records search")

    async def _more(self, search: Search) -> None:
        units = self._page.units
        try:
            units.add(await self._records().search(replace(search, after=units.model.given)))
        except StationError as error:
            units.model.give_up()
            self._fail(error)

    # ---- one unit ----

    def _tell(self, row: object) -> None:
        assert isinstance(row, UnitRow)  # noqa: S101  # what the table gives
        self._shown_run = row.run
        self._end(self._telling)
        if not row.device:
            self._page.story.show_nothing(self.tr("This unit never said who it is."))
            return
        self._telling = self._tasks.start(self._story(row), "unit story")

    async def _story(self, row: UnitRow) -> None:
        page = self._page
        try:
            story = await self._records().story(row.device)
        except StationError as error:
            page.story.show_nothing(str(error))
            self._fail(error)
            return
        page.story.show_story(row.device, self._teller.lines(story), row.run)

    def _end(self, task: asyncio.Task[Any] | None) -> None:
        if task is not None:
            task.cancel()

    def _fail(self, error: object) -> None:
        assert isinstance(error, StationError)  # noqa: S101  # what is told here
        row = self._outside.verdicts.row(error.code)
        self._page.say_trouble(row.number, str(error), error.hint)

    def _ending_of(self, code: str) -> str:
        table = self._outside.verdicts
        return table.row(code).ending if code in table.codes() else ""
