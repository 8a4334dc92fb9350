"""A shift in figures: each device once, by its last verdict."""

from datetime import UTC, datetime, timedelta

import pytest

from station.domain.bench.tally import Tally
from station.domain.ledger.entry import EntryKind
from station.domain.verdict import Verdict
from station.ledger.figures import figures_of, last_shift
from station.ledger.opening import reading
from tests.ledger.kit import AT, DEVICE, OTHER, VERDICTS, entry, one_run, write

THIRD, FOURTH = "c" * 24, "d" * 24
DAY = timedelta(days=1)


def figures(file, since=AT, until=AT + DAY):
    with reading(file) as connection:
        return figures_of(connection, since, until)


def test_a_shift_is_told_in_figures(file):
    write(
        file,
        entry(EntryKind.SHIFT_BEGUN),
        *one_run("1", "fail", device=DEVICE, slot="1"),
        *one_run("2", "pass", device=DEVICE, slot="2", after_s=100, is_first_run=False),
        *one_run("3", "pass", device=OTHER, slot="10", after_s=200, operator="Eve"),
        *one_run("4", "aside", device=THIRD, slot="2", after_s=300),
        *one_run("5", "unconfirmed", device=FOURTH, slot="2", after_s=400),
        *one_run("6", "fail", device="", slot="2", after_s=3580),
    )
    found = figures(file)
    assert (found.passed, found.failed, found.aside, found.unconfirmed) == (2, 1, 1, 1)
    assert (found.judged, found.first_passed) == (5, 1)
    assert found.units_per_hour == pytest.approx(2.0)
    assert dict(found.causes) == {"owned-by-another": 1, "unconfirmed": 1, "password-wrong": 1}
    assert list(found.by_slot.items()) == [("2", (1, 3)), ("10", (1, 0))]
    assert [row.run for row in found.not_passed] == ["4", "5", "6"]
    assert found.operators == ("Bob Miller", "Eve")
    assert found.recipes == ("photon v1",)
    assert (found.station, found.entries, len(found.head)) == ("bench 1", 25, 64)


def test_a_truth_that_changed_later_counts(file):
    write(
        file,
        *one_run("1", "unconfirmed"),
        entry("truth-changed", 5 * DAY.total_seconds(), run="1", facts=VERDICTS["pass"]),
    )
    found = figures(file)
    assert (found.passed, found.first_passed, found.unconfirmed) == (1, 1, 0)
    assert found.not_passed == ()


def test_only_verdicts_of_the_span_count(file):
    write(file, *one_run("1"), *one_run("2", device=OTHER, after_s=DAY.total_seconds()))
    assert figures(file, AT, AT + DAY).judged == 1
    assert figures(file, AT, AT + 2 * DAY).judged == 2
    assert figures(file, AT - DAY, AT).judged == 0


def test_a_stop_for_the_sites_trouble_judges_no_unit_but_is_not_forgotten(file):
    write(file, *one_run("1", "stop"), *one_run("2", "pass", device=OTHER), *one_run("3", "pass"))
    write(file, *one_run("4", "stop", device=THIRD, after_s=50))
    found = figures(file)
    assert (found.judged, found.passed) == (2, 2)
    assert [row.run for row in found.not_passed] == ["4"]


def test_an_empty_span_has_no_figures(file):
    write(file, entry())
    found = figures(file)
    assert (found.judged, found.units_per_hour, found.by_slot, found.station) == (
        0, 0.0, {}, "bench 1",
    )  # fmt: skip


def test_the_report_counts_as_the_wall_did(file):
    tally = Tally(0.0)
    runs = [
        (DEVICE, "fail"), (OTHER, "pass"), (DEVICE, "pass"), (THIRD, "aside"), (FOURTH, "fail"),
        (THIRD, "unconfirmed"),
    ]  # fmt: skip
    seen = set()
    for number, (device, ending) in enumerate(runs):
        said = VERDICTS[ending]
        verdict = Verdict(said["code"], said["number"], ending, said["what"], "")
        tally.judge(device, "1", verdict, 20.0)
        first = device not in seen
        seen.add(device)
        write(file, *one_run(str(number), ending, device=device, is_first_run=first))
    wall, found = tally.counts(3600.0), figures(file)
    assert (found.passed, found.failed, found.judged) == (wall.passed, wall.failed, wall.judged)
    assert found.aside + found.unconfirmed == wall.aside
    assert found.first_passed == wall.first_passed
    assert dict(found.causes) == dict(wall.top_causes)


def test_the_latest_shift_is_found_also_one_that_goes_on(file):
    write(file, entry())
    with reading(file) as connection:
        assert last_shift(connection) is None
    write(file, entry(EntryKind.SHIFT_BEGUN, 10), entry(EntryKind.SHIFT_ENDED, 20))
    with reading(file) as connection:
        assert last_shift(connection) == (AT + timedelta(seconds=10), AT + timedelta(seconds=20))
    write(file, entry(EntryKind.SHIFT_BEGUN, 30))
    with reading(file) as connection:
        began, ended = last_shift(connection)
    assert began == AT + timedelta(seconds=30)
    assert abs(datetime.now(UTC) - ended) < timedelta(minutes=1)
