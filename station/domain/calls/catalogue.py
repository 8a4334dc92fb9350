"""All declared calls, found by name."""

import difflib
from collections.abc import Mapping
from types import MappingProxyType

from station.domain.calls import access, claiming, devices, fleet, products, talk
from station.domain.calls.shape import ApiCall
from station.domain.errors import CallUnknown

GROUPS = (
    "Devices", "Products", "Claiming", "Customers", "Events", "Firmware", "Access tokens",
    "Organizations", "SIM", "Diagnostics", "API users", "OAuth clients", "Billing",
)  # fmt: skip
"""In the order of the list."""
_MODULES = (devices, products, claiming, talk, access, fleet)

CALLS: Mapping[str, ApiCall] = MappingProxyType(
    {call.name: call for module in _MODULES for call in module.CALLS}
)
ELSEWHERE: Mapping[int, str] = MappingProxyType(
    {
        10: "station cloud help safety",
        11: "station cloud help tokens",
        33: "station device wifi",
        34: "station device identify",
        43: "station device claim-code --softap",
        44: "station device claim-code --port",
    }
)
"""Rows of cloud-api 1 that are no call of the cloud, and what serves them (settled 2)."""


def call_named(name: str) -> ApiCall:
    """Raises CallUnknown, with the name that was probably meant."""
    try:
        return CALLS[name]
    except KeyError:
        near = difflib.get_close_matches(name, CALLS, n=3, cutoff=0.5)
        meant = f" Perhaps {', '.join(near)}." if near else ""
        raise CallUnknown(f"There is no call {name!r}.{meant}") from None


def calls_of(group: str) -> tuple[ApiCall, ...]:
    return tuple(call for call in CALLS.values() if call.group == group)


def rows_served() -> Mapping[int, tuple[str, ...]]:
    """The 56 rows of cloud-api 1, each with the calls or commands that serve it."""
    served: dict[int, list[str]] = {row: [words] for row, words in ELSEWHERE.items()}
    for call in CALLS.values():
        for row in call.rows:
            served.setdefault(row, []).append(call.name)
    return {row: tuple(served[row]) for row in sorted(served)}
