"""command/ledger/words.py, moments.py and export.py: the record as people and programs read it."""

import argparse
import csv
import io
import json
from datetime import UTC, datetime, timedelta

import pytest

from station.command.agreement import agree_to
from station.command.ledger.export import COLUMNS, export
from station.command.ledger.moments import shown, since, today, until
from station.command.ledger.words import entry_fields, entry_words
from station.domain.bench_errors import RecordFailed
from station.domain.errors import NotAgreed
from station.domain.ledger.entry import Entry, EntryKind

AT = datetime(2026, 3, 12, 6, 0, tzinfo=UTC)
DEVICE = "1f0030001647353236343033"


def entry(kind, number=1, **more):
    facts = more.pop("facts", {})
    return Entry(kind, AT, "run-1", DEVICE, "3", facts=facts, number=number, **more)


@pytest.mark.parametrize("kind", list(EntryKind))
def test_every_kind_of_entry_has_words(kind):
    words = entry_words(entry(kind))
    assert words
    assert words == words.strip()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (entry(EntryKind.INTENT, step="hand_over"), "Hand over …"),
        (entry(EntryKind.OUTCOME, step="hand_over"), "✓ Hand over"),
        (
            entry(EntryKind.FAILED, step="enroll", facts={"what": "The cloud said no."}),
            "✕ Enroll: The cloud said no.",
        ),
        (
            entry(
                EntryKind.VERDICT,
                facts={"ending": "aside", "number": "CLM-204", "what": "Another owns it."},
            ),
            "SET ASIDE · CLM-204 · Another owns it.",
        ),
        (
            entry(
                EntryKind.TRUTH_CHANGED,
                facts={"ending": "pass", "number": "OK-000", "what": "Ada owns it."},
            ),
            "Now known: PASS · Ada owns it.",
        ),
        (entry(EntryKind.ACKNOWLEDGED, operator="Mei L."), "Acknowledged by Mei L."),
        (entry(EntryKind.LABEL_PRINTED, facts={"label": "A-1"}), "Label printed A-1"),
    ],
)
def test_a_story_is_told_in_plain_words(told, words):
    assert entry_words(told) == words


def test_a_day_is_local_and_meant_as_a_whole():
    local = datetime(2026, 3, 12).astimezone()  # the computer's own midnight
    assert since("2026-03-12") == local
    assert until("2026-03-12") == local + timedelta(days=1)
    assert until("2026-03-12T14:00+00:00") == datetime(2026, 3, 12, 14, tzinfo=UTC)
    assert since("2026-03-12").tzinfo is UTC
    assert timedelta(0) <= datetime.now(UTC) - today() < timedelta(days=1, hours=2)
    assert shown(since("2026-03-12")) == "2026-03-12 00:00:00"


@pytest.mark.parametrize("text", ["yesterday", "12.03.2026", "2026-13-01", ""])
def test_another_form_of_a_day_is_refused_with_the_one_that_is_meant(text):
    with pytest.raises(argparse.ArgumentTypeError, match="2026-03-12"):
        since(text)


class Records:
    """A record of so many entries, given in pages."""

    def __init__(self, *entries):
        self.all, self.asked = entries, 0

    async def entries(self, since_number=0, most=1000):
        self.asked += 1
        return [each for each in self.all if each.number > since_number][:most]


def wished(form, into=""):
    return argparse.Namespace(format=form, into=str(into))


MANY = [entry(EntryKind.NOTE, n, customer="=1+1", facts={"text": "é"}) for n in range(1, 2502)]


async def test_an_export_holds_every_entry_in_order_page_by_page(tmp_path, capsys):
    records, into = Records(*MANY), tmp_path / "all.jsonl"
    assert await export(wished("jsonl", into), records) == 0
    lines = [json.loads(line) for line in into.read_text(encoding="utf-8").splitlines()]
    assert [line["number"] for line in lines] == list(range(1, 2502))
    assert lines[0] == json.loads(json.dumps(entry_fields(MANY[0])))
    assert records.asked == 4
    assert "2501" in capsys.readouterr().err


async def test_a_csv_export_is_safe_in_a_spreadsheet_and_keeps_the_facts(tmp_path):
    into = tmp_path / "all.csv"
    await export(wished("csv", into), Records(*MANY[:3]))
    rows = list(csv.DictReader(io.StringIO(into.read_text(encoding="utf-8"))))
    assert tuple(rows[0]) == COLUMNS
    assert rows[0]["customer"] == "'=1+1"
    assert json.loads(rows[2]["facts"]) == {"text": "é"}


async def test_without_a_file_the_export_goes_to_standard_output(capsys):
    await export(wished("jsonl"), Records(*MANY[:2]))
    assert len(capsys.readouterr().out.splitlines()) == 2


async def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(RecordFailed, match="cannot be written"):
        await export(wished("csv", tmp_path / "nowhere" / "all.csv"), Records(*MANY[:2]))


def test_nothing_is_lost_that_nobody_agreed_to(monkeypatch):
    monkeypatch.setattr("sys.stdin", io.StringIO("y\n"))
    with pytest.raises(NotAgreed, match="the name"):
        agree_to("Erase ada", "the name", agreed=False)
    agree_to("Erase ada", "the name", agreed=True)


@pytest.mark.parametrize(("typed", "agrees"), [("y\n", True), ("n\n", False), ("", False)])
def test_at_a_terminal_the_person_is_asked(monkeypatch, capsys, typed, agrees):
    terminal = io.StringIO(typed)
    terminal.isatty = lambda: True
    monkeypatch.setattr("sys.stdin", terminal)
    if agrees:
        agree_to("Erase ada", "the name", agreed=False)
    else:
        with pytest.raises(NotAgreed):
            agree_to("Erase ada", "the name", agreed=False)
    assert "What is lost: the name" in capsys.readouterr().err
