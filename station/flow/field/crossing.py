"""The way to a device's own Wi-Fi and back, with its legs told and each with its end."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence

from station.domain.clocks import (
    AIR_BACK_WITHIN_S,
    AIR_JOINED_WITHIN_S,
    AIR_SOUGHT_FOR_S,
    CHOSEN_BY_HAND_WITHIN_S,
)
from station.domain.device_errors import SoftapNotSeen, UnitSwapped
from station.domain.errors import StationError, StoppedByOperator, Unanswered
from station.domain.field.air import Heard, Joined
from station.domain.field.networks import by_name, called, which
from station.domain.field_errors import HostWifiLost, JoinRefused, WifiMissing
from station.domain.identity import DeviceId
from station.domain.questions import LEAVE_NETWORK, Confirm
from station.flow.field.ports import HostWifi
from station.flow.ports import Clock, Device, Operator
from station.flow.teller import Teller
from station.flow.unhurried import to_its_end

OpenAt = Callable[[Joined], Awaitable[Device]]
_BACK_TRIES = 3
_NOT_HEARD_S = 1.0
"""Between two scans of an air in which no device is heard yet."""


class Crossing:
    """One device's network, and where this computer is. `prefixes` are how such networks are
    called, `wanted` is the name of this one or the end of it.
    """

    def __init__(
        self,
        host: HostWifi,
        open_at: OpenAt,
        company: tuple[Teller, Clock],
        prefixes: Sequence[str],
        wanted: str = "",
    ) -> None:
        self._host, self._open_at = host, open_at
        self._teller, self._clock = company
        self._prefixes, self._wanted = prefixes, wanted
        self.network = ""
        """The device's own; "" until it is found."""
        self._joined: Joined | None = None

    @property
    def is_away(self) -> bool:
        """Whether this computer left its own network for the device's."""
        return self._joined is not None and self._joined.way_back is not None

    async def find(self, operator: Operator) -> None:
        """Raises SoftapNotSeen, Unanswered, WifiMissing, WifiNotAllowed, LocationOff."""
        self._teller.moved("network_found")
        heard = await self._heard()
        if len(heard) == 1:
            chosen = heard[0].ssid
        else:
            chosen = await operator.answer(which(heard))
        signal = next((one.signal_percent for one in heard if one.ssid == chosen), 0)
        self.network = chosen
        near = f"is near, with {signal} % signal" if signal else "is to be chosen by hand"
        self._teller.done("network_found", f"{chosen} {near}.")

    async def ask_to_leave(self, operator: Operator) -> None:
        """Where somebody is there to be asked; a recipe that says so has agreed already.
        Raises StoppedByOperator.
        """
        left = await self._to_be_left()
        if left is None:
            return
        try:
            answer = await operator.answer(_leave(left, self.network))
        except Unanswered:
            return
        if answer != "yes":
            raise StoppedByOperator("This computer was not to leave its own network.")

    async def reach(self, known: DeviceId | None) -> Device:
        """The device, on its own network; `known` answers there or nobody is spoken with.
        Raises SoftapNotSeen, JoinRefused, HostWifiLost, AddressClash, UnitSwapped,
        SetUpNetworkSilent.
        """
        if self._joined is None:
            self._joined = await self._join()
        device = await self._open_at(self._joined)
        try:
            await self._check(device, known)
        except BaseException:
            await to_its_end(device.close())
            raise
        return device

    async def has_strayed(self) -> bool:
        """Whether the system took this computer to another network by itself (device-protocol
        3.9). From then on it is not joined. Raises WifiMissing, HostWifiLost.
        """
        joined = self._joined
        if joined is None:
            return False
        here = [one.network for one in await self._host.adapters() if one.name == joined.adapter]
        if here in ([joined.ssid], [""]):
            return False
        await self.home()
        if not here:
            raise WifiMissing(f"The Wi-Fi adapter {joined.adapter} was pulled out.")
        return True

    async def is_heard(self) -> bool:
        """Whether the device's network is on the air, as heard from where this computer is."""
        return any(one.ssid == self.network for one in await self._host.scan(self._prefixes))

    async def heard_here(self) -> Sequence[Heard]:
        """Every network that this computer hears by itself."""
        return await self._host.scan(())

    async def home(self) -> None:
        """Back on this computer's own network; a stop that comes meanwhile goes on afterwards.
        Already there is fine. Raises HostWifiLost: then the next call tries again.
        """
        if self._joined is not None:
            await to_its_end(self._return(self._joined))

    async def close(self) -> None:
        """Gives a spare adapter back; whoever was away is home by now, or knows why not."""
        try:
            if self._joined is not None and self._joined.way_back is None:
                await self.home()
        finally:
            await self._host.close()

    # ---- the legs ----

    async def _heard(self) -> Sequence[Heard]:
        """The device may still be on its way into listening mode. Where only a person sees what is
        near, the name is the one that is known of it.
        """
        give_up_at_s = self._clock.now() + AIR_SOUGHT_FOR_S
        while True:
            near = by_name(await self._host.scan(self._prefixes))
            if self._host.is_by_hand and not near:
                return (Heard(self._wanted or f"{self._prefixes[0]}…", ""),)
            if found := called(near, self._wanted):
                return found
            if self._clock.now() >= give_up_at_s:
                raise SoftapNotSeen(seen=tuple(f"{one.ssid} is near" for one in near))
            await self._clock.sleep(_NOT_HEARD_S)

    async def _check(self, device: Device, known: DeviceId | None) -> None:
        """Raises UnitSwapped."""
        if known is not None and (answers := (await device.identify()).device) != known:
            raise UnitSwapped(f"{answers} answers on {self.network}; {known} was begun with.")

    async def _join(self) -> Joined:
        part = "chosen_by_hand" if self._host.is_by_hand else "network_joined"
        within_s = CHOSEN_BY_HAND_WITHIN_S if self._host.is_by_hand else AIR_JOINED_WITHIN_S
        self._teller.moved(part, self.network)
        try:
            async with asyncio.timeout(self._clock.real_s(within_s)):
                joined = await self._host.join(self.network)
        except TimeoutError as late:
            raise JoinRefused from late
        self._teller.done(part, f"This computer is on {joined.ssid}.")
        return joined

    async def _return(self, joined: Joined) -> None:
        own = joined.way_back.network if joined.way_back is not None else ""
        part = "returned_by_hand" if self._host.is_by_hand else "returned"
        self._teller.moved(part, own)
        within_s = CHOSEN_BY_HAND_WITHIN_S if self._host.is_by_hand else AIR_BACK_WITHIN_S
        try:
            async with asyncio.timeout(self._clock.real_s(_BACK_TRIES * within_s)):
                await self._host.leave(joined)
        except TimeoutError as late:
            raise HostWifiLost from late
        self._joined = None
        self._teller.done(part, f"This computer is back on {own}." if own else _NEVER_LEFT)

    async def _to_be_left(self) -> str | None:
        """The network that joining costs; None when none: a spare adapter is there, or the
        computer has left already.
        """
        adapters = await self._host.adapters()
        if self._joined is not None or any(one.is_spare for one in adapters):
            return None
        return next((one.network for one in adapters if one.network), "")


_NEVER_LEFT = "This computer never left its own network."


def _leave(own: str, network: str) -> Confirm:
    text = (
        f"For about 30–60 s this computer leaves {own or 'its network'} for {network}. "  # noqa: RUF001  # a range
        "It comes back by itself."
    )
    return Confirm(LEAVE_NETWORK.key, text)


def told(trouble: StationError) -> str:
    """What happened and what to do, for a line."""
    return f"{trouble} {trouble.hint}"
