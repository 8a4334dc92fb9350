"""A round on the simulated bench: the parts joined as in the program, each visit a new start."""

from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

from station.assembly.outside import StationOutside
from station.domain.identity import Secret
from station.domain.traveller import RowFinding, Traveller, TravellerRow
from station.flow.field.round_announce import listed_devices
from station.flow.field.round_ports import RoundWish
from station.flow.ports import Way
from station.host.clock import SystemClock
from station.host.secrets import Secrets
from station.host.vault import Vault
from station.host.vault_box import VaultCost
from station.ledger.records import LedgerRecords
from station.simulator.trouble import Trouble
from station.simulator.world import World

RECIPE = """\
name = "Thermostat"
[cloud]
url = "{url}"
client_id = "{client}"
[product]
id = "{product}"
[ownership]
{ownership}
[wifi]
ssid = "Factory"
security = "wpa2"
"""


class MovedClock(SystemClock):
    """The computer's clock, `ahead` of what it would be: so much story time has passed."""

    def __init__(self, scale: float, ahead: "Ahead") -> None:
        super().__init__(scale)
        self._ahead = ahead

    def now(self):
        return super().now() + self._ahead.story_s

    def utc(self):
        real_s = self._ahead.story_s * self.scale + self._ahead.set_forward_s
        return super().utc() + timedelta(seconds=real_s)


@dataclass
class Ahead:
    story_s: float = 0.0
    set_forward_s: float = 0.0
    """Of the wall clock alone, in this world's seconds; below 0 it was set back."""


@dataclass
class LaterOutside(StationOutside):
    ahead: Ahead = field(default_factory=Ahead)

    def clock(self, recipe=None):
        return MovedClock(super().clock(recipe).scale, self.ahead)


@dataclass
class RoundField:
    """One world, one technician's computer, one round."""

    world: World
    folder: Path
    ownership: str = 'customer_from = "uuid"'
    secrets: dict[str, Secret] = field(default_factory=dict)
    ahead: Ahead = field(default_factory=Ahead)
    told: list = field(default_factory=list)
    traced: list = field(default_factory=list)

    def __post_init__(self):
        self.secrets = {"client": Secret(self.world.books.client.secret),
                        "wifi": Secret("factory-floor-7"),
                        "vault": Secret("a passphrase of this test")}  # fmt: skip

    @property
    def ids(self):
        return [unit.device_id for unit in self.world.units]

    @property
    def recipe_file(self):
        file = self.folder / "thermostat.toml"
        books = self.world.books
        text = RECIPE.format(url=self.world.cloud_url, client=books.client.id,
                             product=books.product_id, ownership=self.ownership)  # fmt: skip
        file.write_text(text, encoding="utf-8")
        return str(file)

    @property
    def ledger(self):
        return str(self.folder / "ledger.sqlite")

    def outside(self, **given):
        vault = Vault(self.folder / "secrets.vault", cost=VaultCost(memory_kib=64, passes=1))
        return LaterOutside(
            Secrets(self.secrets | given, vault),
            self.world.clock.scale,
            lambda _direction, talk: self.traced.append(talk),
            registry=self.folder,
            state_folder=self.folder,
            settings_file=self.folder / "settings.toml",
            data_folder=self.folder,
            ledger=self.ledger,
            ahead=self.ahead,
        )

    @asynccontextmanager
    async def desk(self, **given):
        """A start of the program."""
        desk = self.outside(**given).field.rounds()
        try:
            yield desk
        finally:
            await desk.close()

    async def announce(self, *devices, customer="", traveller=None):
        wish_list = traveller or (listed_devices(devices, customer) if devices else None)
        recipe = self.outside().recipe(self.recipe_file)
        async with self.desk() as desk:
            return await desk.announce(
                RoundWish(recipe, self.recipe_file, wish_list), self.told.append
            )

    async def read(self):
        async with self.desk() as desk:
            return await desk.read()

    async def states(self):
        found = await self.read()
        return [unit.state.value for unit in found.units] if found is not None else None

    async def hand(self, place=0, *, over="usb"):
        at = self.world.places[place]
        way = Way.usb(at.port) if over == "usb" else Way.softap(at.softap_http)
        async with self.desk() as desk:
            return await desk.hand(way, self.told.append)

    async def confirm(self, **how):
        async with self.desk() as desk:
            return await desk.confirm(self.told.append, **how)

    async def end(self, **how):
        async with self.desk() as desk:
            return await desk.end(**how)

    async def away(self):
        await self.world.internet.order(away=True)

    async def back(self):
        await self.world.internet.order(away=False)

    def hours_pass(self, hours):
        """For this computer and for the simulated world."""
        self.ahead.story_s += hours * 3600.0
        self.world.jump(hours * 3600.0)

    def count(self, act):
        return self.world.books.counts.of(act)

    def owner(self, number=0):
        owner = self.world.books.device(self.ids[number]).owner
        return owner.username if owner is not None else None

    def trouble(self, kind, at=None, **args):
        times, after = args.pop("times", 1), args.pop("after", 0)
        self.world.add_trouble(Trouble(kind, args.pop("unit", None), at, times, after, args))

    async def entries(self):
        records = LedgerRecords(self.ledger)
        try:
            check = await records.verify()
            assert check.is_whole, check.why
            return list(await records.entries(0, 100_000))
        finally:
            await records.close()

    async def steps(self, number=0):
        return [(entry.kind.value, entry.step) for entry in await self.entries()
                if entry.device == self.ids[number]]  # fmt: skip

    def everything_shown(self):
        return f"{self.told!r} {b' '.join(self.traced)!r}"


def traveller_of(*rows):
    """(device text, customer) for each row."""
    from station.domain.identity import DeviceId

    found = [RowFinding(TravellerRow(number, DeviceId.parse(device), customer=customer), "ready",
                        "", "", is_fit=True)
             for number, (device, customer) in enumerate(rows, start=2)]  # fmt: skip
    return Traveller("round.csv", tuple(found))
