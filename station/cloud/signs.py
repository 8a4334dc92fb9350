"""Which events of the product's stream say "look now" about a device (cloud-api 2.8)."""

import math
from collections.abc import Callable, Mapping
from types import MappingProxyType

from station.domain.calls.stream import CloudEvent
from station.domain.identity import DeviceId
from station.flow.bench.ports import Sighted

PREFIX = "spark"
"""Keeps what the fleet itself publishes out of the stream."""
AS_ONE_S = 1.0
"""Signs of one device within this count as one, unless an owner shows (verdicts 4.4.3)."""

_SIGNS: Mapping[str, str | None] = MappingProxyType({
    "spark/status": "online",
    "spark/status/safe-mode": None,
    "spark/device/last_reset": None,
    "spark/device/app-hash": None,
    "spark/flash/status": None,
})  # fmt: skip
"""A session has begun: each of these is published in one. With the data that it takes; None: any.
An "online" may be lost where the others come."""


def sign_of(event: CloudEvent) -> Sighted | None:
    """What an event says about its device; None where it is no device's."""
    try:
        device = DeviceId.parse(event.device)
    except ValueError:
        return None
    user = event.raw.get("userid")
    return Sighted(device, None, bool(user) if isinstance(user, str) else None)


def is_sign(event: CloudEvent) -> bool:
    """Data come with spaces behind them."""
    if event.name not in _SIGNS:
        return False
    wanted = _SIGNS[event.name]
    return wanted is None or event.data.strip() == wanted


class Signs:
    """Tells each device's news once. `now` is the story clock's."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._told: dict[DeviceId, tuple[float, bool | None]] = {}

    def are_news(self, event: CloudEvent, sighted: Sighted) -> bool:
        """An owner that shows is news by any event: the device was claimed a moment ago."""
        at_s, was_claimed = self._told.get(sighted.device, (-math.inf, None))
        has_owner_now = bool(sighted.is_claimed) and not was_claimed
        is_new = is_sign(event) and self._now() - at_s >= AS_ONE_S
        if is_new or has_owner_now:
            self._told[sighted.device] = self._now(), sighted.is_claimed
        return is_new or has_owner_now

    def forget(self, device: DeviceId) -> None:
        """What comes next is news again."""
        self._told.pop(device, None)
