"""Keeps others from working while Station is updated, and writes the update into the record."""

import asyncio
import platform
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from station.assembly.keeping import ledger_of
from station.domain.bench_errors import LedgerTaken
from station.domain.errors import StationError
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.update_errors import UpdateNotNow
from station.host.clock import SystemClock
from station.host.update_build import others_running
from station.host.update_place import before_of

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside
    from station.ledger.journal import LedgerJournal


@asynccontextmanager
async def alone(outside: "StationOutside", folder: Path, what: str) -> AsyncIterator[None]:
    """The record first, and held until the end: while somebody else writes it a shift runs, and
    none can begin meanwhile. Raises UpdateNotNow, RecordFailed.
    """
    from station.ledger.journal import LedgerJournal

    if others := others_running(folder, before_of(folder)):
        raise UpdateNotNow(
            f"Another Station is open here: process {others[0]}.", hint="Close it, then update."
        )
    journal = LedgerJournal(ledger_of(outside))
    try:
        await _note(outside, journal, f"{what}: begun")
        try:
            yield
        except (StationError, asyncio.CancelledError) as trouble:
            why = str(trouble) or "it was stopped"
            with suppress(StationError):  # what is told is why the update failed
                await _note(outside, journal, f"{what}: not done; {why}")
            raise
        await _note(outside, journal, f"{what}: done")
    finally:
        await journal.close()


async def _note(outside: "StationOutside", journal: "LedgerJournal", what: str) -> None:
    station = outside.settings().get("station") or platform.node()
    now = SystemClock().utc()
    try:
        await journal.append(Entry(EntryKind.CHANGED, now, station=station, facts={"what": what}))
    except LedgerTaken as taken:
        raise UpdateNotNow(str(taken)) from taken
