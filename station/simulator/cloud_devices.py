"""What the service keeps about each device, and the shapes it shows it in (cloud-api 2.5)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from station.simulator.cloud_ground import iso
from station.simulator.cloud_people import Owner
from station.simulator.cloud_programs import STARTER, Program

CELLULAR_PLATFORMS = frozenset({10, 13, 23, 25, 26, 35})
_LIST_KEYS = (
    "id", "name", "owner", "last_ip_address", "last_heard", "last_handshake_at", "product_id",
    "online", "connected", "platform_id", "cellular", "notes", "functions", "variables", "status",
    "serial_number", "system_firmware_version", "current_build_target", "default_build_target",
    "iccid", "last_iccid", "imei",
)  # fmt: skip
_DETAIL_KEYS = (
    *_LIST_KEYS, "mobile_secret", "mac_wifi", "firmware_updates_enabled", "firmware_updates_forced",
)  # fmt: skip
_PRODUCT_LIST_KEYS = (
    "denied", "development", "firmware_product_id", "groups", "id", "last_handshake_at",
    "last_ip_address", "name", "online", "owner", "platform_id", "product_id", "quarantined",
    "serial_number", "system_firmware_version", "targeted_firmware_release_version",
    "iccid", "last_iccid", "imei",
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
    program: Program = STARTER
    firmware_version: int = 1
    app_hash: str = ""
    """SHA-256 of its application, where it was a real image."""
    firmware_product_id: int | None = None
    targeted_version: int | None = None
    """The product firmware released to it, which it gets when it can."""
    iccid: str | None = None
    imei: str | None = None
    last_ip_address: str | None = None
    known_since: datetime | None = None
    """When it first connected."""
    restarted_at: datetime | None = None
    """The last reset that the service itself brought about."""
    claimed_by_code_at: datetime | None = None
    """When a claim code was taken from it; it is shown to nobody."""
    code_owners: tuple[str, ...] = ()
    """Whose codes it presented that acted."""

    @property
    def is_cellular(self) -> bool:
        return self.platform_id in CELLULAR_PLATFORMS

    def list_view(self, *, remembers: bool = False) -> dict[str, Any]:
        """`remembers`, here and below: an off-line device shows its last known program."""
        return self._view(_LIST_KEYS, remembers=remembers)

    def detail_view(self, *, remembers: bool = False) -> dict[str, Any]:
        return self._view(_DETAIL_KEYS, remembers=remembers)

    def product_list_view(self) -> dict[str, Any]:
        return self._view(_PRODUCT_LIST_KEYS, remembers=False)

    def product_detail_view(self, *, remembers: bool = False) -> dict[str, Any]:
        return self._view(_PRODUCT_DETAIL_KEYS, remembers=remembers)

    def _view(self, keys: tuple[str, ...], *, remembers: bool) -> dict[str, Any]:
        is_known = self.is_online or (remembers and self.last_handshake_at is not None)
        everything = self._everything() | self._radio() | {
            "functions": list(self.program.functions) if is_known else None,
            "variables": dict(self.program.variables) if is_known else None,
        }  # fmt: skip
        return {key: everything[key] for key in keys if key in everything}

    def _radio(self) -> dict[str, Any]:
        """What only a cellular, or only a Wi-Fi device has."""
        if self.is_cellular:
            return {"iccid": self.iccid, "last_iccid": self.iccid, "imei": self.imei}
        return {"mac_wifi": self.mac}

    def _everything(self) -> dict[str, Any]:
        return {
            "id": self.device_id,
            "name": self.name,
            "owner": self.owner.username if self.owner else None,
            "last_ip_address": self.last_ip_address,
            "last_heard": iso(self.last_heard),
            "last_handshake_at": iso(self.last_handshake_at),
            "product_id": self.platform_id if self.product_id is None else self.product_id,
            "firmware_product_id": self.firmware_product_id or self.platform_id,
            "platform_id": self.platform_id,
            "cellular": self.is_cellular,
            "online": self.is_online,
            "connected": self.is_online,
            "notes": self.notes,
            "status": self.status,
            "serial_number": self.serial_number,
            "mobile_secret": self.mobile_secret,
            "system_firmware_version": self.firmware,
            "current_build_target": self.firmware,
            "default_build_target": self.firmware,
            "firmware_updates_enabled": True,
            "firmware_updates_forced": self.updates_forced,
            "firmware_version": self.firmware_version,
            "desired_firmware_version": self.desired_firmware_version,
            "targeted_firmware_release_version": self.targeted_version,
            "development": self.is_development,
            "quarantined": self.is_quarantined,
            "denied": self.is_denied,
            "groups": list(self.groups),
        }
