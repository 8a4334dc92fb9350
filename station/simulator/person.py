"""The person at the bench: loads, watches, unloads, and gets things wrong, all by the seed."""

import asyncio
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from station.simulator import errands as acts
from station.simulator.errands import Errand, Errands
from station.simulator.handwork import Handwork
from station.simulator.mistakes import (
    ALREADY_OWNED,
    NOT_LISTENING,
    OWNED_BY_ANOTHER,
    PULLED_EARLY,
    WRONG_SLOT,
    Mistakes,
    troubles_of,
)
from station.simulator.place import Place

if TYPE_CHECKING:
    from station.simulator.world import World

SEES_CYAN_S, PATIENCE_S, PATIENCE_WHEN_TOLD_S = 3.0, 150.0, 7200.0
PULLS_AFTER_S, PLUGS_AGAIN_AFTER_S, READS_TILE_S, SWAPS_AFTER_S = (
    (3.0, 40.0), (3.0, 8.0), (8.0, 20.0), (3.0, 25.0),
)  # fmt: skip
PUTS_AWAY_SHARE = 0.3
"""Of the devices that are pulled out early; the others are plugged in again."""
_LOOKS_AGAIN_S, _RESTS_AT_MOST_S = 2.0, 3600.0
_NOT_DONE = frozenset({"", "wait", "stop"})


@dataclass(frozen=True, slots=True)
class PersonWish:
    """`pace` 0.5 makes hands twice as quick; buttons are held as long as ever."""

    pace: float = 1.0
    mistakes: Mistakes = field(default_factory=Mistakes)


class Person:
    """Decides what is done next; one act at a time. The stock is what is to be done."""

    def __init__(self, world: "World", wish: PersonWish) -> None:
        self._world, self._mistakes = world, wish.mistakes
        self._hands = Handwork(world, wish.pace)
        self._errands = Errands()
        self._began_s = self._hands.free_s
        self._free_since_s = dict.fromkeys(world.places_by_name, 0.0)
        self._news = asyncio.Event()
        self._is_told = False
        self._counts, self._endings, self._made = (
            Counter[str](), Counter[str](), Counter[str](),
        )  # fmt: skip
        self.has_ended = False

    # ---- what reaches the person ----

    def told(self, order: Mapping[str, Any]) -> None:
        """A verdict of the bench: `place`, `ending`, maybe `device_id`. Without a place: that
        there will be some, so that nobody goes by the lamps.
        """
        if not self._is_told:
            self._is_told = True
            self._errands.be_patient(PATIENCE_WHEN_TOLD_S)
        ending = str(order.get("ending", ""))
        place = self._world.places_by_name.get(str(order.get("place")))
        if place is None or place.seated is None or ending in _NOT_DONE:
            return
        device_id = place.unit.device_id
        if order.get("device_id", device_id) == device_id:  # else it was said of the one before
            self._endings[ending] += 1
            self._is_done(device_id, self._world.clock.now())

    def sees(self, device_id: str, led: str) -> None:
        """A lamp has changed."""
        if led == "breathing cyan" and not self._is_told and device_id in self._world.hands.held:
            self._is_done(device_id, self._world.clock.now() + SEES_CYAN_S)

    def _is_done(self, device_id: str, due_s: float) -> None:
        self._errands.only_unload(device_id, due_s)
        self._news.set()

    # ---- the work ----

    async def work(self) -> None:
        """Until the stock is used up and the last device is taken out."""
        for device_id in self._world.hands.held:
            self._be_patient(device_id)
        try:
            while (errand := await self._next()) is not None:
                if errand.act == acts.LOAD:
                    await self._load()
                elif self._is_there(errand):
                    await self._try(errand)
        finally:
            self.has_ended = True
        self._tell_the_end()

    async def _next(self) -> Errand | None:
        """What is due: small errands first, then a free place, then a device that is done."""
        while True:
            self._hands.keep_up()
            free_s = self._hands.free_s
            errand = self._errands.take_due(free_s, unloading=False)
            if errand is None and self._world.stock.left and self._free_places():
                return Errand(free_s, 0, acts.LOAD, "")
            errand = errand or self._errands.take_due(free_s, unloading=True)
            if errand is not None or not (self._errands.any_left or self._world.stock.left):
                return errand
            await self._rest(min(self._errands.next_due_s(), free_s + _RESTS_AT_MOST_S))

    async def _rest(self, until_s: float) -> None:
        """Until something is due, or news came."""
        clock = self._world.clock
        self._news.clear()
        news = asyncio.create_task(self._news.wait(), name="person hears")
        rest = asyncio.create_task(clock.sleep(max(until_s - clock.now(), 0.0)), name="rests")
        try:
            await asyncio.wait({news, rest}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            news.cancel()
            rest.cancel()
            await asyncio.gather(news, rest, return_exceptions=True)
        self._hands.free_s = max(self._hands.free_s, min(until_s, clock.now()))

    def _free_places(self) -> list[Place]:
        """Longest free first."""
        free = [place for place in self._world.places if place.is_free]
        return sorted(free, key=lambda place: self._free_since_s[place.name])

    async def _load(self) -> None:
        making = self._world.stock.take()
        device_id = making.device_id
        names = self._mistakes.of(self._world.wish.seed, device_id)
        self._made.update(names)
        free = self._free_places()
        place, swaps_later = self._choose(free, names, device_id)
        self._world.know(making)
        self._spoil(device_id, names)
        listens_not = NOT_LISTENING in names or not self._world.wish.is_listening
        await self._hands.load(making, place, listening=False if listens_not else None)
        self._counts["loaded"] += 1
        told = {"planned": free[0].name, "mistakes": sorted(names)}
        self._hands.tell(acts.LOAD, device_id, place, told)
        self._be_patient(device_id)
        self._plan(acts.HOLD_SETUP, device_id, READS_TILE_S, is_due=listens_not)
        self._plan(acts.PULL, device_id, PULLS_AFTER_S, is_due=PULLED_EARLY in names)
        self._plan(acts.SWAP, device_id, SWAPS_AFTER_S, is_due=swaps_later)

    def _choose(
        self, free: list[Place], names: frozenset[str], device_id: str
    ) -> tuple[Place, bool]:
        """Where it goes, and whether it is swapped with another one later."""
        if WRONG_SLOT not in names:
            return free[0], False
        chance = self._hands.chance(WRONG_SLOT, device_id)
        if len(free) > 1 and chance.random() < 0.5:
            return chance.choice(free[1:]), False
        return free[0], True

    def _spoil(self, device_id: str, names: frozenset[str]) -> None:
        """It comes with an owner, or with a fault."""
        books = self._world.books
        if ALREADY_OWNED in names:
            books.put(device_id, product=books.product_id, owner=self._mistakes.customer)
        elif OWNED_BY_ANOTHER in names:
            grace = books.seed.grace.username
            books.put(device_id, product=books.product_id, owner=grace)
        for trouble in troubles_of(names, device_id):
            self._world.add_trouble(trouble)

    def _plan(self, act: str, device_id: str, span_s: tuple[float, float], *, is_due: bool) -> None:
        if is_due:
            after_s = self._hands.chance(f"when {act}", device_id).uniform(*span_s)
            self._errands.add(act, device_id, self._hands.free_s + after_s)

    def _be_patient(self, device_id: str) -> None:
        patience_s = PATIENCE_WHEN_TOLD_S if self._is_told else PATIENCE_S
        self._errands.add(acts.UNLOAD, device_id, self._hands.free_s + patience_s)

    def _is_there(self, errand: Errand) -> bool:
        """Whether the device is in a place; one on its way between two is looked at again."""
        place = self._world.hands.where.get(errand.device_id)
        if place is not None and place.seated is None:
            again_s = self._hands.free_s + _LOOKS_AGAIN_S
            self._errands.add(errand.act, errand.device_id, again_s)
        return place is not None and place.seated is not None

    async def _try(self, errand: Errand) -> None:
        """If somebody else had a hand there meanwhile, it is tried again."""
        try:
            await self._do(errand)
        except ValueError:
            if errand.device_id in self._world.hands.held:
                again_s = self._hands.free_s + _LOOKS_AGAIN_S
                self._errands.add(errand.act, errand.device_id, again_s)

    async def _do(self, errand: Errand) -> None:
        device_id, hands = errand.device_id, self._hands
        match errand.act:
            case acts.UNLOAD | acts.PUT_AWAY:
                await self._unload(errand)
            case acts.PULL:
                await hands.pull(device_id)
                puts_away = hands.chance("puts away", device_id).random() < PUTS_AWAY_SHARE
                after = acts.PUT_AWAY if puts_away else acts.PLUG_AGAIN
                self._plan(after, device_id, PLUGS_AGAIN_AFTER_S, is_due=True)
            case acts.PLUG_AGAIN:
                await hands.plug_again(device_id)
                self._errands.done_with(device_id)
                self._be_patient(device_id)
            case acts.HOLD_SETUP:
                await hands.hold_setup(device_id)
            case acts.SWAP:
                await self._swap(device_id)

    async def _unload(self, errand: Errand) -> None:
        place = self._world.place_of(errand.device_id)
        self._errands.done_with(errand.device_id)
        await self._hands.unload(errand.device_id, errand.act)
        self._free_since_s[place.name] = self._hands.free_s
        self._counts["unloaded" if errand.act == acts.UNLOAD else "put_away"] += 1

    async def _swap(self, device_id: str) -> None:
        here = self._world.place_of(device_id)
        others = [p for p in self._world.places if p.seated is not None and p is not here]
        if others:
            other = self._hands.chance("swaps with", device_id).choice(others)
            await self._hands.swap(device_id, other)

    def _tell_the_end(self) -> None:
        counts = {name: self._counts[name] for name in ("loaded", "unloaded", "put_away")}
        seconds = round(self._hands.free_s - self._began_s, 1)
        more = {"endings": dict(self._endings), "mistakes": dict(self._made), "seconds": seconds}
        self._world.tell("operator_done", None, counts | more)
