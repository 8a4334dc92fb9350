"""The window's way to a bundle for an engineer."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from station.domain.bundle import Bundle, LeftOut
from station.domain.field_errors import BundleNotKept
from station.window.bundle.box import BundleBox

MADE = Bundle("/home/ada/Documents/b.zip", 12_345, (), (LeftOut("the trace", "none was kept"),))


class ScriptedBundles:
    """Fulfils Bundles: one that is made, or the trouble there is."""

    def __init__(self) -> None:
        self.wishes = []
        self.trouble = None

    def usual_place(self) -> str:
        return MADE.path

    async def make(self, wish):
        self.wishes.append(wish)
        if self.trouble is not None:
            raise self.trouble
        return MADE


@pytest.fixture
async def box(window, outside):
    outside.field.made = ScriptedBundles()
    outside.field.bundles = lambda: outside.field.made
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    yield window.findChild(BundleBox)
    await window.close_work()


async def ends(window) -> None:
    await asyncio.gather(*window.tasks._running)


async def test_one_key_offers_it_and_one_more_makes_it(window, outside, box):
    box.activateWindow()
    assert QTest.qWaitForWindowActive(box), "not active"
    QTest.keyClick(box.make, Qt.Key.Key_Return)
    await ends(window)
    assert [wish.into for wish in outside.field.made.wishes] == [MADE.path]
    assert box.copy.isVisible()
    box.copy.click()
    assert QGuiApplication.clipboard().text() == MADE.path


async def test_what_could_not_go_in_is_told(window, box):
    box.make.click()
    await ends(window)
    assert "the trace: none was kept" in box._left.text()


async def test_a_place_that_cannot_be_written_is_told_and_another_may_be_tried(
    window, outside, box
):
    outside.field.made.trouble = BundleNotKept("/home/ada/Documents/b.zip cannot be written.")
    box.make.click()
    await ends(window)
    assert box._trouble.isVisible()
    assert "STN-434" in box._trouble.accessibleName()
    outside.field.made.trouble = None
    box.place.fill_in("/media/stick/b.zip")
    box.make.click()
    await ends(window)
    assert [wish.into for wish in outside.field.made.wishes][-1] == "/media/stick/b.zip"
    assert not box._trouble.isVisible()


async def test_the_crash_page_offers_it_with_what_it_shows(window, outside, box):
    from station.window.crash import CrashPage

    box.reject()
    window._crashed(KeyError("a fault"))
    page = window.findChild(CrashPage)
    page.bundle.click()
    window.findChildren(BundleBox)[-1].make.click()
    await ends(window)
    assert "a fault" in outside.field.made.wishes[-1].crash
    page.accept()
