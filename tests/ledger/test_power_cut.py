"""A process that is killed while it writes: what it was told stands is there."""

import os
import signal
import subprocess
import sys

import pytest

from tests.ledger.kit import entry, raw, write

WRITES = """
import asyncio, sys
from station.ledger.journal import LedgerJournal
from tests.ledger.kit import entry

async def slot(journal, name):
    for n in range(100_000):
        number = await journal.append(entry(slot=name, step=str(n), facts={"what": "x" * 300}))
        print(number, name, n, flush=True)

async def main():
    journal = LedgerJournal(sys.argv[1])
    await asyncio.gather(*(slot(journal, str(n)) for n in range(8)))

asyncio.run(main())
"""


def killed_after(acknowledged, url):
    """The lines that a writing child printed until it was killed."""
    with subprocess.Popen(
        [sys.executable, "-c", WRITES, url], stdout=subprocess.PIPE, text=True, bufsize=1
    ) as child:
        lines = [child.stdout.readline() for _ in range(acknowledged)]
        child.send_signal(signal.SIGKILL)
        return lines + child.stdout.read().splitlines()


@pytest.mark.process
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is POSIX's")
@pytest.mark.parametrize("acknowledged", [1, 40, 333])
async def test_what_was_acknowledged_before_a_kill_is_there_and_the_chain_is_whole(
    url, file, records, acknowledged
):
    lines = killed_after(acknowledged, url)
    told = [tuple(line.split()) for line in lines if line.count(" ") == 2]
    assert len(told) >= acknowledged
    with raw(file) as connection:
        found = connection.execute("SELECT number, slot, step FROM entries").fetchall()
    there = {(str(number), slot, step) for number, slot, step in found}
    assert set(told[:-1]) <= there  # the last line may be torn by the kill
    check = await records.verify()
    assert (check.is_whole, check.entries) == (True, len(found))
    assert write(file, entry()) == [len(found) + 1]  # the dead one's lock is no hindrance
