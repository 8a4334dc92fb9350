"""What the service keeps about each device, and the shapes it shows it in (cloud-api 2.5)."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from station.simulator.cloud_ground import iso
from station.simulator.cloud_people import Owner, People, ProductCustomer
from station.simulator.cloud_tokens import Token

_LIST_KEYS = (
    "id", "name", "owner", "last_ip_address", "last_heard", "last_handshake_at", "product_id",
    "online", "connected", "platform_id", "cellular", "notes", "functions", "variables", "status",
    "serial_number", "system_firmware_version", "current_build_target", "default_build_target",
)  # fmt: skip
_DETAIL_KEYS = (
    *_LIST_KEYS, "mobile_secret", "mac_wifi", "firmware_updates_enabled", "firmware_updates_forced",
)  # fmt: skip
_PRODUCT_LIST_KEYS = (
    "denied", "development", "firmware_product_id", "groups", "id", "last_handshake_at",
    "last_ip_address", "name", "online", "owner", "platform_id", "product_id", "quarantined",
    "serial_number", "system_firmware_version", "targeted_firmware_release_version",
)  # fmt: skip
_PRODUCT_DETAIL_KEYS = (
    *_DETAIL_KEYS, "firmware_product_id", "firmware_version", "desired_firmware_version",
    "targeted_firmware_release_version", "development", "quarantined", "denied", "groups",
)  # fmt: skip


@dataclass(slots=True, eq=False)
class CloudDevice:
    """One device as the cloud believes it to be. `product_id` None is "in no product"."""

    device_id: str
    platform_id: int
    firmware: str
    mac: str
    serial_number: str
    mobile_secret: str = field(repr=False)
    product_id: int | None = None
    owner: Owner | None = None
    name: str | None = None
    notes: str | None = None
    is_online: bool = False
    """The cloud's belief: it lags behind when the device goes (cloud-api 2.8)."""
    has_session: bool = False
    """The truth."""
    last_handshake_at: datetime | None = None
    last_heard: datetime | None = None
    is_development: bool = False
    is_quarantined: bool = False
    is_denied: bool = False
    is_protected: bool = False
    groups: list[str] = field(default_factory=list)
    desired_firmware_version: int | None = None
    updates_forced: bool = False
    status: str = "normal"

    def list_view(self) -> dict[str, Any]:
        return self._view(_LIST_KEYS)

    def detail_view(self) -> dict[str, Any]:
        return self._view(_DETAIL_KEYS)

    def product_list_view(self) -> dict[str, Any]:
        return self._view(_PRODUCT_LIST_KEYS)

    def product_detail_view(self) -> dict[str, Any]:
        return self._view(_PRODUCT_DETAIL_KEYS)

    def _view(self, keys: tuple[str, ...]) -> dict[str, Any]:
        everything = self._everything()
        return {key: everything[key] for key in keys}

    def _everything(self) -> dict[str, Any]:
        return {
            "id": self.device_id,
            "name": self.name,
            "owner": self.owner.username if self.owner else None,
            "last_ip_address": "203.0.113.9" if self.last_handshake_at else None,
            "last_heard": iso(self.last_heard),
            "last_handshake_at": iso(self.last_handshake_at),
            "product_id": self.platform_id if self.product_id is None else self.product_id,
            "firmware_product_id": self.platform_id,
            "platform_id": self.platform_id,
            "cellular": False,
            "online": self.is_online,
            "connected": self.is_online,
            "notes": self.notes,
            "functions": [] if self.is_online else None,
            "variables": {} if self.is_online else None,
            "status": self.status,
            "serial_number": self.serial_number,
            "mobile_secret": self.mobile_secret,
            "mac_wifi": self.mac,
            "system_firmware_version": self.firmware,
            "current_build_target": self.firmware,
            "default_build_target": self.firmware,
            "firmware_updates_enabled": True,
            "firmware_updates_forced": self.updates_forced,
            "firmware_version": 1,
            "desired_firmware_version": self.desired_firmware_version,
            "targeted_firmware_release_version": None,
            "development": self.is_development,
            "quarantined": self.is_quarantined,
            "denied": self.is_denied,
            "groups": list(self.groups),
        }


class DeviceBook:
    """All devices, found as each kind of asker may find them."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._devices: dict[str, CloudDevice] = {}

    def __iter__(self) -> Iterator[CloudDevice]:
        return iter(self._devices.values())

    def add(self, device: CloudDevice) -> None:
        self._devices[device.device_id] = device

    def get(self, device_id: str) -> CloudDevice | None:
        return self._devices.get(device_id.strip().lower())

    def by_identifier(self, identifier: str) -> CloudDevice | None:
        """By device id or serial number, in either case."""
        wanted = identifier.strip().lower()
        by_id = self._devices.get(wanted)
        return by_id or next((d for d in self if d.serial_number.lower() == wanted), None)

    def in_product(self, product_id: int) -> list[CloudDevice]:
        return [d for d in self if d.product_id == product_id]

    def owned_by(self, owner: Owner) -> list[CloudDevice]:
        """Newest handshake first; those that never connected last."""
        own = [d for d in self if d.owner is owner]
        own.sort(key=lambda d: iso(d.last_handshake_at) or "", reverse=True)
        return own

    def seen_by(self, token: Token, id_or_name: str) -> CloudDevice | None:
        """What a user path finds: own devices by id or name, and those of own products."""
        device = self.get(id_or_name)
        if device is None:
            named = (d for d in self if d.name is not None and d.name == id_or_name)
            return next((d for d in named if self._may_see(token, d)), None)
        return device if self._may_see(token, device) else None

    def _may_see(self, token: Token, device: CloudDevice) -> bool:
        if token.owner is None:
            return token.product_id is not None and token.product_id == device.product_id
        if device.owner is token.owner:
            return True
        if isinstance(token.owner, ProductCustomer) or device.product_id is None:
            return False
        return self._people.products[device.product_id].has_member(token.owner.username)
