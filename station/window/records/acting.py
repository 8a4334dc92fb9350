"""Does what is asked of the record as a whole: one thing at a time, and Stop ends it."""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import datetime
from pathlib import PurePath
from typing import Any

from PySide6.QtCore import QObject, Signal

from station.domain.errors import StationError
from station.flow.bench.desk import Records
from station.window.look import Look
from station.window.pages.records_page import RecordsPage
from station.window.records.asked import Span
from station.window.records.entry_file import export
from station.window.records.erasing import Erasing
from station.window.save_dialog import ask_where
from station.window.tasks import Tasks

Work = Callable[[], Coroutine[Any, Any, None]]


class RecordActs(QObject):
    """`records` opens the record when it is first asked; `span` is what a report is of."""

    failed = Signal(object)
    """A StationError."""
    changed = Signal()
    """What was found may read otherwise now."""

    def __init__(
        self,
        look: Look,
        tasks: Tasks,
        page: RecordsPage,
        records: Callable[[], Records],
        span: Callable[[], Span],
    ) -> None:
        super().__init__(page)
        self._tasks, self._page = tasks, page
        self._records, self._span = records, span
        self._acting: asyncio.Task[Any] | None = None
        self._erasing = Erasing(look, page)
        self._erasing.agreed.connect(self._erase_agreed)
        acts = page.acts
        acts.verify_pressed.connect(lambda: self._act(self._verify))
        acts.report_pressed.connect(self._ask_report)
        acts.export_pressed.connect(self._ask_export)
        acts.backup_pressed.connect(self._ask_backup)
        acts.erase_pressed.connect(lambda: self._act(self._choose_person))
        acts.stop_pressed.connect(self._stop)

    def report_to(self, path: str) -> None:
        """PDF or CSV by the name's end."""
        self._act(lambda: self._report(path), self.tr("Writing the report…"))

    def export_to(self, path: str) -> None:
        """CSV or JSON lines by the name's end."""
        self._act(lambda: self._export(path), self.tr("Exporting…"))

    def back_up_to(self, path: str) -> None:
        self._act(lambda: self._back_up(path), self.tr("Copying the record…"))

    async def _verify(self) -> None:
        chain = self._page.chain
        chain.show_progress(0, 0)
        try:
            chain.show_check(await self._records().verify(chain.show_progress))
        except BaseException:
            chain.hide()
            raise

    async def _report(self, path: str) -> None:
        since, until = self._span()
        await self._records().report(since, until, PurePath(path))
        self._say_kept(path)

    async def _export(self, path: str) -> None:
        number, say = self._page.locale().toString, self._page.acts.say
        told = self.tr("Exporting · {0} entries")
        await export(self._records(), path, lambda done: say(told.format(number(done))))
        self._say_kept(path)

    async def _back_up(self, path: str) -> None:
        await self._records().backup(PurePath(path))
        self._say_kept(path)

    async def _choose_person(self) -> None:
        self._erasing.choose(await self._records().people())

    def _erase_agreed(self, name: str) -> None:
        self._act(lambda: self._erase(name), self.tr("Erasing…"))

    async def _erase(self, name: str) -> None:
        await self._records().erase(name)
        self._page.acts.say(self.tr("Erased. The chain still verifies."), "good")
        self.changed.emit()

    def _ask_report(self) -> None:
        kinds = ((self.tr("Report"), "pdf"), (self.tr("Table"), "csv"))
        name = f"shift-{self._day()}.pdf"
        ask_where(self._page, self.tr("Save the shift report"), kinds, name, self.report_to)

    def _ask_export(self) -> None:
        kinds = ((self.tr("Table"), "csv"), (self.tr("JSON lines"), "jsonl"))
        name = f"record-{self._day()}.csv"
        ask_where(self._page, self.tr("Export the record"), kinds, name, self.export_to)

    def _ask_backup(self) -> None:
        kinds = ((self.tr("Copy of the record"), "sqlite"),)
        name = f"record-{self._day()}.sqlite"
        ask_where(self._page, self.tr("Back up the record"), kinds, name, self.back_up_to)

    def _day(self) -> str:
        return f"{datetime.now().astimezone():%Y-%m-%d}"

    def _act(self, work: Work, waiting: str = "") -> None:
        self._stop()
        self._page.acts.say(waiting)
        self._page.acts.show_busy(busy=True)
        self._acting = self._tasks.start(self._acted(work), "record")
        self._acting.add_done_callback(self._ended)

    async def _acted(self, work: Work) -> None:
        try:
            await work()
        except StationError as error:
            self._page.acts.say("")
            self.failed.emit(error)

    def _ended(self, task: asyncio.Task[Any]) -> None:
        if task is self._acting:
            self._page.acts.show_busy(busy=False)
            if task.cancelled():
                self._page.acts.say(self.tr("Stopped."))

    def _stop(self) -> None:
        if self._acting is not None:
            self._acting.cancel()

    def _say_kept(self, path: str) -> None:
        self._page.acts.say(self.tr("Saved: {0}").format(PurePath(path).name), "good")
