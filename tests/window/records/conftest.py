"""The page Records by itself, with a record that answers as it is told."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from station.window.look import Look
from station.window.pages.records_page import RecordsPage
from station.window.records.driver import RecordsDriver
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside
from tests.window.scripted_records import ScriptedRecords, unit_rows


async def settled() -> None:
    """Whatever the record was asked for has been answered and shown."""
    for _ in range(6):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    """The page as a person has it before them."""

    page: RecordsPage
    driver: RecordsDriver
    record: ScriptedRecords

    def words(self) -> str:
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    def units(self) -> list[str]:
        model = self.page.units.model
        return [model.row_at(model.index(row, 0)).run for row in range(model.rowCount())]

    async def type(self, text: str) -> None:
        """Typed and ended with Enter, so that no pause has to be waited for."""
        self.page.search.edit.selectAll()
        QTest.keyClicks(self.page.search.edit, text)
        self.page.search.edit.returnPressed.emit()
        await settled()

    async def choose(self, row: int) -> None:
        self.page.units.table.selectRow(row)
        await settled()


Open = Callable[..., Awaitable[Opened]]


@pytest.fixture
async def open_records(look: Look) -> AsyncIterator[Open]:
    pages: list[tuple[RecordsPage, Tasks]] = []
    crashes: list[BaseException] = []

    async def opened(units: int = 40) -> Opened:
        outside = ScriptedOutside()
        outside.record = ScriptedRecords(unit_rows(units))
        page, tasks = RecordsPage(look), Tasks(crashes.append)
        driver = RecordsDriver(look, outside, tasks, page)
        pages.append((page, tasks))
        page.resize(1340, 850)
        page.show()
        page.activateWindow()
        QTest.qWaitForWindowActive(page)
        page.focus_page()
        await settled()
        return Opened(page, driver, outside.record)

    yield opened
    for page, tasks in pages:
        page.hide()
        await tasks.close()
        page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes
