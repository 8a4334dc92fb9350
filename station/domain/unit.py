"""A unit: one device as far as it has come.

Each stage is a type of its own. A step takes one stage and returns the next, so the type
checker refuses a flow that asks for a claim code before the device has said who it is.
"""

from dataclasses import dataclass, field
from datetime import datetime

from station.domain.identity import ClaimCode, Customer, DeviceId, Slot
from station.domain.platforms import Platform
from station.domain.wifi import WifiNetwork


@dataclass(frozen=True, slots=True)
class DeviceFacts:
    """What a device says of itself. `via` is "usb" or "softap"; None is: it did not say."""

    device: DeviceId
    platform: Platform | None
    firmware: str | None
    mac: str | None
    claimed: bool | None
    """The device's own flag: cosmetic, never proof of an owner (device-protocol 4.3)."""
    via: str


@dataclass(frozen=True, slots=True)
class Product:
    """A product of the cloud: its number, its slug, its name, the one platform it takes."""

    number: int
    slug: str
    name: str
    platform: Platform


@dataclass(frozen=True, slots=True)
class Reading:
    """One device detail as the cloud gave it (cloud-api 2.5). Times are the cloud's own, aware
    ISO 8601, checked when read; they are compared with each other only (verdicts 1.4).
    """

    device: DeviceId
    product_number: int
    owner: str | None
    online: bool
    last_handshake_at: str | None
    quarantined: bool = False
    denied: bool = False
    development: bool = False
    platform_number: int | None = None
    name: str | None = None
    serial: str = ""
    """As the cloud has it; "" where it does not say."""

    def has_connected_since(self, baseline: str | None) -> bool:
        """Whether a new session began; null is older than anything (settled 1.1)."""
        if self.last_handshake_at is None:
            return False
        if baseline is None:
            return True
        return datetime.fromisoformat(self.last_handshake_at) > datetime.fromisoformat(baseline)


@dataclass(frozen=True, slots=True)
class Unit:
    """Something is at this slot; that is all we know."""

    slot: Slot


@dataclass(frozen=True, slots=True)
class Equipped(Unit):
    """We know which Wi-Fi it is to have; None keeps the one it has."""

    wifi: WifiNetwork | None


@dataclass(frozen=True, slots=True)
class Identified(Equipped):
    """It has told us who it is."""

    facts: DeviceFacts

    @property
    def device(self) -> DeviceId:
        return self.facts.device


@dataclass(frozen=True, slots=True)
class Placed(Identified):
    """The cloud has told us where it is; `reading` None: not in our product yet."""

    product: Product
    reading: Reading | None


@dataclass(frozen=True, slots=True)
class Enrolled(Placed):
    """It is in the product; only now is a claim code worth anything. `read_at_s` is when the
    reading was taken, by the story clock: it is the baseline while the device keeps listening.
    """

    read_at_s: float


@dataclass(frozen=True, slots=True)
class Awaited(Enrolled):
    """Its coming owner is known to the cloud. `owner` None: nobody shall own it."""

    owner: Customer | None
    owned_before: bool
    """The owner had it before this run, and a person or the order said to keep it."""


@dataclass(frozen=True, slots=True)
class Promised(Awaited):
    """A claim code is ready to be handed over; None where the mode needs none."""

    claim_code: ClaimCode | None = field(repr=False)
    code_made_at_s: float


@dataclass(frozen=True, slots=True)
class HandedOver(Promised):
    """The device has all it needs and has left listening mode at `left_at_s`."""

    baseline: str | None
    left_at_s: float


@dataclass(frozen=True, slots=True)
class Confirmed(HandedOver):
    """Proven by `proof`, one reading of the cloud."""

    proof: Reading
