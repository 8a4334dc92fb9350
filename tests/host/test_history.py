"""host/history.py: what was called is remembered, by several processes, through a power cut."""

import json
import stat
import subprocess
import sys

import pytest

from station.flow.cloud_desk import PastCall
from station.host.history import KEPT, CallHistory


def past(number):
    return PastCall(
        "2026-11-23T00:00:00+00:00", "devices.list", "GET", f"/v1/devices/{number}", 200, 0.125,
        "user", {"device": "dev1", "devices": ("a", "b")},
    )  # fmt: skip


@pytest.fixture
def file(tmp_path):
    return tmp_path / "state" / "calls.jsonl"


def test_the_newest_call_comes_first_and_is_whole(file):
    history = CallHistory(file)
    for number in range(3):
        history.remember(past(number))
    assert list(history.newest_first()) == [past(2), past(1), past(0)]
    assert list(CallHistory(file).newest_first()) == [past(2), past(1), past(0)]


def test_nothing_was_called_yet(file):
    assert list(CallHistory(file).newest_first()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such modes")
def test_nobody_else_may_read_it(file):
    CallHistory(file).remember(past(1))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_line_that_was_cut_costs_that_line_alone(file):
    history = CallHistory(file)
    history.remember(past(1))
    with file.open("a", encoding="utf-8") as cut:
        cut.write('{"at": "2026-11-2')
    history.remember(past(2))
    assert list(history.newest_first()) == [past(2), past(1)]


@pytest.mark.parametrize(
    "line", ["", "[]", "null", '{"at": 7}', "\x00\x00", '{"at": "", "call": ""}', "[" * 9999]
)
def test_a_damaged_line_is_passed_over(file, line):
    history = CallHistory(file)
    history.remember(past(1))
    with file.open("a", encoding="utf-8") as damaged:
        damaged.write(f"{line}\n")
    assert list(history.newest_first()) == [past(1)]


@pytest.mark.parametrize("values", [None, 7, [], {"a": 7}, {"a": [1]}, {"a": None}])
def test_odd_values_do_no_harm(file, values):
    file.parent.mkdir()
    line = {"at": "a", "call": "b", "method": "GET", "path": "/", "kind": "", "status": 200,
            "seconds": 1, "values": values}  # fmt: skip
    file.write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert len(CallHistory(file).newest_first()) == 1


def test_the_oldest_are_forgotten(file):
    history = CallHistory(file)
    for number in range(2 * KEPT + 10):
        history.remember(past(number))
    kept = history.newest_first()
    assert len(kept) == KEPT
    assert kept[0] == past(2 * KEPT + 9)
    assert len(file.read_text(encoding="utf-8").splitlines()) < 2 * KEPT


def test_a_disk_that_takes_nothing_is_no_reason_to_fail(tmp_path):
    (tmp_path / "state").write_text("a file where the folder should be", encoding="utf-8")
    history = CallHistory(tmp_path / "state" / "calls.jsonl")
    history.remember(past(1))
    assert list(history.newest_first()) == []


def test_processes_that_write_at_the_same_time_lose_no_line(file):
    write = (
        "import sys; from pathlib import Path\n"
        "from station.flow.cloud_desk import PastCall\n"
        "from station.host.history import CallHistory\n"
        "history = CallHistory(Path(sys.argv[1]))\n"
        "for number in range(60):\n"
        "    history.remember(PastCall('', sys.argv[2], 'GET', '/' * 200, 200, 0.1, 'user'))\n"
    )
    command = [sys.executable, "-c", write, str(file)]
    writers = [subprocess.Popen([*command, name]) for name in "abc"]
    assert [writer.wait(15) for writer in writers] == [0, 0, 0]
    names = [each.call for each in CallHistory(file).newest_first()]
    assert sorted(names) == sorted("abc" * 60)
