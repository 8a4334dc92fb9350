"""The page that releases a device, with a freeing that does as it is told."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from station.window.dialog import Ask
from station.window.release.driver import ReleaseDriver
from station.window.release.page import ReleasePage
from station.window.tasks import Tasks
from tests.window.scripted import TABLE
from tests.window.scripted_release import ScriptedFreeing


async def settled() -> None:
    for _ in range(6):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    """The page as a person has it before them."""

    page: ReleasePage
    freeing: ScriptedFreeing
    crashes: list

    def words(self) -> str:
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    async def look_up(self, text="3b002100084734343233f0b1"):
        self.page.field.edit.setText(text)
        self.page.look_up.click()
        await settled()

    def dialog(self) -> Ask:
        return self.page.findChildren(Ask)[-1]

    async def agree(self, digits=""):
        self.page.release.click()
        dialog = self.dialog()
        for edit in dialog.findChildren(QLineEdit):
            edit.setText(digits)
        dialog.grave.click()
        await settled()


@pytest.fixture
async def opened(look):
    freeing, crashes = ScriptedFreeing(), []
    page, tasks = ReleasePage(look), Tasks(crashes.append)
    driver = ReleaseDriver(look, tasks, page, lambda: freeing, lambda c: TABLE.row(c).number)
    page.resize(1240, 800)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    yield Opened(page, freeing, crashes)
    page.hide()
    await tasks.close()
    await driver.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes
