"""Guided, driven by what an Outside tells and by its own buttons and fields."""

import asyncio
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.device_errors import NotListening, PasswordWrong, UnitLost
from station.domain.errors import StoppedByOperator
from station.domain.events import Judged, StepFailed, StepMoved, StepStarted
from station.domain.identity import DeviceId
from station.domain.questions import CUSTOMER, WIFI
from station.domain.recipe import Ownership
from station.flow.ports import Way
from station.window.dialog import Ask
from tests.window.scripted import (
    CLAIM_CODE,
    EQUIPPED,
    HANDED_OVER,
    IDENTIFIED,
    PASSWORD,
    TABLE,
    UNIT,
    events_until,
)

ANSWERS = {"wifi_ssid": "Acme-Warehouse", "wifi_password": PASSWORD}


def words(window) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


async def until(is_so) -> None:
    async with asyncio.timeout(5):
        while not is_so():
            QApplication.processEvents()
            await asyncio.sleep(0)


async def asked(window, key: str):
    guided = window.guided

    def is_asked() -> bool:
        box = guided.step.question
        return box is not None and box.question.key == key

    await until(is_asked)
    return guided.step.question


async def waiting_at(window, step: str) -> None:
    await until(lambda: window.guided.state == "waiting" and window.run.story.step == step)


async def in_state(window, state: str) -> None:
    await until(lambda: window.guided.state == state)


async def close(window) -> None:
    await window.tasks.close()


async def fail_with(error, operator, tell):
    tell(StepStarted(EQUIPPED, "identify"))
    tell(StepMoved(EQUIPPED, "identify", "device_answers"))
    tell(StepFailed(EQUIPPED, "identify", error))
    tell(Judged(EQUIPPED, TABLE.of(error)))
    return TABLE.of(error)


async def test_a_person_takes_one_device_to_pass(window, outside):
    window.guided.keys.main.click()
    box = await asked(window, "wifi")
    box.fill_in(ANSWERS)
    window.guided.keys.main.click()
    box = await asked(window, "customer")
    box.fill_in({"customer": "ada"})
    window.guided.keys.main.click()
    await in_state(window, "done")
    assert "PASS" in words(window)
    assert any("ada owns device …33f0b1 in Freezer sensor." in each for each in words(window))
    await close(window)


async def test_the_order_is_what_the_start_card_says(window, outside):
    window.guided.start.choose("customer-online", "softap")
    window.guided.keys.main.click()
    await asked(window, "wifi")
    recipe, way = outside.runs[0]
    assert (recipe.ownership, recipe.product) == (Ownership.CUSTOMER_ONLINE, "9319")
    assert way == Way.own_wifi()
    await close(window)


async def test_of_several_ports_the_chosen_one_is_taken(window, outside):
    first = outside.seen_ports[0]
    outside.seen_ports.append(replace(first, address="/dev/ttyACM1", place="1-2"))
    window._look_at_ports()
    window.guided.start.choose_port("/dev/ttyACM1")
    window.guided.keys.main.click()
    await until(lambda: outside.runs)
    assert outside.runs[0][1] == Way.usb("/dev/ttyACM1")
    await close(window)


async def test_a_wait_says_how_long_it_takes_and_when_we_give_up(window, outside):
    async def wait(operator, tell):
        tell(StepStarted(EQUIPPED, "identify"))
        tell(StepMoved(EQUIPPED, "identify", "device_answers"))
        await asyncio.Event().wait()

    outside.play = wait
    window.guided.keys.main.click()
    await waiting_at(window, "identify")
    assert any("we stop and tell you why after 40 s" in w for w in words(window))
    assert window.guided.keys.main.text_shown() == "Continues by itself"
    assert not window.guided.keys.main.isEnabled()
    assert window.guided.keys.stop.hasFocus()
    await close(window)


async def test_trouble_shows_its_number_what_happened_and_what_to_do(window, outside):
    outside.play = lambda operator, tell: fail_with(NotListening(), operator, tell)
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    shown = words(window)
    assert "DEV-101" in shown
    assert "The device does not answer: it is not in listening mode" in shown
    assert NotListening.hint in shown
    assert window.guided.keys.again.hasFocus()
    await close(window)


async def test_try_again_keeps_the_answers(window, outside):
    plays = []

    async def play(operator, tell):
        plays.append(dict(await operator.fill(WIFI)))
        return await fail_with(NotListening(), operator, tell)

    outside.play = play
    window.guided.keys.main.click()
    box = await asked(window, "wifi")
    box.fill_in(ANSWERS)
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    QTest.keyClick(window, Qt.Key.Key_F5)
    await until(lambda: len(plays) == 2 and window.guided.state == "trouble")
    assert plays[0] == plays[1]
    await close(window)


async def test_a_device_that_was_plugged_in_again_is_tried_again_at_its_new_port(window, outside):
    async def play(operator, tell):
        tell(StepStarted(IDENTIFIED, "look_up"))
        tell(StepFailed(IDENTIFIED, "look_up", UnitLost()))
        tell(Judged(IDENTIFIED, TABLE.of(UnitLost())))
        return TABLE.of(UnitLost())

    outside.play = play
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    (first,) = outside.seen_ports
    stranger = replace(first, address="/dev/ttyACM2", device=DeviceId.parse("0" * 24))
    outside.seen_ports[:] = [stranger, replace(first, address="/dev/ttyACM1")]
    QTest.keyClick(window, Qt.Key.Key_F5)
    await until(lambda: len(outside.runs) == 2)
    assert [way.address for _, way in outside.runs] == [first.address, "/dev/ttyACM1"]
    await close(window)


async def test_after_a_wrong_password_the_wifi_is_asked_again_with_its_name_there(window, outside):
    async def play(operator, tell):
        tell(StepStarted(UNIT, "choose_wifi"))
        await operator.fill(WIFI)
        return await fail_with(PasswordWrong(), operator, tell)

    outside.play = play
    window.guided.keys.main.click()
    (await asked(window, "wifi")).fill_in(ANSWERS)
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    window.guided.keys.again.click()
    box = await asked(window, "wifi")
    assert box.field("wifi_ssid").text == "Acme-Warehouse"
    await close(window)


async def test_stop_cancels_the_work_and_waits_for_the_true_state(window, outside):
    async def play(operator, tell):
        tell(StepStarted(EQUIPPED, "identify"))
        try:
            await asyncio.Event().wait()
        finally:
            tell(Judged(EQUIPPED, TABLE.of(StoppedByOperator("The work was stopped."))))

    outside.play = play
    window.guided.keys.main.click()
    await waiting_at(window, "identify")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    await in_state(window, "trouble")
    assert not window.run.is_running
    window.guided.keys.stop.click()
    assert window.guided.state == "start"
    await close(window)


async def test_stopping_after_a_code_was_made_is_asked_first(window, outside):
    async def play(operator, tell):
        for event in events_until("confirm_owner"):
            tell(event)
        tell(StepStarted(HANDED_OVER, "confirm_owner"))
        await asyncio.Event().wait()

    outside.play = play
    window.guided.keys.main.click()
    await waiting_at(window, "confirm_owner")
    window.guided.keys.stop.click()
    ask = window.guided.findChild(Ask)
    assert ask.safe.accessibleName() == "Let it finish"
    assert window.run.is_running
    ask.grave.click()
    await until(lambda: not window.run.is_running)
    await close(window)


async def test_set_aside_ends_on_its_own_page_and_the_next_device_starts_afresh(window, outside):
    outside.play = lambda operator, tell: fail_with(NotListening(), operator, tell)
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    QTest.keyClick(window, Qt.Key.Key_F6)
    await in_state(window, "done")
    assert "SET ASIDE" in words(window)
    window.guided.keys.main.click()
    assert window.guided.state == "start"
    assert not window.run.operator.remembered
    await close(window)


async def test_the_copied_summary_says_who_owns_what_and_holds_no_secret(window, outside):
    window.guided.keys.main.click()
    (await asked(window, "wifi")).fill_in(ANSWERS)
    window.guided.keys.main.click()
    (await asked(window, "customer")).fill_in({"customer": "ada"})
    window.guided.keys.main.click()
    await in_state(window, "done")
    window.guided.keys.copy.click()
    text = QGuiApplication.clipboard().text()
    assert "PASS · OK-000 · confirmed" in text
    assert "ada owns device …33f0b1" in text
    assert PASSWORD not in text
    assert CLAIM_CODE.text not in text
    await close(window)


async def test_details_show_the_talk_without_secrets(window, outside):
    async def play(operator, tell):
        for event in events_until("confirm_owner"):
            tell(event)
        await operator.answer(CUSTOMER)

    outside.play = play
    window.guided.keys.main.click()
    await asked(window, "customer")
    QTest.keyClick(window, Qt.Key.Key_F4)
    await until(window.guided.details.isVisible)
    text = window.guided.details._text.toPlainText()
    assert "The device stored the claim code." in text
    assert CLAIM_CODE.text not in text
    await close(window)


async def test_a_defect_of_ours_is_shown_as_one(window, outside):
    from station.window.crash import CrashPage

    async def play(operator, tell):
        raise KeyError("password=hunter22")

    outside.play = play
    window.guided.keys.main.click()
    await until(lambda: window.findChild(CrashPage) is not None)
    text = window.findChild(CrashPage).text
    assert "KeyError" in text
    assert "hunter22" not in text
    await close(window)


@pytest.mark.parametrize("key", ["y", "n"])
async def test_yes_and_no_have_keys_of_their_own(window, outside, key):
    from station.domain.questions import KEEP_OWNED

    answers = []

    async def play(operator, tell):
        answers.append(await operator.answer(KEEP_OWNED))
        return await fail_with(NotListening(), operator, tell)

    outside.play = play
    window.guided.keys.main.click()
    box = await asked(window, "keep_owned")
    QTest.keyClick(window, key)
    await until(lambda: box.is_ready)
    window.guided.keys.main.click()
    await in_state(window, "trouble")
    assert answers == [{"y": "yes", "n": "no"}[key]]
    await close(window)
