"""F1, and the number of a trouble, in the window."""

import subprocess
import sys

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from station.domain.cloud_errors import OwnedByAnother
from station.domain.events import Judged, StepFailed, StepStarted
from station.window.dialog import Ask
from station.window.help.number_button import NumberButton
from station.window.help.over import HelpOver
from station.window.lock.pin_dialog import PinDialog
from station.window.main_window import MainWindow
from station.window.pages.help_page import HelpPage
from station.window.story import Story
from tests.window.bench_scenes import sixteen_slots
from tests.window.scripted import (
    ACCOUNT,
    HANDED_OVER,
    RECIPE,
    TABLE,
    ScriptedOutside,
    events_until,
)


class Asking(Ask):
    def __init__(self, look, parent):
        super().__init__(look, parent, "Stop this device?", "It is half done.", ("Go on", "Stop"))


@pytest.fixture
def outside():
    return ScriptedOutside(dict(ACCOUNT))


def told(window: MainWindow, step: str) -> Story:
    story = Story(RECIPE, lambda: 0.0)
    window.run.story = story
    for event in events_until(step):
        story.apply(event)
    story.apply(StepStarted(HANDED_OVER, step))
    window.guided.show_again()
    return story


def place(window: MainWindow) -> str:
    [page] = window.findChildren(HelpPage)
    assert page.isVisible()
    return page.place


def press_f1(window: MainWindow) -> str:
    QTest.keyClick(window, Qt.Key.Key_F1)
    return place(window)


async def test_f1_opens_the_page_of_what_is_on_the_screen(window):
    for page, expected in (
        ("guided", "technician"), ("cloud", "cloud"), ("records", "bench#the-record"),
        ("bench", "operator"), ("settings", "engineer#account-and-secrets"),
    ):  # fmt: skip
        window.show_page(page)
        assert press_f1(window) == expected
    window.show_section("slots")
    assert press_f1(window) == "engineer#slots"
    await window.close_work()


async def test_f1_on_the_first_run_opens_what_it_asks_for(look):
    window = MainWindow(ScriptedOutside({}), look)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    assert press_f1(window) == "engineer#the-first-run"
    window.hide()
    window.deleteLater()


def test_the_guide_is_read_when_it_is_first_asked_for_and_not_before():
    asked = "import sys, station.window.main_window as _; print('markdown_it' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout == "False\n"


async def test_f1_in_guided_opens_the_step_that_is_done(window):
    told(window, "confirm_owner")
    assert press_f1(window) == "technician#7-confirm-owner"


async def test_f1_in_trouble_opens_the_entry_of_its_number(window):
    story = told(window, "confirm_owner")
    story.apply(StepFailed(HANDED_OVER, "confirm_owner", OwnedByAnother()))
    story.apply(Judged(HANDED_OVER, TABLE.of(OwnedByAnother())))
    window.guided.show_again()
    assert press_f1(window) == "troubleshooting#clm-204"


async def test_the_number_in_the_panel_opens_it_too_and_back_leads_to_the_trouble(window):
    story = told(window, "confirm_owner")
    story.apply(StepFailed(HANDED_OVER, "confirm_owner", OwnedByAnother()))
    story.apply(Judged(HANDED_OVER, TABLE.of(OwnedByAnother())))
    window.guided.show_again()
    [number] = [each for each in window.guided.findChildren(NumberButton) if each.isVisible()]
    number.click()
    assert place(window) == "troubleshooting#clm-204"
    window.findChild(HelpPage).back.click()
    QApplication.processEvents()
    assert window.guided.isVisible()


async def test_f1_on_the_bench_opens_the_trouble_that_the_call_out_names(window):
    sixteen_slots(window)
    assert press_f1(window) == "troubleshooting#clm-204"
    await window.close_work()


async def test_help_on_help_is_the_first_page(window):
    press_f1(window)
    assert press_f1(window) == "index"


@pytest.mark.parametrize(
    ("made", "expected"),
    [(PinDialog, "engineer#engineer-and-operator"), (Asking, "technician#7-confirm-owner")],
)
async def test_f1_over_a_box_opens_the_guide_over_it_and_leads_back_into_its_field(
    window, made, expected
):
    told(window, "confirm_owner")
    box = made(window.look, window)
    box.open()
    QTest.qWaitForWindowActive(box)
    before = box.focusWidget()
    QTest.keyClick(before, Qt.Key.Key_F1)
    over = box.findChild(HelpOver)
    assert over.page.place == expected
    assert window.shown == "guided"
    QTest.qWaitForWindowActive(over)
    QTest.keyClick(over, Qt.Key.Key_Escape)
    assert box.isVisible()
    assert box.focusWidget() is before
    box.reject()


async def test_large_text_over_a_box_begins_at_its_heading_too(window):
    window.look.choose("light", 2.0)
    window.resize(1024, 600)
    box = PinDialog(window.look, window)
    box.open()
    window.show_help(PinDialog.topic)
    reader = box.findChild(HelpOver).page.reader
    for _ in range(4):
        QApplication.processEvents()
    seen = reader.cursorForPosition(QPoint(60, 40)).block().text()
    assert seen == "Engineer and operator"
    box.reject()
    window.look.choose("light", 1.0)
