"""Settings, Updates: an update is looked at, agreed to, installed, and taken back."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from station.domain.update_errors import UpdateNotNow, UpdateRefused
from station.flow.field.updates import UpdateStep
from station.window.dialog import Ask
from station.window.updates.making import updates_section
from station.window.updates.section import UpdatesSection
from tests.window.scripted_updates import OFFER, ScriptedUpdates


@pytest.fixture
async def section(window, outside, qtbot):
    made = updates_section(window)
    qtbot.addWidget(made)
    made.show()
    yield made
    await window.close_work()


async def ended(window) -> None:
    await asyncio.gather(*window.tasks._running)


async def agreed(section, window) -> None:
    QApplication.processEvents()
    asked(window, section).grave.click()
    await ended(window)


def asked(window, section) -> Ask:
    found = [*window.findChildren(Ask), *section.findChildren(Ask)]
    return next(each for each in found if each.isVisible())


async def test_a_bundle_is_looked_at_and_installed_once_that_is_agreed(section, window, outside):
    assert not section.install.isEnabled()
    section.place.fill_in("/media/stick")
    section.look_button.click()
    await ended(window)
    assert "2.0.0" in section._said.text()
    section.install.click()
    await agreed(section, window)
    assert outside.field.newer.done == ["2.0.0"]
    assert "2.0.0" in section._said.text()
    assert not window.exited.is_set()
    asked(window, section).safe.click()
    assert window.exited.is_set()


async def test_once_another_version_is_in_place_escape_closes_station_too(section, window):
    section.say_done("2.0.0")
    ask = asked(window, section)
    assert not ask.grave.isVisible()
    assert not section.back.isEnabled()
    ask.reject()
    assert window.exited.is_set()


async def test_another_place_forgets_what_the_last_one_brought(section, window):
    section.place.fill_in("/media/stick")
    section.look_button.click()
    await ended(window)
    section.place.fill_in("/media/other")
    assert not section.install.isEnabled()


@pytest.mark.parametrize("trouble", [UpdateRefused("Its signature is not right."), UpdateNotNow()])
async def test_what_stands_against_it_is_told_with_its_number(section, window, outside, trouble):
    outside.field.newer.trouble = trouble
    section.place.fill_in("/media/stick")
    section.look_button.click()
    await ended(window)
    assert section.trouble.isVisible()
    assert "STN-43" in section.trouble.accessibleName()
    assert section.look_button.isEnabled()


async def test_there_is_a_way_back_where_there_is_a_version_before(section, window, outside):
    assert "0.9.0" in section.back.text_shown()
    section.back.click()
    await agreed(section, window)
    assert outside.field.newer.done == ["back"]
    assert "0.9.0" in section._said.text()


async def test_while_a_device_is_in_work_nothing_is_installed_and_it_is_told_why(look, qtbot):
    at_work = [False]
    section = UpdatesSection(look, lambda: at_work[0])
    qtbot.addWidget(section)
    section.show_state(ScriptedUpdates().state())
    section.show()
    section.place.fill_in("/media/stick")
    section.show_offer(OFFER)
    at_work[0] = True
    section._timer.timeout.emit()
    assert not section.install.isEnabled()
    assert not section.back.isEnabled()
    assert section._waits.isVisible()
    assert section.look_button.isEnabled()
    at_work[0] = False
    section._timer.timeout.emit()
    assert section.install.isEnabled()
    assert not section._waits.isVisible()


async def test_how_far_it_is_is_told_step_by_step(section):
    section.say_working()
    told = []
    for step in UpdateStep:
        section.show_step(step)
        told.append(section._said.text())
        assert section._bar.isVisible()
    assert len(set(told)) == len(UpdateStep)
    assert not section.install.isEnabled()


async def test_a_folder_is_chosen_too(section):
    dialog = section._choose_folder()
    dialog.fileSelected.emit("/media/line")
    assert section.place.text == "/media/line"
    dialog.reject()


async def test_a_station_that_runs_from_its_source_takes_no_bundle(window, outside, qtbot):
    outside.field.newer.kind, outside.field.newer.before = "source", ""
    section = updates_section(window)
    qtbot.addWidget(section)
    section.place.fill_in("/media/stick")
    assert not section.look_button.isEnabled()
    assert not section.back.isEnabled()
    assert "git" in section._state.text()
    await window.close_work()
