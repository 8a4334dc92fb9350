"""Serial ports: the groups of a system that a test wrote down."""

import os
from dataclasses import replace

import pytest

from station.domain.field.findings import State
from station.host.doctor.serial_access import look_at_access, look_at_ports


@pytest.fixture
def groups(ground):
    def write(text: str):
        (ground.root / "etc").mkdir()
        (ground.root / "etc/group").write_text(text, encoding="utf-8")

    return write


def access(ground, ports=(), session=frozenset()):
    (finding,) = look_at_access(ground, ports, "ada", session, is_root=False)
    return finding


def test_the_session_that_has_the_group_is_enough(ground, groups):
    groups("root:x:0:\ndialout:x:20:ada\n")
    assert access(ground, session=frozenset({20})).state is State.OK


def test_a_membership_that_this_session_does_not_know_is_told(ground, groups):
    groups("dialout:x:20:grace,ada\n")
    assert access(ground).fix.startswith("Log out and in")


def test_archs_group_is_named_where_there_is_no_dialout(ground, groups):
    groups("uucp:x:14:\nada:x:1000:\n")
    assert access(ground).commands == ("sudo usermod -aG uucp ada",)


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root opens all")
def test_a_port_that_this_user_cannot_open_is_told(ground, groups, tmp_path):
    groups("dialout:x:20:\n")
    port = tmp_path / "ttyACM0"
    port.touch(mode=0o000)
    assert str(port) in access(ground, [str(port)]).what


def test_a_port_that_may_be_opened_is_proof(ground, groups, tmp_path):
    groups("dialout:x:20:\n")
    port = tmp_path / "ttyACM0"
    port.touch()
    assert access(ground, [str(port)]).state is State.OK


def test_a_pseudo_terminal_proves_nothing_of_serial_ports(ground, groups):
    groups("dialout:x:20:\n")
    assert access(ground, ["/dev/pts/0", "/dev/pts/1"]).state is State.FIX


def test_other_systems_have_no_such_groups(ground):
    other = replace(ground, system="darwin")
    assert look_at_access(other, (), "ada", frozenset(), is_root=False) == ()


def test_the_program_that_has_a_boards_port_is_found(ground, process, tmp_path):
    port = tmp_path / "ttyACM0"
    port.touch()
    process(812, "screen", str(port))
    process(4242, "station", str(port))
    (finding,) = look_at_ports(ground, [str(port)])
    assert finding.what == f"screen (process 812) uses {port}."


def test_network_addresses_and_pseudo_terminals_are_nobodys_ports(ground, process):
    process(812, "screen", "socket://127.0.0.1:9", "/dev/pts/3")
    (finding,) = look_at_ports(ground, ["socket://127.0.0.1:9", "/dev/pts/3"])
    assert finding.state is State.OK
