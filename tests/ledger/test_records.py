"""Reading beside a writer, and keeping what was written."""

import asyncio
from datetime import timedelta

import pytest

from station.domain.bench_errors import LedgerNewer, RecordFailed
from station.domain.ledger.search import Search
from station.ledger.chain import SLICE
from station.ledger.records import LedgerRecords
from station.ledger.revisions import OURS
from tests.ledger.kit import AT, DEVICE, entry, one_run, raw, unguarded, write


async def test_a_ledger_that_is_not_there_is_told_and_not_made(records, file):
    for asked in (
        records.search(Search()), records.story(DEVICE), records.last_shift(), records.people(),
        records.verify(), records.entries(), records.backup(file.with_name("copy")),
        records.figures(AT, AT),
    ):  # fmt: skip
        with pytest.raises(RecordFailed, match="There is no record at") as told:
            await asked
        assert "begins with the first unit" in told.value.hint
    assert list(file.parent.iterdir()) == []


async def test_readers_see_what_was_just_written_and_hold_nobody_up(journal, records):
    await journal.append(entry())
    for number, each in enumerate(one_run("one"), start=2):
        reading = asyncio.create_task(records.verify())
        await journal.append(each)
        assert (await records.entries(number - 1))[0].kind == each.kind
        assert (await reading).is_whole
    assert (await records.search(Search())).total == 1


async def test_a_check_tells_how_far_it_is_and_can_be_stopped(file, records):
    write(file, *(entry() for _ in range(2 * SLICE + 1)))
    told = []
    check = await records.verify(lambda done, of: told.append((done, of)))
    assert told == [(SLICE, 2 * SLICE + 1), (2 * SLICE, 2 * SLICE + 1), (2 * SLICE + 1,) * 2]
    assert (check.entries, check.is_whole) == (2 * SLICE + 1, True)

    checking = None

    def stop(done, of):
        checking.cancel()

    checking = asyncio.create_task(records.verify(stop))
    with pytest.raises(asyncio.CancelledError):
        await checking
    assert len(await records.entries(most=5)) == 5  # the thread is free again


async def test_what_is_written_during_a_check_is_not_waited_for(file, records):
    write(file, *(entry() for _ in range(SLICE + 1)))
    check = await records.verify(lambda _done, _of: write(file, entry()) and None)
    assert (check.is_whole, check.entries) == (True, SLICE + 1)


async def test_a_check_of_overwritten_bytes_names_where_it_cannot_be_read(file, records):
    write(file, *(entry(facts={"what": f"{n} " + "long " * 700}) for n in range(60)))
    with raw(file) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        (page_bytes,) = connection.execute("PRAGMA page_size").fetchone()
    spoilt = bytearray(file.read_bytes())
    begin = spoilt.index(b'"30 long')
    begin -= begin % page_bytes
    spoilt[begin : begin + page_bytes] = b"\xa5" * page_bytes
    file.write_bytes(spoilt)
    check = await records.verify()
    assert 28 <= check.broken_at <= 31
    assert check.why.startswith(f"Entry {check.broken_at} ")


async def test_a_tampered_entry_is_named(file, records):
    write(file, *one_run("one"))
    with unguarded(file) as connection:
        connection.execute("""UPDATE entries SET facts = '{"ending":"pass"}' WHERE number = 3""")
    check = await records.verify()
    assert (check.broken_at, check.entries) == (3, 2)
    assert check.why == ("Entry 3 is not as it was written, or the one before it was exchanged.")


async def test_an_older_ledger_is_not_changed_by_reading_but_told_how_to_bring_up(file, records):
    write(file, entry())
    with raw(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    with pytest.raises(RecordFailed, match="revision 0001") as told:
        await records.search(Search())
    assert "upgrade" in told.value.hint
    with raw(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '4711'")
    with pytest.raises(LedgerNewer, match=f"4711; this Station knows {OURS}"):
        await records.search(Search())


async def test_a_report_is_written_of_the_spans_figures(url, file, tmp_path):
    write(file, *one_run("one"))
    written = []
    records = LedgerRecords(url, lambda figures, into: written.append((figures.passed, into)))
    await records.report(AT, AT + timedelta(days=1), tmp_path / "shift.csv")
    await records.close()
    assert written == [(1, tmp_path / "shift.csv")]


async def test_a_backup_is_a_whole_copy_made_beside_a_writer(journal, records, file, tmp_path):
    for each in one_run("one"):
        await journal.append(each)
    await records.backup(tmp_path / "copy.sqlite")
    copy = LedgerRecords(str(tmp_path / "copy.sqlite"))
    assert await copy.entries() == await records.entries()
    assert await copy.search(Search()) == await records.search(Search())
    assert (await copy.verify()).head == (await records.verify()).head
    await copy.close()


async def test_closing_twice_is_fine(url):
    records = LedgerRecords(url)
    await records.close()
    await records.close()
