"""No name stands in the chain, whatever text it hides in."""

import json
import re

import pytest

from station.domain.ledger.entry import EntryKind
from station.ledger.opening import reading
from station.ledger.persons import Persons
from station.ledger.story import entries_after
from station.ledger.veil import with_names
from tests.ledger.kit import ADA, BOB, entry, raw, write


def stored(file):
    """What stands in the entries, without hashes: by chance they spell anything."""
    with raw(file) as connection:
        text = json.dumps(connection.execute("SELECT * FROM entries").fetchall())
    return re.sub(r"[0-9a-f]{8}[0-9a-f-]{8,}", "", text)


def read(file):
    with reading(file) as connection:
        return entries_after(connection, 0, 100)


FACTS = {
    "what": f"It belongs to {ADA}, says {BOB}.",
    "evidence": [f"owner: {ADA}", {"by": BOB, ADA: 1}],
    "remedy": "Ask grace.hopper+x@navy.example.mil.",
}


def test_names_and_mail_addresses_are_stored_as_pseudonyms_and_read_back(file):
    write(file, entry(EntryKind.FAILED, customer=ADA, facts=FACTS))
    text = stored(file).lower()
    for name in ("ada", "example", "miller", "grace", "navy", "@"):
        assert name not in text
    (found,) = read(file)
    assert (found.customer, found.operator, found.facts) == (ADA, BOB, FACTS)


def test_case_does_not_hide_a_name(file):
    write(file, entry(customer="Ada Lovelace", facts={"what": "ADA LOVELACE and ada lovelace"}))
    assert "lovelace" not in stored(file).lower()
    assert read(file)[0].facts == {"what": "Ada Lovelace and Ada Lovelace"}


def test_only_whole_words_are_names(file):
    write(file, entry(customer="ann", facts={"what": "ann: announcement, Joanna, ann-b"}))
    assert "announcement, Joanna" in stored(file)
    assert read(file)[0].facts["what"] == "ann: announcement, Joanna, ann-b"


def test_a_part_of_an_address_does_not_leave_the_rest_behind(file):
    texts = {"a": "ada@example.com and sons", "b": "x ada@example.com", "c": "ada"}
    write(
        file,
        entry(customer="ada", operator="ada@example.com and sons", facts=texts),
        entry(customer="ada@example.com", operator="ada", facts=texts),
    )
    text = stored(file)
    assert "ada" not in text
    assert "example" not in text
    assert "sons" not in text.splitlines()[0].split("person:")[1]
    assert [each.facts for each in read(file)] == [texts, texts]


def test_words_of_the_verdict_table_stay_though_somebody_is_called_so(file):
    facts = {"ending": "pass", "code": "confirmed", "number": "OK-000", "what": "pass it on"}
    write(file, entry(EntryKind.VERDICT, run="r", customer="pass", facts=facts))
    with raw(file) as connection:
        found = connection.execute("SELECT ending, what FROM runs").fetchone()
    assert found[0] == "pass"
    assert found[1].startswith("person:")
    assert read(file)[0].facts == facts


def test_other_entries_may_not_hide_a_name_behind_such_words(file):
    write(file, entry(EntryKind.CHANGED, customer=ADA, facts={"before": ADA, "code": "x@y.org"}))
    assert "@" not in stored(file)
    assert read(file)[0].facts == {"before": ADA, "code": "x@y.org"}


def test_a_name_is_read_back_as_it_was_first_written(file):
    write(file, entry(customer="Ada"), entry(customer="ADA"), entry(customer=" ada "))
    assert [each.customer for each in read(file)] == ["Ada"] * 3


@pytest.mark.parametrize("name", [".*", "a|b", "(x", "\\", "ada.", "日本", "O'Neil; --"])
def test_a_name_is_no_pattern(file, name):
    write(file, entry(customer=name, facts={"what": f"of {name} only"}))
    assert read(file)[0].facts == {"what": f"of {name} only"}
    assert read(file)[0].customer == name


def test_an_entry_without_people_is_stored_as_it_is(file):
    write(file, entry(operator="", facts={"what": "plain"}))
    assert '{\\"what\\":\\"plain\\"}' in stored(file)
    with reading(file) as connection:
        assert Persons(connection).everybody() == ()


def test_a_pseudonym_of_nobody_stays_as_it_is():
    text = "person:00000000-0000-4000-8000-000000000000"
    assert with_names(text, {}) == text
