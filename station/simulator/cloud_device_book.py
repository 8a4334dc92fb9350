"""All devices the service knows, found as each kind of asker may find them."""

from collections.abc import Iterator
from datetime import UTC, datetime

from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_people import Owner, People, ProductCustomer
from station.simulator.cloud_tokens import Token

_NEVER = datetime.min.replace(tzinfo=UTC)


def handshake_of(device: CloudDevice) -> datetime:
    """To sort by: one that never connected is older than any other."""
    return device.last_handshake_at or _NEVER


class DeviceBook:
    """All devices, found as each kind of asker may find them."""

    def __init__(self, people: People) -> None:
        self._people = people
        self._devices: dict[str, CloudDevice] = {}
        self._labels: dict[str, CloudDevice] = {}

    def __len__(self) -> int:
        return len(self._devices)

    def __iter__(self) -> Iterator[CloudDevice]:
        return iter(self._devices.values())

    def add(self, device: CloudDevice) -> None:
        self._devices[device.device_id] = device
        for label in (device.serial_number, device.imei, device.iccid):
            if label:
                self._labels[label.lower()] = device

    def get(self, device_id: str) -> CloudDevice | None:
        return self._devices.get(device_id.strip().lower())

    def by_identifier(self, identifier: str) -> CloudDevice | None:
        """By device id, serial number, IMEI or ICCID, in either case."""
        wanted = identifier.strip().lower()
        return self._devices.get(wanted) or self._labels.get(wanted)

    def by_serial_number(self, serial_number: str) -> CloudDevice | None:
        wanted = serial_number.strip().lower()
        device = self._labels.get(wanted)
        return device if device is not None and device.serial_number.lower() == wanted else None

    def in_product(self, product_id: int) -> list[CloudDevice]:
        return [d for d in self if d.product_id == product_id]

    def owned_by(self, owner: Owner) -> list[CloudDevice]:
        """Newest handshake first; those that never connected last."""
        own = [d for d in self if d.owner is owner]
        own.sort(key=handshake_of, reverse=True)
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
