"""command/report.py"""

import json
import tomllib

import pytest

from station.command.report import JsonReport, exit_status, print_trouble
from station.domain.cloud_errors import OwnedByAnother, SecretRefused
from station.domain.device_errors import NotListening, PortBusy
from station.domain.errors import RecipeWrong, Unanswered
from station.domain.events import Judged, Noted, Retried, StepFailed, StepStarted
from station.domain.identity import Slot
from station.domain.unit import Unit
from station.domain.verdict import VerdictTable
from station.host.folders import resource

UNIT = Unit(Slot("/dev/ttyACM0"))


@pytest.fixture(scope="module")
def table():
    return VerdictTable.parse(tomllib.loads(resource("verdicts.toml").read_text("utf-8")))


@pytest.mark.parametrize(
    ("error", "status"),
    [
        (RecipeWrong(), 2),
        (Unanswered(), 2),
        (NotListening(), 3),
        (OwnedByAnother(), 3),
        (PortBusy(), 4),
        (SecretRefused(), 4),
    ],
)
def test_the_exit_status_tells_who_is_at_fault(table, error, status):
    assert exit_status(table.of(error)) == status


def test_a_confirmed_unit_exits_with_0(table):
    assert exit_status(table.confirmed("Ada owns it.", ())) == 0


def test_the_last_line_is_the_verdict_and_the_hint_goes_to_standard_error(table, capsys):
    report = JsonReport(lambda: 7.0)
    for event in (
        StepStarted(UNIT, "identify"),
        Retried(UNIT, "identify", "Asks again", "silence"),
        Noted(UNIT, "identify", "a note"),
        StepFailed(UNIT, "identify", NotListening()),
        Judged(UNIT, table.of(NotListening())),
    ):
        report.tell(event)
    told = capsys.readouterr()
    lines = [json.loads(line) for line in told.out.splitlines()]
    assert [line["event"] for line in lines] == [
        "step_started",
        "retried",
        "note",
        "step_failed",
        "verdict",
    ]
    last = lines[-1]
    assert (last["passed"], last["ending"], last["code"]) == (False, "aside", "not-listening")
    assert last["number"] == "DEV-101"
    assert {"what", "remedy", "device_id", "product", "owner", "seconds"} <= set(last)
    assert "SETUP" in told.err


def test_trouble_before_a_unit_is_touched_is_a_verdict_too(table, capsys):
    assert print_trouble(RecipeWrong("line 3: x"), table, as_json=True) == 2
    told = capsys.readouterr()
    assert json.loads(told.out)["code"] == "recipe-wrong"
    assert "line 3: x" in told.err
