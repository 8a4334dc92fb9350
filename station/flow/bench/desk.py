"""The bench as the faces know it: the window's page and `station bench` do the same with it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from station.domain.bench.acts import Answered, Command
from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.bench.news import BenchNews, Counts, Wall
from station.domain.bench.slots import Fixture
from station.domain.ledger.entry import Entry
from station.domain.ledger.search import ChainCheck, Found, Search, ShiftFigures, Story
from station.domain.recipe import Recipe
from station.domain.traveller import Traveller

if TYPE_CHECKING:
    from datetime import datetime

Tell = Callable[[BenchNews], None]


class FileName(Protocol):
    """A path, as whoever has one gives it; here nothing is opened."""

    def __fspath__(self) -> str: ...


@dataclass(frozen=True, slots=True)
class BenchWish:
    """How a bench is to run. `slots` empty: every taught one; `takes_all` takes each port found,
    taught or not. `ends_when_idle` and `ends_after` are for the command line: nothing in work and
    nothing new for 5 s (story time), so many units judged. `acknowledges`: FAILs need nobody.
    """

    recipe: Recipe
    slots: tuple[str, ...] = ()
    takes_all: bool = False
    ends_when_idle: bool = False
    ends_after: int = 0
    acknowledges: bool = False
    traveller: Traveller | None = None
    operator: str = ""
    target: int = 0


class BenchDesk(Protocol):
    """One bench of one recipe. Made by `Outside.bench`; nothing is done before `run`."""

    @property
    def wall(self) -> Wall:
        """The latest picture."""

    async def run(self, tell: Tell) -> Counts:
        """Take up what an earlier run left, then work until the wish, END_SHIFT or a
        cancellation ends it; a stop is answered after every unit's true state is written.
        Raises RecordFailed, LedgerTaken, SecretMissing, RecipeWrong before anything is touched;
        SlotsMissing when there is no slot to work with.
        """

    async def do(self, command: Command) -> Answered:
        """Never raises the world's trouble: what cannot be done is answered in words."""


class Records(Protocol):
    """The reading side of the ledger, and its keeping. Raises everywhere: RecordFailed,
    LedgerDamaged, LedgerTaken.
    """

    async def search(self, search: Search) -> Found: ...

    async def story(self, device: str) -> Story: ...

    async def figures(self, since: "datetime", until: "datetime") -> ShiftFigures: ...

    async def last_shift(self) -> tuple["datetime", "datetime"] | None:
        """When the latest shift began and ended; one that goes on ends now. None: none yet."""

    async def verify(self, tell: Callable[[int, int], None] | None = None) -> ChainCheck:
        """Read the whole chain. `tell(done, of)` now and then."""

    async def entries(self, since_number: int = 0, most: int = 1000) -> Sequence[Entry]:
        """In order, for an export; personal names in clear where they are not erased."""

    async def people(self) -> Sequence[tuple[str, str, str]]:
        """(pseudonym, customer or operator, name) of all who are not erased."""

    async def erase(self, name: str) -> int:
        """Destroy the keys of this customer or operator; how many. The chain still verifies."""

    async def backup(self, into: FileName) -> None:
        """A whole copy, made while others write. Raises RecordFailed also where `into` exists."""

    async def restore(self, copy: FileName) -> FileName | None:
        """Put a backup in the record's place, after its whole chain was read. What was there is
        kept beside: its name is returned, None where there was nothing.
        """

    async def upgrade(self) -> str:
        """Bring a record of an earlier Station up to date; what was done, in one sentence."""

    async def rebuild(self) -> None:
        """Make what is searched anew from the chain, of which it is no part."""

    async def report(self, since: "datetime", until: "datetime", into: FileName) -> None:
        """The shift report, as PDF or CSV by the file's ending."""

    async def close(self) -> None: ...


class Labels(Protocol):
    """Label templates and what prints them."""

    def templates(self) -> Sequence[str]: ...

    async def printers(self) -> Sequence[str]:
        """Those that the system knows; none where it has no printing."""

    async def preview(self, template: str, facts: LabelFacts) -> bytes:
        """A PNG. Raises LabelTemplateWrong."""

    async def print_label(self, template: str, printer: str, facts: LabelFacts) -> PrintedLabel:
        """`printer` is a file (….pdf, ….zpl), `raw://host:port`, or a printer of the system.
        Raises LabelTemplateWrong, LabelNotPrinted.
        """

    async def cards(self, fixture: Fixture) -> bytes:
        """The sheet of command cards as PDF (operator-ui 4)."""
