"""The lock in the main window (operator-ui 1.2)."""

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from station.domain.bench_errors import RecordFailed
from station.domain.lock import LOCKS_AFTER_S, PinState
from station.window.lock.pin_dialog import PinDialog
from station.window.main_window import MainWindow
from station.window.settings.lock_form import LockForm
from station.window.settings.recipe_desk import RecipeDesk

HIDDEN = ("cloud", "settings")


async def until(is_so):
    async with asyncio.timeout(5.0):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0)


@pytest.fixture
def engineer(outside):
    outside.engineer.pin, outside.engineer.right = PinState.SET, "4711"
    return outside.engineer


@pytest.fixture
async def locked(look, outside, engineer, qtbot):
    window = MainWindow(outside, look)
    qtbot.addWidget(window)
    window.show()
    yield window
    await window.close_work()


def in_the_rail(window):
    return [key for key, button in window.rail._buttons.items() if button.isVisibleTo(window)]


def dialog_of(window):
    return next((each for each in window.findChildren(PinDialog) if each.isVisible()), None)


async def unlock(window, pin):
    QTest.keyClick(window, Qt.Key.Key_F12)
    dialog = dialog_of(window)
    dialog.field.fill_in(pin)
    dialog.unlock.click()
    return dialog


async def test_with_a_pin_the_window_begins_locked_and_what_is_the_engineers_is_not_shown(locked):
    assert not set(HIDDEN) & set(in_the_rail(locked))
    assert {"guided", "bench", "records", "help"} <= set(in_the_rail(locked))
    locked.show_page("settings")
    assert locked.shown == "guided"
    assert locked.status.lock.accessibleName() == "Locked. F12 unlocks"


async def test_f12_and_the_right_pin_unlock_and_the_lock_in_the_bar_locks_again(locked, engineer):
    await unlock(locked, "4711")
    await until(lambda: not locked.lock.guard.is_locked)
    assert set(HIDDEN) <= set(in_the_rail(locked))
    locked.show_page("settings")
    locked.status.lock.click()
    await until(lambda: len(engineer.acts) == 2)
    assert locked.shown == "guided"
    assert engineer.acts == ["unlocked", "locked by key"]


async def test_a_wrong_pin_is_told_and_is_gone_from_the_field(locked, engineer):
    dialog = await unlock(locked, "1234")
    await until(dialog.isEnabled)
    assert dialog.isVisible()
    assert dialog.field.text == ""
    assert locked.lock.guard.is_locked
    dialog.reject()


async def test_after_five_minutes_without_a_touch_it_locks_by_itself(locked, engineer, monkeypatch):
    await unlock(locked, "4711")
    await until(lambda: not locked.lock.guard.is_locked)
    touched_s = locked.lock.guard.lock.touched_s
    monkeypatch.setattr("time.monotonic", lambda: touched_s + LOCKS_AFTER_S)
    locked.lock.guard._look_at_time()
    monkeypatch.undo()
    await until(lambda: "locked by time" in engineer.acts)
    assert locked.lock.guard.is_locked


async def test_a_record_that_cannot_be_written_is_told_and_hinders_nobody(locked, engineer):
    engineer.record_trouble = RecordFailed()
    await unlock(locked, "4711")
    await until(lambda: "Not written" in locked.status.lock.accessibleName())
    assert not locked.lock.guard.is_locked


async def test_the_engineer_sets_a_pin_and_goes_on_unlocked(look, outside, qtbot):
    window = MainWindow(outside, look)
    qtbot.addWidget(window)
    window.show()
    window.show_section("lock")
    form = window.findChild(LockForm)
    for field in (form.new, form.again):
        field.fill_in("4711")
    form.keep.click()
    await until(lambda: outside.engineer.acts == ["new pin"])
    await until(lambda: window.status.lock.isVisibleTo(window))
    assert not window.lock.guard.is_locked
    assert window.shown == "settings"
    assert form.new.text == form.again.text == ""
    await window.close_work()


async def test_a_recipe_that_is_changed_stands_in_the_record(look, outside, qtbot):
    window = MainWindow(outside, look)
    qtbot.addWidget(window)
    window.show_section("recipes")
    desk = window.findChild(RecipeDesk)
    desk.open("line-1.toml")
    desk.save_to("line-1.toml")
    await until(lambda: outside.engineer.acts == ["changed the recipe line-1.toml"])
    await window.close_work()


async def test_two_pins_that_differ_are_not_kept(look, outside, qtbot):
    form = LockForm(look, lambda _code: "")
    qtbot.addWidget(form)
    form.show_pin(PinState.NONE)
    form.new.fill_in("4711")
    form.again.fill_in("4712")
    assert not form.keep.isEnabled()
    form.again.fill_in("4711")
    assert form.keep.isEnabled()
