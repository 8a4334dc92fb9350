"""All that a face may ask of this computer and the world, made of the real parts."""

import importlib
import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from station.assembly.crossing import line_to
from station.assembly.devices import DeviceDoor
from station.domain.errors import RecipeWrong, StationError
from station.domain.events import FlowEvent, Judged
from station.domain.identity import Secret, Slot
from station.domain.recipe import EnterpriseWish, Recipe, is_loopback, parse_recipe
from station.domain.trace_text import VERDICT
from station.domain.unit import Unit
from station.domain.verdict import Verdict, VerdictTable
from station.domain.wifi import NO_SECRET, Enterprise
from station.flow.ports import Account, Device, Operator, PortSeen, Way
from station.flow.provision import PROVISION
from station.flow.runner import run_unit
from station.flow.step import Tools
from station.flow.teller import Teller
from station.host import folders
from station.host.clock import SystemClock
from station.host.customers import BegunCustomers
from station.host.secrets import Secrets
from station.host.settings import read_settings, write_settings
from station.worker import beside

if TYPE_CHECKING:
    from station.assembly.bench import OpenedBench
    from station.assembly.field import FieldTools
    from station.cloud.desk import CloudDesk
    from station.cloud.link import CloudLink
    from station.domain.bench.slots import Fixture
    from station.domain.traveller import Traveller
    from station.flow.bench.desk import BenchDesk, BenchWish, Labels, Records
    from station.flow.bench.sound import Sounds
    from station.flow.cloud_desk import DeskAccount
    from station.flow.engineer import Engineer

Trace = Callable[[str, bytes], None]


@dataclass
class StationOutside:
    """Fulfils station.flow.ports.Outside."""

    secrets: Secrets
    time_scale: float = 1.0
    trace: Trace | None = None
    registry: Path | None = None
    """The folder where simulated benches list their ports; None is the user's own."""
    state_folder: Path = field(default_factory=folders.state_folder)
    settings_file: Path = field(default_factory=folders.settings_file)
    data_folder: Path = field(default_factory=folders.data_folder)
    ledger: str = ""
    """Where the record is kept, a path or a URL; "" is the user's own."""
    answers: Mapping[str, str] = field(default_factory=dict)
    bench_at_work: "OpenedBench | None" = None
    """The latest one that was opened: while it runs the record is its own."""

    @cached_property
    def verdicts(self) -> VerdictTable:
        text = folders.resource("verdicts.toml").read_text(encoding="utf-8")
        return VerdictTable.parse(tomllib.loads(text))

    def ports(self, recipe: Recipe | None = None) -> Sequence[PortSeen]:
        return self.door(recipe).ports()

    async def open_device(self, way: Way, recipe: Recipe | None = None) -> Device:
        return await self.door(recipe).open(way)

    async def provision(
        self, recipe: Recipe, way: Way, operator: Operator, tell: Callable[[FlowEvent], None]
    ) -> Verdict:
        unit = Unit(Slot(way.address or way.network or way.by))
        teller = Teller(tell, unit)
        try:
            verdict = await self._provision(recipe, way, operator, teller, unit)
        except StationError as error:  # before any step: a secret or the recipe is wanting
            verdict = self.verdicts.of(error)
            teller.event(Judged(unit, verdict))
        if self.trace is not None:
            self.trace(VERDICT, verdict.code.encode())
        return verdict

    async def _provision(
        self, recipe: Recipe, way: Way, operator: Operator, teller: Teller, unit: Unit
    ) -> Verdict:
        clock = self.clock(recipe)
        line = line_to(self, recipe, way, teller, clock)
        password = self.secrets.find("wifi", recipe.cloud_host) if recipe.ssid else None
        cloud = self._cloud(recipe, clock, operator, teller)
        try:
            tools = Tools(
                line, line.from_home(cloud), operator, clock, recipe, teller, self._begun(recipe),
                password, enterprise_of(recipe.enterprise),
            )  # fmt: skip
            return await run_unit(PROVISION, unit, tools, self.verdicts)
        finally:
            await line.close()
            await cloud.close()

    async def try_account(self, account: Account) -> str:
        recipe = Recipe(
            "try", account.product, cloud_url=account.cloud_url,
            client_id=account.client_id or None, username=account.username or None,
        )  # fmt: skip
        given = {"client": account.client_secret, "token": account.user_token}
        mine = StationOutside(Secrets({name: s for name, s in given.items() if s}))
        cloud = mine._cloud(recipe, SystemClock(), None, None)
        try:
            product = await cloud.product()
        finally:
            await cloud.close()
        return f"{product.name} ({product.number}) for {product.platform} can be provisioned."

    def cloud_desk(self, account: "DeskAccount", operator: Operator | None = None) -> "CloudDesk":
        from station.assembly.clouds import Company, checked_host, open_desk

        checked_host(account.cloud_url)
        clock = SystemClock(self._scale_at(is_on_loopback=is_loopback(account.cloud_url)))
        company = Company(operator, None, self.trace)
        return open_desk(account, self.secrets, clock, company, self.state_folder)

    @cached_property
    def field(self) -> "FieldTools":
        from station.assembly.field import FieldTools

        return FieldTools(self)

    def bench(self, wish: "BenchWish") -> "BenchDesk":
        from station.assembly.bench import open_bench

        return open_bench(self, wish)

    @cached_property
    def engineer(self) -> "Engineer":
        from station.assembly.engineer import StationEngineer

        return StationEngineer(self)

    def records(self) -> "Records":
        from station.assembly.keeping import open_records

        return open_records(self)

    @cached_property
    def _label_desk(self) -> "Labels":
        """One: what goes to one printer stands in one queue."""
        from station.host.labels import LabelDesk

        return LabelDesk(folders.resource_folder("labels"), self.data_folder / "labels")

    def labels(self) -> "Labels":
        return self._label_desk

    def sounds(self) -> "Sounds":
        from station.host.sounds import SystemSounds

        return SystemSounds(folders.resource)

    def fixture(self) -> "Fixture":
        from station.host.fixture import read_fixture

        return read_fixture(self.settings_file)

    def keep_fixture(self, fixture: "Fixture") -> None:
        from station.host.fixture import write_fixture

        write_fixture(self.settings_file, fixture)

    async def check_traveller(self, path: str, recipe: Recipe) -> "Traveller":
        from station.assembly.keeping import checked_traveller

        return await checked_traveller(self, path, recipe)

    async def open_vault(self, passphrase: Secret) -> None:
        await beside("vault", lambda: self.secrets.open_vault(passphrase))

    def vault_state(self) -> str:
        return self.secrets.vault_state()

    async def change_vault_passphrase(self, old: Secret, new: Secret) -> None:
        await beside("vault", lambda: self.secrets.change_vault_passphrase(old, new))

    def keep_recipe(self, path: str, text: str) -> None:
        from station.host.recipe_file import write_recipe

        write_recipe(Path(path), text)

    def recipe(self, path: str) -> Recipe:
        try:
            text = Path(path).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as cause:
            raise RecipeWrong(f"The recipe {path} cannot be read: {cause}") from cause
        return parse_recipe(text, Path(path).name)

    def settings(self) -> Mapping[str, str]:
        return read_settings(self.settings_file)

    def keep_settings(self, settings: Mapping[str, str]) -> None:
        write_settings(self.settings_file, settings)

    def keep_secret(self, name: str, secret: Secret, cloud_host: str, *, forever: bool) -> None:
        self.secrets.keep(name, secret, cloud_host, forever=forever)

    def has_secret(self, name: str, cloud_host: str) -> bool:
        return self.secrets.find(name, cloud_host) is not None

    async def warm_up(self) -> None:
        """Load beside the loop what the first claim needs, so that it does not block then."""
        await beside("warm-up", _load_what_a_claim_needs)

    def resource(self, name: str) -> bytes:
        return folders.resource(name).read_bytes()

    def clock(self, recipe: Recipe | None = None) -> SystemClock:
        return SystemClock(self._scale_for(recipe))

    def door(self, recipe: Recipe | None) -> DeviceDoor:
        """Simulated ports are seen only where they cannot be mistaken for real ones."""
        return DeviceDoor(
            trace=self.trace,
            time_scale=self._scale_for(recipe),
            sees_simulated=recipe is None or recipe.is_on_loopback,
            registry=self.registry,
        )

    def _scale_for(self, recipe: Recipe | None) -> float:
        """Story time is for a cloud on this computer only (settled 2). Raises RecipeWrong."""
        return self._scale_at(is_on_loopback=recipe is None or recipe.is_on_loopback)

    def _scale_at(self, *, is_on_loopback: bool) -> float:
        if self.time_scale == 1.0 or is_on_loopback:
            return self.time_scale
        raise RecipeWrong("STATION_TIME_SCALE is for a cloud on this computer only.")

    def _begun(self, recipe: Recipe) -> BegunCustomers:
        return BegunCustomers(
            self.state_folder / "begun-customers.json", recipe.cloud_host, recipe.product
        )

    def _cloud(
        self, recipe: Recipe, clock: SystemClock, operator: Operator | None, teller: Teller | None
    ) -> "CloudLink":
        from station.assembly.clouds import Company, open_cloud

        company = Company(operator, teller, self.trace)
        return open_cloud(recipe, self.secrets, clock, company, self.state_folder)


def _load_what_a_claim_needs() -> None:
    for module in (
        "station.assembly.clouds",
        "station.device.link",
        "station.device.port_list",
        "station.device.softap_link",
        "serial.tools.list_ports",
        "keyring",
    ):
        importlib.import_module(module)


def enterprise_of(wish: EnterpriseWish | None) -> Enterprise | None:
    """Read the certificates a recipe names. Raises RecipeWrong naming the file."""
    if wish is None:
        return None
    return Enterprise(
        wish.method,
        wish.username,
        wish.outer_identity,
        _pem(wish.client_certificate_file),
        Secret(_pem(wish.private_key_file)) if wish.private_key_file else NO_SECRET,
        _pem(wish.root_ca_file),
    )


def _pem(file: str) -> str:
    if not file:
        return ""
    try:
        return Path(file).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError) as cause:
        raise RecipeWrong(f"The certificate {file} cannot be read: {cause}") from cause
