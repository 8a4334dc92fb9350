"""A world that does as it is told, for pages: what the flow would tell, in the test's own words."""

import asyncio
import tomllib
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from station.domain.bench.slots import Fixture
from station.domain.errors import StationError
from station.domain.events import FlowEvent, Judged, StepFinished, StepMoved, StepStarted
from station.domain.identity import ClaimCode, Customer, DeviceId, Secret, Slot
from station.domain.lock import PinState
from station.domain.lock_errors import PinWrong
from station.domain.platforms import PHOTON
from station.domain.questions import CUSTOMER, WIFI
from station.domain.recipe import Recipe, parse_recipe
from station.domain.traveller import Traveller
from station.domain.unit import (
    Awaited,
    Confirmed,
    DeviceFacts,
    Enrolled,
    Equipped,
    HandedOver,
    Identified,
    Placed,
    Product,
    Promised,
    Reading,
    Unit,
)
from station.domain.verdict import Verdict, VerdictTable
from station.domain.wifi import Security, WifiNetwork
from station.flow.bench.desk import BenchWish
from station.flow.cloud_desk import DeskAccount
from station.flow.ports import Account, Device, Operator, PortSeen, Way
from tests.window.scripted_bench import ScriptedBench
from tests.window.scripted_desk import ScriptedDesk
from tests.window.scripted_field import ScriptedField
from tests.window.scripted_labels import ScriptedLabels, ScriptedSounds
from tests.window.scripted_records import ScriptedRecords

RESOURCES = Path(__file__).parents[2] / "resources"
TABLE = VerdictTable.parse(tomllib.loads((RESOURCES / "verdicts.toml").read_text("utf-8")))
ACCOUNT = {"cloud_url": "http://127.0.0.1:9", "product": "9319", "client_id": "station-1"}
RECIPE = Recipe("Guided", "9319", client_id="station-1", cloud_url="http://127.0.0.1:9")
DEVICE = DeviceId.parse("3b002100084734343233f0b1")
PASSWORD = "correct horse"
CLAIM_CODE = ClaimCode.parse("Cc" * 31 + "x")

WIFI_NETWORK = WifiNetwork("Acme-Warehouse", Secret(PASSWORD), Security.WPA2)
PRODUCT = Product(9319, "freezer-sensor-v100", "Freezer sensor", PHOTON)
READING = Reading(DEVICE, 9319, None, online=False, last_handshake_at=None)
PROOF = replace(READING, owner="ada", online=True, last_handshake_at="2024-05-01T14:06:58Z")

UNIT = Unit(Slot("1"))
EQUIPPED = Equipped(UNIT.slot, WIFI_NETWORK)
FACTS = DeviceFacts(DEVICE, PHOTON, "2.3.1", "6c:0b:84:00:00:01", claimed=False, via="usb")
IDENTIFIED = Identified(UNIT.slot, WIFI_NETWORK, FACTS)
PLACED = Placed(UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, None)
ENROLLED = Enrolled(UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, READING, 0.0)
AWAITED = Awaited(
    UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, READING, 0.0, Customer("ada"), owned_before=False
)
PROMISED = Promised(
    UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, READING, 0.0, Customer("ada"), False, CLAIM_CODE, 0.0
)
HANDED_OVER = HandedOver(
    UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, READING, 0.0, Customer("ada"), False, CLAIM_CODE, 0.0,
    None, 5.0,
)  # fmt: skip
CONFIRMED = Confirmed(
    UNIT.slot, WIFI_NETWORK, FACTS, PRODUCT, READING, 0.0, Customer("ada"), False, CLAIM_CODE, 0.0,
    None, 5.0, PROOF,
)  # fmt: skip


def step_events(
    step: str, before: Unit, after: Unit, *parts: tuple[str, str]
) -> tuple[FlowEvent, ...]:
    """A step that goes well: it starts, each part begins and is done, it finishes."""
    moves = [
        move
        for part, seen in parts
        for move in (
            StepMoved(before, step, part),
            StepMoved(before, step, part, done=True, seen=seen),
        )
    ]
    return (StepStarted(before, step), *moves, StepFinished(after, step))


STEPS_DONE: dict[str, tuple[FlowEvent, ...]] = {
    "choose_wifi": step_events("choose_wifi", UNIT, EQUIPPED),
    "identify": step_events(
        "identify", EQUIPPED, IDENTIFIED,
        ("device_answers", f"The device says it is {DEVICE}."),
        ("firmware_read", "Device OS 2.3.1."),
    ),
    "look_up": step_events(
        "look_up", IDENTIFIED, PLACED,
        ("product_read", "The product is Freezer sensor (9319)."),
        ("place_read", "The device is not in the product yet."),
    ),
    "enroll": step_events(
        "enroll", PLACED, ENROLLED, ("imported", "The device is in product Freezer sensor.")
    ),
    "expect_owner": step_events(
        "expect_owner", ENROLLED, AWAITED,
        ("owner_checked", "Nobody owns it."), ("customer_ready", "Customer made."),
    ),
    "promise": step_events(
        "promise", AWAITED, PROMISED, ("code_fetched", "A claim code is ready.")
    ),
    "hand_over": step_events(
        "hand_over", PROMISED, HANDED_OVER,
        ("listening", "The same device still listens."),
        ("code_stored", "The device stored the claim code."),
        ("wifi_stored", "The device stored the Wi-Fi Acme-Warehouse."),
        ("left_listening", "The device left listening mode."),
    ),
    "confirm_owner": step_events(
        "confirm_owner", HANDED_OVER, CONFIRMED,
        ("online_seen", "Connected at 14:06:58."), ("product_seen", "Product 9319."),
        ("owner_seen", "Owner: ada."),
    ),
}  # fmt: skip
PASSED = TABLE.confirmed("The device belongs to ada in product Freezer sensor.", ())


def events_until(step: str) -> tuple[FlowEvent, ...]:
    """All that is told before `step` starts; "" is the end."""
    names = [*STEPS_DONE, ""]
    return tuple(event for name in names[: names.index(step)] for event in STEPS_DONE[name])


Play = Callable[[Operator, Callable[[FlowEvent], None]], Awaitable[Verdict]]


async def a_whole_claim(operator: Operator, tell: Callable[[FlowEvent], None]) -> Verdict:
    """As the flow asks and tells when all is well."""
    for name, events in STEPS_DONE.items():
        tell(events[0])
        if name == "choose_wifi":
            await operator.fill(WIFI)
        if name == "expect_owner":
            await operator.answer(CUSTOMER)
        for event in events[1:]:
            tell(event)
        await asyncio.sleep(0)
    tell(Judged(CONFIRMED, PASSED))
    return PASSED


class ScriptedEngineer:
    """`right` is the PIN; `acts` is what would stand in the record."""

    def __init__(self) -> None:
        self.pin, self.right = PinState.DECLINED, ""
        self.acts: list[str] = []
        self.record_trouble: StationError | None = None

    async def unlock(self, pin: Secret) -> StationError | None:
        if pin.text != self.right:
            raise PinWrong
        return self._written("unlocked")

    async def lock(self, why: str) -> StationError | None:
        return self._written(f"locked by {why}")

    async def keep_pin(self, new: Secret, old: Secret | None = None) -> StationError | None:
        if self.pin is PinState.SET and (old is None or old.text != self.right):
            raise PinWrong
        self.pin, self.right = PinState.SET, new.text
        return self._written("new pin")

    async def decline_pin(self, old: Secret | None = None) -> StationError | None:
        self.pin = PinState.DECLINED
        return self._written("no pin")

    async def note_change(self, what: str) -> StationError | None:
        return self._written(f"changed {what}")

    def _written(self, act: str) -> StationError | None:
        self.acts.append(act)
        return self.record_trouble


class ScriptedOutside:
    """An Outside whose runs are played by `play`, and whose answers stand in its fields."""

    def __init__(self, settings: Mapping[str, str] | None = None) -> None:
        self.kept_settings: dict[str, str] = dict(ACCOUNT if settings is None else settings)
        self.secrets: dict[tuple[str, str], tuple[Secret, bool]] = {}
        self.seen_ports: list[PortSeen] = [
            PortSeen("/dev/ttyACM0", "1-1", PHOTON, DEVICE, description="Photon")
        ]
        self.play: Play = a_whole_claim
        self.runs: list[tuple[Recipe, Way]] = []
        self.tries: list[Account] = []
        self.account_answer: str | Exception = "May import devices into Freezer sensor."
        self.verdicts = TABLE
        self.desks: list[ScriptedDesk] = []
        self.operators: list[Operator | None] = []
        self.device: Device | None = None
        self.ways: list[Way] = []
        self.record = ScriptedRecords()
        self.label_desk = ScriptedLabels()
        self.speaker = ScriptedSounds()
        self.scripted_bench = ScriptedBench()
        self.bench_wishes: list[BenchWish] = []
        self.traveller = Traveller("batch.csv", ())
        self.taught = Fixture()
        self.vault = "key-store"
        self.passphrases: list[Secret] = []
        self.vault_trouble: StationError | None = None
        self.field = ScriptedField()
        self.field.secret_desk.outside = self
        self.engineer = ScriptedEngineer()
        self.recipes: dict[str, str] = {}
        """The texts of the recipe files there are, by path."""

    @property
    def desk(self) -> ScriptedDesk:
        """The one that was opened last."""
        return self.desks[-1]

    def cloud_desk(self, account: DeskAccount, operator: Operator | None = None) -> ScriptedDesk:
        self.desks.append(ScriptedDesk(account))
        self.operators.append(operator)
        return self.desk

    def ports(self, recipe: Recipe | None = None) -> Sequence[PortSeen]:
        return self.seen_ports

    async def open_device(self, way: Way, recipe: Recipe | None = None) -> Device:
        assert self.device is not None, "the window opens no device"
        self.ways.append(way)
        return self.device

    async def provision(
        self, recipe: Recipe, way: Way, operator: Operator, tell: Callable[[FlowEvent], None]
    ) -> Verdict:
        self.runs.append((recipe, way))
        return await self.play(operator, tell)

    async def try_account(self, account: Account) -> str:
        self.tries.append(account)
        if isinstance(self.account_answer, Exception):
            raise self.account_answer
        return self.account_answer

    def bench(self, wish: BenchWish) -> ScriptedBench:
        self.bench_wishes.append(wish)
        return self.scripted_bench

    async def check_traveller(self, path: str, recipe: Recipe) -> Traveller:
        return self.traveller

    def records(self) -> ScriptedRecords:
        return self.record

    def labels(self) -> ScriptedLabels:
        return self.label_desk

    def sounds(self) -> ScriptedSounds:
        return self.speaker

    def fixture(self) -> Fixture:
        return self.taught

    def keep_fixture(self, fixture: Fixture) -> None:
        self.taught = fixture

    def vault_state(self) -> str:
        return self.vault

    async def open_vault(self, passphrase: Secret) -> None:
        if self.vault_trouble is not None:
            raise self.vault_trouble
        self.passphrases.append(passphrase)
        self.vault = "open"

    def recipe(self, path: str) -> Recipe:
        return parse_recipe(self.recipes[path], path) if path in self.recipes else RECIPE

    def keep_recipe(self, path: str, text: str) -> None:
        parse_recipe(text, path)
        self.recipes[path] = text

    def settings(self) -> Mapping[str, str]:
        return self.kept_settings

    def keep_settings(self, settings: Mapping[str, str]) -> None:
        self.kept_settings = dict(settings)

    def keep_secret(self, name: str, secret: Secret, cloud_host: str, *, forever: bool) -> None:
        self.secrets[name, cloud_host] = (secret, forever)

    def has_secret(self, name: str, cloud_host: str) -> bool:
        return (name, cloud_host) in self.secrets

    def resource(self, name: str) -> bytes:
        return (RESOURCES / name).read_bytes()
