"""What is acknowledged is written; what is not written has not happened."""

import asyncio
import sqlite3
from dataclasses import replace

import pytest

from station.domain.bench_errors import LedgerNewer, LedgerTaken
from station.domain.ledger.entry import EntryKind
from station.ledger.journal import LedgerJournal
from station.ledger.rows import row_of
from tests.ledger.kit import ADA, DEVICE, OTHER, entry, one_run, raw


async def test_an_entry_is_read_back_as_it_was_written(journal, records):
    facts = {
        "evidence": ["owner is ada@example.com", "Grüße, 日本"],
        "baseline": None,
        "deep": {"tries": [1, 2.5, True]},
    }
    written = entry(
        EntryKind.OUTCOME, run="r", device=DEVICE, slot="3", step="place", customer=ADA, facts=facts
    )
    assert await journal.append(written) == 1
    (read,) = await records.entries()
    assert read == replace(written, number=1)


async def handed_over(journal):
    """Until all that waits has been given to the worker."""
    while not journal._writing or journal._waiting:  # noqa: ASYNC110  # one round of the loop
        await asyncio.sleep(0)


async def test_entries_are_numbered_without_a_gap_in_the_order_of_their_coming(journal, records):
    entries = [entry(slot=str(n)) for n in range(200)]
    numbers = await asyncio.gather(*(journal.append(each) for each in entries))
    assert numbers == list(range(1, 201))
    assert [each.slot for each in await records.entries()] == [str(n) for n in range(200)]
    assert (await records.verify()).is_whole


async def test_what_waits_while_a_transaction_is_written_shares_the_next_one(journal, file):
    await journal.append(entry())  # opened
    first = asyncio.create_task(journal.append(entry()))
    await handed_over(journal)  # alone
    await asyncio.gather(first, *(journal.append(entry()) for _ in range(64)))
    with raw(file) as connection:
        (commits,) = connection.execute("SELECT count(*) FROM heads").fetchone()
    assert commits == 3


async def test_an_acknowledged_entry_is_seen_by_another_connection_at_once(journal, file):
    for number in (1, 2, 3):
        await journal.append(entry())
        with raw(file) as connection:
            assert connection.execute("SELECT max(number) FROM entries").fetchone() == (number,)


async def test_a_second_writer_is_told_who_writes(journal, url):
    await journal.append(entry())
    second = LedgerJournal(url)
    with pytest.raises(LedgerTaken, match=r"process \d+ on .+ since 20"):
        await second.append(entry())
    await second.close()


async def test_a_closed_ledger_can_be_written_by_another(url, records):
    for _ in range(2):
        journal = LedgerJournal(url)
        await journal.append(entry())
        await journal.close()
        await journal.close()
    assert len(await records.entries()) == 2


async def test_a_stop_waits_for_what_was_begun_and_takes_back_what_was_not(url, file, records):
    journal = LedgerJournal(url, patience_s=10.0)
    await journal.append(entry())
    with raw(file) as other:
        other.execute("BEGIN IMMEDIATE")
        begun = asyncio.create_task(journal.append(entry(slot="begun")))
        await handed_over(journal)
        waiting = asyncio.create_task(journal.append(entry(slot="never")))
        await asyncio.sleep(0)
        begun.cancel()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting
        assert not begun.done()
        other.execute("ROLLBACK")
        with pytest.raises(asyncio.CancelledError):
            await begun
    await journal.append(entry(slot="after"))
    await journal.close()
    assert [each.slot for each in await records.entries()] == ["", "begun", "after"]


async def test_a_run_is_open_until_it_is_closed(journal):
    for each in one_run("one", device=DEVICE) + one_run("two", "fail", device=OTHER, slot="2"):
        await journal.append(each)
    await journal.append(entry(EntryKind.RUN_CLOSED, run="one", device=DEVICE))
    (left,) = await journal.open_runs()
    assert (left.run, left.device, left.slot) == ("two", OTHER, "2")
    assert [each.kind for each in left.entries] == ["run-begun", "intent", "outcome", "verdict"]
    assert left.entries[-1].customer == ADA
    assert left.in_doubt == ""


async def test_open_runs_come_the_oldest_first(journal):
    for run in ("c", "a", "b"):
        await journal.append(entry(EntryKind.RUN_BEGUN, run=run))
    assert [each.run for each in await journal.open_runs()] == ["c", "a", "b"]


async def test_a_verdict_is_remembered_for_a_device_that_comes_back(journal):
    for each in one_run("one", "fail"):
        await journal.append(each)
    found = await journal.last_verdict(DEVICE)
    assert found is not None
    assert found.facts["code"] == "password-wrong"
    assert await journal.last_verdict(OTHER) is None


CODE = "x9+/" * 15 + "Zz0"


@pytest.mark.parametrize(
    "about",
    [
        {"facts": {"what": f"code {CODE}."}},
        {"facts": {"deep": [{"er": CODE}]}},
        {"facts": {CODE: 1}},
        {"step": CODE},
    ],
)
async def test_what_looks_like_a_claim_code_is_refused_as_a_fault_of_ours(journal, records, about):
    await journal.append(entry())
    with pytest.raises(ValueError, match="looks like a claim code") as refused:
        await journal.append(entry(**about))
    assert CODE not in str(refused.value)
    assert await journal.append(entry()) == 2  # nothing is broken by it


async def test_a_refused_entry_does_not_take_others_with_it(journal, records):
    results = await asyncio.gather(
        journal.append(entry(slot="a")),
        journal.append(entry(facts={"what": CODE})),
        journal.append(entry(slot="b")),
        return_exceptions=True,
    )
    assert [type(each) for each in results] == [int, ValueError, int]
    assert [each.slot for each in await records.entries()] == ["a", "b"]


async def test_a_ledger_of_a_newer_station_is_not_touched(journal, url, file):
    await journal.append(entry())
    await journal.close()
    with raw(file) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0999'")
    before = file.read_bytes()
    newer = LedgerJournal(url)
    with pytest.raises(LedgerNewer, match="0999"):
        await newer.append(entry())
    await newer.close()
    assert file.read_bytes() == before


async def test_commits_are_synced_before_they_are_acknowledged(journal, file):
    """What a connection of ours asks of the disk; a test cannot take the power away."""
    await journal.append(entry())
    connection = journal._pen._connection
    asked = await journal._worker.call(
        lambda _: [
            connection.connection.driver_connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("journal_mode", "synchronous", "foreign_keys", "secure_delete")
        ]
    )
    assert asked == ["wal", 2, 1, 1]


def test_this_sqlite_knows_what_the_ledger_needs():
    assert sqlite3.sqlite_version_info >= (3, 38)  # STRICT, unixepoch, ->>


def test_a_moment_without_a_zone_is_a_fault_of_ours():
    naive = entry().at.replace(tzinfo=None)
    with pytest.raises(ValueError, match="zone"):
        row_of(replace(entry(), at=naive))
