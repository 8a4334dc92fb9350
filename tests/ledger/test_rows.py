"""An entry as a row, and back."""

import json
from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.domain.ledger.entry import EntryKind
from station.ledger.rows import (
    COLUMNS,
    changed,
    entry_of,
    looks_like_a_claim_code,
    row_of,
    text_of_moment,
)
from tests.ledger.kit import AT, entry

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=10,
)


@given(st.dictionaries(st.text(max_size=10), JSON, max_size=5), st.text(max_size=20))
def test_every_entry_comes_back_from_its_row(facts, slot):
    slot = slot.encode(errors="ignore").decode()
    written = entry(EntryKind.OUTCOME, slot=slot, facts=facts)
    row = row_of(written) | {"number": 7}
    read = entry_of(row, json.loads(row["facts"]), lambda text: text)
    assert read.slot == slot
    assert read.facts == json.loads(json.dumps(facts))
    assert (read.number, read.at, read.kind) == (7, AT, "outcome")
    assert row.keys() == set(COLUMNS)


def test_half_a_character_is_stored_as_a_question_mark():
    row = row_of(entry(slot="\udc80", facts={"said": "a\udcffb"}))
    assert row["slot"] == "?"
    assert json.loads(row["facts"]) == {"said": "a?b"}


def test_moments_of_all_zones_are_stored_in_one_and_sort_as_texts():
    zone = timezone(timedelta(hours=-5))
    early, late = datetime(2024, 1, 1, 23, tzinfo=zone), datetime(2024, 1, 2, 5, tzinfo=zone)
    assert text_of_moment(early) == "2024-01-02T04:00:00.000000Z"
    assert text_of_moment(early) < text_of_moment(late)


def test_facts_that_are_no_json_are_a_fault_of_ours():
    with pytest.raises(TypeError):
        row_of(entry(facts={"at": AT}))
    with pytest.raises(ValueError, match="JSON"):
        row_of(entry(facts={"seconds": float("nan")}))


CODE = "rL4EY6ZTQTMXgDdHdhJMEJwXVbL6tTbCTAdvnyGQEdkwKVhMP1YNsVC9TxLW0bS"


@pytest.mark.parametrize("text", [CODE, f"set to: {CODE}\r\n", f'"{CODE}"', "x" * 63])
def test_what_looks_like_a_claim_code_is_known(text):
    assert looks_like_a_claim_code(text)


@pytest.mark.parametrize(
    "text", [CODE[:-1], CODE + "a", CODE + "=", "e" * 63, "0f" * 32, "a sentence. " * 20, ""]
)
def test_what_is_longer_or_shorter_or_a_hash_is_none(text):
    assert not looks_like_a_claim_code(text)


def test_every_text_and_every_key_is_changed():
    fact = {"a": ["b", {"c": "d"}, 1, None, True, 2.5]}
    assert changed(fact, str.upper) == {"A": ["B", {"C": "D"}, 1, None, True, 2.5]}
