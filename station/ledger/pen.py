"""The one who writes into a ledger: holds its lock and its connection. For one thread."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Connection, insert

from station.domain.bench_errors import LedgerDamaged
from station.domain.errors import StationError
from station.domain.ledger.entry import Entry, RunSoFar
from station.ledger.chain import Reading, hash_after, last_of
from station.ledger.lock import WriterLock
from station.ledger.opening import PATIENCE_S, open_writer
from station.ledger.persons import Persons
from station.ledger.revisions import bring_up_to_date
from station.ledger.rows import COLUMNS, row_of
from station.ledger.story import last_verdict, open_runs
from station.ledger.tables import ENTRIES, HEADS
from station.ledger.trouble import told
from station.ledger.veil import veiled

_TAIL = 1000
"""Entries looked at before the first is added: what was written last is what a power cut or a
full disk would have spoilt. The whole chain is read by `station ledger verify`.
"""


class Pen:
    """Opened by its first use. After one failure nothing is written any more: what stands in the
    file and what was thought to stand there may differ, until somebody opens it anew.
    """

    def __init__(self, file: Path, *, lock: bool = True, patience_s: float = PATIENCE_S) -> None:
        self.file = file
        self._patience_s = patience_s
        self._lock = WriterLock(file) if lock else None
        self._connection: Connection | None = None
        self._trouble: StationError | None = None

    def write(self, entries: Sequence[Entry]) -> list[int]:
        """Their numbers, once all of them are on the disk; none of them is there otherwise.
        Raises RecordFailed, LedgerDamaged, LedgerTaken, LedgerNewer.
        """
        try:
            connection = self.opened()
            with told(self.file), connection.begin():
                return add(connection, entries)
        except StationError as error:
            self._trouble = self._trouble or error
            raise

    def open_runs(self) -> tuple[RunSoFar, ...]:
        """Raises as `write`."""
        connection = self.opened()
        with told(self.file), connection.begin():
            return open_runs(connection)

    def last_verdict(self, device: str) -> Entry | None:
        """Raises as `write`."""
        connection = self.opened()
        with told(self.file), connection.begin():
            return last_verdict(connection, device)

    def opened(self) -> Connection:
        """Raises as `write`."""
        if self._trouble is not None:
            known = self._trouble
            raise type(known)(str(known), hint=known.hint) from known
        if self._connection is None:
            if self._lock is not None:
                self._lock.take()
            try:
                self._connection = self._open()
            except StationError:
                self.close()
                raise
        return self._connection

    def close(self) -> None:
        """Closing twice is fine; the next use opens it anew."""
        connection, self._connection, self._trouble = self._connection, None, None
        if connection is not None:
            with suppress(StationError), told(self.file):  # all that counted is written
                connection.close()
        if self._lock is not None:
            self._lock.give_back()

    def _open(self) -> Connection:
        bring_up_to_date(self.file, self._patience_s)
        connection = open_writer(self.file, self._patience_s)
        try:
            with told(self.file), connection.begin():
                reading = Reading.begin(connection, tail=_TAIL)
                while not reading.is_over:
                    reading.read_on(connection)
            if reading.broken_at:
                raise LedgerDamaged(f"{self.file}: {reading.why}")
        except StationError:
            connection.close()
            raise
        return connection


def add(connection: Connection, entries: Iterable[Entry]) -> list[int]:
    """At the end of the chain, in one transaction with whatever else it does."""
    number, head = last_of(connection)
    persons = Persons(connection)
    rows = []
    for entry in entries:
        number += 1
        row = veiled(row_of(entry), persons) | {"number": number}
        head = hash_after(head, [row[name] for name in COLUMNS])
        rows.append(row | {"hash": head})
    connection.execute(insert(ENTRIES), rows)
    connection.execute(insert(HEADS), {"number": number, "hash": head})
    return [row["number"] for row in rows]
