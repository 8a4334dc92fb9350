"""A bench in this process: a simulated world, real ptys and HTTP, and a ledger."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from uuid import uuid4

from station.assembly.devices import DeviceDoor
from station.assembly.outside import StationOutside
from station.cloud.link import CloudLink
from station.domain.bench.news import BenchNews, UnitTold
from station.domain.bench.slots import Fixture, TaughtSlot
from station.domain.bench.tile import Tile
from station.domain.bench_errors import RecordFailed
from station.domain.events import Judged
from station.domain.identity import DeviceId, Secret, Slot
from station.domain.ledger.entry import Entry, EntryKind, RunSoFar
from station.domain.recipe import Ownership, Recipe
from station.domain.verdict import Verdict
from station.domain.wifi import Security
from station.flow.bench.bench import Bench
from station.flow.bench.desk import BenchWish
from station.flow.bench.hands import Hands
from station.flow.bench.ports import Sighted
from station.flow.ports import PortSeen
from station.flow.recipe_operator import RecipeOperator
from station.host.clock import SystemClock
from station.host.secrets import Secrets
from station.simulator.trouble import Trouble
from station.simulator.world import World, WorldWish, serving

SCALE = 0.05


class MemoryJournal:
    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.power_lasts = None
        """So many entries are written; then the power goes."""
        self.went_out = asyncio.Event()
        self.is_dark = asyncio.Event()

    async def append(self, entry: Entry) -> int:
        await asyncio.sleep(0)
        if self.power_lasts is not None and len(self.entries) >= self.power_lasts:
            self.went_out.set()
            await self.is_dark.wait()
            raise RecordFailed
        self.entries.append(replace(entry, number=len(self.entries) + 1))
        return len(self.entries)

    async def open_runs(self) -> Sequence[RunSoFar]:
        runs: dict[str, list[Entry]] = {}
        for entry in self.entries:
            if entry.run:
                runs.setdefault(entry.run, []).append(entry)
        return [
            RunSoFar(run, next((e.device for e in es if e.device), ""), es[0].slot, tuple(es))
            for run, es in runs.items()
            if not any(e.kind is EntryKind.RUN_CLOSED for e in es)
        ]

    async def last_verdict(self, device):
        kinds = (EntryKind.VERDICT, EntryKind.TRUTH_CHANGED)
        found = [e for e in self.entries if e.device == device and e.kind in kinds]
        return found[-1] if found else None

    async def close(self) -> None:
        pass


class MemoryCodes:
    def __init__(self) -> None:
        self.kept = {}
        self.made = []

    async def keep(self, device, kept):
        self.made.append(kept.code.text)
        self.kept[device] = kept
        return True

    async def find(self, device):
        return self.kept.get(device)

    async def forget(self, device):
        self.kept.pop(device, None)


class NoSightings:
    is_streaming = False

    def expect(self, device):
        pass

    def forget(self, device):
        pass

    async def run(self, tell):
        self.tell = tell
        await asyncio.Event().wait()


class WorldPlugs:
    """The ports of a world in this process."""

    def __init__(self, world: World) -> None:
        self._world = world
        self.changed = asyncio.Event()
        self.anything = asyncio.Event()

    async def changes(self) -> AsyncIterator[Sequence[PortSeen]]:
        from station.device.port_list import _port_seen

        while True:
            self.changed.clear()
            yield [_port_seen(place.listing()) for place in self._world.places if place.is_listed]
            await self.changed.wait()


@dataclass
class Kit:
    world: World
    folder: Path
    plugs: WorldPlugs
    seen: set[str]
    devices: dict[str, str]
    """Slot: the device that was there first."""
    sightings: "NoSightings" = field(default_factory=NoSightings)
    journal: MemoryJournal = field(default_factory=MemoryJournal)
    codes: MemoryCodes = field(default_factory=MemoryCodes)
    news: list[BenchNews] = field(default_factory=list)
    bench: Bench | None = None
    _heard: asyncio.Event = field(default_factory=asyncio.Event)
    _running: "asyncio.Future | None" = None

    def recipe(self, **changes) -> Recipe:
        books = self.world.books
        recipe = Recipe(
            "Test",
            str(books.product_id),
            cloud_url=self.world.cloud_url,
            client_id=books.client.id,
            ownership=Ownership.CUSTOMER,
            customer_from="uuid",
            ssid="Factory",
            security=Security.WPA2,
            fingerprint="abc",
        )
        return replace(recipe, **changes)

    def hands(self, wish: BenchWish, **changes) -> tuple[Hands, CloudLink]:
        books = self.world.books
        secrets = Secrets(
            {
                "client": Secret(changes.pop("secret", books.client.secret)),
                "token": Secret(books.user.token),
            }
        )
        outside = StationOutside(secrets, SCALE, registry=self.folder, state_folder=self.folder)
        clock = changes.pop("clock", None) or SystemClock(SCALE)
        from station.assembly.clouds import Company, open_cloud

        link = open_cloud(wish.recipe, secrets, clock, Company(), self.folder)
        door = DeviceDoor(None, SCALE, sees_simulated=True, registry=self.folder)
        fixture = Fixture(
            tuple(
                TaughtSlot(Slot(str(n)), place.name)
                for n, place in enumerate(self.world.places, start=1)
            )
        )
        hands = Hands(
            wish,
            fixture,
            self.plugs,
            door.open_seen,
            link,
            self.sightings,
            self.journal,
            self.codes,
            clock,
            outside.verdicts,
            RecipeOperator({}),
            lambda: str(uuid4()),
            crashed=str,
            said_by=lambda teller: None,
            wifi_password=Secret("factory-floor-7"),
        )
        return replace(hands, **changes), link

    async def cut_after(self, entries: int, wish: BenchWish | None = None) -> bool:
        """Let the power go after so many entries; whether it did before the bench was done."""
        journal = self.journal
        journal.power_lasts, journal.went_out = entries, asyncio.Event()
        running = asyncio.ensure_future(self.run(wish))
        dark = asyncio.ensure_future(journal.went_out.wait())
        await asyncio.wait({running, dark}, return_when=asyncio.FIRST_COMPLETED)
        went_out = dark.done()
        if went_out:
            journal.power_lasts = 0
            journal.is_dark.set()
            running.cancel()
        await asyncio.gather(running, return_exceptions=True)
        dark.cancel()
        self.journal = MemoryJournal()
        self.journal.entries = journal.entries
        return went_out

    async def run(self, wish: BenchWish | None = None, **changes):
        wish = wish or self.wish()
        hands, link = self.hands(wish, **changes)
        self.bench = Bench(hands)
        try:
            return await self.bench.run(self.hear)
        finally:
            await link.close()

    def wish(self, **changes) -> BenchWish:
        usual = {"ends_when_idle": True, "acknowledges": True}
        return BenchWish(self.recipe(), **(usual | changes))

    @asynccontextmanager
    async def running(self, wish: BenchWish, **changes):
        """A bench at work for as long as the block lasts."""
        self._running = asyncio.ensure_future(self.run(wish, **changes))
        try:
            await self.until(lambda: self.bench is not None)
            yield self.bench
        finally:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)

    async def ended(self):
        return await self._running

    async def until(self, is_so, within_s: float = 8.0) -> None:
        """Wait for news that make it so."""
        async with asyncio.timeout(within_s):
            while not is_so():
                self._heard.clear()
                if self._running is not None and self._running.done():
                    self._running.result()
                    raise AssertionError("the bench ended before it was so")
                try:
                    async with asyncio.timeout(0.2):
                        await self._heard.wait()
                except TimeoutError:
                    continue

    def hear(self, news: BenchNews) -> None:
        self.news.append(news)
        self._heard.set()

    # ---- the world ----

    def place(self, slot: str):
        return self.world.places[int(slot) - 1]

    def device(self, slot: str) -> str:
        return self.place(slot).unit.device_id

    def owner(self, slot: str) -> str | None:
        owner = self.world.books.device(self.devices[slot]).owner
        return owner.username if owner is not None else None

    def put(self, slot: str, **state) -> None:
        self.world.books.put(self.device(slot), **state)

    def count(self, act: str) -> int:
        return self.world.books.counts.of(act)

    def trouble(self, kind: str, slot: str | None = None, at: str | None = None, **args) -> None:
        times, after = args.pop("times", 1), args.pop("after", 0)
        unit = self.device(slot) if slot is not None else None
        self.world.add_trouble(Trouble(kind, unit, at, times, after, args))

    def unplug(self, slot: str) -> None:
        self.place(slot).unit.unplug()

    async def plug(self, slot: str) -> None:
        await self.place(slot).bench_unit.do("plug", 0.0)

    async def act(self, slot: str, act: str) -> None:
        await self.place(slot).bench_unit.do(act, 3.0)

    async def swap(self, one: str, other: str) -> None:
        """The two units change places."""
        await self.world.order({"do": "swap", "places": [f"sim-{one}", f"sim-{other}"]})

    async def event(self, name: str, within_story_s: float) -> bool:
        """Wait for an event of the world; whether it came."""
        try:
            async with asyncio.timeout(within_story_s * SCALE):
                while name not in self.seen:
                    await self.plugs.anything.wait()
                    self.plugs.anything.clear()
        except TimeoutError:
            return False
        return True

    # ---- what was told and written ----

    @property
    def verdicts(self) -> dict[str, Verdict]:
        return {
            n.slot: n.event.verdict
            for n in self.news
            if isinstance(n, UnitTold) and isinstance(n.event, Judged)
        }

    def passed_devices(self) -> set[str]:
        return {
            e.device
            for e in self.journal.entries
            if e.kind is EntryKind.VERDICT and e.facts["ending"] == "pass"
        }

    def kinds(self) -> set[EntryKind]:
        return {entry.kind for entry in self.journal.entries}

    def customer_in_the_ledger(self, slot: str) -> str:
        named = {e.customer for e in self.journal.entries if e.device == self.devices[slot]} - {""}
        assert len(named) == 1, named
        return named.pop()

    def tile(self, slot: str) -> Tile:
        return next(t for t in self.bench.wall.tiles if t.slot.name == slot)

    def sighted(self, slot: str) -> bool:
        """Say what the cloud's stream says, once the device is on-line."""
        device = DeviceId.parse(self.devices[slot])
        if self.world.books.device(device.text).is_online:
            self.sightings.tell(Sighted(device))
            return True
        return False


@asynccontextmanager
async def bench_kit(folder: Path, units: int = 2, **wish) -> AsyncIterator[Kit]:
    plugs: list[WorldPlugs] = []
    seen: set[str] = set()

    def hear(event) -> None:
        seen.add(event["event"])
        if plugs:
            plugs[0].anything.set()
            if event["event"] in ("plugged", "unplugged"):
                plugs[0].changed.set()

    async with serving(WorldWish(units=units, time_scale=SCALE, **wish), hear) as world:
        plugs.append(WorldPlugs(world))
        devices = {str(n): place.unit.device_id for n, place in enumerate(world.places, start=1)}
        yield Kit(world, folder, plugs[0], seen, devices)
