"""The udev rule and the modem manager that it keeps away."""

import pytest

from station.domain.field.findings import State
from station.domain.field.findings_rule import INSTALL, judge_modem_manager, judge_rule

OURS = '# Ours.\nSUBSYSTEM=="tty", ENV{ID_MM_PORT_IGNORE}="1"\n'
SOURCE = "/opt/station/50-station-particle.rules"
PORT = "/dev/ttyACM0"


def test_a_rule_whose_lines_are_ours_is_current_whatever_its_comments_say():
    assert judge_rule("# An older comment.\n\n" + OURS, OURS, SOURCE).state is State.OK


@pytest.mark.parametrize("installed", [None, "", 'SUBSYSTEM=="tty"\n'])
def test_an_absent_or_older_rule_can_be_installed_here_or_by_hand(installed):
    found = judge_rule(installed, OURS, SOURCE)
    assert (found.state, found.mended_by) == (State.WATCH, INSTALL)
    assert found.commands[0].startswith(f"sudo cp {SOURCE} /etc/udev/rules.d/")


def test_a_modem_manager_without_the_rule_has_to_be_kept_away():
    found = judge_modem_manager((), SOURCE, runs=True, has_rule=False)
    assert (found.state, found.code) == (State.FIX, "modem-manager-probing")
    assert found.mended_by == INSTALL


def test_a_modem_manager_that_holds_a_port_is_told_with_it():
    found = judge_modem_manager((PORT,), SOURCE, runs=True, has_rule=False)
    assert PORT in found.what


def test_with_the_rule_it_may_run():
    assert judge_modem_manager((), SOURCE, runs=True, has_rule=True).state is State.OK
    assert judge_modem_manager((), SOURCE, runs=False, has_rule=False).state is State.OK


def test_a_device_that_was_there_before_the_rule_has_to_be_plugged_in_anew():
    found = judge_modem_manager((PORT,), SOURCE, runs=True, has_rule=True)
    assert found.state is State.WATCH
    assert found.fix == "Pull the device out and plug it in again."
