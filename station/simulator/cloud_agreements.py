"""What an account or an organization has used, and may use (cloud-api 2.17)."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_people import Account, Organization

_PLANS = (100, 1_000, 10_000, 100_000, 1_000_000)
"""Devices. The first is the sandbox's; where no limit is set, the others follow the fleet."""
_MESSAGES_A_DEVICE = 30
_NEAR = 0.8


def sandbox_devices(devices: DeviceBook, ground: Ground, account: Account) -> list[CloudDevice]:
    """All in the account's own products, and the loose ones it owns (cloud-api 2.11)."""
    own = {
        number
        for number, product in ground.people.products.items()
        if product.organization is None and product.owner is account
    }
    return [
        d for d in devices if (d.product_id in own) or (d.product_id is None and d.owner is account)
    ]


class Agreements:
    """Counts, each time it is asked."""

    def __init__(self, ground: Ground, devices: DeviceBook) -> None:
        self._ground = ground
        self._devices = devices

    def of(self, owner: Account | Organization) -> dict[str, Any]:
        """One agreement, as the list has it."""
        devices = self._counted(owner)
        most = self._most(owner, len(devices))
        is_user = isinstance(owner, Account)
        now = self._ground.clock.utc()
        attributes = {
            "owner_id": owner.hex_id,
            "owner_type": "User" if is_user else "Organization",
            "name": "Sandbox" if is_user else "Growth",
            "agreement_type": "sandbox" if is_user else "growth",
            "duration": 12,
            "state": "active",
            "starts_on": f"{now.year}-01-01",
            "ends_on": f"{now.year}-12-31",
            **_period(now),
            "current_usage_summary": {
                "device_limit_reached": len(devices) >= most,
                "connectivity": _connectivity(devices),
            },
            "pricing_terms": {
                "device": {"max_devices": most},
                "messaging": {"max_messages": 1000 * most},
                "device_data": {"max_data": 450_000 * most},
            },
        }
        return {"id": self.id_of(owner), "type": "service_agreement", "attributes": attributes}

    def notices(self, owner: Account | Organization) -> list[dict[str, Any]]:
        """One, when the limit is near or reached."""
        count = len(self._counted(owner))
        most = self._most(owner, count)
        if count < _NEAR * most:
            return []
        name = "device_limit_reached" if count >= most else "device_limit_near"
        attributes = {
            "state": "sent",
            "event_name": name,
            "time_period": "month",
            "created_at": iso(self._ground.clock.utc()),
            "resource_id": self.id_of(owner),
            "resource_type": "ServiceAgreement",
            "details": {"owned_devices": count, "max_devices": most},
        }
        notice_id = f"{self.id_of(owner)}1"
        return [{"id": notice_id, "type": "notification", "attributes": attributes}]

    @staticmethod
    def id_of(owner: Account | Organization) -> str:
        """Digits, but a text in this family of calls."""
        return str(10_000 + int(owner.hex_id[:4], 16))

    def _counted(self, owner: Account | Organization) -> list[CloudDevice]:
        if isinstance(owner, Account):
            return sandbox_devices(self._devices, self._ground, owner)
        products = self._ground.people.products
        theirs = {number for number, p in products.items() if p.organization is owner}
        return [d for d in self._devices if d.product_id in theirs]

    def _most(self, owner: Account | Organization, count: int) -> int:
        limit = self._ground.switches.device_limit
        if limit is not None and isinstance(owner, Account):
            return limit
        return next((plan for plan in _PLANS if count <= plan), count)


def _connectivity(devices: Sequence[CloudDevice]) -> dict[str, Any]:
    cellular = [d for d in devices if d.is_cellular]
    wifi = [d for d in devices if not d.is_cellular]
    return {
        "all": _used(devices),
        "wifi": _used(wifi),
        "cellular": _used(cellular),
        "asset_tracker": _used([d for d in cellular if d.platform_id == 26]),
    }


def _used(devices: Sequence[CloudDevice]) -> dict[str, int]:
    active = sum(d.last_handshake_at is not None for d in devices)
    cellular = sum(d.is_cellular for d in devices)
    return {
        "owned_devices": len(devices),
        "billable_devices": active,
        "device_data": 120_000 * cellular,
        "device_messages": _MESSAGES_A_DEVICE * active,
    }


def _period(now: datetime) -> dict[str, str]:
    last_day = monthrange(now.year, now.month)[1]
    year, month = (now.year + 1, 1) if now.month == 12 else (now.year, now.month + 1)
    return {
        "current_billing_period_start": now.date().replace(day=1).isoformat(),
        "current_billing_period_end": now.date().replace(day=last_day).isoformat(),
        "next_billing_period_start": now.date().replace(year, month, 1).isoformat(),
    }
