"""domain/field/freeing_record.py: what our own record knows of a unit that is to be freed."""

from datetime import UTC, datetime, timedelta

from station.domain.field.freeing import RELEASE, Act
from station.domain.field.freeing_record import act_of, read_story, step_of
from station.domain.ledger.entry import Entry, EntryKind

NOW = datetime(2026, 1, 1, 10, 0, tzinfo=UTC)


def entry(kind, step="", *, minutes=0, customer="", **facts):
    at = NOW - timedelta(minutes=minutes)
    return Entry(kind, at, step=step, customer=customer, facts=facts)


def promised(minutes):
    return entry(EntryKind.OUTCOME, "promise", minutes=minutes, code_hash="abc")


def intent(act, wish=RELEASE):
    return entry(EntryKind.INTENT, step_of(act), wish=sorted(wish))


def outcome(act):
    return entry(EntryKind.OUTCOME, step_of(act))


def until(*entries, kept=None):
    return read_story(entries, NOW, kept).code_until


def test_every_act_has_a_step_of_its_own_and_other_steps_are_none_of_them():
    assert [act_of(step_of(act)) for act in Act] == list(Act)
    assert act_of("promise") is None


def test_a_code_acts_till_its_hour_is_over():
    assert until(promised(minutes=20)) == "2026-01-01T10:40:00+00:00"
    assert until(promised(minutes=61)) == ""


def test_a_code_that_is_kept_counts_though_no_run_tells_of_it():
    assert until(kept=NOW - timedelta(minutes=50)) == "2026-01-01T10:10:00+00:00"


def test_a_code_that_was_used_up_or_overwritten_acts_no_more():
    passed = entry(EntryKind.VERDICT, ending="pass")
    assert until(promised(minutes=20), passed) == ""
    assert until(promised(minutes=20), outcome(Act.NEUTRALISE)) == ""


def test_labels_that_were_printed_and_not_made_void_are_good():
    known = read_story(
        [
            entry(EntryKind.LABEL_PRINTED, label="A-7"),
            entry(EntryKind.LABEL_VOID, label="A-7"),
            entry(EntryKind.LABEL_PRINTED, label="A-8"),
        ],
        NOW,
        None,
    )
    assert known.labels == ("A-8",)


def test_the_last_customer_of_the_record_is_the_customer():
    entries = [
        entry(EntryKind.RUN_BEGUN, customer="ada"),
        entry(EntryKind.RUN_BEGUN, customer="linus"),
        entry(EntryKind.NOTE),
    ]
    assert read_story(entries, NOW, None).customer == "linus"


def test_an_act_without_an_end_is_in_doubt_and_the_wish_is_known():
    known = read_story([intent(Act.UNCLAIM), outcome(Act.UNCLAIM), intent(Act.REMOVE)], NOW, None)
    assert known.in_doubt == (Act.REMOVE,)
    assert known.wished == RELEASE


def test_a_freeing_that_ended_is_not_wished_any_more():
    ended = entry(EntryKind.RELEASED, ending="released")
    assert read_story([intent(Act.REMOVE), ended], NOW, None).wished == frozenset()


def test_a_freeing_that_ended_aside_is_still_wished_unless_the_unit_was_provisioned_since():
    aside = entry(EntryKind.RELEASED, ending="aside", wish=["remove"])
    assert read_story([aside], NOW, None).wished == {Act.REMOVE}
    assert read_story([aside, entry(EntryKind.RUN_BEGUN)], NOW, None).wished == frozenset()
