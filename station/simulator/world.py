"""The simulated world: devices, air and cloud under one clock, repeatable by its seed."""

import random
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any

from station.simulator.access_points import BENCH_AIR
from station.simulator.clock import SimulatedClock
from station.simulator.cloud_books import CloudBooks
from station.simulator.cloud_server import CloudServer
from station.simulator.cloud_switches import CloudSwitches
from station.simulator.pace import PACES
from station.simulator.place import Place
from station.simulator.radio import AccessPoint, Air
from station.simulator.trouble import Trouble, TroubleBook
from station.simulator.unit import SimulatedUnit

PLATFORM_NUMBERS = {"photon": 6, "p1": 8}
_LARGEST_BURST = 1_000_000

Tell = Callable[[Mapping[str, Any]], None]


@dataclass(frozen=True)
class WorldWish:
    """What the world should be made of."""

    units: int = 1
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


def _silent(_event: Mapping[str, Any]) -> None:
    """Nobody listens to the world."""


class World:
    """Made by `serving`; `order` takes the commands of `station simulate`."""

    def __init__(self, wish: WorldWish, tell: Tell = _silent) -> None:
        self._wish, self._tell_outside = wish, tell
        self.clock = SimulatedClock(wish.time_scale)
        self.troubles = TroubleBook()
        self.air = Air(wish.air)
        pace = PACES[wish.pace]
        self.books = CloudBooks(
            self.clock,
            seed=wish.seed,
            troubles=self.troubles,
            tell=self.tell,
            platform_id=PLATFORM_NUMBERS[wish.platform],
            owner_lag_s=pace.owner_lag,
            switches=wish.switches,
        )
        self.books.grow_fleet(wish.fleet, wish.events_per_minute)
        self.server = CloudServer(self.books, self.troubles, self.clock, pace.cloud_call)
        self.places = [self._place(number) for number in range(wish.units)]

    def _place(self, number: int) -> Place:
        wish = self._wish
        chance = random.Random(f"{wish.seed} unit {number}")
        device_id = f"{chance.getrandbits(64) >> 40:06x}00{chance.getrandbits(64):016x}"
        mac = f"e0:4f:43:{chance.randrange(256):02x}:{chance.randrange(256):02x}:{number % 256:02x}"
        platform = PLATFORM_NUMBERS[wish.platform]
        self.books.add_device(
            device_id, platform_id=platform, firmware=wish.firmware, mac=mac, serial_number=None
        )
        unit = SimulatedUnit(
            device_id, platform, wish.firmware, mac, self.air, self.books, self.clock,
            PACES[wish.pace], self.troubles, self.tell, wish.seed,
        )  # fmt: skip
        return Place(f"sim-{number + 1}", unit)

    @property
    def cloud_url(self) -> str:
        return self.server.url

    @property
    def units(self) -> list[SimulatedUnit]:
        return [place.unit for place in self.places]

    def place_of(self, device_id: str) -> Place:
        """Raises ValueError for a device that is not on this bench."""
        for place in self.places:
            if place.unit.device_id == device_id.lower():
                return place
        raise ValueError(f"no such unit: {device_id}")

    def tell(self, event: str, device_id: str | None, fields: dict[str, Any]) -> None:
        at = self.clock.utc().isoformat(timespec="milliseconds").replace("+00:00", "Z")
        if event == "left_listening" and device_id is not None:
            fields = fields | {"waited_s": round(self._waited_s(device_id), 3)}
        self._tell_outside({"event": event, "device_id": device_id, "at": at} | fields)

    def _waited_s(self, device_id: str) -> float:
        """What device and cloud made others wait so far: part of a claim's physical floor."""
        return self.place_of(device_id).unit.waited_s + self.server.waited_s

    async def start(self) -> None:
        await self.server.start()
        for place in self.places:
            await place.start(listening=self._wish.is_listening)

    async def close(self) -> None:
        for place in self.places:
            await place.close()
        await self.server.close()

    def first_line(self) -> dict[str, Any]:
        """Line 1 of `station simulate --json` (settled 2)."""
        books = self.books
        return {
            "cloud_url": self.cloud_url,
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
            "units": [place.line() for place in self.places],
        }

    async def order(self, command: Mapping[str, Any]) -> None:
        """Do one command line of stdin. Raises ValueError for what is not understood."""
        if "trouble" in command:
            self.add_trouble(Trouble.parse(command["trouble"]))
            return
        match command:
            case {"do": "jump", "seconds": seconds}:
                self.jump(float(seconds))
            case {"do": "publish_burst", "count": int(count)}:
                self.burst(count)
            case {"unit": str(device_id), "do": str(act)}:
                place = self.place_of(device_id)
                await place.do(act, float(command.get("seconds", 3.0)))
            case _:
                raise ValueError(f"not understood: {sorted(command)}")

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
        struck = [p for p in self.places if trouble.unit in (None, p.unit.device_id)]
        at_once = [place.strike_now(trouble) for place in struck]
        if not any(at_once):
            self.troubles.add(trouble)


@asynccontextmanager
async def serving(wish: WorldWish | None = None, tell: Tell = _silent) -> AsyncIterator[World]:
    """A world in this process, for as long as the block lasts."""
    world = World(wish or WorldWish(), tell)
    await world.start()
    try:
        yield world
    finally:
        await world.close()
