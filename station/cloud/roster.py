"""The product's devices as a list, and what people write beside one of them."""

from collections.abc import Sequence

from station.cloud.caller import Caller
from station.cloud.client import CloudClient
from station.cloud.replies import Description, Page
from station.domain.identity import DeviceId
from station.domain.unit import Reading

_MOST_PAGES = 1000


class Roster:
    """For the recipe's `product`, a number or a slug."""

    def __init__(self, caller: Caller, client: CloudClient, product: str) -> None:
        self._caller, self._client, self._slug = caller, client, product

    async def members(self) -> tuple[Reading, ...]:
        """All devices. By id, since a list by connections moves while it is read."""
        found: dict[DeviceId, Reading] = {}
        for number in range(1, _MOST_PAGES + 1):
            page = await self._by_id(number)
            found.update({reading.device: reading for reading in page.items})
            if number >= page.pages or not page.items:
                break
        return tuple(found.values())

    async def newest(self, number: int) -> Page:
        """One short page of readings, the last connected first (verdicts 4.4.4)."""
        return await self._caller.read(
            "products.devices",
            lambda auth: self._client.newest_devices(auth, self._slug, number),
        )

    async def describe(
        self, device: DeviceId, *, name: str = "", notes: str = "", groups: Sequence[str] = ()
    ) -> None:
        """In one call; what is empty stays as it is."""
        wanted = Description(name, notes, tuple(groups))
        if wanted == Description():
            return

        async def act() -> None:
            await self._caller.act(
                "products.update-device",
                lambda auth: self._client.describe(auth, self._slug, device, wanted),
            )

        async def is_done() -> bool:
            present = await self._caller.read(
                "products.device-info",
                lambda auth: self._client.description(auth, self._slug, device),
            )
            return wanted.is_met_by(present)

        await self._caller.act_and_look(act, is_done)

    async def _by_id(self, number: int) -> Page:
        return await self._caller.read(
            "products.devices", lambda auth: self._client.product_devices(auth, self._slug, number)
        )
