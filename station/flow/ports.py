"""What the flow and the faces need of the outside world, and no more.

Each protocol is fulfilled by shape; nobody outside needs to import it. All waits are bounded
and end in a StationError.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Protocol

from station.domain.events import FlowEvent
from station.domain.identity import ClaimCode, Customer, DeviceId, Secret
from station.domain.platforms import Platform
from station.domain.questions import Form, Question
from station.domain.recipe import Recipe
from station.domain.unit import DeviceFacts, Product, Reading
from station.domain.verdict import Verdict, VerdictTable
from station.domain.wifi import SeenNetwork, WifiNetwork
from station.flow.way import Way as Way  # noqa: PLC0414  # the faces know it from here

if TYPE_CHECKING:  # slow to load; few need them
    from station.domain.bench.slots import Fixture
    from station.domain.traveller import Traveller
    from station.flow.bench.desk import BenchDesk, BenchWish, Labels, Records
    from station.flow.bench.sound import Sounds
    from station.flow.cloud_desk import CloudDesk, DeskAccount
    from station.flow.engineer import Engineer
    from station.flow.field.ports import FieldTools

Ask = Callable[[Question], Awaitable[str]]


class Device(Protocol):
    """One device in listening mode, over USB serial or over its own access point."""

    @property
    def via(self) -> str:
        """How it is reached: "usb" or "softap"."""

    async def identify(self) -> DeviceFacts:
        """Ask who it is. Raises NotListening, StuckInPrompt, UnitLost, SetUpNetworkSilent."""

    async def modules(self) -> Mapping[str, object]:
        """The module table as the device gives it (device-protocol 2.4). Raises as identify."""

    async def scan(self) -> Sequence[SeenNetwork]:
        """The networks the device sees. Raises SetUpNetworkSilent; NotListening over USB,
        whose console has no such command.
        """

    async def set_claim_code(self, code: ClaimCode) -> None:
        """Store `code` on the device. Raises CodeNotStored, FirmwareTooOld, AnswerLost."""

    async def set_wifi(self, network: WifiNetwork) -> None:
        """Store `network`. Raises NetworkNotFound, CredentialsMalformed, SecurityUnsupported,
        OpenNetworkBySerial.
        """

    async def depart(self) -> None:
        """Make it leave listening mode and connect. A lost reply is no failure."""

    async def listens_again(self) -> bool:
        """Whether it is back in listening mode: the join failed (device-protocol 4.1)."""

    async def close(self) -> None:
        """Let go of the port. Closing twice is fine."""


@dataclass(frozen=True, slots=True)
class PromisedCode:
    """A new claim code, and what its owner owns already (cloud-api 2.14.4)."""

    code: ClaimCode
    owned: tuple[DeviceId, ...] = ()


class Cloud(Protocol):
    """The maker's cloud, for the product of one recipe. Tokens are its own affair. Raises
    everywhere: TokenExpired, SecretRefused, LockedOut, RateLimited, CloudUnwell, SiteOffline,
    ReplyNotUnderstood, CloudRefused.
    """

    async def product(self) -> Product:
        """The recipe's product, read once. Raises ProductUnknown."""

    async def look(self, device: DeviceId) -> Reading | None:
        """The device in the recipe's product; None when it is not there."""

    async def look_elsewhere(self, device: DeviceId) -> Reading | None:
        """As our account sees it (user path, then our other products); None where it cannot."""

    async def import_device(self, device: DeviceId) -> None:
        """Put it into the product; already there is fine. Raises NonmemberOwner, ImportRefused,
        DeviceProtected, ReplyLost.
        """

    async def expect_customer(self, customer: Customer) -> bool:
        """Make the customer, or get a token for the one that exists; True when made anew.
        Raises CustomerRefused.
        """

    async def new_claim_code(self, owner: Customer | None) -> PromisedCode:
        """A code that makes the device `owner`'s; None is our own account. Raises
        ClaimEndpointGone, ReplyLost.
        """

    async def claim(self, device: DeviceId, owner: Customer | None) -> None:
        """Claim by REST for `owner`, or for our own account. Raises OwnedByAnother, NeverOnline."""

    async def account(self) -> Customer:
        """The account our user token belongs to. Raises SignInNeeded."""

    async def is_ours(self, owner: str) -> bool:
        """Whether `owner` is a customer of the product, or our own account."""

    async def unclaim(self, device: DeviceId, product_number: int) -> None:
        """Take the owner away; the device stays in its product."""

    async def remove(self, device: DeviceId, product_number: int) -> None:
        """Take the device out of the product. Unclaim first (cloud-api 2.13)."""

    async def mark_development(self, device: DeviceId) -> None:
        """Exclude it from the fleet's updates."""

    async def probe(self) -> None:
        """One cheap read: it returns when the cloud can be reached and takes our token."""

    async def members(self) -> Sequence[Reading]:
        """Every device of the product, page by page: for a traveller's pre-flight."""

    async def describe(
        self, device: DeviceId, *, name: str = "", notes: str = "", groups: Sequence[str] = ()
    ) -> None:
        """Give the device these, in one call; what is empty stays as it is."""

    async def close(self) -> None:
        """End the session. Closing twice is fine."""


class Operator(Protocol):
    """Whoever answers: a person at the window, a person at a prompt, or a recipe."""

    async def answer(self, question: Question) -> str:
        """Raises Unanswered."""

    async def fill(self, form: Form) -> Mapping[str, str]:
        """The answers by field key. Raises Unanswered."""


class Customers(Protocol):
    """Fresh customers for units that nobody is named for."""

    def of(self, device: DeviceId) -> Customer:
        """A fresh UUID; the same one again until `done`, also after a power cut, so that no
        second customer is made for one unit.
        """

    def done(self, device: DeviceId) -> None:
        """The device is confirmed: its next owner will be another one."""


class Clock(Protocol):
    """Monotonic story seconds, and waits in them (settled 2: STATION_TIME_SCALE)."""

    def now(self) -> float: ...

    async def sleep(self, story_s: float) -> None: ...

    def real_s(self, story_s: float) -> float:
        """How many seconds of this world `story_s` take: for asyncio's own time-outs."""

    def utc(self) -> datetime:
        """The computer's date and time, aware: for records, never for a verdict."""


@dataclass(frozen=True, slots=True)
class PortSeen:
    """A serial port with a board behind it. `address` is what opening takes."""

    address: str
    place: str
    platform: Platform | None
    device: DeviceId | None
    """From the USB serial number; None on firmware before 0.6, whose number tells nothing."""
    is_dfu: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True)
class Account:
    """What a person enters once: where the cloud is, whose client, which product."""

    cloud_url: str
    client_id: str
    product: str
    username: str = ""
    client_secret: Secret = field(default=Secret(""))
    user_token: Secret = field(default=Secret(""))


class Outside(Protocol):
    """All that a face may ask of this computer and the world. Made by the assembly."""

    @property
    def verdicts(self) -> VerdictTable: ...

    def ports(self, recipe: Recipe | None = None) -> Sequence[PortSeen]:
        """The serial ports with a Particle board behind them; simulated ones only for a
        recipe whose cloud is on loopback (settled 2).
        """

    async def open_device(self, way: Way, recipe: Recipe | None = None) -> Device:
        """Raises PortDenied, PortBusy, UnitLost, NotListening (no port found)."""

    async def provision(
        self, recipe: Recipe, way: Way, operator: Operator, tell: Callable[[FlowEvent], None]
    ) -> Verdict:
        """Take one unit through the recipe's flow. Always ends in a verdict; cancellation is
        answered after the true state is told. The last event told is Judged.
        """

    async def try_account(self, account: Account) -> str:
        """Ask the cloud with these; return one sentence of what they may do. Raises as Cloud."""

    def cloud_desk(self, account: "DeskAccount", operator: Operator | None = None) -> "CloudDesk":
        """Every call of the cloud, with the secrets at hand. Raises RecipeWrong for an address
        that is not safe.
        """

    @property
    def field(self) -> "FieldTools":
        """The work beside a unit."""

    def bench(self, wish: "BenchWish") -> "BenchDesk":
        """Many units at once. Raises RecipeWrong, SlotsMissing."""

    @property
    def engineer(self) -> "Engineer":
        """The lock on what is not for operators."""

    def records(self) -> "Records":
        """The ledger's reading side; nothing is opened before it is asked."""

    def labels(self) -> "Labels": ...

    def sounds(self) -> "Sounds": ...

    def fixture(self) -> "Fixture":
        """The taught slots. Raises SettingsUnreadable."""

    def keep_fixture(self, fixture: "Fixture") -> None: ...

    async def check_traveller(self, path: str, recipe: Recipe) -> "Traveller":
        """Read a CSV or XLSX and look at every row before the first unit. Raises TravellerWrong,
        and as Cloud.
        """

    async def open_vault(self, passphrase: Secret) -> None:
        """Make the vault, or open it for this start. Raises VaultWrong, KeyStoreMissing."""

    async def change_vault_passphrase(self, old: Secret, new: Secret) -> None: ...

    def vault_state(self) -> str:
        """key-store (no vault is needed), none (neither), locked or open."""

    def recipe(self, path: str) -> Recipe:
        """Raises RecipeWrong."""

    def keep_recipe(self, path: str, text: str) -> None:
        """Write the recipe `text`; a person's comments in the file that is there stay. Raises
        RecipeWrong where `text` is none, or the file cannot be written.
        """

    def settings(self) -> Mapping[str, str]:
        """What was kept: cloud_url, product, ssid, theme, … Raises SettingsUnreadable."""

    def keep_settings(self, settings: Mapping[str, str]) -> None: ...

    def keep_secret(self, name: str, secret: Secret, cloud_host: str, *, forever: bool) -> None:
        """`name` is client, token, password or wifi. Not `forever`: in memory till closing.
        Raises KeyStoreMissing.
        """

    def has_secret(self, name: str, cloud_host: str) -> bool: ...

    def resource(self, name: str) -> bytes:
        """A file of `resources/` by its relative name. Raises FileNotFoundError."""
