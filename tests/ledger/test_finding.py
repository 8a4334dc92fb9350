"""Finding runs by whatever is known of them, newest first."""

from datetime import timedelta

import pytest

from station.domain.ledger.search import Search
from station.ledger.finding import search_runs
from station.ledger.opening import reading
from tests.ledger.kit import ADA, AT, BOB, DEVICE, OTHER, entry, one_run, raw, write
from tests.ledger.many import BEGAN_AT, EVERY, device_of, fill, serial_of

THIRD = "e00fce68aaaaaaaaaa90abcd"


@pytest.fixture
def found(file):
    write(
        file,
        *one_run("one", "fail", serial="P001", device=DEVICE, slot="1"),
        *one_run("two", "pass", serial="P002", device=OTHER, slot="2", after_s=3600),
        *one_run("three", "aside", device=THIRD, slot="2", after_s=7200, customer="Grace"),
        *one_run("four", "pass", serial="P001", device=DEVICE, slot="1", after_s=90000),
        *one_run("open", slot="3", after_s=90100)[:3],
    )

    def ask(**wanted):
        with reading(file) as connection:
            found = search_runs(connection, Search(**wanted))
        assert found.total >= len(found.rows)
        return [row.run for row in found.rows]

    return ask


def test_all_that_have_a_verdict_come_newest_first(found):
    assert found() == ["four", "three", "two", "one"]


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        (DEVICE, ["four", "one"]),
        (DEVICE.upper(), ["four", "one"]),
        ("90abcdef", ["four", "one"]),
        ("0abcdef", ["four", "one"]),
        ("abcdef", ["four", "one"]),
        (" cdef ", ["four", "one"]),
        ("ef", ["four", "one"]),
        ("654321", ["two"]),
        ("90abcd", ["three"]),
        ("1190abcdef", []),
        ("P001", ["four", "one"]),
        ("P002", ["two"]),
        ("p00", []),
        (ADA, ["four", "two", "one"]),
        ("ADA@example.COM", ["four", "two", "one"]),
        ("ada", []),
        ("grace", ["three"]),
        (BOB, []),
        ("password-wrong", ["one"]),
        ("confirmed", ["four", "two"]),
        ("CLM-204", ["three"]),
        ("clm-204", ["three"]),
        ("%", []),
        ("e", []),
    ],
)
def test_a_text_is_an_end_of_an_id_a_serial_a_customer_a_slug_or_a_number(found, text, runs):
    assert found(text=text) == runs


@pytest.mark.parametrize(
    ("wanted", "runs"),
    [
        ({"verdict": "pass"}, ["four", "two"]),
        ({"code": "owned-by-another"}, ["three"]),
        ({"slot": "2"}, ["three", "two"]),
        ({"slot": "2", "verdict": "pass"}, ["two"]),
        ({"slot": "2", "code": "owned-by-another", "verdict": "aside"}, ["three"]),
        ({"text": "cdef", "verdict": "fail"}, ["one"]),
        ({"text": "confirmed", "slot": "1"}, ["four"]),
        ({"text": ADA, "slot": "2"}, ["two"]),
        ({"since": AT + timedelta(hours=1)}, ["four", "three", "two"]),
        ({"until": AT + timedelta(hours=1)}, ["one"]),
        ({"since": AT + timedelta(hours=1), "until": AT + timedelta(days=1)}, ["three", "two"]),
        ({"since": AT, "until": AT + timedelta(days=1), "verdict": "pass"}, ["two"]),
        ({"slot": "9"}, []),
        ({"most": 2}, ["four", "three"]),
        ({"most": 2, "after": 2}, ["two", "one"]),
        ({"most": 2, "after": 4}, []),
        ({"slot": "1", "most": 1, "after": 1}, ["one"]),
    ],
)
def test_conditions_hold_together(found, wanted, runs):
    assert found(**wanted) == runs


def test_the_moment_a_span_ends_is_not_in_it(found):
    at = AT + timedelta(seconds=20)
    assert found(since=at, until=at + timedelta(microseconds=1)) == ["one"]
    assert found(until=at) == []


def test_the_total_counts_all_that_fit_whatever_page_is_asked_for(file, found):
    for wanted in ({}, {"verdict": "pass"}, {"text": "cdef"}, {"slot": "2", "verdict": "pass"}):
        with reading(file) as connection:
            whole = search_runs(connection, Search(**wanted))
            page = search_runs(connection, Search(**wanted, most=1, after=1))
        assert whole.total == page.total == len(whole.rows)


def test_a_row_tells_what_the_run_was(file, found):
    write(file, entry("label-printed", run="one", facts={"label": "L-1"}))
    with reading(file) as connection:
        row = search_runs(connection, Search(text="password-wrong")).rows[0]
    assert (row.device, row.slot, row.customer, row.operator) == (DEVICE, "1", ADA, BOB)
    assert (row.recipe, row.at, row.seconds) == ("photon", AT + timedelta(seconds=20), 20.5)
    assert (row.ending, row.number, row.what) == ("fail", "WIF-301", "Wrong.")
    assert (row.label, row.is_first_run) == ("L-1", True)


def test_a_later_truth_recolours_the_row_and_keeps_its_time(file, found):
    facts = {"code": "confirmed", "number": "OK-000", "ending": "pass", "what": "Late."}
    write(file, entry("truth-changed", 9e5, run="one", facts=facts | {"before": "password-wrong"}))
    assert found(verdict="fail") == []
    assert found(text="confirmed") == ["four", "two", "one"]
    with reading(file) as connection:
        row = search_runs(connection, Search()).rows[-1]
    assert (row.run, row.what, row.at) == ("one", "Late.", AT + timedelta(seconds=20))


def test_a_run_taken_up_again_is_one_row_with_its_latest_verdict(file, found):
    write(file, one_run("one", "pass", after_s=8000)[-1])
    assert found() == ["four", "one", "three", "two"]
    assert found(verdict="fail") == []


def test_a_void_label_is_no_label(file, found):
    write(file, entry("label-printed", run="one", facts={"label": "L-1"}))
    write(file, entry("label-void", run="one", facts={"label": "L-1"}))
    with reading(file) as connection:
        assert search_runs(connection, Search(text="password-wrong")).rows[0].label == ""


def test_what_is_asked_often_is_answered_from_an_index_alone(url, file):
    """No search reads all runs or sorts them: the plan says so, whatever the machine's pace."""
    fill(url, 50)
    asked = [
        Search(), Search(after=20), Search(text=device_of(7)[-6:]), Search(text=serial_of(7)),
        Search(text="customer-7@example.com"), Search(verdict="fail"), Search(slot="3"),
        Search(text="WIF-301"), Search(slot="3", verdict="pass"), Search(code="confirmed"),
        Search(since=BEGAN_AT, until=BEGAN_AT + 10 * EVERY),
    ]  # fmt: skip
    said = []
    with reading(file) as connection:
        driver = connection.connection.driver_connection
        driver.set_trace_callback(said.append)
        for search in asked:
            search_runs(connection, search)
        driver.set_trace_callback(None)
    with raw(file) as connection:
        plans = [
            (parent, plan)
            for statement in said
            if "FROM runs" in statement
            for _, parent, _, plan in connection.execute(f"EXPLAIN QUERY PLAN {statement}")
        ]
    assert len(plans) > 4 * len(asked)
    assert not [plan for _, plan in plans if plan == "SCAN runs"]
    inner = [plan for parent, plan in plans if parent]  # a page's own rows may be sorted
    assert not [plan for plan in inner if "TEMP B-TREE" in plan]


def test_what_is_filled_for_measuring_is_what_a_bench_would_have_written(url, file):
    fill(url, 40)
    with raw(file) as connection:
        before = [sorted(connection.execute(f"SELECT * FROM {t}").fetchall()) for t in LAID_OUT]  # noqa: S608
        for statement in ("DELETE FROM runs", "DELETE FROM totals"):
            connection.execute(statement)
        connection.execute("INSERT INTO projection SELECT * FROM projection ORDER BY number")
        after = [sorted(connection.execute(f"SELECT * FROM {t}").fetchall()) for t in LAID_OUT]  # noqa: S608
    assert before == after
    assert write(file, entry()) == [121]


LAID_OUT = ("runs", "totals")
