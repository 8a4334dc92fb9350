"""What guards the tables: nobody changes what was written, by whatever statement."""

import sqlite3

import pytest

from station.ledger.tables import METADATA
from tests.ledger.kit import entry, one_run, raw, write


@pytest.fixture
def connection(file):
    write(file, *one_run("one"))
    with raw(file) as connection:
        yield connection


def test_the_tables_are_those_that_core_knows(connection):
    for table in METADATA.sorted_tables:
        found = connection.execute(f"PRAGMA table_xinfo({table.name})").fetchall()
        assert [column[1] for column in found] == [column.name for column in table.columns]


def test_every_table_of_ours_is_strict(connection):
    found = connection.execute("PRAGMA table_list").fetchall()
    ours = {name: strict for schema, name, kind, _, _, strict in found if kind == "table"}
    assert {name for name, strict in ours.items() if strict} == {
        table.name for table in METADATA.sorted_tables
    }


@pytest.mark.parametrize("table", ["entries", "heads", "persons", "settings"])
@pytest.mark.parametrize("statement", ["DELETE FROM {}", "REPLACE INTO {} SELECT * FROM {}"])
def test_what_was_written_cannot_be_removed_or_replaced(connection, table, statement):
    before = connection.execute(f"SELECT * FROM {table}").fetchall()  # noqa: S608
    assert before
    with pytest.raises(sqlite3.IntegrityError, match=r"never|follow"):
        connection.execute(statement.format(table, table))
    assert connection.execute(f"SELECT * FROM {table}").fetchall() == before  # noqa: S608


@pytest.mark.parametrize("table", ["entries", "heads", "persons", "person_keys", "settings"])
def test_no_column_can_be_updated(connection, table):
    columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})").fetchall()]
    for column in columns:
        with pytest.raises(sqlite3.IntegrityError, match="never changed"):
            connection.execute(f"UPDATE {table} SET {column} = {column}")  # noqa: S608


def test_a_key_can_be_removed_but_not_replaced(connection):
    with pytest.raises(sqlite3.IntegrityError, match="never replaced"):
        connection.execute("REPLACE INTO person_keys SELECT * FROM person_keys")
    connection.execute("DELETE FROM person_keys")
    assert connection.execute("SELECT count(*) FROM person_keys").fetchone() == (0,)


@pytest.mark.parametrize("number", [0, 3, 9])
def test_an_entry_comes_only_after_the_last_one(connection, number):
    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(
            "INSERT INTO entries SELECT ?, at, kind, run, device, slot, step, station, operator,"
            " customer, recipe, recipe_version, facts, hash FROM entries WHERE number = 1",
            (number,),
        )


def test_a_name_in_clear_is_no_operator_and_no_customer(connection):
    for operator, customer in (("Bob", ""), ("", "ada@example.com")):
        with pytest.raises(sqlite3.IntegrityError, match="CHECK"):
            connection.execute(
                "INSERT INTO entries SELECT 5, at, kind, run, device, slot, step, station, ?, ?,"
                " recipe, recipe_version, facts, hash FROM entries WHERE number = 4",
                (operator, customer),
            )


def test_runs_without_a_verdict_are_not_counted_and_judged_ones_once(connection, file):
    write(
        file,
        *one_run("two", "fail", slot="2"),
        *one_run("three")[:2],
        *one_run("one", "aside")[3:],  # taken up again after an interruption
        entry("truth-changed", run="two", facts={"ending": "pass", "code": "confirmed"}),
    )
    totals = {(field, value): runs for field, value, runs in connection.execute(
        "SELECT * FROM totals WHERE runs <> 0"
    )}  # fmt: skip
    assert totals[("all", "")] == 2
    assert totals[("ending", "aside")] == totals[("ending", "pass")] == 1
    assert totals[("slot", "1")] == totals[("slot", "2")] == 1
    assert ("ending", "fail") not in totals
