"""An invented fleet: devices as a service has them after some years. No task, no timer."""

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from station.simulator.cloud_device_book import DeviceBook
from station.simulator.cloud_devices import CELLULAR_PLATFORMS, CloudDevice
from station.simulator.cloud_firmware import FirmwareBook, Release
from station.simulator.cloud_fleet_names import (
    FREEZERS,
    GATES,
    GROUPS,
    LOOSE,
    LOOSE_CELLULAR,
    NOTES,
    TANKS,
    Kind,
    customer_name,
    serial_number,
)
from station.simulator.cloud_ground import Ground
from station.simulator.cloud_people import Owner, Product, ProductCustomer
from station.simulator.cloud_seed import Seed
from station.simulator.cloud_sims import Sim, SimBook

ORGANIZATIONS_PLATFORM = 13
_LOOSE_CELLULAR_PLATFORM = 10
_MONTH_S = 30 * 86_400.0
_MOST_CUSTOMERS = 80


class Fleet:
    """Grows `count` devices; the same seed grows the same ones.

    Of each forty, about 31 are on line, 5 off line, 2 stale (believed on line, but gone), and
    of those in products one is quarantined and one denied.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - it fills all these books
        self,
        ground: Ground,
        seed: Seed,
        devices: DeviceBook,
        firmware: FirmwareBook,
        sims: SimBook,
        number: int,
    ) -> None:
        self._ground, self._seed = ground, seed
        self._devices, self._firmware, self._sims = devices, firmware, sims
        self._chance = random.Random(f"{number} fleet")
        self._now = ground.clock.utc()
        self._customers: dict[int, list[ProductCustomer]] = {}

    def grow(self, count: int) -> list[CloudDevice]:
        """The devices, which stand in the books already."""
        if count <= 0:
            return []
        seed = self._seed
        seed.org_product.platform_id = ORGANIZATIONS_PLATFORM
        products = (
            (seed.product, FREEZERS),
            (seed.other_product, GATES),
            (seed.org_product, TANKS),
        )
        for product, kind in products:
            product.groups = list(GROUPS)
            self._add_firmware(product, kind)
            self._customers[product.number] = self._add_customers(product, count)
        return [self._add_device(number) for number in range(count)]

    def _add_firmware(self, product: Product, kind: Kind) -> None:
        for version in range(1, kind.newest_version + 1):
            age = timedelta(days=60 * (kind.newest_version - version) + 12)
            at = self._now - age
            release = Release(
                self._hex(24), version, f"Version {version}", "", f"firmware-v{version}.bin",
                48_000 + 900 * version, product.number, at, product.owner.username,
                replace(kind.program, version=version), at,
                is_default=version == kind.newest_version,
            )  # fmt: skip
            self._firmware.add(release)

    def _add_customers(self, product: Product, count: int) -> list[ProductCustomer]:
        wanted = min(_MOST_CUSTOMERS, max(10, count // 12))
        names = [customer_name(number, self._chance) for number in range(wanted)]
        customers = [ProductCustomer(name, product.number, self._hex(24)) for name in names]
        for customer in customers:
            self._ground.people.add_customer(customer)
        return customers

    def _add_device(self, number: int) -> CloudDevice:
        product, kind, platform_id = self._place(number)
        device = CloudDevice(
            self._device_id(platform_id),
            platform_id,
            self._chance.choice(kind.os_versions),
            self._mac(),
            serial_number(platform_id, number, self._chance),
            self._hex(15).upper(),
        )
        device.program = kind.program
        device.last_ip_address = f"198.51.100.{self._chance.randrange(1, 255)}"
        if product is not None:
            self._put_into(device, product, kind, number)
        else:
            device.owner = self._seed.maker
        self._name(device, kind, number)
        self._connect(device, number)
        if platform_id in CELLULAR_PLATFORMS:
            self._give_sim(device)
        self._devices.add(device)
        return device

    def _place(self, number: int) -> tuple[Product | None, Kind, int]:
        """Of ten devices four are in the first product; one is in none."""
        seed, turn = self._seed, number % 10
        if turn < 4:
            return seed.product, FREEZERS, seed.product.platform_id
        if turn < 7:
            return seed.other_product, GATES, seed.other_product.platform_id
        if turn < 9:
            return seed.org_product, TANKS, seed.org_product.platform_id
        if number // 10 % 2:
            return None, LOOSE_CELLULAR, _LOOSE_CELLULAR_PLATFORM
        return None, LOOSE, seed.product.platform_id

    def _put_into(self, device: CloudDevice, product: Product, kind: Kind, number: int) -> None:
        chance = self._chance
        device.product_id = device.firmware_product_id = product.number
        behind = chance.choice((0, 0, 0, 0, 1, 1, 2))
        device.firmware_version = max(1, kind.newest_version - behind)
        device.is_development = chance.random() < 0.03
        device.groups = chance.sample(GROUPS, k=chance.choice((0, 1, 1, 2)))
        device.owner = self._owner(product)
        if number % 40 == 20:
            device.is_quarantined, device.owner, device.groups = True, None, []
        elif number % 40 == 33:
            device.is_denied, device.owner, device.groups = True, None, []

    def _owner(self, product: Product) -> Owner | None:
        """Most belong to customers, some to nobody, few to the account."""
        turn = self._chance.random()
        if turn < 0.65:
            customer = self._chance.choice(self._customers[product.number])
            customer.has_claimed = True
            return customer
        return None if turn < 0.9 else self._seed.maker

    def _name(self, device: CloudDevice, kind: Kind, number: int) -> None:
        if self._chance.random() < 0.96:
            device.name = kind.name.format(number + 1)
        if self._chance.random() < 0.12:
            device.notes = self._chance.choice(NOTES)

    def _connect(self, device: CloudDevice, number: int) -> None:
        """Handshakes lie anywhere in a month; a device off line was heard for a while after."""
        ago_s = self._chance.random() ** 2 * _MONTH_S + 60
        device.last_handshake_at = self._ago(ago_s)
        device.known_since = self._ago(_MONTH_S + self._chance.random() * 11 * _MONTH_S)
        device.last_heard = self._ago(self._chance.uniform(1, 50))
        turn = number % 40
        device.is_online = turn % 8 != 5 or device.is_denied
        device.has_session = device.is_online and turn not in (3, 24)
        if not device.is_online:
            away_s = min(ago_s, 3_600 * self._chance.choice((0.5, 3, 9, 30, 80, 200)))
            device.last_heard = self._ago(away_s)

    def _give_sim(self, device: CloudDevice) -> None:
        device.iccid = "8901" + "".join(self._chance.choices("0123456789", k=15))
        device.imei = "35" + "".join(self._chance.choices("0123456789", k=13))
        self._sims.add(
            Sim(
                device.iccid,
                self._seed.maker,
                device.product_id,
                device.device_id,
                first_active_on=device.known_since,
                updated_at=device.known_since,
            )
        )

    def _device_id(self, platform_id: int) -> str:
        """24 hex digits; newer platforms begin alike."""
        if platform_id in (6, 8, 10):
            return f"{self._hex(6)}00{self._hex(16)}"
        return f"e00fce68{self._hex(16)}"

    def _mac(self) -> str:
        digits = self._hex(6)
        return f"e0:4f:43:{digits[:2]}:{digits[2:4]}:{digits[4:]}"

    def _hex(self, digits: int) -> str:
        return f"{self._chance.getrandbits(4 * digits):0{digits}x}"

    def _ago(self, seconds: float) -> datetime:
        return self._now - timedelta(seconds=seconds)


def talkative(devices: Sequence[CloudDevice]) -> list[CloudDevice]:
    """Those that can publish now."""
    return [d for d in devices if d.has_session and not (d.is_quarantined or d.is_denied)]
