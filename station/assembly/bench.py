"""Joins one bench: its slots, its cloud, its ledger, its labels. Loaded when one is asked for."""

import asyncio
import platform
from collections.abc import Mapping
from contextvars import ContextVar
from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from station import __version__
from station.assembly.clouds import Company, ForMany, open_cloud
from station.assembly.keeping import ledger_of
from station.assembly.outside import enterprise_of
from station.cloud.priority import Priority, at_priority
from station.device.plugs import SystemPlugs
from station.domain.bench.acts import Answered, Command
from station.domain.bench.label import LabelFacts, PrintedLabel
from station.domain.bench.news import Counts, Wall
from station.domain.bench.slots import Fixture
from station.domain.bench_errors import SlotsMissing
from station.domain.ledger.entry import EntryKind
from station.flow.bench.bench import Bench
from station.flow.bench.desk import BenchWish, Tell
from station.flow.bench.hands import Hands, OpenPort, PrintLabel
from station.flow.bench.orders import TravellerOrders
from station.flow.recipe_operator import RecipeOperator
from station.flow.teller import Teller
from station.host import folders, logs
from station.host.codes import KeptCodes
from station.ledger.journal import LedgerJournal

if TYPE_CHECKING:
    from station.assembly.outside import StationOutside

LANES = 8
"""Calls of many slots at the same time: each of 64 slots makes some six in half a minute."""
_SPEAKER: ContextVar[Teller | None] = ContextVar("speaker", default=None)


def open_bench(outside: "StationOutside", wish: BenchWish) -> "OpenedBench":
    """Raises SlotsMissing, RecipeWrong."""
    fixture = Fixture() if wish.takes_all else outside.fixture()
    if not fixture.slots and not wish.takes_all:
        raise SlotsMissing
    missing = [name for name in wish.slots if fixture.named(name) is None]
    if missing:
        raise SlotsMissing(f"No slot is called {', '.join(missing)}.")
    outside.bench_at_work = OpenedBench(outside, replace(wish), fixture)
    return outside.bench_at_work


class OpenedBench:
    """Fulfils BenchDesk; what it opened is closed when its run ends, whatever happens."""

    def __init__(self, outside: "StationOutside", wish: BenchWish, fixture: Fixture) -> None:
        self._outside, self._wish, self._fixture = outside, wish, fixture
        self._bench: Bench | None = None

    @property
    def wall(self) -> Wall:
        return self._bench.wall if self._bench is not None else Wall()

    async def do(self, command: Command) -> Answered:
        if self._bench is None:
            return Answered("The bench has not begun yet.", is_done=False)
        return await self._bench.do(command)

    async def note(self, kind: EntryKind, facts: Mapping[str, str]) -> bool:
        """Write what concerns the whole bench into its record; False when it is not at work.
        Raises RecordFailed.
        """
        return self._bench is not None and await self._bench.note(kind, facts)

    async def run(self, tell: Tell) -> Counts:
        outside, wish = self._outside, self._wish
        recipe, clock = wish.recipe, outside.clock(wish.recipe)
        journal = LedgerJournal(ledger_of(outside))
        link = open_cloud(
            recipe, outside.secrets, clock, Company(None, None, outside.trace),
            outside.state_folder, ForMany(LANES, _said, _waits),
        )  # fmt: skip
        codes = KeptCodes(outside.secrets, recipe.cloud_host, recipe.product)
        try:
            hands = Hands(
                wish=wish,
                fixture=self._fixture,
                plugs=SystemPlugs(recipe.is_on_loopback, outside.registry),
                open_port=_opener(outside, wish),
                cloud=link,
                sightings=link.sightings(),
                journal=journal,
                codes=codes,
                clock=clock,
                verdicts=outside.verdicts,
                operator=RecipeOperator(outside.answers),
                new_run=lambda: str(uuid4()),
                crashed=crashed,
                said_by=_SPEAKER.set,
                quietly=lambda: at_priority(Priority.BACKGROUND),
                station=outside.settings().get("station") or platform.node(),
                wifi_password=outside.secrets.find("wifi", recipe.cloud_host),
                enterprise=enterprise_of(recipe.enterprise),
                orders=TravellerOrders(wish.traveller) if wish.traveller else None,
                print_label=_printer(outside, wish),
                answers=dict(outside.answers),
            )
            self._bench = Bench(hands)
            return await self._bench.run(tell)
        finally:
            await asyncio.shield(_closed(link, codes, journal))


def crashed(error: BaseException) -> str:
    """Write the report of a fault of ours; return where it lies."""
    return str(logs.write_crash_report(folders.log_folder(), error, __version__))


async def _closed(*parts: object) -> None:
    for part in parts:
        close = getattr(part, "close", None)
        if close is not None:
            ending = close()
            if ending is not None:
                await ending


def _said(text: str) -> None:
    """A repeat of the shared cloud is news of the unit whose task made the call."""
    teller = _SPEAKER.get()
    if teller is not None:
        teller.retried("Asks the cloud again", text)


def _waits(why: str, wait_s: float) -> None:
    teller = _SPEAKER.get()
    if teller is not None:
        teller.waits(why, wait_s)


def _opener(outside: "StationOutside", wish: BenchWish) -> OpenPort:
    return outside.door(wish.recipe).open_seen


def _printer(outside: "StationOutside", wish: BenchWish) -> PrintLabel | None:
    recipe = wish.recipe
    if recipe.label_template is None:
        return None
    template = recipe.label_template

    async def print_label(facts: LabelFacts) -> PrintedLabel:
        return await outside.labels().print_label(template, recipe.label_printer, facts)

    return print_label
