"""What the person at the bench gets wrong, and which devices come with something wrong."""

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from station.simulator.trouble import DEVICE_KINDS, Trouble

WRONG_SLOT, PULLED_EARLY, NOT_LISTENING = "wrong-slot", "pulled-early", "not-listening"
ALREADY_OWNED, OWNED_BY_ANOTHER, WRONG_PASSWORD = (
    "already-owned", "owned-by-another", "wrong-password",
)  # fmt: skip
OF_THE_HAND = (WRONG_SLOT, PULLED_EARLY, NOT_LISTENING)
OF_THE_ORDER = (ALREADY_OWNED, OWNED_BY_ANOTHER, WRONG_PASSWORD)
_FAULTS = frozenset(kind.replace("_", "-") for kind in DEVICE_KINDS) - {NOT_LISTENING, "swap"}
KNOWN = frozenset((*OF_THE_HAND, *OF_THE_ORDER)) | _FAULTS
"""Any trouble of a device can be a rate as well: so many of the devices have it, once."""


@dataclass(frozen=True, slots=True)
class Mistakes:
    """`rates` by name, from 0 to 1. `customer` owns what is already owned."""

    rates: Mapping[str, float] = field(default_factory=dict)
    customer: str = "ada@example.com"

    @classmethod
    def parse(cls, given: object) -> "Mistakes":
        """Of `wrong-slot=0.02,pulled-early=0.03`, or of a table of the same. Raises ValueError."""
        if isinstance(given, str):
            return cls.parse(_pairs(given))
        if not isinstance(given, Mapping):
            raise ValueError("mistakes are names and rates")  # noqa: TRY004  # told alike
        table = {str(name).replace("_", "-"): rate for name, rate in given.items()}
        customer = str(table.pop("customer", cls().customer))
        return cls({name: _rate(name, rate) for name, rate in table.items()}, customer)

    def joined(self, other: "Mistakes") -> "Mistakes":
        """What `other` names goes before."""
        customer = self.customer if other.customer == Mistakes().customer else other.customer
        return Mistakes({**self.rates, **other.rates}, customer)

    def of(self, seed: int, device_id: str) -> frozenset[str]:
        """Which befall this device: by the seed, whatever happens around it."""
        return frozenset(
            name
            for name, rate in self.rates.items()
            if random.Random(f"{seed} {name} {device_id}").random() < rate
        )


def troubles_of(names: frozenset[str], device_id: str) -> list[Trouble]:
    """The scripted faults of a device with these mistakes; a wrong password stays wrong."""
    found = [Trouble(name.replace("-", "_"), unit=device_id) for name in sorted(names & _FAULTS)]
    if WRONG_PASSWORD in names:
        found.append(Trouble("join_fails", unit=device_id, times=0))
    return found


def _pairs(text: str) -> dict[str, str]:
    return dict(_pair(part.strip()) for part in text.split(",") if part.strip())


def _pair(part: str) -> tuple[str, str]:
    name, sign, rate = part.partition("=")
    if not sign:
        raise ValueError(f"a mistake has a rate: {part}")
    return name.strip(), rate.strip()


def _rate(name: str, rate: Any) -> float:
    if name not in KNOWN:
        raise ValueError(f"no such mistake: {name}")
    number = float(rate)
    if not 0.0 <= number <= 1.0:
        raise ValueError(f"a rate is from 0 to 1: {name}")
    return number
