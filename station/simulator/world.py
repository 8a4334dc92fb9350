"""The simulated world: devices, air and cloud under one clock, repeatable by its seed."""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from station.domain.field.firmware.module import FirmwareModule
from station.simulator import orders
from station.simulator.access_points import BENCH_AIR
from station.simulator.air import HostAir
from station.simulator.air_heard import heard_points
from station.simulator.air_internet import Internet
from station.simulator.air_service import AirService
from station.simulator.bench_unit import BenchUnit
from station.simulator.clock import SimulatedClock
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_server import CloudServer
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.hands import Hands
from station.simulator.pace import PACES
from station.simulator.person import Person, PersonWish
from station.simulator.place import Place
from station.simulator.radio import AccessPoint, Air
from station.simulator.stock import PLATFORM_NUMBERS, Flash, Making, Stock
from station.simulator.trouble import Trouble, TroubleBook
from station.simulator.unit import SimulatedUnit, Surroundings
from station.simulator.waits import Waits

_LARGEST_BURST = 1_000_000
Tell = Callable[[Mapping[str, Any]], None]


@dataclass(frozen=True)
class WorldWish:
    """What the world should be made of."""

    units: int = 1
    """So many places, each with a device unless the bench `is_empty`."""
    seed: int = 1
    platform: str = "photon"
    firmware: str = "2.3.1"
    pace: str = "fast"
    time_scale: float = 1.0
    is_listening: bool = True
    air: Sequence[AccessPoint] = field(default=BENCH_AIR)
    fleet: int = 0
    """Devices that the cloud knows beside the bench's."""
    events_per_minute: float = 0.0
    """How much the fleet publishes by itself, in story time."""
    switches: CloudSwitches = field(default_factory=CloudSwitches)
    is_empty: bool = False
    stock: int = 0
    """Devices that are made when they are loaded, beside those of the places."""
    person: PersonWish | None = None
    """Who loads and unloads from the start; None: nobody, until one is employed."""


def _silent(_event: Mapping[str, Any]) -> None:
    """Nobody listens to the world."""


class World:
    """Made by `serving`; `order` takes the commands of `station simulate`."""

    def __init__(self, wish: WorldWish, tell: Tell = _silent) -> None:
        self.wish, self._tell_outside = wish, tell
        self.clock = SimulatedClock(wish.time_scale)
        self.troubles = TroubleBook()
        self.air = Air(wish.air)
        self.pace = PACES[wish.pace]
        self.books = CloudBooks(
            self.clock,
            seed=wish.seed,
            troubles=self.troubles,
            tell=self.tell,
            platform_id=PLATFORM_NUMBERS[wish.platform],
            owner_lag_s=self.pace.owner_lag,
            switches=wish.switches,
        )
        self.books.grow_fleet(wish.fleet, wish.events_per_minute)
        self.server = CloudServer(self.books, self.troubles, self.clock, self.pace.cloud_call)
        self.host_air = HostAir(
            lambda: [place.bench_unit for place in self.places if place.seated is not None],
            lambda: heard_points(self.air),
            (self.clock, self.pace, self.troubles, self.tell),
        )
        self.internet = Internet(self.server, self.host_air)
        self.air_service = AirService(self.host_air, self.internet)
        self.around = Surroundings(
            self.air, self.books, self.clock, self.pace, self.troubles, self.tell, wish.seed
        )
        self.made: dict[str, None] = {}
        """Every device that ever came to this bench, in order."""
        self.person: Person | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self.stock = Stock(wish.seed, wish.platform, wish.firmware)
        self.places = [Place(f"sim-{number + 1}") for number in range(wish.units)]
        self.places_by_name = {place.name: place for place in self.places}
        self.hands = Hands(self)
        self.waits = Waits(self.hands, self.stock, self.books)
        self.books.updates.benches.append(self._runs)
        self._fill()

    def _runs(self, device_id: str, module: FirmwareModule) -> bool:
        """Whether the device lies here: then it takes the module, and restarts."""
        unit = next((unit for unit in self.units if unit.device_id == device_id), None)
        if unit is None:
            return False
        unit.install(module)
        unit.start(unit.restart(listens=False if unit.networks else None))
        return True

    def _fill(self) -> None:
        wish = self.wish
        if not wish.is_empty:
            self.stock.add(wish.units)
            for place in self.places:
                self.hands.seat(self.furnish(self.stock.take(), Flash(), by_network=True), place)
        self.stock.add(wish.stock)

    def furnish(self, making: Making, flash: Flash, *, by_network: bool) -> BenchUnit:
        """A device for the bench, with what it remembers."""
        self.know(making)
        unit = SimulatedUnit(making, self.around, flash, by_network=by_network)
        unit.on_trouble = lambda trouble: self._swapped_by(trouble, unit)
        bench_unit = BenchUnit(unit, by_network=by_network)
        bench_unit.on_air = self.host_air.hear_again
        return bench_unit

    def know(self, making: Making) -> None:
        """The cloud knows the device from now on."""
        if making.device_id in self.made:
            return
        self.made[making.device_id] = None
        self.books.add_device(
            making.device_id, platform_id=making.platform, firmware=making.firmware,
            mac=making.mac, mobile_secret=making.mobile_secret,
        )  # fmt: skip

    @property
    def cloud_url(self) -> str:
        return self.server.url

    @property
    def units(self) -> list[SimulatedUnit]:
        return [place.unit for place in self.places if place.seated is not None]

    def place_of(self, device_id: str) -> Place:
        """Raises ValueError for a device that is not on this bench."""
        return self.hands.place_of(device_id)

    def tell(self, event: str, device_id: str | None, fields: dict[str, Any]) -> None:
        at = self.clock.utc().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if device_id is not None:
            fields = fields | self.waits.more(event, device_id)
        self._tell_outside({"event": event, "device_id": device_id, "at": at} | fields)
        if self.person is not None and event == "led" and device_id is not None:
            self.person.sees(device_id, str(fields["led"]))

    def put_away(self, device_id: str, place: str) -> None:
        """A device has gone from the bench: nothing waits for it any more."""
        self.troubles.forget(device_id)
        self.tell("unloaded", device_id, {"place": place} | self.waits.of(device_id))

    async def start(self) -> None:
        await self.server.start()
        await self.air_service.start()
        for place in self.places:
            if place.seated is not None:
                await place.seated.start(listening=self.wish.is_listening)
        if self.wish.person is not None:
            self.employ(self.wish.person)

    def employ(self, wish: PersonWish) -> None:
        """Somebody begins to work at the bench. Raises ValueError when somebody does already."""
        if self.person is not None and not self.person.has_ended:
            raise ValueError("somebody works here already")
        self.person = Person(self, wish)
        self.begin(self.person.work())

    def begin(self, work: Coroutine[Any, Any, None]) -> None:
        """A task that ends with the world."""
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for place in self.places:
            if place.seated is not None:
                await place.seated.close()
        for closing in (self.air_service, self.host_air, self.internet, self.server):
            await closing.close()

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if task.cancelled() or (fault := task.exception()) is None:
            return
        if not isinstance(fault, ValueError):
            raise fault
        self.tell("refused", None, {"why": str(fault)})

    def first_line(self) -> dict[str, Any]:
        """Line 1 of `station simulate --json` (settled 2)."""
        books = self.books
        return {
            "cloud_url": self.cloud_url,
            "air": self.air_service.address,
            "product": books.product_id,
            "product_slug": books.product_slug,
            "platform_id": books.platform_id,
            "user": {
                "username": books.user.username,
                "password": books.user.password,
                "token": books.user.token,
            },
            "client": {"id": books.client.id, "secret": books.client.secret},
            "access_points": [
                {
                    "ssid": point.ssid,
                    "password": point.password,
                    "security": point.word,
                    "hidden": point.is_hidden,
                }
                for point in self.air.points
            ],
            "units": [place.bench_unit.line() for place in self.places if place.seated],
        }

    async def order(self, command: Mapping[str, Any]) -> None:
        """Do one command line of stdin. Raises ValueError for what is not understood."""
        await orders.do(self, command)

    def burst(self, count: int) -> None:
        """Raises ValueError: a burst has one event at least, and a million at most."""
        if not 1 <= count <= _LARGEST_BURST:
            raise ValueError(f"a burst has 1 to {_LARGEST_BURST} events")
        self.books.burst(count)
        self.tell("burst", None, {"count": count})

    def jump(self, seconds: float) -> None:
        """Raises ValueError: time does not go back."""
        if seconds <= 0:
            raise ValueError("a jump goes forward")
        self.clock.jump(seconds)
        self.tell("clock_jump", None, {"seconds": seconds})

    def add_trouble(self, trouble: Trouble) -> None:
        """Some strike at once; the others wait for their turn in the book."""
        self.tell("trouble", trouble.unit, {"kind": trouble.kind})
        if trouble.kind == "jump":
            self.jump(float(trouble.args.get("seconds", 3600)))
            return
        struck = [p for p in self.places if p.seated and trouble.unit in (None, p.unit.device_id)]
        at_once = [place.strike_now(trouble) for place in struck]
        if not any(at_once):
            self.troubles.add(trouble)

    def _swapped_by(self, trouble: Trouble, unit: SimulatedUnit) -> None:
        """Whoever is at the bench puts two devices back into each other's places."""
        here = self.place_of(unit.device_id)
        other = trouble.args.get("with")
        there = self.place_of(str(other)) if other is not None else self._next_to(here)
        self.begin(self.hands.swap(here.name, there.name))

    def _next_to(self, place: Place) -> Place:
        """The next place round the bench that has a device in it, else the next at all."""
        number = self.places.index(place)
        round_the_bench = self.places[number + 1 :] + self.places[:number]
        if not round_the_bench:
            raise ValueError("there is no other place")
        return next((p for p in round_the_bench if p.seated is not None), round_the_bench[0])


@asynccontextmanager
async def serving(wish: WorldWish | None = None, tell: Tell = _silent) -> AsyncIterator[World]:
    """A world in this process, for as long as the block lasts."""
    world = World(wish or WorldWish(), tell)
    await world.start()
    try:
        yield world
    finally:
        await world.close()
