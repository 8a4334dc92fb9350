"""The writing side of the ledger for the loop: what is not written has not happened."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from station.domain.ledger.entry import Entry, RunSoFar
from station.ledger.opening import PATIENCE_S
from station.ledger.pen import Pen
from station.ledger.places import ledger_file
from station.ledger.rows import row_of
from station.worker import Worker


@dataclass(eq=False, slots=True)
class _Waiting:
    entry: Entry
    number: asyncio.Future[int]


class LedgerJournal:
    """Fulfils Journal. Opened by its first use; with `lock` it is the only writer.

    What is handed over while a transaction is written goes into the next one together: many slots
    wait for few syncs of the disk.
    """

    def __init__(self, url: str, *, lock: bool = True, patience_s: float = PATIENCE_S) -> None:
        self._pen = Pen(ledger_file(url), lock=lock, patience_s=patience_s)
        self._worker = Worker("ledger")
        self._waiting: list[_Waiting] = []
        self._writing: asyncio.Task[None] | None = None
        self._is_closed = False

    async def append(self, entry: Entry) -> int:
        """Return the entry's number once its transaction is synced to the disk.

        A stop that comes while it is written waits for that to end; what was not begun is not
        written. Raises RecordFailed, LedgerDamaged, LedgerTaken, LedgerNewer, and after that each
        time until it is closed; ValueError and TypeError, our fault, for what must not be stored.
        """
        row_of(entry)  # a fault in one entry must not spoil the others' transaction
        waiting = _Waiting(entry, asyncio.get_running_loop().create_future())
        self._waiting.append(waiting)
        if self._writing is None:
            self._writing = asyncio.create_task(self._write(), name="ledger")
        try:
            return await asyncio.shield(waiting.number)
        except asyncio.CancelledError:
            if waiting in self._waiting:
                self._waiting.remove(waiting)
                raise
            await _ended(waiting.number)
            if not waiting.number.cancelled():
                waiting.number.exception()  # the caller hears of the stop alone
            raise

    async def open_runs(self) -> Sequence[RunSoFar]:
        """Raises as `append`."""
        return await self._worker.call(lambda _: self._pen.open_runs())

    async def last_verdict(self, device: str) -> Entry | None:
        """Raises as `append`."""
        return await self._worker.call(lambda _: self._pen.last_verdict(device))

    async def close(self) -> None:
        """What waits is written first. Closing twice is fine; to go on, open another."""
        if self._is_closed:
            return
        self._is_closed = True
        try:
            if self._writing is not None:
                await asyncio.shield(self._writing)
            await self._worker.call(lambda _: self._pen.close())
        finally:
            self._worker.close()

    async def _write(self) -> None:
        while self._waiting:
            now, self._waiting = self._waiting, []
            writing = asyncio.create_task(self._write_now([each.entry for each in now]))
            await _ended(writing)
            _tell(now, writing)
        self._writing = None

    async def _write_now(self, entries: list[Entry]) -> list[int]:
        return await self._worker.call(lambda _: self._pen.write(entries))


async def _ended(what: asyncio.Future[Any]) -> None:
    """Being cancelled does not hurry the disk; whoever waits goes on with the stop afterwards."""
    while not what.done():
        with suppress(asyncio.CancelledError):
            await asyncio.wait([what])


def _tell(waiting: list[_Waiting], writing: asyncio.Task[list[int]]) -> None:
    if writing.cancelled():
        for each in waiting:
            each.number.cancel()
    elif (error := writing.exception()) is not None:
        for each in waiting:
            each.number.set_exception(error)
    else:
        for each, number in zip(waiting, writing.result(), strict=True):
            each.number.set_result(number)
