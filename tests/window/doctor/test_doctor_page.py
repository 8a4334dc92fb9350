"""The page Doctor, with a doctor that finds what it is told."""

import asyncio
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.errors import SettingsUnreadable
from station.domain.field.findings import Finding, State, ok
from station.domain.field.findings_rule import judge_modem_manager
from station.domain.field_errors import FixNotDone
from station.window.doctor.driver import DoctorDriver
from station.window.doctor.page import DoctorPage
from station.window.tasks import Tasks
from tests.window.scripted import ScriptedOutside
from tests.window.scripted_field import ScriptedDoctor

MODEM_MANAGER = judge_modem_manager((), "/rules", runs=True, has_rule=False)
DISK = ok("disk", "The disk has room.")
CLOCK = Finding("clock", State.WATCH, "95 s ahead.", "Codes.", "Turn on.", "clock-wrong")
FOLDERS = Finding("disk", State.FIX, "Cannot be written.", mended_by="folders")


async def settled() -> None:
    for _ in range(6):
        await asyncio.sleep(0)
        QApplication.processEvents()


@dataclass
class Opened:
    page: DoctorPage
    doctor: ScriptedDoctor
    driver: DoctorDriver
    locked: list

    def words(self) -> str:
        return "\n".join(x.text() for x in self.page.findChildren(QLabel) if x.isVisible())

    async def look(self, *findings: Finding) -> None:
        self.doctor.findings = findings
        self.page.focus_page()
        await settled()


@pytest.fixture
async def opened(look):
    outside, crashes, locked = ScriptedOutside(), [], []
    doctor, tasks, page = ScriptedDoctor(), Tasks(crashes.append), DoctorPage(look)
    driver = DoctorDriver(outside, tasks, page, lambda: doctor, lambda: bool(locked))
    page.resize(1240, 800)
    page.show()
    yield Opened(page, doctor, driver, locked)
    page.hide()
    await tasks.close()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not crashes


async def test_it_looks_when_it_is_first_opened_and_again_when_asked(opened):
    await opened.look(DISK)
    await opened.look(DISK)
    assert opened.doctor.looks == 1
    opened.page.again.click()
    await settled()
    assert opened.doctor.looks == 2
    assert opened.words().count("The disk has room.") == 1


async def test_each_finding_is_shown_as_it_comes_with_its_number_and_counted(opened):
    opened.doctor.goes_on = asyncio.Event()
    await opened.look(MODEM_MANAGER, CLOCK, DISK)
    assert not opened.page.again.isEnabled()
    for shown in ("PRT-106", "STN-401", "1 to fix", "1 to watch", "The disk has room."):
        assert shown in opened.words()
    opened.doctor.goes_on.set()
    await settled()
    assert opened.page.again.isEnabled()
    assert "Last check" in opened.words()


async def test_the_open_window_tells_of_its_own_screen_instead_of_a_guess(opened):
    await opened.look(ok("qt", "Qt draws on xcb."))
    assert "draws on offscreen" in opened.words()
    assert "xcb" not in opened.words()


async def test_what_a_person_may_type_is_shown_on_demand_and_copied_whole(opened):
    await opened.look(MODEM_MANAGER)
    (card,) = opened.page.cards
    assert "udevadm" not in opened.words()
    card.show_commands.click()
    assert "udevadm" in opened.words()
    card.show_commands.click()
    assert "udevadm" not in opened.words()


async def test_fix_it_mends_says_so_and_looks_again(opened):
    await opened.look(MODEM_MANAGER)
    opened.doctor.findings = (DISK,)
    opened.page.cards[0].mend.click()
    await settled()
    assert opened.doctor.mended == ["udev-rule"]
    assert "The rule is installed." in opened.words()
    assert "0 to fix" in opened.words()


async def test_rights_that_were_not_given_leave_all_as_it_was_and_are_told(opened):
    await opened.look(MODEM_MANAGER)
    opened.doctor.trouble = FixNotDone("Nobody gave the rights for it.")
    opened.page.cards[0].mend.click()
    await settled()
    assert "STN-429" in opened.words()
    assert "Nobody gave the rights for it" in opened.words()
    assert opened.page.cards[0].mend.isEnabled()


async def test_an_operator_does_not_see_what_needs_rights(opened):
    await opened.look(MODEM_MANAGER, FOLDERS)
    assert [card.mend.isVisible() for card in opened.page.cards] == [True, True]
    opened.locked.append(True)
    opened.driver.lock_changed()
    assert [card.mend.isVisible() for card in opened.page.cards] == [False, True]


async def test_a_doctor_that_cannot_begin_says_why_and_may_be_asked_again(opened, monkeypatch):
    def broken():
        raise SettingsUnreadable("Line 3 of the settings is wrong.")

    monkeypatch.setattr(opened.driver, "_open_doctor", broken)
    await opened.look()
    assert "Line 3 of the settings is wrong" in opened.words()
    assert opened.page.again.isEnabled()
