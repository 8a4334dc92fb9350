from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.errors import SettingsUnreadable
from station.domain.identity import Slot
from station.window.buttons import KeyButton
from station.window.settings.slots_desk import SlotsDesk
from tests.window.scripted import ScriptedOutside
from tests.window.settings_scenes import port, sockets


def names(outside: ScriptedOutside) -> list[str]:
    return [str(slot.name) for slot in outside.taught.slots]


@pytest.fixture
def form(settings, outside):
    outside.seen_ports = []
    return settings.go_to("slots")


@pytest.fixture
def look_again(form):
    return form.findChild(SlotsDesk).look_at_ports


def plug(outside: ScriptedOutside, *numbers: int) -> None:
    outside.seen_ports = [port(number) for number in numbers]


def test_slots_are_taught_by_plugging_one_device_after_the_other(form, outside, look_again):
    form.learn.click()
    for plugged in ((4,), (4, 2), (4, 2, 7)):
        plug(outside, *plugged)
        look_again()
    assert [(slot.name, slot.place) for slot in outside.taught.slots] == [
        ("1", "1-1.4"), ("2", "1-1.2"), ("3", "1-1.7"),
    ]  # fmt: skip


def test_what_was_plugged_in_before_is_not_learnt_by_itself(form, outside, look_again):
    plug(outside, 4)
    look_again()
    form.learn.click()
    look_again()
    assert names(outside) == []
    plug(outside)
    look_again()
    plug(outside, 4)
    look_again()
    assert names(outside) == ["1"]


def test_two_devices_at_once_are_learnt_by_nobody(form, settings, outside, look_again):
    form.learn.click()
    plug(outside, 1, 2)
    look_again()
    assert names(outside) == []
    assert "plug in one at a time" in settings.words()
    plug(outside, 1)
    look_again()
    assert names(outside) == ["1"]


def test_nothing_is_learnt_unless_it_is_asked_for(form, outside, look_again):
    plug(outside, 1)
    look_again()
    assert names(outside) == []


def test_learning_ends_when_the_section_is_left(form, settings, outside, look_again):
    form.learn.click()
    settings.go_to("look")
    settings.go_to("slots")
    plug(outside, 1)
    look_again()
    assert names(outside) == []


def test_a_port_that_is_plugged_in_is_taught_by_its_button(form, outside, look_again):
    plug(outside, 3)
    look_again()
    (button,) = [b for b in form.findChildren(KeyButton) if b.text_shown() == "Teach P1 …000003"]
    button.click()
    assert outside.taught.at("1-1.3") is not None


@pytest.fixture
def three(settings, outside):
    outside.taught = sockets(3)
    outside.seen_ports = []
    return settings.go_to("slots")


def button(form, words: str) -> KeyButton:
    return next(each for each in form.findChildren(KeyButton) if each.text_shown() == words)


def test_a_slot_is_moved_and_the_picture_follows(three, outside):
    three.choose("3")
    button(three, "Up").click()
    assert names(outside) == ["1", "3", "2"]
    assert three.picture.rows() == [["1", "3"], ["2"]]
    assert three.chosen == "3"


def test_columns_are_those_of_the_fixture(three, outside):
    three.columns.setCurrentIndex(three.columns.findText("3"))
    assert outside.taught.columns == 3
    assert three.picture.rows() == [["1", "2", "3"]]


def test_a_slot_is_renamed_and_keeps_its_socket(three, outside):
    three.choose("2")
    three._name.edit.selectAll()
    QTest.keyClicks(three._name.edit, "left")
    QTest.keyClick(three._name.edit, Qt.Key.Key_Return)
    assert outside.taught.named("left").place == "1-1.2"


def test_a_name_that_is_taken_is_told_at_its_field(three, settings, outside):
    three.choose("2")
    three._name.edit.setText("3")
    button(three, "Rename").click()
    assert "Another slot is named 3 already." in settings.words()
    assert names(outside) == ["1", "2", "3"]


def test_a_name_half_typed_outlasts_the_next_look_at_the_ports(three):
    three.choose("2")
    three._name.edit.setText("lef")
    three.findChild(SlotsDesk).look_at_ports()
    assert three._name.text == "lef"


def test_a_slot_is_forgotten_only_when_this_is_meant(three, settings, outside):
    three.choose("2")
    button(three, "Forget…").click()
    settings.dialog().safe.click()
    assert names(outside) == ["1", "2", "3"]
    button(three, "Forget…").click()
    settings.dialog().grave.click()
    assert names(outside) == ["1", "3"]


def test_slots_that_cannot_be_kept_are_told_and_not_pretended(three, settings, outside):
    def refuse(fixture: Fixture) -> None:
        raise SettingsUnreadable("The disk is full.")

    desk = three.findChild(SlotsDesk)
    desk._keep = refuse
    three.choose("3")
    button(three, "Up").click()
    assert "The disk is full" in settings.words()
    assert three.picture.rows() == [["1", "2"], ["3"]]


def test_what_is_plugged_in_shows_in_list_and_picture(three, outside):
    plug(outside, 2)
    three.findChild(SlotsDesk).look_at_ports()
    assert "P1 …000002" in three.list.item(1).text()
    assert "nothing plugged in" in three.list.item(0).text()


def test_the_picture_never_turns_round(three, outside):
    slots = (TaughtSlot(Slot("B"), "x"), TaughtSlot(Slot("A"), "y"))
    outside.taught = replace(outside.taught, slots=slots, columns=1)
    three.findChild(SlotsDesk)._read()
    assert three.picture.rows() == [["B"], ["A"]]
