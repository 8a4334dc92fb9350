"""Which devices there are: invented by the seed, one after another as they are wanted."""

import random
import re
from dataclasses import dataclass, field

from station.simulator.modules import NOTHING_FLASHED, Flashed
from station.simulator.radio import Credentials

PLATFORM_NUMBERS = {"photon": 6, "p1": 8}
_ID = re.compile(r"[0-9a-f]{24}")


@dataclass(frozen=True, slots=True)
class Making:
    """What a device is from the factory on. `number` counts from 0; named ones have none."""

    device_id: str
    platform: int
    firmware: str
    mac: str
    mobile_secret: str = field(repr=False)
    number: int | None = None


@dataclass(slots=True)
class Flash:
    """What a device keeps without power (device-protocol 2.8, 4.3)."""

    claimed: bool = False
    claim_code: bytes | None = field(default=None, repr=False)
    networks: list[Credentials] = field(default_factory=list, repr=False)
    flashed: Flashed = NOTHING_FLASHED
    is_manual: bool = False
    """Its program keeps the network off: it neither connects nor listens by itself."""


@dataclass(frozen=True, slots=True)
class PutAway:
    """A device that lies nowhere on the bench: no port, no task, only what it remembers."""

    making: Making
    flash: Flash = field(default_factory=Flash)
    waited_s: float = 0.0


class Stock:
    """`count` devices are to come after the bench's first ones; the same for the same seed."""

    def __init__(self, seed: int, platform: str, firmware: str) -> None:
        self._seed, self._platform, self._firmware = seed, PLATFORM_NUMBERS[platform], firmware
        self._next = 0
        self._taken: set[int] = set()
        self._announced: dict[str, int] = {}
        self.left = 0
        self.shelf: dict[str, PutAway] = {}
        """Devices that were put away, by id."""

    def add(self, count: int) -> None:
        self.left += count

    def take(self) -> Making:
        """The next one. Raises ValueError when the stock is used up."""
        if not self.left:
            raise ValueError("the stock is used up")
        while self._next in self._taken:
            self._taken.discard(self._next)
            self._next += 1
        self.left -= 1
        self._next += 1
        return self._making(self._next - 1)

    def coming(self, count: int) -> list[str]:
        """The ids of the next `count` devices, for a list that is made before they come."""
        numbers: list[int] = []
        number = self._next
        while len(numbers) < min(count, self.left):
            if number not in self._taken:
                numbers.append(number)
            number += 1
        self._announced |= {self._making(number).device_id: number for number in numbers}
        return [self._making(number).device_id for number in numbers]

    def take_named(self, device_id: str) -> Making:
        """One of those that were announced, out of turn; any other id is a device of its own.
        Raises ValueError for what is no device id.
        """
        wanted = device_id.lower()
        if not _ID.fullmatch(wanted):
            raise ValueError(f"no device id: {device_id}")
        number = self._announced.pop(wanted, None)
        if number is None or number < self._next or not self.left:
            return self._invented(wanted, random.Random(f"{self._seed} unit {wanted}"), None)
        self._taken.add(number)
        self.left -= 1
        return self._making(number)

    def _making(self, number: int) -> Making:
        chance = random.Random(f"{self._seed} unit {number}")
        device_id = f"{chance.getrandbits(64) >> 40:06x}00{chance.getrandbits(64):016x}"
        return self._invented(device_id, chance, number)

    def _invented(self, device_id: str, chance: random.Random, number: int | None) -> Making:
        last = chance.randrange(256) if number is None else number % 256
        mac = f"e0:4f:43:{chance.randrange(256):02x}:{chance.randrange(256):02x}:{last:02x}"
        secret = f"{chance.getrandbits(60):015X}"
        return Making(device_id, self._platform, self._firmware, mac, secret, number)
