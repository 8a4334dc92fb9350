"""Joins the engineer's PIN and the record."""

import platform
from typing import TYPE_CHECKING

from station.assembly.keeping import ledger_of
from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.lock import PinState
from station.host.clock import SystemClock
from station.host.pin import PinFile
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside


class StationEngineer:
    """Fulfils station.flow.engineer.Engineer."""

    def __init__(self, outside: "StationOutside") -> None:
        self._outside = outside
        self._file = PinFile(outside.data_folder / "engineer.json")

    @property
    def pin(self) -> PinState:
        return self._file.state

    async def unlock(self, pin: Secret) -> StationError | None:
        await beside("pin", lambda: self._file.check(pin))
        return await self._write(EntryKind.UNLOCKED)

    async def lock(self, why: str) -> StationError | None:
        return await self._write(EntryKind.LOCKED, why=why)

    async def keep_pin(self, new: Secret, old: Secret | None = None) -> StationError | None:
        await beside("pin", lambda: self._file.keep(new, old))
        return await self.note_change("the engineer's PIN")

    async def decline_pin(self, old: Secret | None = None) -> StationError | None:
        await beside("pin", lambda: self._file.decline(old))
        return await self.note_change("the engineer's PIN: there shall be none")

    async def note_change(self, what: str) -> StationError | None:
        return await self._write(EntryKind.CHANGED, what=what)

    async def _write(self, kind: EntryKind, **facts: str) -> StationError | None:
        """By the bench at work, which is the record's one writer, else by ourselves."""
        bench = self._outside.bench_at_work
        try:
            if bench is not None and await bench.note(kind, facts):
                return None
            await self._write_alone(kind, facts)
        except StationError as trouble:
            return trouble
        return None

    async def _write_alone(self, kind: EntryKind, facts: dict[str, str]) -> None:
        from station.ledger.journal import LedgerJournal

        station = self._outside.settings().get("station") or platform.node()
        entry = Entry(kind, SystemClock().utc(), station=station, facts=facts)
        journal = LedgerJournal(ledger_of(self._outside))
        try:
            await journal.append(entry)
        finally:
            await journal.close()
