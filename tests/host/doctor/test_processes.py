"""Who runs and who has what open, read from a tree as Linux makes it."""

import os
import sys

import pytest

from station.domain.field.findings_access import Holder
from station.host.doctor.ground import Ground
from station.host.doctor.processes import holders, running

PORT = "/dev/ttyACM0"


def test_a_program_is_known_by_its_name(ground, process):
    process(7, "ModemManager")
    assert running(ground, "ModemManager")
    assert not running(ground, "NetworkManager")


def test_the_kernel_cuts_long_names(ground, process):
    process(7, "a-rather-long-n")
    assert running(ground, "a-rather-long-name")


def test_whoever_has_a_file_open_is_named_once(ground, process):
    process(812, "minicom", "/dev/null", PORT, PORT)
    process(9, "bash", "/dev/null")
    assert holders(ground, PORT.__eq__) == [Holder(812, "minicom", PORT)]


def test_processes_that_end_meanwhile_and_those_of_others_are_left_out(ground, process):
    process(9, "bash", PORT)
    (ground.root / "proc/11").mkdir()
    (ground.root / "proc/uptime").write_text("1", encoding="utf-8")
    assert [holder.pid for holder in holders(ground, PORT.__eq__)] == [9]


def test_a_system_without_proc_tells_nothing(ground):
    assert holders(ground, PORT.__eq__) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_this_computers_own_tree_is_read_too(tmp_path):
    file = tmp_path / "open"
    with file.open("w", encoding="utf-8"):
        found = holders(Ground(), str(file).__eq__)
    assert [holder.pid for holder in found] == [os.getpid()]
