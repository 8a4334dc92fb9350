"""The line to a device on its own Wi-Fi: goes there when the device is spoken with, and comes
back when the step is done or the cloud is needed.
"""

from collections.abc import Awaitable, Callable, Sequence
from typing import TypeVar

from station.domain.device_errors import SetUpNetworkSilent, SoftapNotSeen
from station.domain.errors import StationError
from station.domain.field.air import Heard
from station.domain.field_errors import JoinRefused
from station.flow.field.cloud_from_home import CloudFromHome
from station.flow.field.crossing import Crossing, told
from station.flow.line import DeviceLine
from station.flow.ports import Cloud, Device, Operator
from station.flow.teller import Teller

Answer = TypeVar("Answer")


class CrossingLine(DeviceLine):
    """A DeviceLine whose port is across the air."""

    def __init__(self, crossing: Crossing, teller: Teller) -> None:
        super().__init__(lambda known, _returns: crossing.reach(known))
        self._crossing, self._teller = crossing, teller
        self._has_departed = False

    async def prepare(self, operator: Operator) -> None:
        if not self._crossing.network:
            await self._crossing.find(operator)
        else:
            await self._crossing.ask_to_leave(operator)

    async def depart(self) -> None:
        await super().depart()
        self._has_departed = True

    async def listens_again(self) -> bool:
        """Its network on the air again says so; to be sure it is asked there. One that only
        lingers is no longer there when it is gone to (device-os#971).
        """
        if not await self._crossing.is_heard():
            return False
        try:
            listens = await super().listens_again()
        except (SoftapNotSeen, JoinRefused, SetUpNetworkSilent):
            return False
        self._has_departed = not listens
        return listens

    async def heard_here(self) -> Sequence[Heard]:
        return await self._crossing.heard_here()

    async def let_go(self) -> None:
        """Back home where this computer left home for it, and off a network that is gone."""
        if self._crossing.is_away or self._has_departed:
            try:
                await self._home()
            except StationError as lost:
                self._teller.retried("Tries once more to go back", told(lost))

    def from_home(self, cloud: Cloud) -> Cloud:
        return CloudFromHome(cloud, self._to_the_cloud)

    async def close(self) -> None:
        await super().close()
        await self._crossing.close()

    async def _to_the_cloud(self) -> None:
        if self._crossing.is_away:
            await self._home()

    async def _home(self) -> None:
        await super().close()
        await self._crossing.home()

    async def _with(self, work: Callable[[Device], Awaitable[Answer]]) -> Answer:
        """Asked once more where this computer had been taken to another network meanwhile: what
        is said twice is stored once.
        """
        try:
            return await super()._with(work)
        except SetUpNetworkSilent as silent:
            if not await self._crossing.has_strayed():
                raise
            self._teller.retried("Goes to the device once more", f"this computer left: {silent}")
        await super().close()
        return await super()._with(work)
