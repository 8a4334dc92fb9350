"""Who may open serial ports, and who has them open."""

from dataclasses import replace

import pytest

from station.domain.field.findings import State
from station.domain.field.findings_access import Access, Holder, judge_access, judge_ports

ADA = Access("ada", "dialout")
PORT = "/dev/ttyACM0"


@pytest.mark.parametrize(
    "access",
    [
        replace(ADA, is_root=True),
        replace(ADA, is_member=True, is_in_session=True),
        replace(ADA, opened=(PORT,)),
        replace(ADA, has_rule=True),
    ],
)
def test_root_the_group_an_open_port_and_the_rule_are_each_enough(access):
    assert judge_access(access).state is State.OK


def test_a_group_that_the_session_does_not_know_yet_asks_for_a_new_log_in():
    found = judge_access(replace(ADA, is_member=True))
    assert (found.state, found.code) == (State.FIX, "port-denied")
    assert found.fix.startswith("Log out and in")
    assert found.commands == ()


def test_a_user_outside_the_group_is_given_the_command_with_the_groups_own_name():
    found = judge_access(replace(ADA, group="uucp"))
    assert found.state is State.FIX
    assert found.commands == ("sudo usermod -aG uucp ada",)


def test_a_port_that_is_refused_now_weighs_more_than_group_and_rule():
    rights = replace(ADA, is_member=True, is_in_session=True, has_rule=True, denied=(PORT,))
    found = judge_access(rights)
    assert found.state is State.FIX
    assert PORT in found.what


def test_a_system_without_such_a_group_is_told_of_the_rule():
    assert "udev rule" in judge_access(Access("ada")).fix


def test_a_port_that_another_program_has_is_told_with_its_name_and_process():
    taken = Holder(812, "minicom", PORT)
    found = judge_ports((taken,), 4242, 1)
    assert (found.state, found.code) == (State.WATCH, "port-busy")
    assert found.what == "minicom (process 812) uses /dev/ttyACM0."


def test_ports_that_this_station_has_itself_are_not_taken():
    found = judge_ports((Holder(4242, "station", PORT),), 4242, 2)
    assert found.state is State.OK
    assert found.what == "2 boards are plugged in, none is taken."
