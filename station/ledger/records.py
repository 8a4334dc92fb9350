"""The reading side of the ledger for the loop, and its keeping."""

from collections.abc import Callable, Sequence
from datetime import datetime
from os import PathLike
from pathlib import Path, PurePath
from typing import TypeVar

from sqlalchemy import Connection

from station.domain.bench_errors import LedgerDamaged
from station.domain.ledger.entry import Entry
from station.domain.ledger.search import ChainCheck, Found, Search, ShiftFigures, Story
from station.ledger import figures, finding, story, upkeep
from station.ledger.chain import Reading
from station.ledger.erasure import erase
from station.ledger.opening import reading
from station.ledger.persons import Persons
from station.ledger.places import ledger_file
from station.ledger.revisions import require_ours
from station.worker import Worker

Answer = TypeVar("Answer")
WriteReport = Callable[[ShiftFigures, PurePath], None]


class LedgerRecords:
    """Fulfils Records. Reads beside a writer, each answer of one moment; makes no file. Raises
    everywhere RecordFailed (also where there is no ledger yet), LedgerDamaged, LedgerNewer.
    """

    def __init__(self, url: str, report: WriteReport | None = None) -> None:
        self._url, self._file = url, ledger_file(url)
        self._report = report
        self._worker = Worker("records")

    async def search(self, search: Search) -> Found:
        return await self._read(lambda connection: finding.search_runs(connection, search))

    async def story(self, device: str) -> Story:
        return await self._read(lambda connection: story.story_of(connection, device))

    async def story_veiled(self, device: str) -> Story:
        """With pseudonyms for persons."""
        return await self._read(
            lambda connection: story.story_of(connection, device, in_clear=False)
        )

    async def figures(self, since: datetime, until: datetime) -> ShiftFigures:
        return await self._read(lambda connection: figures.figures_of(connection, since, until))

    async def last_shift(self) -> tuple[datetime, datetime] | None:
        return await self._read(figures.last_shift)

    async def verify(self, tell: Callable[[int, int], None] | None = None) -> ChainCheck:
        """In slices, so that a stop is soon answered. What is written meanwhile is not waited for;
        the searchable runs are no part of the chain (`upkeep.rebuild` makes them anew).
        """
        chain = await self._read(Reading.begin)
        while not chain.is_over:
            await self._worker.call(lambda _: _read_on(self._file, chain))
            if tell is not None:
                tell(chain.number, chain.of)
        return chain.found()

    async def entries(self, since_number: int = 0, most: int = 1000) -> Sequence[Entry]:
        """Those after `since_number`: ask again with the last one's number for more."""
        return await self._read(lambda c: story.entries_after(c, since_number, most))

    async def people(self) -> Sequence[tuple[str, str, str]]:
        """Roles are customer, operator, and mentioned: a mail address that stood in a text."""
        found = await self._read(lambda connection: Persons(connection).everybody())
        return [(each.pseudonym, each.role, each.name) for each in found]

    async def erase(self, name: str) -> int:
        """Raises LedgerTaken while a bench writes."""
        return await self._worker.call(lambda _: erase(self._file, name))

    async def backup(self, into: PathLike[str]) -> None:
        await self._worker.call(lambda _: upkeep.backup(self._url, Path(into)))

    async def restore(self, copy: PathLike[str]) -> Path | None:
        return await self._worker.call(lambda _: upkeep.restore(Path(copy), self._url))

    async def upgrade(self) -> str:
        return await self._worker.call(lambda _: upkeep.upgrade(self._url))

    async def rebuild(self) -> None:
        await self._worker.call(lambda _: upkeep.rebuild(self._url))

    async def report(self, since: datetime, until: datetime, into: PathLike[str]) -> None:
        """Raises also what the writer of reports raises."""
        write, found = self._report, await self.figures(since, until)
        assert write is not None  # noqa: S101  # a caller of ours that reports brings a writer
        await self._worker.call(lambda _: write(found, Path(into)))

    async def close(self) -> None:
        self._worker.close()

    async def _read(self, ask: Callable[[Connection], Answer]) -> Answer:
        return await self._worker.call(lambda _: _asked(self._file, ask))


def _asked(file: Path, ask: Callable[[Connection], Answer]) -> Answer:
    with reading(file) as connection:
        require_ours(connection, file)
        return ask(connection)


def _read_on(file: Path, chain: Reading) -> None:
    """A place in the file that cannot be read is a finding like another, once it is found."""
    try:
        with reading(file) as connection:
            chain.read_on(connection)
    except LedgerDamaged:
        if chain.most == 1:
            chain.break_at(chain.number + 1, "cannot be read: the file is damaged there")
        chain.most = 1
