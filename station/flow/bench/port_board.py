"""What is plugged in now, and how one waits for that to change."""

import asyncio
from collections.abc import Callable, Coroutine, Sequence
from typing import Any, TypeVar

from station.domain.device_errors import UnitLost, UnitSwapped
from station.domain.identity import DeviceId
from station.flow.ports import Clock, PortSeen

COMES_BACK_S = 60.0
"""After a reset 1 to 3 s, after an update up to this (verdicts B14, B16). Story seconds."""

Found = TypeVar("Found")


class PortBoard:
    """All ports by place. A unit is followed by its id wherever it re-enumerates."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._ports: dict[str, PortSeen] = {}
        self._changed = asyncio.Event()
        self.changed_at_s = clock.now()

    @property
    def ports(self) -> Sequence[PortSeen]:
        return tuple(self._ports.values())

    def show(self, ports: Sequence[PortSeen]) -> None:
        """Exactly these are plugged in now."""
        self._ports = {port.place: port for port in ports}
        self.changed_at_s = self._clock.now()
        changed, self._changed = self._changed, asyncio.Event()
        changed.set()

    def at(self, place: str) -> PortSeen | None:
        return self._ports.get(place)

    def of(self, device: DeviceId) -> PortSeen | None:
        return next((port for port in self._ports.values() if port.device == device), None)

    def changed(self) -> Coroutine[Any, Any, object]:
        """Wait for the next change after this call, also when the wait itself begins later."""
        return self._changed.wait()

    async def until(self, look: Callable[[], Found | None]) -> Found:
        """Wait until `look` finds something; it is called now and after every change."""
        while (found := look()) is None:
            await self.changed()
        return found

    async def back(self, device: DeviceId | None, place: str) -> PortSeen:
        """The port of a unit that left and returns: by its id, by its place where USB does not
        tell the id. Raises UnitLost, and UnitSwapped when another one takes its place.
        """

        def look() -> PortSeen | None:
            here = self.at(place)
            if device is not None and (port := self.of(device)) is not None:
                return None if port.is_dfu else port
            if here is not None and here.device is not None and device is not None:
                raise UnitSwapped(f"Now {here.device} is in this slot; {device} was begun with.")
            return here if here is not None and not here.is_dfu else None

        try:
            async with asyncio.timeout(self._clock.real_s(COMES_BACK_S)):
                return await self.until(look)
        except TimeoutError as late:
            raise UnitLost(f"The device did not come back within {COMES_BACK_S:.0f} s.") from late
