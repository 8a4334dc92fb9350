"""How long each act of a person takes, and what it does to the bench; each is told."""

import random
from typing import TYPE_CHECKING, Any

from station.simulator.hands import LoadWish
from station.simulator.place import Place
from station.simulator.stock import Making

if TYPE_CHECKING:
    from station.simulator.world import World

LOAD_S, UNLOAD_S, SWAP_S = (4.0, 8.0), (2.0, 4.0), (2.0, 4.0)
PULL_S, PLUG_S, SETUP_S = (0.5, 1.5), (1.0, 2.0), 3.0
STALLED_S = 60.0
"""So far behind, the clock has jumped: nobody hurries to make up for it."""


class Handwork:
    """One pair of hands. An act begins when the one before was to have ended, so that what is
    decided at its end depends on no computer's speed.
    """

    def __init__(self, world: "World", pace: float) -> None:
        self._world, self._pace = world, pace
        self.free_s = world.clock.now()
        """When the hands are, or were, free (story time)."""

    def chance(self, about: str, device_id: str) -> random.Random:
        """The same for the same seed, device and matter, whatever happened before."""
        return random.Random(f"{self._world.wish.seed} {about} {device_id}")

    def keep_up(self) -> None:
        now_s = self._world.clock.now()
        if now_s - self.free_s > STALLED_S:
            self.free_s = now_s

    async def load(self, making: Making, place: Place, *, listening: bool | None) -> None:
        """The place is kept while the hand is on its way."""
        place.is_kept = True
        try:
            await self._take("load", making.device_id, LOAD_S)
        finally:
            place.is_kept = False
        await self._world.hands.load(place.name, LoadWish(listening=listening, making=making))

    async def unload(self, device_id: str, act: str) -> None:
        await self._take(act, device_id, UNLOAD_S)
        place = self._world.hands.place_of(device_id)
        await self._world.hands.unload(place.name)
        self.tell(act, device_id, place)

    async def pull(self, device_id: str) -> None:
        await self._take("pull", device_id, PULL_S)
        place = self._world.hands.place_of(device_id)
        await place.bench_unit.do("unplug", 0.0)
        self.tell("pull", device_id, place)

    async def plug_again(self, device_id: str) -> None:
        await self._take("plug_again", device_id, PLUG_S)
        place = self._world.hands.place_of(device_id)
        await place.bench_unit.do("plug", 0.0)
        self.tell("plug_again", device_id, place)

    async def hold_setup(self, device_id: str) -> None:
        """Nobody presses who sees it blink blue."""
        place = self._world.hands.place_of(device_id)
        if place.unit.is_listening or not place.unit.is_plugged:
            return
        self.free_s += SETUP_S
        await place.bench_unit.do("hold_setup", SETUP_S)
        self.tell("hold_setup", device_id, place)

    async def swap(self, device_id: str, other: Place) -> None:
        place = self._world.hands.place_of(device_id)
        await self._take("swap", device_id, SWAP_S)
        await self._world.hands.swap(place.name, other.name)
        self.free_s += self._world.hands.between_s
        self.tell("swap", device_id, other, {"with": place.name})

    def tell(
        self, act: str, device_id: str, place: Place, more: dict[str, Any] | None = None
    ) -> None:
        self._world.tell("operator", device_id, {"act": act, "place": place.name} | (more or {}))

    async def _take(self, act: str, device_id: str, span_s: tuple[float, float]) -> None:
        clock = self._world.clock
        self.free_s += self._pace * self.chance(act, device_id).uniform(*span_s)
        await clock.sleep(max(self.free_s - clock.now(), 0.0))
