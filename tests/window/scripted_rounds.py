"""A round that is read and changed as a test says."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from station.domain.errors import StationError
from station.domain.field.rounds import (
    Moment,
    Round,
    RoundUnit,
    Trouble,
    UnitState,
    live_codes,
)
from station.domain.identity import DeviceId
from station.domain.recipe import Recipe
from station.flow.field.round_ports import Announced, RoundEnd, RoundNews

RECIPE = Recipe("Freezer sensor", "9319", customer_from="uuid")
NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
DEVICES = [DeviceId(f"3b00210008473434323300{number:02x}") for number in range(1, 9)]
READY = RoundUnit(
    "run", DEVICES[0], UnitState.READY, "ada@acme.example", code_hash="h0", code_made_at=NOON
)
AWAITING = replace(
    READY, device=DEVICES[1], state=UnitState.AWAITING, may_hold_code=True,
    code_made_at=NOON - timedelta(minutes=31),
)  # fmt: skip
CONFIRMED = replace(AWAITING, device=DEVICES[2], state=UnitState.CONFIRMED)
REFUSED = RoundUnit(
    "run", DEVICES[3], UnitState.REFUSED, "ada@acme.example",
    Trouble("owned-by-another", "The device belongs to grace@else.example.",
            "Ask the owner to release it, or put it into the RED bin."),
)  # fmt: skip
EXPIRED = replace(
    AWAITING, device=DEVICES[4], state=UnitState.EXPIRED, code_made_at=NOON - timedelta(hours=2),
    trouble=Trouble("code-expired", "Its claim code's hour was over before it connected.",
                    "Announce it again where there is internet, then hand it over once more."),
)  # fmt: skip
TROUBLED = replace(
    AWAITING, device=DEVICES[5], state=UnitState.TROUBLED,
    trouble=Trouble("code-ignored", "Online for 30 s, and still no owner.",
                    "Try again for a new claim code; twice the same: set aside."),
)  # fmt: skip
ANNOUNCED = RoundUnit("run", DEVICES[6], UnitState.ANNOUNCED)
DOUBTFUL = replace(AWAITING, device=DEVICES[7], is_in_doubt=True)


def round_with(*units):
    return Round("r1", "", RECIPE.name, "", units, NOON)


class ScriptedRounds:
    """Fulfils RoundDesk. `trouble` is raised by whatever is asked next."""

    def __init__(self):
        self.found: Round | None = None
        self.minutes = 0.0
        self.trouble: StationError | None = None
        self.wishes: list = []
        self.ways: list = []
        self.hands_to: RoundUnit | None = None
        self.looks = 0
        self.becomes: Round | None = None
        """What a look finds."""
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.is_closed = False

    @property
    def moment(self):
        return Moment(NOON + timedelta(minutes=self.minutes))

    def recipe_of(self, found):
        return RECIPE

    async def read(self):
        await self.goes_on.wait()
        return self.found.at(self.moment) if self.found is not None else None

    async def announce(self, wish, tell):
        self.wishes.append(wish)
        await self._turn()
        listed = wish.traveller.findings if wish.traveller is not None else ()
        units = [replace(READY, device=finding.row.device) for finding in listed]
        for unit in units:
            tell(RoundNews(unit))
        self.found = round_with(*units)
        return Announced(self.found)

    async def hand(self, way, tell):
        self.ways.append(way)
        await self._turn()
        unit = replace(self.found.units[0], state=UnitState.AWAITING, may_hold_code=True)
        self.found = replace(self.found, units=(unit, *self.found.units[1:]))
        return unit

    async def confirm(self, tell, *, waits=False):
        self.looks += 1
        await self._turn()
        self.found = self.becomes or self.found
        return self.found

    async def end(self, *, drops=False):
        await self._turn()
        found, self.found = self.found, None
        return RoundEnd(found, live_codes(found.units, self.moment), is_over=True)

    async def close(self):
        self.is_closed = True

    async def _turn(self):
        await self.goes_on.wait()
        trouble, self.trouble = self.trouble, None
        if trouble is not None:
            raise trouble
