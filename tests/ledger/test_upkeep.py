"""Copies, the way back, the way to a newer Station."""

import pytest

from station.domain.bench_errors import LedgerDamaged, LedgerNewer, LedgerTaken, RecordFailed
from station.ledger import upkeep
from station.ledger.places import ledger_url
from station.ledger.revisions import OURS
from tests.ledger.kit import entry, one_run, raw, unguarded, write
from tests.ledger.test_chain import check_of
from tests.ledger.test_revisions import of_first_revision

__all__ = ["of_first_revision"]


@pytest.fixture
def copy(url, file, tmp_path):
    """A backup of one run; another run was written since."""
    write(file, *one_run("one"))
    copy = tmp_path / "copies" / "may.sqlite"
    copy.parent.mkdir()
    upkeep.backup(url, copy)
    write(file, *one_run("two"))
    return copy


def test_a_backup_never_overwrites_and_leaves_nothing_half_made(url, file, tmp_path):
    write(file, entry())
    taken = tmp_path / "taken"
    taken.write_text("mine")
    with pytest.raises(RecordFailed, match="there already"):
        upkeep.backup(url, taken)
    assert taken.read_text() == "mine"
    with pytest.raises(RecordFailed):
        upkeep.backup(url, tmp_path / "nowhere" / "copy")
    with pytest.raises(RecordFailed):
        upkeep.backup(ledger_url(tmp_path / "none"), tmp_path / "copy")
    assert not (tmp_path / "copy").exists()


def test_the_way_back_puts_the_copy_in_place_and_keeps_what_was_there(url, file, copy):
    now = check_of(file)
    kept = upkeep.restore(copy, url)
    assert check_of(file).entries == 4
    assert check_of(kept) == now
    assert check_of(copy).entries == 4
    assert write(file, entry()) == [5]


def test_a_ledger_is_restored_where_there_is_none(tmp_path, copy):
    url = ledger_url(tmp_path / "elsewhere")
    assert upkeep.restore(copy, url) is None
    assert check_of(tmp_path / "elsewhere" / "ledger.sqlite").is_whole


def test_a_damaged_ledger_is_replaced_by_its_copy(url, file, copy):
    file.write_bytes(b"\xa5" * 10_000)
    kept = upkeep.restore(copy, url)
    assert kept.read_bytes() == b"\xa5" * 10_000
    assert check_of(file).is_whole


async def test_nothing_is_restored_while_somebody_writes(journal, url, file, copy):
    await journal.append(entry())
    with pytest.raises(LedgerTaken):
        upkeep.restore(copy, url)
    assert check_of(file).entries == 9


@pytest.mark.parametrize(
    ("change", "trouble"),
    [
        ("UPDATE entries SET slot = 'x' WHERE number = 2", LedgerDamaged),
        ("DELETE FROM entries WHERE number = 4", LedgerDamaged),
        ("UPDATE alembic_version SET version_num = '9999'", LedgerNewer),
    ],
)
def test_a_copy_that_is_not_whole_is_not_put_in_place(url, file, copy, change, trouble):
    before = check_of(file)
    with unguarded(copy) as connection:
        connection.execute(change)
    with pytest.raises(trouble):
        upkeep.restore(copy, url)
    assert check_of(file) == before
    assert not list(file.parent.glob("ledger-*"))


def test_no_copy_and_no_record_are_told(url, file, tmp_path):
    write(file, entry())
    with pytest.raises(RecordFailed, match="no record at"):
        upkeep.restore(tmp_path / "none", url)
    (tmp_path / "text").write_text("hello " * 1000)
    with pytest.raises(LedgerDamaged):
        upkeep.restore(tmp_path / "text", url)
    assert check_of(file).entries == 1


def test_an_upgrade_says_what_it_did(url, of_first_revision):
    assert upkeep.revision(url) == "0001"
    said = upkeep.upgrade(url)
    assert f"from revision 0001 to {OURS}" in said
    assert "ledger-0001-" in said
    assert upkeep.revision(url) == OURS
    assert "nothing was done" in upkeep.upgrade(url)


def test_an_upgrade_does_not_begin_a_ledger(url, file):
    with pytest.raises(RecordFailed, match="no record at"):
        upkeep.upgrade(url)
    assert not file.exists()


def test_a_copy_of_an_older_station_can_be_restored_and_is_upgraded_by_the_next_writer(
    of_first_revision, tmp_path
):
    url = ledger_url(tmp_path / "new")
    upkeep.restore(of_first_revision, url)
    assert upkeep.revision(url) == "0001"
    assert write(tmp_path / "new" / "ledger.sqlite", entry()) == [9]
    assert upkeep.revision(url) == OURS


def test_what_is_searched_can_be_made_anew_from_the_chain(url, file):
    write(
        file,
        *one_run("one", "unconfirmed", serial="P1"),
        *one_run("two", "fail", slot="2"),
        entry("label-printed", run="one", facts={"label": "L1"}),
        entry("truth-changed", run="one", facts={"ending": "pass", "code": "confirmed"}),
        *one_run("two", "aside", after_s=50)[1:],
        entry("run-closed", run="one"),
        *one_run("three")[:2],
    )
    tables = ("SELECT * FROM runs", "SELECT * FROM totals WHERE runs <> 0")
    with raw(file) as connection:
        before = [connection.execute(table).fetchall() for table in tables]
    with raw(file) as connection:
        connection.execute("UPDATE runs SET ending = 'pass', slot = '7'")
        connection.execute("DELETE FROM runs WHERE run = 'three'")
    upkeep.rebuild(url)
    with raw(file) as connection:
        assert [connection.execute(table).fetchall() for table in tables] == before
