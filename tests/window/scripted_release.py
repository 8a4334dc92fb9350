"""A freeing that finds and does as a test says."""

import asyncio
from dataclasses import replace

from station.domain.errors import StationError
from station.domain.field.freeing import Place, Plugged, Whereabouts, Whose
from station.domain.field.freeing_plan import By, plan_of
from station.domain.identity import DeviceId
from station.domain.platforms import PHOTON
from station.flow.field.free_ports import Freed, FreeNews

DEVICE = DeviceId("3b002100084734343233f0b1")
PLACE = Place(9319, "Freezer sensor", "ada@acme.example", Whose.CUSTOMER, is_worked_on=True)
OURS = Whereabouts(
    DEVICE, "PH-170101-ABCD-0", "freezer-0412", PHOTON,
    Plugged("/dev/ttyACM0", listens=True, claimed=True, firmware="2.3.1"), (PLACE,),
    is_seen=True, last_seen="2026-01-31T14:06:58.120Z",
)  # fmt: skip
ANOTHERS = replace(
    OURS, plugged=None, places=(replace(PLACE, owner="grace@else.example", whose=Whose.ANOTHER),)
)
NOWHERE = Whereabouts(DEVICE)


class ScriptedFreeing:
    """Fulfils Freeing. `trouble` strikes at the step whose number `strikes_at` is."""

    def __init__(self) -> None:
        self.where: Whereabouts | StationError = OURS
        self.wanted: list[str] = []
        self.wishes: list = []
        self.trouble: StationError | None = None
        self.strikes_at = 0
        self.goes_on = asyncio.Event()
        self.goes_on.set()
        self.is_closed = False

    async def find(self, wanted, tell):
        self.wanted.append(wanted.text)
        tell("Asks the cloud where it is.")
        await self.goes_on.wait()
        if isinstance(self.where, StationError):
            raise self.where
        return self.where

    async def free(self, where, wish, tell):
        self.wishes.append(wish)
        done, remaining = [], []
        steps = plan_of(where, wish.acts).steps
        for number, step in enumerate(steps):
            if step.by is By.PERSON and step.act not in wish.told:
                remaining.append(step)
                continue
            tell(FreeNews(step, "doing"))
            await self.goes_on.wait()
            if self.trouble is not None and number == self.strikes_at:
                tell(FreeNews(step, "failed", str(self.trouble)))
                return Freed(where, tuple(done), (*remaining, *steps[number:]), self.trouble)
            tell(FreeNews(step, "done", "The cloud says so."))
            done.append(step)
        return Freed(where, tuple(done), tuple(remaining))

    async def close(self):
        self.is_closed = True
