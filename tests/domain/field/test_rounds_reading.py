"""domain/field/rounds_reading.py: a round is what its entries in the ledger say, and no more."""

from datetime import UTC, datetime, timedelta

import pytest

from station.domain.field.rounds import UnitState
from station.domain.field.rounds_reading import is_of_a_round, round_of, unit_of
from station.domain.ledger.entry import Entry, EntryKind, RunSoFar

NOON = datetime(2026, 5, 4, 12, tzinfo=UTC)
DEVICE = "1f" * 12
BEGUN = (EntryKind.RUN_BEGUN, "", {"round": "r1", "recipe_file": "/r.toml"})
FETCHED = [
    (EntryKind.INTENT, "look_up", {}),
    (EntryKind.OUTCOME, "enroll", {"product": 7}),
    (EntryKind.INTENT, "expect_owner", {}),
    (EntryKind.OUTCOME, "expect_owner", {"baseline": "2026-05-01T00:00:00Z"}),
    (EntryKind.INTENT, "promise", {}),
    (
        EntryKind.OUTCOME, "promise",
        {"code_hash": "h1", "code_made_at": NOON.isoformat(), "owned_before": False},
    ),
]  # fmt: skip
HANDED = [(EntryKind.INTENT, "hand_over", {}), (EntryKind.OUTCOME, "hand_over", {})]
WORDS = {"code": "code-not-stored", "what": "Sorry.", "remedy": "Again.", "ending": "aside"}


def run_of(*entries, name="run"):
    told = [
        Entry(kind, NOON + timedelta(seconds=number), run=name, device=DEVICE, slot="round",
              step=step, customer="ada", recipe="Thermostat", recipe_version="v1", facts=facts)
        for number, (kind, step, facts) in enumerate((BEGUN, *entries))
    ]  # fmt: skip
    return RunSoFar(name, DEVICE, "round", tuple(told))


def test_announced_checked_and_ready_are_told_apart():
    assert unit_of(run_of()).state is UnitState.ANNOUNCED
    assert unit_of(run_of(*FETCHED[:5])).state is UnitState.CHECKED
    unit = unit_of(run_of(*FETCHED))
    assert (unit.state, unit.code_hash, unit.code_made_at) == (UnitState.READY, "h1", NOON)
    assert (unit.product, unit.baseline, unit.customer) == (7, "2026-05-01T00:00:00Z", "ada")


def test_a_handing_over_that_was_only_begun_counts_and_is_in_doubt():
    begun = unit_of(run_of(*FETCHED, HANDED[0]))
    assert (begun.state, begun.is_in_doubt, begun.may_hold_code) == (UnitState.AWAITING, True, True)
    done = unit_of(run_of(*FETCHED, *HANDED))
    assert (done.state, done.is_in_doubt) == (UnitState.AWAITING, False)
    assert done.handed_at == NOON + timedelta(seconds=8)


def test_one_that_the_device_refused_may_be_handed_over_again_and_is_watched():
    unit = unit_of(run_of(*FETCHED, HANDED[0], (EntryKind.FAILED, "hand_over", WORDS)))
    assert (unit.state, unit.trouble.what) == (UnitState.READY, "Sorry.")
    assert unit.is_watched


def test_trouble_of_the_unit_refuses_it_and_the_sites_leaves_it_where_it_was():
    owned = WORDS | {"code": "owned-by-another"}
    assert unit_of(run_of((EntryKind.FAILED, "look_up", owned))).state is UnitState.REFUSED
    site = WORDS | {"code": "site-offline", "ending": "stop"}
    unit = unit_of(run_of(*FETCHED[:2], (EntryKind.FAILED, "promise", site)))
    assert (unit.state, unit.trouble.code) == (UnitState.CHECKED, "site-offline")


@pytest.mark.parametrize(
    ("code", "state"),
    [
        ("code-expired", UnitState.EXPIRED),
        ("code-ignored", UnitState.TROUBLED),
        ("never-online", UnitState.AWAITING),
    ],
)
def test_what_the_cloud_showed_decides(code, state):
    judged = (EntryKind.FAILED, "confirm_owner", WORDS | {"code": code, "finding": "NO_OWNER"})
    assert unit_of(run_of(*FETCHED, *HANDED, judged)).state is state


def test_a_new_code_makes_an_expired_one_ready_and_takes_the_spring_away():
    late = (EntryKind.FAILED, "confirm_owner", WORDS | {"code": "code-expired", "finding": "X"})
    again = (
        EntryKind.OUTCOME, "promise",
        {"code_hash": "h2", "code_made_at": (NOON + timedelta(hours=2)).isoformat()},
    )  # fmt: skip
    unit = unit_of(run_of(*FETCHED, *HANDED, late, again))
    assert (unit.state, unit.code_hash, unit.may_hold_code) == (UnitState.READY, "h2", False)
    assert (unit.trouble, unit.judged_on) == (None, "")


def test_a_proof_confirms_it_whoever_saw_it():
    proven = (EntryKind.OUTCOME, "confirm_owner", {"owner": "ada"})
    by_a_bench = (EntryKind.TRUTH_CHANGED, "", {"ending": "pass", "code": "confirmed"})
    for last in (proven, by_a_bench):
        unit = unit_of(run_of(*FETCHED, *HANDED, last))
        assert unit.state is UnitState.CONFIRMED
        assert not unit.is_watched


def test_runs_of_a_bench_are_none_of_a_round():
    bench = RunSoFar("b", DEVICE, "3", (Entry(EntryKind.RUN_BEGUN, NOON, run="b"),))
    assert not is_of_a_round(bench)
    assert round_of([bench]) is None
    found = round_of([bench, run_of(*FETCHED)])
    assert (found.name, found.recipe_file, found.recipe) == ("r1", "/r.toml", "Thermostat")
    assert len(found.units) == 1
    assert found.noted_at == NOON + timedelta(seconds=6)
    assert not found.is_wanting
