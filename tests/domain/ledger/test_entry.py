"""domain/ledger/entry.py"""

from datetime import UTC, datetime

from station.domain.ledger.entry import Entry, EntryKind, RunSoFar

AT = datetime(2026, 11, 23, 10, tzinfo=UTC)


def run(*entries: tuple[EntryKind, str, dict]) -> RunSoFar:
    written = tuple(Entry(kind, AT, step=step, facts=facts) for kind, step, facts in entries)
    return RunSoFar("r", "3b0021000847343432333f0b", "1", written)


BEGUN = (EntryKind.INTENT, "enroll", {"product": 9319})
DONE = (EntryKind.OUTCOME, "enroll", {"baseline": None})
HANDING = (EntryKind.INTENT, "hand_over", {"baseline": "2026-11-23T10:00:00Z"})


def test_a_step_without_its_outcome_is_in_doubt():
    assert run(BEGUN).in_doubt == "enroll"
    assert run(BEGUN, DONE, HANDING).in_doubt == "hand_over"


def test_a_step_that_ended_is_in_no_doubt_however_it_ended():
    assert run(BEGUN, DONE).in_doubt == ""
    assert run(BEGUN, (EntryKind.FAILED, "enroll", {})).in_doubt == ""
    assert run().in_doubt == ""


def test_what_the_steps_learnt_is_known_by_its_latest_word():
    assert run(BEGUN, DONE, HANDING).known == {
        "product": 9319, "baseline": "2026-11-23T10:00:00Z",
    }  # fmt: skip


def test_the_outcome_of_a_step_and_the_last_of_a_kind_are_found():
    entries = run(BEGUN, DONE, HANDING)
    assert entries.outcome_of("enroll") == entries.entries[1]
    assert entries.outcome_of("hand_over") is None
    assert entries.last(EntryKind.INTENT) == entries.entries[2]
    assert entries.last(EntryKind.VERDICT) is None


def test_facts_are_added_to_an_entry_without_changing_it():
    entry = Entry(EntryKind.NOTE, AT, facts={"a": 1})
    assert entry.with_facts(b=2).facts == {"a": 1, "b": 2}
    assert entry.facts == {"a": 1}
