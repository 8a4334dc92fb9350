"""An offline round, as the faces know it and as it needs the outside world."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol

from station.domain.events import FlowEvent
from station.domain.field.rounds import LiveCode, Moment, Round, RoundUnit
from station.domain.identity import Secret
from station.domain.recipe import Recipe
from station.domain.traveller import RowFinding, Traveller
from station.domain.verdict import VerdictTable
from station.domain.wifi import Enterprise
from station.flow.bench.ports import Codes, Journal
from station.flow.line import DeviceLine
from station.flow.ports import Clock, Cloud, Operator, Way
from station.flow.teller import Teller


@dataclass(frozen=True, slots=True)
class RoundWish:
    """What is announced: `recipe` was read from `recipe_file`, an absolute path that the later
    visits of the round read again; "" for the account's own. The list is `traveller`, or stands
    in `file` (CSV or XLSX); without either an open round goes on where it was left.
    """

    recipe: Recipe
    recipe_file: str
    traveller: Traveller | None = None
    file: str = ""


@dataclass(frozen=True, slots=True)
class RoundNews:
    """A unit of the round changed, or something is worth a line (`text`)."""

    unit: RoundUnit | None = None
    text: str = ""


@dataclass(frozen=True, slots=True)
class Announced:
    """How announcing ended. `left_out`: rows that name no device that could be announced."""

    round: Round
    left_out: tuple[RowFinding, ...] = ()


@dataclass(frozen=True, slots=True)
class RoundEnd:
    """How a round ended: all its units, the codes that are still live, and whether it is over:
    what was handed over and is not proven keeps it open, unless it was dropped.
    """

    round: Round
    live: tuple[LiveCode, ...]
    is_over: bool


TellRound = Callable[[RoundNews], None]
TellFlow = Callable[[FlowEvent], None]


class RoundDesk(Protocol):
    """The one open round of this computer's record. Raises everywhere: RecordFailed, LedgerTaken,
    RecipeWrong (the recipe of the round is gone, or another version of it).
    """

    @property
    def moment(self) -> Moment:
        """Now, as the round counts: never earlier than what is written in it."""

    def recipe_of(self, found: Round) -> Recipe:
        """Raises RecipeWrong."""

    async def read(self) -> Round | None:
        """As it stands in the ledger; None where no round is open."""

    async def announce(self, wish: RoundWish, tell: TellRound) -> Announced:
        """Check, import, make the customers, fetch the codes: of each device once. What is good
        already is kept. Raises as Cloud, VaultLocked, KeyStoreMissing, TravellerWrong;
        ParameterWrong while the round of another recipe is open.
        """

    async def hand(self, way: Way, tell: TellFlow) -> RoundUnit:
        """Give the device there what was fetched for it; no internet is needed. Raises NotInRound,
        RoundHeld, CodeExpired, VaultLocked, and what the device raises.
        """

    async def confirm(self, tell: TellRound, *, waits: bool = False) -> Round:
        """Look at what was handed over; `waits`: until each is proven or its hour is over. Raises
        as Cloud, unless it `waits`.
        """

    async def end(self, *, drops: bool = False) -> RoundEnd:
        """Forget the codes nobody got, close what is settled; `drops`: close all."""

    async def close(self) -> None:
        """Closing twice is fine."""


@dataclass(frozen=True)
class RoundMeans:
    """All that one visit of a round needs of the outside. `open_cloud` is called only where the
    cloud is asked; `store` is key-store, open, locked or none (Outside.vault_state).
    """

    recipe: Recipe
    open_cloud: Callable[[], Cloud]
    codes: Codes
    store: Callable[[], Awaitable[str]]
    clock: Clock
    verdicts: VerdictTable
    operator: Operator
    line_to: Callable[[Way, Teller], DeviceLine]
    new_run: Callable[[], str]
    wifi_password: Callable[[], Secret | None]
    enterprise: Callable[[], Enterprise | None] = field(default=lambda: None)
    station: str = ""


OpenMeans = Callable[[Recipe], RoundMeans]
OpenJournal = Callable[[], Journal]
ReadRecipe = Callable[[str], Recipe]
ReadList = Callable[[str], Traveller]
"""Raises TravellerWrong."""
