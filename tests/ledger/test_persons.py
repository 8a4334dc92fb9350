"""Names under keys of their own: the same one again, until the key is gone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from station.domain.bench_errors import LedgerDamaged
from station.ledger.opening import reading
from station.ledger.pen import Pen
from station.ledger.persons import PSEUDONYM, Person, Persons
from tests.ledger.kit import entry, raw, write


@pytest.fixture
def connection(file):
    pen = Pen(file)
    connection = pen.opened()
    with connection.begin():
        yield connection
    pen.close()


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    pen = Pen(tmp_path_factory.mktemp("names") / "ledger.sqlite")
    yield pen.opened()
    pen.close()


def test_a_pseudonym_says_nothing_and_is_found_again(connection):
    persons = Persons(connection)
    pseudonym = persons.pseudonym_for("Ada", "customer")
    assert PSEUDONYM.fullmatch(pseudonym)
    for name in ("Ada", "ada", " ADA "):
        assert Persons(connection).pseudonym_for(name, "customer") == pseudonym
    assert persons.pseudonym_for("Grace", "customer") != pseudonym
    assert persons.pseudonym_for("Ada", "operator") != pseudonym
    assert persons.names([pseudonym, "person:nobody"]) == {pseudonym: "Ada"}


@settings(max_examples=60, deadline=None)
@given(st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=200))
def test_any_name_is_sealed_and_opened(opened, name):
    with opened.begin():
        persons = Persons(opened)
        pseudonym = persons.pseudonym_for(name, "customer")
        assert persons.names([pseudonym])[pseudonym].strip().casefold() == name.strip().casefold()


def test_a_sealed_name_does_not_tell_how_long_it_is(connection, file):
    persons = Persons(connection)
    for name in ("Al", "Bartholomew Featherstonehaugh"):
        persons.pseudonym_for(name, "customer")
    found = connection.exec_driver_sql("SELECT DISTINCT length(sealed) FROM persons")
    assert len(found.all()) == 1


def test_who_is_forgotten_is_erased_and_gets_another_pseudonym_when_met_again(connection):
    persons = Persons(connection)
    before = persons.pseudonym_for("Ada", "customer")
    gone = persons.forget([before])
    assert [len(each) for each in gone] == [32, 32]
    assert persons.find("Ada", "customer") == ""
    assert persons.names([before]) == {before: "(erased)"}
    assert persons.pseudonym_for("Ada", "customer") != before


def test_everybody_who_is_not_erased_is_listed(connection):
    persons = Persons(connection)
    ada, bob = persons.pseudonym_for("Ada", "customer"), persons.pseudonym_for("Bob", "operator")
    assert set(persons.everybody()) == {
        Person(ada, "customer", "Ada"),
        Person(bob, "operator", "Bob"),
    }
    persons.forget([ada])
    assert persons.everybody() == (Person(bob, "operator", "Bob"),)


def test_two_ledgers_know_the_same_person_by_different_names(tmp_path):
    found = []
    for name in ("one", "two"):
        write(tmp_path / name, entry())
        with raw(tmp_path / name) as connection:
            found += connection.execute("SELECT pseudonym FROM persons").fetchall()
            found += connection.execute("SELECT blind FROM person_keys").fetchall()
    assert len(set(found)) == 4


def test_many_names_are_read_at_once(connection):
    persons = Persons(connection)
    wanted = {persons.pseudonym_for(f"name {n}", "customer"): f"name {n}" for n in range(1200)}
    assert persons.names(wanted) == wanted


def test_a_key_that_was_exchanged_is_told_as_damage(file):
    write(file, entry(customer="ada"))
    with raw(file) as connection:
        connection.execute("DROP TRIGGER person_keys_stand")
        connection.execute("UPDATE person_keys SET key = randomblob(32)")
    with reading(file) as connection, pytest.raises(LedgerDamaged, match="does not open"):
        Persons(connection).everybody()
