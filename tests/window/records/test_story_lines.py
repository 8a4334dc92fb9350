from dataclasses import replace
from datetime import UTC, datetime

import pytest

from station.domain.ledger.entry import Entry, EntryKind
from station.domain.ledger.search import Story
from station.window.records.story_lines import CHANGED, RUN, VERDICT, StoryTeller
from tests.window.scripted import TABLE
from tests.window.scripted_records import story


@pytest.fixture
def teller(qapp) -> StoryTeller:
    return StoryTeller(lambda code: TABLE.row(code).ending)


def test_each_run_has_a_heading_with_whose_it_was_and_by_which_recipe(teller):
    headings = [line for line in teller.lines(story()) if line.kind == RUN]
    assert [line.title[:5] for line in headings] == ["Run 1", "Run 2"]
    assert headings[0].details == ("Acme Cold Chain · Mei L. · Kitchen 0a1b2c3d4e5f",)


def test_a_step_is_one_line_with_how_long_it_took_and_what_was_learnt(teller):
    lines = [line for line in teller.lines(story()) if line.title == "Identify the device"]
    assert [line.details for line in lines] == [
        ("1.7 s · Photon · 2.3.1",),
        ("0.8 s · Photon · 2.3.1",),
    ]


def test_a_verdict_has_its_shape_and_its_evidence(teller):
    first, second = (line for line in teller.lines(story()) if line.kind == VERDICT)
    assert (first.shape, second.shape) == ("aside", "done")
    assert "It blinks blue again." in first.details
    assert second.title == "PASS · after 24.1 s"


def test_a_truth_that_changed_stands_out_and_says_what_it_was_before(teller):
    (changed,) = (line for line in teller.lines(story()) if line.kind == CHANGED)
    assert changed.title == "The truth changed: SET ASIDE · CLM-219, no longer PASS"


def test_a_step_without_an_end_is_in_doubt(teller):
    cut = [e for e in story().entries if e.run == "run-b"][:2]
    (_, doubt) = teller.lines(Story("", tuple(cut)))
    assert doubt.title == "Identify the device: begun, its end is not written"
    assert doubt.shape == "unsure"


def test_a_label_of_another_unit_is_told_in_red(teller):
    (scanned,) = (e for e in story().entries if e.kind is EntryKind.LABEL_SCANNED)
    wrong = replace(scanned, facts={"label": "RUNB-77C1", "matches": False})
    line = teller.lines(Story("", (wrong,)))[-1]
    assert line.tone == "bad"
    assert "another unit" in line.title


@pytest.mark.parametrize("kind", EntryKind)
def test_no_kind_of_entry_breaks_the_story(teller, kind):
    bare = replace(story().entries[0], kind=kind, facts={}, step="")
    assert teller.lines(Story("", (bare,)))[0].kind == RUN


def test_what_an_older_or_newer_station_wrote_is_told_by_its_own_name(teller):
    entry = replace(story().entries[5], facts={"ending": "melted"})
    assert teller.lines(Story("", (entry,)))[-1].title == "MELTED"


def test_a_release_is_told_step_by_step_and_how_it_ended(teller):
    at = datetime(2026, 1, 31, 14, tzinfo=UTC)
    entries = (
        Entry(EntryKind.INTENT, at, device="d", step="free_unclaim"),
        Entry(EntryKind.OUTCOME, at, device="d", step="free_unclaim"),
        Entry(EntryKind.RELEASED, at, device="d", facts={"text": "Released"}),
    )
    told = [line.title for line in teller.lines(Story("d", entries))]
    assert told[1:] == ["Release: unclaim it", "Released"]
