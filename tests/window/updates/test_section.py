"""Settings, Updates: an update is looked at, agreed to, installed, and taken back."""

import asyncio

import pytest
from PySide6.QtWidgets import QApplication

from station.domain.update_errors import UpdateNotNow, UpdateRefused
from station.window.dialog import Ask
from station.window.updates.making import updates_section


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
    ask = next(each for each in window.findChildren(Ask) + section.findChildren(Ask))
    ask.grave.click()
    await ended(window)


async def test_a_bundle_is_looked_at_and_installed_once_that_is_agreed(section, window, outside):
    assert not section.install.isEnabled()
    section.place.fill_in("/media/stick")
    section.look_button.click()
    await ended(window)
    assert "2.0.0" in section._said.text()
    section.install.click()
    await agreed(section, window)
    assert outside.field.newer.done == ["2.0.0"]
    assert "next start" in section._said.text()


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
    section.back.click()
    await agreed(section, window)
    assert outside.field.newer.done == ["back"]


async def test_a_station_that_runs_from_its_source_takes_no_bundle(window, outside, qtbot):
    outside.field.newer.kind, outside.field.newer.has_before = "source", False
    section = updates_section(window)
    qtbot.addWidget(section)
    section.place.fill_in("/media/stick")
    assert not section.look_button.isEnabled()
    assert not section.back.isEnabled()
    assert "git" in section._state.text()
    await window.close_work()
