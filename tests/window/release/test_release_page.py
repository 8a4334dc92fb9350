"""window/release/**: found, planned, agreed to, freed; and what remains."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication

from station.domain.cloud_errors import CloudUnwell, SiteOffline
from station.domain.field.freeing import RELEASE, Act
from tests.window.release.conftest import settled
from tests.window.scripted_release import ANOTHERS, NOWHERE, OURS


async def test_a_device_is_found_and_the_plan_is_shown_in_order(opened):
    await opened.look_up()
    assert opened.freeing.wanted == ["3b002100084734343233f0b1"]
    assert "our product Freezer sensor" in opened.words()
    assert [row.words.split()[0] for row in opened.page.steps.rows] == ["Unclaim", "Remove"]
    assert opened.page.release.isEnabled()


async def test_the_one_at_the_cable_is_asked_who_it_is(opened):
    opened.page.at_cable.click()
    await settled()
    assert opened.freeing.wanted == [""]


async def test_releasing_waits_for_the_last_four_digits(opened):
    await opened.look_up()
    await opened.agree("0000")
    assert not opened.dialog().grave.isEnabled()
    assert opened.freeing.wishes == []
    opened.dialog().reject()


async def test_the_safe_button_has_the_focus_and_keeps_all(opened):
    await opened.look_up()
    opened.page.release.click()
    dialog = opened.dialog()
    assert dialog.focusWidget() is dialog.safe
    dialog.safe.click()
    await settled()
    assert opened.freeing.wishes == []


async def test_with_the_digits_it_is_released_step_by_step(opened):
    await opened.look_up()
    await opened.agree("F0B1")
    assert opened.freeing.wishes[0].acts == RELEASE
    assert "Released. Nothing remains." in opened.words()
    assert all("done" in row.accessibleName() for row in opened.page.steps.rows)
    assert not opened.page.release.isEnabled()


async def test_a_step_that_fails_is_told_with_its_number_and_what_remains(opened):
    opened.freeing.trouble, opened.freeing.strikes_at = CloudUnwell(), 1
    await opened.look_up()
    await opened.agree("f0b1")
    assert "CLD-313" in opened.words()
    assert "Not released" in opened.words()
    assert "not done" in opened.page.steps.rows[1].accessibleName()


async def test_another_owners_device_cannot_be_released_and_the_letter_can_be_copied(opened):
    opened.freeing.where = ANOTHERS
    await opened.look_up()
    assert not opened.page.release.isEnabled()
    opened.page.copy.click()
    assert "grace@else.example" in QGuiApplication.clipboard().text()


async def test_a_device_that_nobody_shows_us_is_told_so(opened):
    opened.freeing.where = NOWHERE
    await opened.look_up()
    assert "nowhere that we can see" in opened.words()
    assert not opened.page.release.isEnabled()


async def test_removing_alone_is_refused_while_it_is_owned(opened):
    await opened.look_up()
    opened.page.wishes.how_much.choose("remove")
    opened.page.wishes.changed.emit()
    assert "CLM-222" in opened.words()
    assert not opened.page.release.isEnabled()
    opened.page.wishes.how_much.choose("release")
    opened.page.wishes.changed.emit()
    assert opened.page.release.isEnabled()
    assert "CLM-222" not in opened.words()


async def test_unclaiming_alone_takes_one_click(opened):
    await opened.look_up()
    opened.page.wishes.how_much.choose("unclaim")
    opened.page.wishes.changed.emit()
    await opened.agree()
    assert Act.REMOVE not in opened.freeing.wishes[0].acts


async def test_what_a_hand_does_is_told_by_the_person(opened):
    await opened.look_up()
    opened.page.wishes.wifi.setChecked(True)
    await settled()
    assert "hold SETUP for 10 s" in opened.words()
    opened.page.by_hand.click()
    await opened.agree("f0b1")
    assert opened.freeing.wishes[0].told == {Act.WIFI}
    assert "Released" in opened.words()


async def test_what_a_hand_has_not_done_remains(opened):
    await opened.look_up()
    opened.page.wishes.wifi.setChecked(True)
    await opened.agree("f0b1")
    assert "Not released" in opened.words()


async def test_an_earlier_release_that_did_not_end_is_gone_on_with(opened):
    opened.freeing.where = replace(OURS, wished=frozenset({Act.WIFI}) | RELEASE)
    await opened.look_up()
    assert opened.page.wishes.acts == RELEASE | {Act.WIFI}
    assert "did not end" in opened.words()


@pytest.mark.parametrize("trouble", [SiteOffline(), CloudUnwell()])
async def test_trouble_of_finding_is_told_and_it_can_be_tried_again(opened, trouble):
    opened.freeing.where = trouble
    await opened.look_up()
    assert trouble.hint in opened.words()
    opened.freeing.where = OURS
    await opened.look_up()
    assert trouble.hint not in opened.words()
    assert opened.page.release.isEnabled()


async def test_nothing_else_is_begun_while_it_is_released(opened):
    await opened.look_up()
    opened.freeing.goes_on.clear()
    await opened.agree("f0b1")
    assert not opened.page.look_up.isEnabled()
    opened.page.wanted.emit("other")
    opened.freeing.goes_on.set()
    await settled()
    assert opened.freeing.wanted == ["3b002100084734343233f0b1"]


async def test_guided_leads_to_the_page_and_back_leads_to_guided(window):
    window.show_page("release")
    page = window._pages.currentWidget()
    page.back.click()
    assert window._pages.currentWidget() is window.guided
    await window.close_work()
