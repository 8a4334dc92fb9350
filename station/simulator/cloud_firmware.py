"""Binaries: those just compiled, and the versions kept with a product (cloud-api 2.18)."""

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_people import Product
from station.simulator.cloud_programs import Program, read_binary
from station.simulator.cloud_updates import Updates

_APART_S = 0.2
"""A release reaches one device after another."""


@dataclass(slots=True, eq=False)
class Release:
    """One version of a product's firmware."""

    hex_id: str
    version: int
    title: str
    description: str
    name: str
    size: int
    product_id: int
    uploaded_on: datetime
    uploaded_by: str
    program: Program
    updated_at: datetime
    is_default: bool = False
    groups: list[str] = field(default_factory=list)

    def view(self, device_count: int) -> dict[str, Any]:
        return {
            "_id": self.hex_id,
            "version": self.version,
            "title": self.title,
            "description": self.description,
            "name": self.name,
            "size": self.size,
            "product_id": self.product_id,
            "uploaded_on": iso(self.uploaded_on),
            "updated_at": iso(self.updated_at),
            "uploaded_by": {"username": self.uploaded_by},
            "current": self.is_default,
            "product_default": self.is_default,
            "groups": list(self.groups),
            "device_count": device_count,
        }


class FirmwareBook:
    """All versions of all products, and the binaries that were compiled lately."""

    def __init__(self, ground: Ground, devices: DeviceBook, updates: Updates) -> None:
        self._ground = ground
        self._devices = devices
        self._updates = updates
        self._releases: dict[tuple[int, int], Release] = {}
        self._binaries: dict[str, tuple[bytes, datetime]] = {}

    def keep_binary(self, content: bytes) -> tuple[str, datetime]:
        """Its id, and until when it can be fetched."""
        binary_id = self._ground.mint.hex_id()
        until = self._ground.clock.utc() + timedelta(seconds=self._ground.switches.binary_life_s)
        self._binaries[binary_id] = (content, until)
        return binary_id, until

    def binary(self, binary_id: str) -> bytes | None:
        content, until = self._binaries.get(binary_id, (None, None))
        is_there = until is not None and until > self._ground.clock.utc()
        return content if is_there else None

    def add(self, release: Release) -> None:
        self._releases[release.product_id, release.version] = release

    def get(self, product_id: int, version: int) -> Release | None:
        return self._releases.get((product_id, version))

    def upload(  # noqa: PLR0913 - what a person says of a binary
        self,
        product: Product,
        version: int,
        content: bytes,
        *,
        name: str,
        title: str,
        description: str,
        by: str,
    ) -> Release:
        """Kept, and on no device yet."""
        now = self._ground.clock.utc()
        program = replace(read_binary(content), version=version)
        hex_id = self._ground.mint.hex_id()
        release = Release(
            hex_id, version, title, description, name, len(content), product.number, now, by,
            program, now,
        )  # fmt: skip
        self.add(release)
        return release

    def views(self, product_id: int) -> list[dict[str, Any]]:
        """Newest version first."""
        of_product = [r for (number, _), r in self._releases.items() if number == product_id]
        of_product.sort(key=lambda r: r.version, reverse=True)
        return [self.view(release) for release in of_product]

    def view(self, release: Release) -> dict[str, Any]:
        devices = self._devices.in_product(release.product_id)
        return release.view(sum(d.firmware_version == release.version for d in devices))

    def release(self, release: Release, *, is_default: bool, groups: list[str]) -> None:
        """Send it to the devices on line, and to the others as they connect."""
        release.updated_at = self._ground.clock.utc()
        if is_default:
            for (number, _), other in self._releases.items():
                if number == release.product_id:
                    other.is_default = other is release
        release.groups = groups
        turn = 0
        for device in self._devices.in_product(release.product_id):
            if not (is_default or set(groups) & set(device.groups)):
                continue
            device.targeted_version = release.version
            turn += self.offer(device, after_s=turn * _APART_S)

    def offer(self, device: CloudDevice, after_s: float = 0.0) -> bool:
        """Whether a version that was released to the device is on its way there."""
        wanted = device.desired_firmware_version or device.targeted_version
        is_kept_out = device.is_development or device.is_quarantined or device.is_denied
        if wanted in (None, device.firmware_version) or is_kept_out or not device.has_session:
            return False
        found = self.get(device.product_id or 0, int(wanted or 0))
        if found is None:
            return False
        self._updates.start(device, found.program, after_s)
        return True
