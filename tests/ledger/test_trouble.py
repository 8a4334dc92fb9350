"""Every failure is told in words, nothing is half there, nothing is pretended afterwards."""

import asyncio
import os
import subprocess
import sys

import pytest
from sqlalchemy import Engine, event

from station.domain.bench_errors import LedgerDamaged, RecordFailed
from station.ledger.journal import LedgerJournal
from station.ledger.pen import Pen
from tests.ledger.kit import entry, raw, write

LONG = "a long word " * 400


@pytest.fixture
def little_room():
    """Every connection finds a disk of 60 pages."""

    def limit(connection, _):
        connection.execute("PRAGMA max_page_count = 60")

    event.listen(Engine, "connect", limit)
    yield
    event.remove(Engine, "connect", limit)


async def test_a_full_disk_is_told_and_nothing_is_half_there(little_room, url, records):
    journal = LedgerJournal(url)
    written = 0
    with pytest.raises(RecordFailed, match="no room") as failed:  # noqa: PT012  # at which is open
        for written in range(1000):
            await journal.append(entry(slot=str(written), facts={"what": LONG}))
    assert failed.value.hint
    assert failed.value.__cause__ is not None
    assert LONG not in str(failed.value.__cause__)
    await journal.close()
    assert [each.slot for each in await records.entries()] == [str(n) for n in range(written)]
    assert (await records.verify()).is_whole


async def test_after_a_failure_nothing_is_written_until_it_is_opened_anew(little_room, url):
    journal = LedgerJournal(url)
    with pytest.raises(RecordFailed):  # noqa: PT012  # at which is open
        for _ in range(1000):
            await journal.append(entry(facts={"what": LONG}))
    with pytest.raises(RecordFailed, match="no room"):
        await journal.append(entry())  # though there would be room for this one
    await journal.close()
    again = LedgerJournal(url)
    assert await again.append(entry()) > 1
    await again.close()


async def test_all_who_wait_for_one_transaction_hear_that_it_failed(little_room, url, records):
    journal = LedgerJournal(url)
    await journal.append(entry())
    results = await asyncio.gather(
        *(journal.append(entry(facts={"what": LONG})) for _ in range(200)), return_exceptions=True
    )
    await journal.close()
    assert {type(each) for each in results} == {RecordFailed}
    assert len(await records.entries()) == 1


LIMITED = """
import resource, sys
from pathlib import Path
from station.domain.bench_errors import RecordFailed
from station.ledger.pen import Pen
from tests.ledger.kit import entry
pen = Pen(Path(sys.argv[1]))
pen.write([entry()])
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))
written = 1
try:
    while True:
        pen.write([entry(facts={"what": "x " * 2000})])
        written += 1
except RecordFailed as error:
    print(written, error)
"""


@pytest.mark.process
@pytest.mark.skipif(os.name != "posix", reason="limits of file sizes are POSIX's")
def test_a_disk_that_takes_no_more_bytes_is_told_and_what_was_written_stays(file):
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(file)],
        check=True,
        capture_output=True,
        text=True,
        timeout=15,
    )
    assert done.stderr == ""
    written, text = done.stdout.split(" ", 1)
    assert "disk" in text or "room" in text
    with raw(file) as connection:
        assert connection.execute("SELECT count(*) FROM entries").fetchone() == (int(written),)


async def test_a_file_that_another_program_holds_is_told_within_the_patience(journal, file):
    write(file, entry())
    with raw(file) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(RecordFailed, match="Another program holds"):
            await journal.append(entry())


async def test_a_hold_that_ends_in_time_is_waited_out(url, file):
    write(file, entry())
    journal = LedgerJournal(url, patience_s=10.0)
    await journal.open_runs()
    with raw(file) as other:
        other.execute("BEGIN EXCLUSIVE")
        appending = asyncio.create_task(journal.append(entry()))
        await asyncio.wait([appending], timeout=0.05)
        assert not appending.done()
        other.execute("ROLLBACK")
        assert await appending == 2
    await journal.close()


async def test_a_file_that_is_no_record_is_told(journal, records, file):
    file.write_bytes(b"Dear diary, " * 500)
    before = file.read_bytes()
    with pytest.raises(LedgerDamaged, match="damaged, or is no record"):
        await journal.append(entry())
    with pytest.raises(LedgerDamaged):
        await records.entries()
    assert file.read_bytes() == before


async def test_another_programs_database_is_left_alone(journal, records, file):
    with raw(file) as connection:
        connection.execute("CREATE TABLE songs (name TEXT)")
    with pytest.raises(LedgerDamaged, match="no record of Station"):
        await journal.append(entry())
    with pytest.raises(LedgerDamaged, match="no record of Station"):
        await records.last_shift()


async def test_overwritten_pages_are_told_when_the_ledger_is_opened(journal, file):
    write(file, *(entry(facts={"what": LONG}) for _ in range(50)))
    with raw(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    spoilt = bytearray(file.read_bytes())
    spoilt[len(spoilt) // 4 :] = b"\xa5" * len(spoilt[len(spoilt) // 4 :])
    file.write_bytes(spoilt)
    with pytest.raises(LedgerDamaged):
        await journal.append(entry())


async def test_a_changed_last_entry_is_told_when_the_ledger_is_opened(journal, file):
    write(file, *(entry() for _ in range(5)))
    with raw(file) as connection:
        connection.execute("DROP TRIGGER entries_stand")
        connection.execute("UPDATE entries SET slot = '9' WHERE number = 4")
    with pytest.raises(LedgerDamaged, match="Entry 4"):
        await journal.append(entry())


async def test_a_folder_that_cannot_be_is_told(tmp_path):
    (tmp_path / "file").write_text("in the way")
    journal = LedgerJournal(f"sqlite:///{tmp_path}/file/ledger.sqlite")
    with pytest.raises(RecordFailed, match="cannot be opened or written"):
        await journal.append(entry())
    await journal.close()


@pytest.mark.skipif(sys.platform != "linux", reason="a folder that nobody may write, not even root")
async def test_a_folder_that_may_not_be_written_is_told():
    journal = LedgerJournal("sqlite:////proc/ledger.sqlite")
    with pytest.raises(RecordFailed, match="cannot be opened or written"):
        await journal.append(entry())
    await journal.close()


async def test_a_folder_in_place_of_the_file_is_told(journal, records, file):
    file.mkdir()
    with pytest.raises(RecordFailed):
        await journal.append(entry())
    with pytest.raises(RecordFailed, match="no record at"):
        await records.entries()


def test_a_fault_of_ours_is_not_called_the_disks(file):
    pen = Pen(file)
    connection = pen.opened()
    with pytest.raises(Exception, match="syntax error"), connection.begin():
        connection.exec_driver_sql("SELEKT 1")
    pen.close()
