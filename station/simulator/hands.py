"""What people do with devices and places: load, unload, put elsewhere, swap."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from station.simulator.bench_unit import BenchUnit
from station.simulator.place import Place
from station.simulator.stock import PLATFORM_NUMBERS, Making, PutAway

if TYPE_CHECKING:
    from station.simulator.world import World


@dataclass(frozen=True, slots=True)
class LoadWish:
    """What is put into a place: the stock's next device, unless one is named. `listening` None:
    as it would by itself. `by_network`: it has a TCP port and set-up servers too.
    """

    device_id: str | None = None
    listening: bool | None = None
    by_network: bool = False
    platform: str | None = None
    firmware: str | None = None
    making: Making | None = None
    """One that was taken from the stock already."""

    @classmethod
    def read(cls, order: Mapping[str, Any]) -> "LoadWish":
        """Raises ValueError for a platform that is none."""
        platform = order.get("platform")
        if platform not in (None, *PLATFORM_NUMBERS):
            raise ValueError(f"no such platform: {platform}")
        return cls(
            order.get("unit"), order.get("listening"), bool(order.get("network", False)), platform,
            order.get("firmware"),
        )  # fmt: skip

    def changed(self, making: Making) -> Making:
        """A device of another kind than the stock's."""
        number = PLATFORM_NUMBERS[self.platform] if self.platform else making.platform
        return replace(making, platform=number, firmware=self.firmware or making.firmware)


class Hands:
    """Each act is told. A place that is being filled is no longer free for another."""

    def __init__(self, world: "World") -> None:
        self._world, self._stock = world, world.stock
        self.between_s = sum(world.pace.replug) / 2
        """How long a cable is in the hand on its way to another place (story time)."""
        self.where: dict[str, Place] = {}
        """Each device's place, by device id."""
        self.held: dict[str, BenchUnit] = {}
        """Each device on the bench, by its id; also one that is on its way between two places."""

    def name_of(self, device_id: str) -> str | None:
        """The name of its place; None when it is nowhere on the bench."""
        place = self.where.get(device_id)
        return place.name if place is not None else None

    def place(self, name: str) -> Place:
        """Raises ValueError."""
        place = self._world.places_by_name.get(name)
        if place is None:
            raise ValueError(f"no such place: {name}")
        return place

    def place_of(self, device_id: str) -> Place:
        """Raises ValueError for a device that is not on this bench."""
        place = self.where.get(device_id.lower())
        if place is None:
            raise ValueError(f"no such unit: {device_id}")
        return place

    async def load(self, place_name: str, wish: LoadWish) -> BenchUnit:
        """Raises ValueError when the place is not free, or there is no such device to put there."""
        place = self.place(place_name)
        if not place.is_free:
            raise ValueError(f"{place_name} is not free")
        bench_unit = self._fetch(wish)
        self.seat(bench_unit, place)
        device_id = bench_unit.unit.device_id
        self._world.tell("loaded", device_id, {"place": place_name, "left": self._stock.left})
        asleep = None if self._world.wish.is_listening else False
        await bench_unit.start(listening=asleep if wish.listening is None else wish.listening)
        return bench_unit

    async def unload(self, place_name: str) -> BenchUnit:
        """Nothing of it is left but what it remembers. Raises ValueError for an empty place."""
        place = self.place(place_name)
        bench_unit = place.bench_unit
        put_away = await bench_unit.close()
        device_id = bench_unit.unit.device_id
        if self.held.pop(device_id, None) is not None:  # two hands may reach for it
            del self.where[device_id]
            self._stock.shelf[device_id] = put_away
            place.seated = None
            self._world.put_away(device_id, place.name)
        return bench_unit

    async def put(self, device_id: str, place_name: str) -> None:
        """Wherever it is: its cable, or it, goes into another place. Raises ValueError."""
        place, now_in = self.place(place_name), self.where.get(device_id.lower())
        if now_in is place:
            raise ValueError(f"{device_id} is in {place_name}")
        if not place.is_free:
            raise ValueError(f"{place_name} is not free")
        if now_in is None:
            await self.load(place_name, LoadWish(device_id))
        else:
            await self.swap(now_in.name, place_name)

    async def swap(self, one: str, other: str) -> None:
        """Pull both out, and put each where the other was. One of the places may be empty."""
        first, second = self.place(one), self.place(other)
        if first is second or (first.seated is None and second.seated is None):
            raise ValueError(f"{one} and {other} cannot be swapped")
        if first.is_kept or second.is_kept:
            raise ValueError("somebody has a hand there")
        out, back = first.seated, second.seated
        for place in (first, second):
            place.seated, place.is_kept = None, True
        for bench_unit in (out, back):
            if bench_unit is not None:
                bench_unit.unit.unplug()
        try:
            await self._world.clock.sleep(self.between_s)
        finally:
            first.is_kept = second.is_kept = False
            self._seat_if_any(out, second)
            self._seat_if_any(back, first)
        for bench_unit in (out, back):
            if bench_unit is not None:
                await bench_unit.do("plug", 0.0)

    def seat(self, bench_unit: BenchUnit, place: Place) -> None:
        place.seated = bench_unit
        self.where[bench_unit.unit.device_id] = place
        self.held[bench_unit.unit.device_id] = bench_unit

    def _seat_if_any(self, bench_unit: BenchUnit | None, place: Place) -> None:
        if bench_unit is not None:
            self.seat(bench_unit, place)

    def _fetch(self, wish: LoadWish) -> BenchUnit:
        """As it lay, or as new."""
        found = self._found(wish)
        bench_unit = self._world.furnish(found.making, found.flash, by_network=wish.by_network)
        bench_unit.unit.waited_s = found.waited_s
        return bench_unit

    def _found(self, wish: LoadWish) -> PutAway:
        if wish.making is not None:
            return PutAway(wish.making)
        if wish.device_id is None:
            return PutAway(wish.changed(self._stock.take()))
        device_id = wish.device_id.lower()
        if device_id in self.where:
            raise ValueError(f"{device_id} is in {self.where[device_id].name}")
        put_away = self._stock.shelf.pop(device_id, None)
        return put_away or PutAway(wish.changed(self._stock.take_named(device_id)))
