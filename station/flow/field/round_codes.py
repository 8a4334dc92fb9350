"""The codes of a round: in the encrypted store or nowhere, and never one code for two devices."""

from collections.abc import Awaitable, Callable

from station.domain.bench_errors import VaultLocked
from station.domain.errors import KeyStoreMissing, StationError
from station.domain.field.rounds import RoundUnit
from station.domain.field_errors import CodeAlreadyUsed
from station.domain.identity import DeviceId
from station.flow.bench.ports import Codes, KeptCode
from station.flow.bench.scribe import hash_of

KEEPS = ("key-store", "open")
Holder = Callable[[str, DeviceId], RoundUnit | None]


class RoundCodes:
    """Fulfils Codes. `holder` tells which other device of the round was promised a code."""

    def __init__(self, codes: Codes, holder: Holder, store: Callable[[], Awaitable[str]]) -> None:
        self._codes, self._holder, self._store = codes, holder, store

    async def keep(self, device: DeviceId, kept: KeptCode) -> bool:
        """Raises CodeAlreadyUsed: no document says that two requests give two codes (cloud-api
        2.14.4). VaultLocked, KeyStoreMissing: a code in memory would not last to the device.
        """
        other = self._holder(hash_of(kept.code), device)
        if other is not None:
            raise CodeAlreadyUsed(f"The cloud gave the claim code of {other.device} once more.")
        if not await self._codes.keep(device, kept):
            raise not_kept(await self._store()) or KeyStoreMissing()
        return True

    async def find(self, device: DeviceId) -> KeptCode | None:
        return await self._codes.find(device)

    async def forget(self, device: DeviceId) -> None:
        await self._codes.forget(device)


def not_kept(store: str) -> StationError | None:
    """Why a code could not be kept in a store that says this of itself; None: it can be."""
    if store in KEEPS:
        return None
    return VaultLocked() if store == "locked" else KeyStoreMissing()
