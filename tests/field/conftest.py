"""A claim over the device's own Wi-Fi, on the simulated air: the parts joined as in the program."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest

from station.domain.events import Judged, Noted, Retried, StepMoved
from station.flow.ports import Way
from station.host.wifi.notes import Notes
from station.simulator.trouble import Trouble
from station.simulator.world import WorldWish, serving
from tests.claim.conftest import Claim

SCALE = 0.02


class Field(Claim):
    """One computer, one world, one recipe whose devices are given all over their own Wi-Fi."""

    @property
    def recipe(self):
        return replace(super().recipe, delivery="softap")

    async def go(self, recipe=None, network="", **answers):
        return await self.run(recipe, Way.own_wifi(network), answers)

    async def go_with(self, operator, recipe=None):
        return await self.outside.provision(
            recipe or self.recipe, Way.own_wifi(), operator, self.told.append
        )

    def shown(self) -> list[str]:
        """What stood in the lines of the checklist."""
        return [event.seen for event in self.told if isinstance(event, StepMoved)]

    @property
    def air(self):
        return self.world.host_air

    @property
    def network(self) -> str:
        return self.air.name_of(self.unit.device_id)

    @property
    def is_home(self) -> bool:
        """As the world has it: on its own network, and the cloud in reach."""
        return self.air.is_home and not self.world.internet.is_away

    @property
    def notes(self):
        return list(Notes(self.folder / "ways-back-simulated.json").left_behind())

    def befalls(self, kind, at, **args):
        """A trouble of the air."""
        times, after = args.pop("times", 1), args.pop("after", 0)
        self.world.add_trouble(Trouble(kind, None, at, times, after, args))

    def legs(self) -> list[tuple[str, str]]:
        """What was done of each step, in order."""
        return [(e.step, e.part) for e in self.told if isinstance(e, StepMoved) and e.done]

    def said(self) -> list[str]:
        return [
            getattr(event, "text", "") or f"{event.what}: {event.why}"
            for event in self.told
            if isinstance(event, Noted | Retried)
        ]

    def when(self, part, act, *, step=None, done=False):
        """Call `act` once, as soon as that is told."""
        waiting = [act]

        def hear(event):
            self.told.append(event)
            if (
                waiting
                and isinstance(event, StepMoved)
                and (event.part, event.done) == (part, done)
                and step in (None, event.step)
            ):
                waiting.pop()()

        return hear

    @property
    def judged(self):
        return [event.verdict for event in self.told if isinstance(event, Judged)]


@pytest.fixture
def units() -> int:
    return 1


@pytest.fixture
async def field(tmp_path: Path, units: int) -> AsyncIterator[Field]:
    heard: list[Field] = []

    def hear(event):
        if heard and event["event"] in ("plugged", "unplugged"):
            heard[0].list_ports()

    async with serving(WorldWish(units=units, time_scale=SCALE), hear) as world:
        heard.append(Field(world, tmp_path))
        heard[0].list_ports()
        yield heard[0]
        shown = heard[0].everything_shown()
        assert not [secret for secret in heard[0].secrets() if secret in shown]
