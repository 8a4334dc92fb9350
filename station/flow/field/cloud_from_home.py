"""The cloud of a computer that may be away on a device's own Wi-Fi: no call is made from there."""

from collections.abc import Awaitable, Callable, Sequence

from station.domain.identity import Customer, DeviceId
from station.domain.unit import Product, Reading
from station.flow.ports import Cloud, PromisedCode


class CloudFromHome:
    """Fulfils Cloud: each call goes home first. Raises HostWifiLost beside what the cloud does."""

    def __init__(self, cloud: Cloud, home: Callable[[], Awaitable[None]]) -> None:
        self._cloud, self._home = cloud, home

    async def _there(self) -> Cloud:
        await self._home()
        return self._cloud

    async def product(self) -> Product:
        return await (await self._there()).product()

    async def look(self, device: DeviceId) -> Reading | None:
        return await (await self._there()).look(device)

    async def look_elsewhere(self, device: DeviceId) -> Reading | None:
        return await (await self._there()).look_elsewhere(device)

    async def import_device(self, device: DeviceId) -> None:
        await (await self._there()).import_device(device)

    async def expect_customer(self, customer: Customer) -> bool:
        return await (await self._there()).expect_customer(customer)

    async def new_claim_code(self, owner: Customer | None) -> PromisedCode:
        return await (await self._there()).new_claim_code(owner)

    async def claim(self, device: DeviceId, owner: Customer | None) -> None:
        await (await self._there()).claim(device, owner)

    async def account(self) -> Customer:
        return await (await self._there()).account()

    async def is_ours(self, owner: str) -> bool:
        return await (await self._there()).is_ours(owner)

    async def unclaim(self, device: DeviceId, product_number: int) -> None:
        await (await self._there()).unclaim(device, product_number)

    async def remove(self, device: DeviceId, product_number: int) -> None:
        await (await self._there()).remove(device, product_number)

    async def mark_development(self, device: DeviceId) -> None:
        await (await self._there()).mark_development(device)

    async def probe(self) -> None:
        await (await self._there()).probe()

    async def members(self) -> Sequence[Reading]:
        return await (await self._there()).members()

    async def describe(
        self, device: DeviceId, *, name: str = "", notes: str = "", groups: Sequence[str] = ()
    ) -> None:
        await (await self._there()).describe(device, name=name, notes=notes, groups=groups)

    async def close(self) -> None:
        """Whatever it has of connections is given back from anywhere."""
        await self._cloud.close()
