"""domain/proof.py"""

import itertools
from dataclasses import replace

import pytest

from station.domain.identity import Customer, DeviceId
from station.domain.proof import Finding, Wanted, finding
from station.domain.unit import Reading

DEVICE = DeviceId.parse("3b0021000847343432313031")
OTHER = DeviceId.parse("3b0021000847343432313032")
BASELINE, LATER = "2026-01-10T09:12:40.002Z", "2026-01-10T09:13:00.000Z"
WANTED = Wanted(DEVICE, 9319, Customer("ada"), BASELINE)
PROOF = Reading(DEVICE, 9319, "Ada", online=True, last_handshake_at=LATER)

SPOILED = {
    Finding.ELSEWHERE: [{"device": OTHER}, {"product_number": 6}],
    Finding.DENIED: [{"denied": True}],
    Finding.QUARANTINED: [{"quarantined": True}],
    Finding.OWNED_BY_ANOTHER: [{"owner": "grace"}],
    Finding.NO_OWNER: [{"owner": None}],
    Finding.NO_SESSION: [{"last_handshake_at": BASELINE}, {"last_handshake_at": None}],
}


def test_all_five_facts_in_one_reading_are_the_proof():
    assert finding(WANTED, PROOF) is Finding.PROVEN


@pytest.mark.parametrize(
    ("found", "change"), [(found, change) for found, many in SPOILED.items() for change in many]
)
def test_each_missing_fact_alone_denies_the_proof(found, change):
    assert finding(WANTED, replace(PROOF, **change)) is found


def test_no_combination_of_missing_facts_is_ever_taken_for_the_proof():
    changes = [change for many in SPOILED.values() for change in many]
    for count in range(1, len(changes) + 1):
        for some in itertools.combinations(changes, count):
            merged = {key: value for change in some for key, value in change.items()}
            assert finding(WANTED, replace(PROOF, **merged)) is not Finding.PROVEN


def test_online_alone_proves_nothing():
    assert finding(WANTED, replace(PROOF, last_handshake_at=BASELINE)) is Finding.NO_SESSION


def test_null_is_older_than_any_handshake():
    assert finding(replace(WANTED, baseline=None), PROOF) is Finding.PROVEN


def test_an_unclaimed_unit_is_proven_by_having_no_owner():
    nobody = replace(WANTED, owner=None)
    assert finding(nobody, replace(PROOF, owner=None)) is Finding.PROVEN
    assert finding(nobody, PROOF) is Finding.OWNED_BY_ANOTHER


def test_a_development_device_must_be_marked():
    marked = replace(WANTED, needs_development=True)
    assert finding(marked, PROOF) is Finding.NOT_MARKED
    assert finding(marked, replace(PROOF, development=True)) is Finding.PROVEN
