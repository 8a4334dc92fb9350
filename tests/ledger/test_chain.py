"""Whatever is done to the chain past all guards, its reading names the place."""

import shutil
import sqlite3

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.ledger.chain import SLICE, Reading
from station.ledger.opening import reading
from station.ledger.rows import COLUMNS
from tests.ledger.kit import OTHER, entry, one_run, unguarded, write


def check_of(file):
    with reading(file) as connection:
        chain = Reading.begin(connection)
        while not chain.is_over:
            chain.read_on(connection)
    return chain.found()


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """Twelve entries in three commits."""
    file = tmp_path_factory.mktemp("whole") / "ledger.sqlite"
    for run in ("one", "two", "three"):
        write(file, *one_run(run, device=OTHER if run == "two" else run.rjust(24, "a")))
    return file


@pytest.fixture
def spoilt(whole, tmp_path):
    """A copy of it, to be tampered with."""
    return shutil.copy(whole, tmp_path / "ledger.sqlite")


def test_an_untouched_chain_is_whole_and_tells_its_head(whole):
    found = check_of(whole)
    assert (found.is_whole, found.entries, found.why) == (True, 12, "")
    with sqlite3.connect(whole) as connection:
        last = connection.execute("SELECT hash FROM entries WHERE number = 12").fetchone()
    connection.close()
    assert (found.head,) == last


def test_an_empty_chain_is_whole(file):
    write(file, entry())
    with unguarded(file) as connection:
        connection.execute("DELETE FROM entries")
        connection.execute("DELETE FROM heads")
    assert check_of(file).entries == 0
    assert check_of(file).head == ""


TEXTS = st.one_of(st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30))


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.integers(1, 12), st.sampled_from((*COLUMNS[1:], "hash")), st.data())
def test_any_change_of_any_column_of_any_row_is_found(spoilt, number, column, data):
    with unguarded(spoilt) as connection:
        wanted = f"SELECT {column} FROM entries WHERE number = ?"  # noqa: S608
        (before,) = connection.execute(wanted, (number,)).fetchone()
        after = data.draw(TEXTS.filter(lambda text: text != before))
        change = f"UPDATE entries SET {column} = ? WHERE number = ?"  # noqa: S608
        connection.execute(change, (after, number))
        found = check_of(spoilt)
        connection.execute(change, (before, number))
    assert found.broken_at == number
    assert found.why.startswith(f"Entry {number} ")
    assert found.why.endswith(".")
    assert check_of(spoilt).is_whole


@pytest.mark.parametrize("number", range(1, 13))
def test_a_removed_entry_is_found(spoilt, number):
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM entries WHERE number = ?", (number,))
    found = check_of(spoilt)
    assert (found.broken_at, "missing" in found.why) == (number, True)
    assert found.entries == number - 1


@pytest.mark.parametrize("number", [1, 5, 11])
def test_a_removed_entry_is_found_though_the_later_ones_were_moved_up(spoilt, number):
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM entries WHERE number = ?", (number,))
        connection.execute("UPDATE entries SET number = number - 1 WHERE number > ?", (number,))
    assert check_of(spoilt).broken_at == number


@pytest.mark.parametrize("kept", [0, 3, 7, 11])
def test_entries_cut_off_at_the_end_are_missed(spoilt, kept):
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM entries WHERE number > ?", (kept,))
    found = check_of(spoilt)
    assert (found.broken_at, found.why) == (
        kept + 1,
        f"Entry {kept + 1} is missing, though later ones were written.",
    )


@pytest.mark.parametrize("number", [1, 6, 12])
def test_an_inserted_entry_is_found(spoilt, number):
    with unguarded(spoilt) as connection:
        connection.execute("UPDATE entries SET number = -number - 1 WHERE number >= ?", (number,))
        connection.execute("UPDATE entries SET number = -number WHERE number < 0")
        _copy(connection, number + 1, number)
    assert check_of(spoilt).broken_at == number + 1  # the copy is like the one it was made of


def test_an_entry_added_past_station_is_found_though_its_hash_is_right(spoilt, tmp_path):
    with unguarded(spoilt) as connection:
        heads = connection.execute("SELECT number, hash FROM heads").fetchall()
    write(spoilt, entry(slot="forged"))
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM heads WHERE number > ?", (heads[-1][0],))
    assert check_of(spoilt).broken_at == 13


@pytest.mark.parametrize(("one", "other"), [(1, 2), (4, 9), (11, 12)])
def test_exchanged_entries_are_found(spoilt, one, other):
    with unguarded(spoilt) as connection:
        for before, after in ((one, -1), (other, one), (-1, other)):
            connection.execute("UPDATE entries SET number = ? WHERE number = ?", (after, before))
    assert check_of(spoilt).broken_at == one


def test_a_rewritten_rest_of_the_chain_differs_from_what_was_committed(spoilt, tmp_path):
    """Whoever rewrites all heads too leaves a chain that only a printed head can prove wrong."""
    other = tmp_path / "other.sqlite"
    shutil.copy(spoilt, other)
    with unguarded(other) as connection:
        connection.execute("DELETE FROM entries WHERE number > 4")
        connection.execute("DELETE FROM heads WHERE number > 4")
    write(other, *one_run("two", "fail"), *one_run("three"))
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM entries WHERE number > 4")
        connection.execute("ATTACH ? AS other", (str(other),))
        connection.execute("INSERT INTO entries SELECT * FROM other.entries WHERE number > 4")
    assert 4 < check_of(spoilt).broken_at <= 8


def test_a_chain_of_another_ledger_is_found(spoilt):
    with unguarded(spoilt) as connection:
        connection.execute("UPDATE settings SET value = randomblob(32) WHERE name = 'ledger'")
    assert check_of(spoilt).broken_at == 1


@pytest.mark.parametrize("column", ["sealed", "nonce"])
def test_a_changed_sealed_name_is_found(spoilt, column):
    with unguarded(spoilt) as connection:
        change = f"UPDATE persons SET {column} = randomblob(16) WHERE role = 'operator'"  # noqa: S608
        connection.execute(change)
    found = check_of(spoilt)
    assert (found.broken_at, "sealed name" in found.why) == (1, True)


def test_a_removed_sealed_name_is_found(spoilt):
    with unguarded(spoilt) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("DELETE FROM persons WHERE role = 'customer'")
    assert check_of(spoilt).broken_at == 2


def test_a_removed_key_breaks_nothing(spoilt):
    with unguarded(spoilt) as connection:
        connection.execute("DELETE FROM person_keys")
    assert check_of(spoilt).is_whole


def test_a_long_chain_is_read_in_slices(file):
    write(file, *(entry() for _ in range(SLICE + 10)))
    with unguarded(file) as connection:
        connection.execute("UPDATE entries SET slot = 'x' WHERE number = ?", (SLICE + 5,))
    with reading(file) as connection:
        chain = Reading.begin(connection)
        chain.read_on(connection)
        assert (chain.number, chain.is_over) == (SLICE, False)
        chain.read_on(connection)
    assert chain.found().broken_at == SLICE + 5


def _copy(connection, number, to):
    names = ", ".join(COLUMNS[1:])
    connection.execute(
        f"INSERT INTO entries SELECT ?, {names}, hash FROM entries WHERE number = ?",  # noqa: S608
        (to, number),
    )
