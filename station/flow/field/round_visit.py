"""One visit of the round: its entries are read once, and what is done now is written to them."""

from collections.abc import Iterable

from station.domain.field.rounds import Moment, Round, RoundUnit
from station.domain.field.rounds_reading import PLACE, RECIPE_FILE, ROUND, is_of_a_round, round_of
from station.domain.identity import DeviceId
from station.domain.ledger.entry import EntryKind, RunSoFar
from station.flow.bench.ports import Journal
from station.flow.bench.scribe import Scribe
from station.flow.field.round_book import RoundBook
from station.flow.field.round_codes import RoundCodes
from station.flow.field.round_ports import RoundMeans
from station.flow.field.round_time import RoundTime
from station.flow.line import DeviceLine
from station.flow.ports import Cloud
from station.flow.step import Tools
from station.flow.teller import Teller


class Visit:
    """Raises RecordFailed, LedgerTaken."""

    def __init__(
        self, means: RoundMeans, journal: Journal, time: RoundTime, runs: Iterable[RunSoFar]
    ) -> None:
        self.means, self._journal, self._time = means, journal, time
        self._scribe = Scribe(journal, means.clock, means.recipe, means.station)
        self._books = [self._book(run) for run in runs if is_of_a_round(run)]
        self.codes = RoundCodes(means.codes, self._holder, means.store)

    @property
    def books(self) -> tuple[RoundBook, ...]:
        return tuple(self._books)

    @property
    def round(self) -> Round | None:
        return round_of([book.so_far for book in self._books])

    @property
    def moment(self) -> Moment:
        found = self.round
        return self._time.moment(found.noted_at if found is not None else None)

    def of(self, device: DeviceId) -> RoundBook | None:
        return next((book for book in self._books if book.unit.device == device), None)

    def seen(self, book: RoundBook) -> RoundUnit:
        """As it is now."""
        return book.unit.at(self.moment)

    async def begin(self, device: DeviceId, customer: str, recipe_file: str) -> RoundBook:
        """Announce one device; it is on the disk before anything is done for it."""
        found = self.round
        name = found.name if found is not None else self.means.new_run()
        facts = {ROUND: name, RECIPE_FILE: recipe_file}
        run = self.means.new_run()
        entry = await self._scribe.write(
            EntryKind.RUN_BEGUN, facts, run=run, device=device.text, slot=PLACE, customer=customer
        )
        self._books.append(self._book(RunSoFar(run, device.text, PLACE, (entry,))))
        return self._books[-1]

    async def close_run(self, book: RoundBook) -> None:
        await book.write(EntryKind.RUN_CLOSED)
        self._books.remove(book)

    def tools(self, book: RoundBook, cloud: Cloud, line: DeviceLine, teller: Teller) -> Tools:
        """For steps that are written into `book`."""
        means = self.means
        return Tools(
            line, cloud, book, means.clock, means.recipe, teller, book,
            recorder=book, codes=self.codes,
        )  # fmt: skip

    def _book(self, run: RunSoFar) -> RoundBook:
        return RoundBook(run, self.means, self._scribe)

    def _holder(self, code_hash: str, other_than: DeviceId) -> RoundUnit | None:
        found = self.round
        return found.holder_of(code_hash, other_than) if found is not None else None
