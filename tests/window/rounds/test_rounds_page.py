"""window/rounds/**: announced, handed over, confirmed by itself, ended."""

import asyncio
from dataclasses import dataclass, replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from station.domain.bench_errors import VaultLocked
from station.domain.cloud_errors import SiteOffline
from station.domain.field.rounds import UnitState
from station.domain.field_errors import NotInRound
from station.window.dialog import Ask
from station.window.operator import WindowOperator
from station.window.rounds.driver import RoundsDriver
from station.window.rounds.page import ANNOUNCE, CONFIRM, HAND, RoundsPage
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside
from tests.window.scripted_rounds import (
    AWAITING,
    CONFIRMED,
    DEVICES,
    READY,
    RECIPE,
    REFUSED,
    ScriptedRounds,
    round_with,
)


async def settled():
    for _ in range(8):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    """The page as a technician has it before them."""

    page: RoundsPage
    driver: RoundsDriver
    desk: ScriptedRounds
    outside: ScriptedOutside

    def words(self):
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    def cells(self, column):
        units = self.page.units
        return [units.topLevelItem(n).text(column) for n in range(units.topLevelItemCount())]

    async def come(self, found=None):
        self.desk.found = found
        self.page.focus_page()
        await settled()

    async def press(self, button):
        button.click()
        await settled()


@pytest.fixture
async def opened(look):
    outside, crashes = ScriptedOutside(), []
    page, tasks = RoundsPage(look), Tasks(crashes.append)
    driver = RoundsDriver(look, outside, tasks, page, WindowOperator(), lambda: RECIPE)
    page.resize(1240, 800)
    page.show()
    page.activateWindow()
    QTest.qWaitForWindowActive(page)
    yield Opened(page, driver, outside.field.round_desk, outside)
    page.hide()
    await tasks.close()
    await driver.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes
    assert outside.field.round_desk.is_closed


async def test_without_a_round_the_page_says_so_and_waits_for_names(opened):
    await opened.come()
    assert "No round is open." in opened.words()
    assert not opened.page.main.isEnabled()
    assert not opened.page.units.isVisible()
    opened.page.announce.devices.setPlainText(DEVICES[0].text)
    assert opened.page.main.isEnabled()


async def test_announced_devices_stand_in_the_list_and_the_next_place_is_shown(opened):
    await opened.come()
    opened.page.announce.devices.setPlainText(f"{DEVICES[0]}\n{DEVICES[1]}\n")
    await opened.press(opened.page.main)
    assert opened.cells(0) == [DEVICES[0].text, DEVICES[1].text]
    assert opened.cells(1) == ["ready to hand over"] * 2
    assert opened.page.place == HAND
    assert opened.page.announce.devices.toPlainText() == ""
    assert opened.desk.wishes[0].recipe == RECIPE


async def test_what_is_no_device_id_is_told_before_anything_is_done(opened):
    await opened.come()
    opened.page.announce.devices.setPlainText("not an id")
    await opened.press(opened.page.main)
    assert "is no device ID" in opened.words()
    assert opened.desk.wishes == []


async def test_a_recipe_that_asks_for_the_customer_waits_for_one(opened):
    await opened.come()
    panel = opened.page.announce
    panel.show_recipe(replace(RECIPE, customer_from="ask"), may_choose=True)
    panel.devices.setPlainText(DEVICES[0].text)
    assert not opened.page.main.isEnabled()
    panel.customer.fill_in("ada@acme.example")
    assert opened.page.main.isEnabled()


async def test_a_round_that_was_left_goes_on_where_it_was(opened):
    for units, place in (((READY, AWAITING), HAND), ((AWAITING,), CONFIRM)):
        await opened.come(round_with(*units))
        assert opened.page.place == place


async def test_a_device_is_handed_over_by_cable_or_by_its_own_wifi(opened):
    await opened.come(round_with(READY, replace(READY, device=DEVICES[1])))
    assert "2 to go" in opened.words()
    await opened.press(opened.page.main)
    assert f"…{DEVICES[0].short} has its code and its Wi-Fi." in opened.words()
    assert "1 to go" in opened.words()
    await opened.press(opened.page.hand.air)
    assert [way.by for way in opened.desk.ways] == ["usb", "softap"]
    assert opened.desk.ways[1].crosses


async def test_a_stranger_gets_nothing_and_that_is_told_in_words(opened):
    await opened.come(round_with(READY))
    opened.desk.trouble = NotInRound()
    await opened.press(opened.page.main)
    assert "Not handed over." in opened.words()
    assert "no code was fetched for it" in opened.words()
    assert "CLM-225" in opened.page.trouble.accessibleName()


async def test_what_awaits_is_confirmed_by_itself_when_the_internet_is_back(opened):
    await opened.come(round_with(AWAITING))
    opened.desk.trouble = SiteOffline()
    opened.driver.look_whether_it_is_back()
    await settled()
    assert SiteOffline.what in opened.words()
    assert not opened.page.trouble.isVisible()
    opened.desk.becomes = round_with(replace(CONFIRMED, device=AWAITING.device))
    opened.driver.look_whether_it_is_back()
    await settled()
    assert opened.cells(1) == ["confirmed"]
    assert "Nothing awaits its confirmation." in opened.words()
    opened.driver.look_whether_it_is_back()
    await settled()
    assert opened.desk.looks == 2


async def test_handing_over_ends_a_look_that_is_under_way(opened):
    await opened.come(round_with(READY, AWAITING))
    opened.desk.goes_on.clear()
    opened.driver.look_whether_it_is_back()
    await settled()
    opened.desk.goes_on.set()
    await opened.press(opened.page.main)
    assert len(opened.desk.ways) == 1


async def test_a_codes_time_is_counted_down_and_its_end_is_told(opened):
    await opened.come(round_with(READY))
    assert opened.cells(2) == ["60:00"]
    opened.desk.minutes = 12.5
    opened.driver.count_down()
    assert opened.cells(2) == ["47:30"]
    opened.desk.minutes = 61
    opened.driver.count_down()
    assert (opened.cells(1), opened.cells(2)) == (["code expired"], [""])
    assert "Announce it again" in opened.words()


async def test_the_end_tells_which_codes_live_and_asks_before(opened):
    await opened.come(round_with(READY, AWAITING, REFUSED))
    await opened.press(opened.page.end)
    ask = opened.page.findChildren(Ask)[-1]
    assert ask.focusWidget() is ask.safe
    ask.grave.click()
    await settled()
    assert "The round is over." in opened.words()
    assert "on the device, which may still claim itself" in opened.words()
    assert opened.page.place == ANNOUNCE


async def test_trouble_of_a_row_is_told_in_full_below_the_list(opened):
    await opened.come(round_with(READY, REFUSED))
    assert REFUSED.trouble.do in opened.page.in_full.text()


async def test_a_locked_vault_is_asked_for(opened):
    await opened.come()
    opened.outside.vault = "locked"
    opened.desk.trouble = VaultLocked()
    opened.page.announce.devices.setPlainText(DEVICES[0].text)
    await opened.press(opened.page.main)
    dialogs = [each for each in opened.page.window().findChildren(QDialog) if each.isVisible()]
    assert len(dialogs) == 1
    dialogs[0].reject()


async def test_stopping_ends_what_is_under_way_and_shows_what_is_true(opened):
    await opened.come(round_with(READY))
    opened.desk.goes_on.clear()
    await opened.press(opened.page.main)
    assert opened.page.stop.isVisible()
    await opened.press(opened.page.stop)
    opened.desk.goes_on.set()
    await settled()
    assert not opened.page.stop.isVisible()
    assert opened.cells(1) == ["ready to hand over"]
    assert opened.desk.found.units[0].state is UnitState.READY


async def test_behind_the_lock_a_round_is_handed_over_and_not_announced_or_ended(opened):
    await opened.come(round_with(READY))
    page = opened.page
    page.show_locked(is_locked=True)
    assert page.place == HAND
    assert page.main.isVisible()
    assert page.main.isEnabled()
    assert not page.end.isVisible()
    page.places.choose(ANNOUNCE)
    page.show_place()
    assert "An engineer announces a round" in opened.words()
    assert not page.announce.isVisible()
    assert not page.main.isVisible()
    page.show_locked(is_locked=False)
    assert page.announce.isVisible()
    assert page.end.isVisible()
