"""How an invented fleet is called: names, groups, notes, serial numbers, customers."""

import random
import string
from dataclasses import dataclass

from station.simulator.cloud_programs import FREEZER, GATE, STARTER, TANK, Program

GROUPS = ("pilot", "site-north", "site-south", "site-harbour", "night-shift", "spare")
NOTES = (
    "Antenna replaced in spring.",
    "Behind the second door, ask for the key.",
    "Weak Wi-Fi in the afternoon.",
    "Lent to the laboratory until the end of the quarter.",
    "Label unreadable; serial number taken from the box.",
)
_PEOPLE = ("ada", "alan", "barbara", "edsger", "frances", "grace.h", "katherine", "ken", "radia")
_SERIAL_PREFIXES = {6: "PH", 8: "P1", 10: "E26", 12: "ARNHAB", 13: "B40HAB"}


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of device of the fleet. `name` has a place for its number."""

    name: str
    program: Program
    os_versions: tuple[str, ...]
    newest_version: int = 1


FREEZERS = Kind("freezer-{:04d}", FREEZER, ("3.3.1", "3.3.1", "2.3.1", "1.5.2"), 4)
GATES = Kind("gate-{:03d}", GATE, ("3.3.1", "2.3.1", "2.3.1"), 3)
TANKS = Kind("tank-{:04d}", TANK, ("6.2.1", "6.2.1", "4.2.0", "3.3.1"), 5)
LOOSE = Kind("bench-{:03d}", STARTER, ("3.3.1", "2.3.1"))
LOOSE_CELLULAR = Kind("tracker-{:03d}", STARTER, ("3.3.1", "2.3.1"))


def serial_number(platform_id: int, number: int, chance: random.Random) -> str:
    """As each platform writes it, with the device's own number so that no two are alike."""
    prefix = _SERIAL_PREFIXES.get(platform_id, "SN")
    if platform_id in (6, 8):
        letters = "".join(chance.choices(string.ascii_uppercase, k=4))
        return f"{prefix}-{chance.randrange(150101, 211231)}-{letters}-{number:05d}"
    return f"{prefix}{chance.randrange(100, 999)}{number:06X}"


def customer_name(number: int, chance: random.Random) -> str:
    """Some are e-mail addresses, most are UUIDs as Station makes them."""
    if number % 3 == 0:
        return f"{_PEOPLE[number // 3 % len(_PEOPLE)]}{number or ''}@example.com"
    digits = f"{chance.getrandbits(128):032x}"
    rest = f"{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"
    return f"{digits[:8]}-{rest}"
