"""Settings with the sections as a person goes to them, one by one."""

import asyncio
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QWidget

from station.window.look import Look
from station.window.pages.settings_page import SettingsPage
from station.window.settings.desk import SettingsDesk
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside


async def settled() -> None:
    for _ in range(5):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    page: SettingsPage
    outside: ScriptedOutside

    def go_to(self, key: str) -> QWidget:
        self.page.shelf.choose(key)
        return self.page.shelf.section(key)

    def words(self) -> str:
        QApplication.processEvents()  # what was just put into a layout is shown by then
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    def dialog(self) -> QDialog:
        (shown,) = [each for each in self.page.findChildren(QDialog) if each.isVisible()]
        return shown


Open = Callable[[], Opened]


@pytest.fixture
async def settings(look: Look, outside: ScriptedOutside) -> AsyncIterator[Opened]:
    crashes: list[BaseException] = []
    page, tasks = SettingsPage(look), Tasks(crashes.append)
    desk = SettingsDesk(
        look, outside, tasks, page, lambda: outside.kept_settings,
        keep=lambda more: outside.keep_settings({**outside.kept_settings, **more}),
        keep_fixture=outside.keep_fixture,
    )  # fmt: skip
    page.resize(1340, 850)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    yield Opened(page, outside)
    page.hide()
    await tasks.close()
    await desk.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes
