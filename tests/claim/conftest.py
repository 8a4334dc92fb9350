"""A whole claim on the simulated bench: real pty, real HTTP, the parts joined as in the program."""

import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from station.assembly.outside import StationOutside
from station.domain.events import FlowEvent, StepStarted
from station.domain.identity import Secret
from station.domain.recipe import Ownership, Recipe
from station.domain.verdict import Verdict
from station.domain.wifi import Security
from station.flow.ports import Way
from station.flow.recipe_operator import RecipeOperator
from station.host.secrets import Secrets
from station.simulator.registry import write_registry
from station.simulator.trouble import Trouble
from station.simulator.world import World, WorldWish, serving

SCALE = 0.05
"""Story time of both sides: three minutes of watching pass in nine seconds."""


@dataclass
class Claim:
    """One world, one recipe, one run; what was told is kept."""

    world: World
    folder: Path
    told: list[FlowEvent] = field(default_factory=list)
    traced: list[bytes] = field(default_factory=list)
    given: dict[str, Secret] = field(default_factory=dict)

    @property
    def recipe(self) -> Recipe:
        books = self.world.books
        return Recipe(
            "Test",
            str(books.product_id),
            cloud_url=self.world.cloud_url,
            client_id=books.client.id,
            ownership=Ownership.CUSTOMER,
            customer="ada@example.com",
            ssid="Factory",
            security=Security.WPA2,
        )

    @property
    def outside(self) -> StationOutside:
        books = self.world.books
        secrets = {
            "client": Secret(books.client.secret),
            "token": Secret(books.user.token),
            "wifi": Secret("factory-floor-7"),
        }
        return StationOutside(
            Secrets(secrets | self.given),
            self.world.clock.scale,
            lambda direction, talk: self.traced.append(talk),
            registry=self.folder,
            state_folder=self.folder,
            settings_file=self.folder / "settings.toml",
        )

    @property
    def unit(self):
        return self.world.units[0]

    @property
    def device(self):
        """The device as the cloud's own books have it."""
        return self.world.books.device(self.unit.device_id)

    @property
    def owner(self) -> str | None:
        owner = self.device.owner
        return owner.username if owner is not None else None

    def put(self, **state) -> None:
        """Bring the device into a state of the cloud's books."""
        self.world.books.put(self.unit.device_id, **state)

    def count(self, act: str) -> int:
        """How often the cloud was made to do `act`: import, customer, claim-code, rest-claim."""
        return self.world.books.counts.of(act)

    def usb(self) -> Way:
        return Way.usb(self.world.places[0].port)

    def softap(self) -> Way:
        return Way.softap(self.world.places[0].softap_http)

    def trouble(self, kind: str, at: str | None = None, **args) -> None:
        times, after = args.pop("times", 1), args.pop("after", 0)
        self.world.add_trouble(Trouble(kind, None, at, times, after, args))

    async def run(
        self, recipe: Recipe | None = None, way: Way | None = None, answers: Mapping[str, str] = {}
    ) -> Verdict:
        return await self.outside.provision(
            recipe or self.recipe, way or self.usb(), RecipeOperator(answers), self.told.append
        )

    def list_ports(self) -> None:
        write_registry(self.folder / "simulated-bench.json", self.world)

    def steps(self) -> list[str]:
        return [event.step for event in self.told if isinstance(event, StepStarted)]

    def with_recipe(self, **changes) -> Recipe:
        return replace(self.recipe, **changes)

    def everything_shown(self) -> str:
        """All that a person, a log or a trace was given."""
        return f"{self.told!r} {b' '.join(self.traced)!r}"

    def secrets(self) -> set[str]:
        books = self.world.books
        return {books.client.secret, books.user.token, books.user.password, "factory-floor-7"}


@pytest.fixture
async def claim(tmp_path: Path) -> AsyncIterator[Claim]:
    claim: Claim | None = None

    def hear(event: Mapping[str, object]) -> None:
        if claim is not None and event["event"] in ("plugged", "unplugged"):
            claim.list_ports()

    async with serving(WorldWish(time_scale=SCALE), hear) as world:
        claim = Claim(world, tmp_path)
        claim.list_ports()
        yield claim
        shown = claim.everything_shown()
        for secret in claim.secrets():
            assert secret not in shown, "a secret was shown"
        codes = re.findall(r"(?<![A-Za-z0-9+/])[A-Za-z0-9+/]{63}(?![A-Za-z0-9+/=])", shown)
        assert not [code for code in codes if not re.fullmatch(r"[0-9A-Fa-f]+", code)]
