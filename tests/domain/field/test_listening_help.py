"""domain/field/listening_help.py: what a silent device is doing, and what is to be done."""

import pytest

from station.domain.field.listening_help import (
    Button,
    Doing,
    Evidence,
    Led,
    help_for,
    knows_touch,
    waking,
)
from station.domain.platforms import P1, PHOTON, platform_numbered

ARGON = platform_numbered(12)


def test_silence_means_that_setup_is_held_for_three_seconds():
    told = help_for(Evidence(platform=PHOTON))
    assert (told.doing, told.button, told.hold_s) == (Doing.UNKNOWN, Button.SETUP, 3.0)
    assert (told.light.colour, told.light.motion) == ("blue", "blink")


def test_lines_of_a_program_are_told_as_such():
    told = help_for(Evidence(platform=PHOTON, talks=True))
    assert told.doing is Doing.RUNNING
    assert "program talks" in told.what


@pytest.mark.parametrize(
    ("led", "doing", "button"),
    [
        (Led.BLUE, Doing.LISTENING, Button.CABLE),
        (Led.GREEN, Doing.JOINING, Button.SETUP),
        (Led.CYAN, Doing.ONLINE, Button.SETUP),
        (Led.MAGENTA, Doing.UPDATING, Button.NONE),
        (Led.WHITE, Doing.RUNNING, Button.SETUP),
        (Led.YELLOW, Doing.WAITING_FOR_FIRMWARE, Button.RESET),
        (Led.RED, Doing.CRASHED, Button.SAFE_MODE),
        (Led.OFF, Doing.WITHOUT_POWER, Button.CABLE),
    ],
)
def test_each_light_has_a_remedy_of_its_own(led, doing, button):
    told = help_for(Evidence(platform=PHOTON, led=led, talks=True))
    assert (told.doing, told.button) == (doing, button)
    assert len(told.do) <= 100


def test_without_a_port_the_cable_is_looked_at():
    told = help_for(Evidence(is_there=False, platform=PHOTON))
    assert told.button is Button.CABLE
    assert "cable" in told.do
    assert not told.may_touch


def test_a_person_is_asked_whether_station_may_do_it_where_it_can():
    asked = waking(Evidence(platform=PHOTON))
    assert (asked.key, [answer for answer, _ in asked.options]) == ("wake", ["hand", "cable"])
    assert "Hold SETUP" in asked.text


@pytest.mark.parametrize(
    ("evidence", "was_touched"),
    [
        (Evidence(platform=PHOTON), True),
        (Evidence(platform=ARGON), False),
        (Evidence(is_there=False), False),
        (Evidence(platform=PHOTON, is_dfu=True), False),
    ],
)
def test_else_only_a_hand_helps(evidence, was_touched):
    asked = waking(evidence, was_touched=was_touched)
    assert [answer for answer, _ in asked.options] == ["hand"]


def test_every_light_that_can_be_told_has_an_answer():
    assert {help_for(Evidence(led=led)).what for led in Led} >= {"It is updating itself."}
    assert len({help_for(Evidence(led=led)).what for led in Led}) == len(Led)


def test_what_usb_tells_counts_more_than_what_somebody_sees():
    told = help_for(Evidence(platform=PHOTON, is_dfu=True, led=Led.CYAN))
    assert told.doing is Doing.WAITING_FOR_FIRMWARE
    assert not told.may_touch


@pytest.mark.parametrize("led", [None, Led.GREEN, Led.CYAN, Led.WHITE])
def test_station_may_do_it_by_the_cable_where_a_touch_helps(led):
    assert help_for(Evidence(platform=PHOTON, led=led)).may_touch


@pytest.mark.parametrize("led", [Led.MAGENTA, Led.RED, Led.OFF, Led.YELLOW, Led.BLUE])
def test_a_device_that_would_come_to_harm_is_never_touched(led):
    assert not help_for(Evidence(platform=PHOTON, led=led)).may_touch


@pytest.mark.parametrize(
    ("platform", "firmware", "knows"),
    [
        (PHOTON, "", True), (P1, "3.3.1", True), (ARGON, "5.8.0", True),
        (ARGON, "6.0.0", False), (ARGON, "", False), (None, "", False), (None, "2.3.1", True),
    ],
)  # fmt: skip
def test_the_touch_is_known_before_6_0_and_to_every_photon_and_p1(platform, firmware, knows):
    assert knows_touch(platform, firmware) is knows
