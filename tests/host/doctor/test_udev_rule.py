"""The udev rule on a system made of files; the rights are given by a stand-in."""

import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from station.domain.field.findings import State
from station.domain.field_errors import FixNotDone
from station.host.doctor.udev_rule import install_rule, look_at_modem_manager, look_at_rule

RESOURCES = Path(__file__).resolve().parents[3] / "resources"
OURS = RESOURCES / "udev/50-station-particle.rules"
INSTALLER = RESOURCES / "linux/install-rule.sh"
PORT = "/dev/ttyACM0"
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="udev is Linux's")


def put(ground, folder: str, text: str) -> None:
    (ground.root / folder).mkdir(parents=True)
    (ground.root / folder / OURS.name).write_text(text, encoding="utf-8")


def test_a_system_without_the_rule_is_offered_it(ground):
    (finding,) = look_at_rule(ground, OURS)
    assert (finding.state, finding.mended_by) == (State.WATCH, "udev-rule")


def test_the_packages_own_rule_is_as_good(ground):
    put(ground, "usr/lib/udev/rules.d", OURS.read_text(encoding="utf-8"))
    assert look_at_rule(ground, OURS)[0].state is State.OK


def test_a_rule_of_the_administrators_stands_before_the_packages(ground):
    put(ground, "usr/lib/udev/rules.d", OURS.read_text(encoding="utf-8"))
    put(ground, "etc/udev/rules.d", "# Nothing.\n")
    (finding,) = look_at_rule(ground, OURS)
    assert "not the one of this Station" in finding.what


def test_a_running_modem_manager_is_told_with_the_port_it_holds(ground, process):
    process(600, "ModemManager", PORT)
    process(700, "other", "/dev/ttyACM1")
    (finding,) = look_at_modem_manager(ground, OURS)
    assert finding.state is State.FIX
    assert PORT in finding.what
    assert "ttyACM1" not in finding.what


def test_other_systems_have_neither(ground):
    other = replace(ground, system="win32")
    assert look_at_rule(other, OURS) == look_at_modem_manager(other, OURS) == ()
    with pytest.raises(FixNotDone, match="Only Linux"):
        install_rule(other, OURS, INSTALLER)


@pytest.fixture
def rights(ground, stand_in, monkeypatch, tmp_path):
    """An ordinary user with a pkexec that notes what it was asked, and does it or not."""
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    stand_in("udevadm", f"open({str(tmp_path / 'udevadm')!r}, 'w').write(' '.join(sys.argv[1:]))")

    def pkexec(*lines: str) -> None:
        note = f"open({str(tmp_path / 'asked')!r}, 'w').write('|'.join(sys.argv[1:]))"
        stand_in("pkexec", "import os", note, *lines)

    path = f"{tmp_path / 'bin'}:/usr/bin:/bin"
    return pkexec, replace(ground, environment={"PATH": path})


GIVEN = "os.execv(sys.argv[1], sys.argv[1:])"


@needs_linux
def test_rights_are_asked_for_once_one_file_is_copied_and_udev_reads_it(rights, tmp_path):
    pkexec, ground = rights
    pkexec(GIVEN)
    assert "Plug the device in again" in install_rule(ground, OURS, INSTALLER)
    target = ground.root / "etc/udev/rules.d"
    assert (target / OURS.name).read_bytes() == OURS.read_bytes()
    asked = (tmp_path / "asked").read_text(encoding="utf-8").split("|")
    assert asked == ["/bin/sh", str(INSTALLER), str(OURS), str(target)]
    assert (tmp_path / "udevadm").read_text(encoding="utf-8") == "control --reload-rules"
    assert look_at_rule(ground, OURS)[0].state is State.OK


@needs_linux
@pytest.mark.parametrize(("status", "words"), [(126, "Nobody gave"), (127, "may not get")])
def test_rights_that_are_not_given_change_nothing_and_are_told(rights, status, words):
    pkexec, ground = rights
    pkexec(f"sys.exit({status})")
    with pytest.raises(FixNotDone, match=words):
        install_rule(ground, OURS, INSTALLER)
    assert not (ground.root / "etc").exists()


@needs_linux
def test_what_went_wrong_under_way_is_told_in_its_own_words(rights):
    pkexec, ground = rights
    pkexec("print('install: no space left', file=sys.stderr)", "sys.exit(1)")
    with pytest.raises(FixNotDone, match="no space left"):
        install_rule(ground, OURS, INSTALLER)


def test_a_system_that_cannot_ask_for_rights_says_so(ground, monkeypatch):
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    with pytest.raises(FixNotDone, match="no pkexec"):
        install_rule(ground, OURS, INSTALLER)
