"""command/bench_report.py and bench_outcome.py: what a bench tells, and what its status is."""

import json
import tomllib

import pytest

from station.command.bench_outcome import BenchOutcome
from station.command.bench_report import JsonBench, PlainBench
from station.domain.bench.acts import Answered
from station.domain.bench.news import (
    BenchEnded,
    CallOut,
    Chime,
    Chimed,
    Counts,
    TruthChanged,
    UnitTold,
    Wall,
    WallChanged,
)
from station.domain.bench.slots import TaughtSlot
from station.domain.bench.tile import Tile, TileState
from station.domain.cloud_errors import OwnedByAnother, SecretRefused
from station.domain.device_errors import NotListening
from station.domain.events import Judged, Lingers, Retried, StepStarted
from station.domain.identity import DeviceId, Slot
from station.domain.unit import DeviceFacts, Identified, Unit
from station.domain.verdict import VerdictTable
from station.host.folders import resource

DEVICE = DeviceId("1f0030001647353236343033")
FACTS = DeviceFacts(DEVICE, None, None, None, None, "usb")
SLOT = TaughtSlot(Slot("3"), "1-1.3")
UNIT = Identified(Slot("3"), None, FACTS)
TABLE = VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))
PASS = TABLE.confirmed("Ada owns it.", ())
COUNTS = Counts(passed=3, failed=1, aside=2, first_passed=2, judged=6, units_per_hour=41.26)


def told(event, run="run-1"):
    return UnitTold("3", run, event)


def lines(capsys):
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_each_event_of_a_unit_says_slot_device_and_run(capsys):
    report = JsonBench(TABLE)
    report.tell(told(StepStarted(Unit(Slot("3")), "identify")))
    report.tell(told(Retried(UNIT, "identify", "Asks again", "silence")))
    report.tell(told(Judged(UNIT, TABLE.of(OwnedByAnother()))))
    started, retried, verdict = lines(capsys)
    assert started == {
        "event": "step_started", "step": "identify", "slot": "3", "device_id": None, "run": "run-1",
    }  # fmt: skip
    assert (retried["event"], retried["device_id"]) == ("retried", DEVICE.text)
    assert (verdict["event"], verdict["passed"], verdict["code"]) == (
        "verdict", False, "owned-by-another",
    )  # fmt: skip
    assert (verdict["slot"], verdict["run"], verdict["device_id"]) == ("3", "run-1", DEVICE.text)
    assert {"ending", "number", "what", "remedy", "product", "owner", "seconds"} <= set(verdict)


def test_a_tile_is_told_when_it_changes_and_only_then(capsys):
    report = JsonBench(TABLE)
    empty = Tile(SLOT, TileState.EMPTY, line_1="Nothing plugged in")
    counting = Tile(SLOT, TileState.EMPTY, line_1="Nothing plugged in", since_s=9.0)
    passed = Tile(SLOT, TileState.PASS, line_1="Ada", device=DEVICE, verdict=PASS)
    for tile in (empty, empty, counting, passed):
        report.tell(WallChanged(Wall(tiles=(tile,))))
    first, second = lines(capsys)
    assert (first["event"], first["slot"], first["word"]) == ("tile", "3", "FREE")
    assert second == {
        "event": "tile", "slot": "3", "state": "pass", "word": "PASS", "line_1": "Ada",
        "line_2": "", "device_id": DEVICE.text, "number": "",
    }  # fmt: skip


def test_the_call_out_chimes_answers_and_later_truths_are_lines_too(capsys):
    report = JsonBench(TABLE)
    report.tell(WallChanged(Wall(call_out=CallOut("fail", "3", "FAIL", "Take it out", "Load 4"))))
    report.tell(WallChanged(Wall(call_out=CallOut("fail", "3", "FAIL", "Take it out", "Load 4"))))
    report.tell(Chimed(Chime.FAIL, "3"))
    report.answered(Answered("There is no slot 9.", is_done=False))
    report.tell(
        TruthChanged("3", "run-1", DEVICE.text, "never-online", "confirmed", "Ada owns it.")
    )
    call_out, chime, answer, truth = lines(capsys)
    assert call_out["tone"] == "fail"
    assert chime == {"event": "chime", "chime": "fail", "slot": "3"}
    assert answer == {"event": "answered", "text": "There is no slot 9.", "done": False}
    assert (truth["before"], truth["after"]) == ("never-online", "confirmed")


def test_the_last_line_holds_the_counts(capsys):
    JsonBench(TABLE).tell(BenchEnded("idle", COUNTS))
    assert lines(capsys) == [
        {
            "event": "bench_ended", "why": "idle", "passed": 3, "failed": 1, "aside": 2,
            "judged": 6, "first_pass_yield": 2 / 6, "units_per_hour": 41.3,
        }
    ]  # fmt: skip


@pytest.mark.parametrize("kind", [JsonBench, PlainBench])
@pytest.mark.parametrize(
    ("verdicts", "why", "status"),
    [
        ([], "idle", 0),
        ([PASS], "units", 0),
        ([PASS, TABLE.of(OwnedByAnother())], "idle", 3),
        ([TABLE.of(SecretRefused())], "idle", 4),
        ([PASS], "site", 4),
        ([TABLE.of(NotListening()), PASS], "shift", 0),
    ],
)
def test_the_status_is_of_the_last_verdict_of_each_device(capsys, kind, verdicts, why, status):
    report = kind(TABLE)
    by_device = {PASS.code: DEVICE}
    for number, verdict in enumerate(verdicts):
        is_same = len(verdicts) == 2 and verdicts[1] is PASS
        device = DEVICE if is_same else by_device.get(verdict.code, DeviceId("2" * 24))
        unit = Identified(Slot("3"), None, DeviceFacts(device, None, None, None, None, "usb"))
        report.tell(told(Judged(unit, verdict), f"run-{number}"))
    report.tell(BenchEnded(why, Counts()))
    assert report.status == status


def test_a_truth_that_comes_later_decides():
    outcome = BenchOutcome(TABLE)
    outcome.judged("run-1", DEVICE.text, TABLE.of(NotListening()))
    assert outcome.status("idle") == 3
    outcome.amended("run-1", DEVICE.text, "confirmed")
    assert outcome.status("idle") == 0


def test_a_unit_that_never_said_who_it_is_counts_by_its_run():
    outcome = BenchOutcome(TABLE)
    outcome.judged("run-1", "", TABLE.of(NotListening()))
    outcome.judged("run-2", "", PASS)
    assert outcome.status("idle") == 3


def test_a_person_reads_slot_word_and_remedy(capsys):
    report = PlainBench(TABLE)
    report.tell(told(StepStarted(UNIT, "identify")))
    report.tell(told(Lingers(UNIT, "confirm_owner", "slow")))
    report.tell(told(Judged(UNIT, TABLE.of(OwnedByAnother()))))
    report.tell(told(Judged(UNIT, PASS), "run-2"))
    report.answered(Answered("Paused."))
    report.tell(BenchEnded("idle", COUNTS))
    shown = capsys.readouterr()
    assert "3 · SET ASIDE · …343033 · The device belongs to another account. · CLM-204" in shown.out
    assert "3 · PASS · …343033 · Ada owns it." in shown.out
    assert "✓ Paused." in shown.out
    assert "3 passed · 1 failed · 2 set aside · first pass 33% · 41 units an hour" in shown.out
    assert "nothing was left to do" in shown.err


def test_what_a_terminal_would_obey_is_written_out(capsys):
    report = PlainBench(TABLE)
    report.tell(told(Judged(UNIT, TABLE.confirmed("\x1b[2JAda owns it.", ()))))
    assert "\x1b" not in capsys.readouterr().out


def test_the_sites_trouble_is_told_once_and_so_is_its_end(capsys):
    report = PlainBench(TABLE)
    for trouble in ("No way to the cloud.", "No way to the cloud.", ""):
        report.tell(WallChanged(Wall(site_trouble=trouble)))
    told_lines = capsys.readouterr().err.splitlines()
    assert told_lines == ["All slots wait: No way to the cloud.", "The slots go on."]
