"""The report of a shift, kept from its end card."""

import asyncio
from pathlib import PurePath

import pytest

from station.domain.bench.acts import Act
from station.domain.bench.news import Counts
from station.domain.bench_errors import RecordFailed
from station.domain.scan import card_text, face_card
from station.window.bench.end_card import EndCard
from station.window.bench.shift_report import ShiftReport
from station.window.tasks import Tasks
from tests.window.scripted_records import ScriptedRecords


@pytest.fixture
def records(outside):
    scripted = ScriptedRecords()
    outside.records = lambda: scripted
    outside.field.documents = lambda: "/home/ada/Documents"
    return scripted


@pytest.fixture
async def card(qtbot, look, outside, records):
    crashes = []
    tasks = Tasks(crashes.append)
    made = EndCard(look)
    qtbot.addWidget(made)
    ShiftReport(outside, tasks, made)
    made.show_counts(Counts(), "shift")
    made.ended = lambda: asyncio.gather(*tasks._running)
    yield made
    await tasks.close()
    assert not crashes


async def test_it_lies_among_the_documents_named_by_the_shifts_beginning(card, records):
    card.report.click()
    await card.ended()
    ((_, _, file),) = records.reports
    assert file.parent == PurePath("/home/ada/Documents")
    assert file.name.startswith("shift-")
    assert str(file) in card.kept
    assert not card.report.isEnabled()
    assert records.is_closed


async def test_the_card_yes_keeps_it_and_start_leads_on(card, records, qtbot):
    card.take_scan(face_card("yes"))
    await card.ended()
    assert len(records.reports) == 1
    with qtbot.waitSignal(card.again_pressed):
        card.take_scan(card_text(Act.START))


async def test_without_a_shift_on_record_it_says_so(card, records):
    records.shift = None
    card.report.click()
    await card.ended()
    assert "STN-427" in card.trouble.accessibleName()
    assert card.kept == ""


async def test_where_it_cannot_be_written_it_may_be_tried_again(card, records):
    records.trouble = RecordFailed()
    card.report.click()
    await card.ended()
    assert card.trouble.isVisibleTo(card)
    records.trouble = None
    card.report.click()
    await card.ended()
    assert card.kept != ""
    assert not card.trouble.isVisibleTo(card)
