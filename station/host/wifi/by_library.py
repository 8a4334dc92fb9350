"""The Wi-Fi of a computer whose system gives it by a library that blocks: Windows, macOS."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

from station.domain.clocks import AIR_BACK_WITHIN_S
from station.domain.device_errors import SoftapNotSeen
from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined, WayBack
from station.domain.field_errors import HostWifiLost, JoinRefused, WifiMissing
from station.flow.unhurried import to_its_end
from station.host.wifi.notes import Note, Notes
from station.worker import Worker

JOINED_WITHIN_S = 45.0
"""Windows takes 10 to 20 s (device-protocol 3.9). Real seconds, as the next."""
LOOKS_EVERY_S = 0.5
BACK_TRIES = 3

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Radio:
    """One adapter as the library tells of it."""

    name: str
    network: str = ""
    connection: str = ""
    """What leads back to that network: a profile's name."""
    mac: str = ""
    bind_to: str = ""


class Library(Protocol):
    """Every call blocks, briefly but for `scan`. Raises everywhere: WifiMissing, WifiNotAllowed,
    LocationOff.
    """

    def radios(self) -> Sequence[Radio]: ...

    def scan(self, name: str) -> Sequence[Heard]: ...

    def join(self, name: str, ssid: str) -> None:
        """Begin to join an open network, of which nothing is saved. Raises JoinRefused."""

    def go_back(self, way: WayBack) -> None:
        """Begin to join the network that was left; without one, only leave."""

    def close(self) -> None: ...


class WifiByLibrary:
    """Fulfils HostWifi."""

    is_by_hand = False

    def __init__(
        self, notes: Notes, library: Library, looks_every_s: float = LOOKS_EVERY_S
    ) -> None:
        self._notes, self._library, self._looks_every_s = notes, library, looks_every_s
        self._worker = Worker("wifi")

    async def adapters(self) -> Sequence[Adapter]:
        return [
            Adapter(each.name, each.network, not each.network, each.mac)
            for each in await self._radios()
        ]

    async def scan(self, prefixes: Sequence[str] = (DEVICE_NETWORK,)) -> Sequence[Heard]:
        strongest: dict[tuple[str, str], Heard] = {}
        for radio in await self._radios():
            for one in sorted(await self._scanned(radio), key=lambda one: -one.signal_percent):
                if not prefixes or one.ssid.startswith(tuple(prefixes)):
                    strongest.setdefault((one.ssid, one.adapter), one)
        return sorted(strongest.values(), key=lambda one: -one.signal_percent)

    async def join(self, ssid: str, *, adapter: str = "", stays: bool = False) -> Joined:
        radio = await self._chosen(adapter)
        try:
            await self._check(radio, ssid)
        except BaseException:
            if self._notes.of(radio.name) is None:
                self._notes.forget(WayBack(radio.name))
            raise
        way = WayBack(radio.name, radio.network, radio.connection)
        note = Note(way, ssid, is_spare=not radio.network, stays=stays)
        note = self._notes.keep(note)
        try:
            await self._call(lambda: self._library.join(radio.name, ssid))
            await self._arrived(radio.name, ssid)
        except BaseException:  # however it ended, the computer is back before anybody hears of it
            await to_its_end(self.go_back(note.way))
            raise
        left = None if note.is_spare else note.way
        return Joined(ssid, radio.name, bind_to=radio.bind_to, way_back=left)

    async def leave(self, joined: Joined) -> None:
        await self.go_back(joined.way_back or WayBack(joined.adapter))

    async def stayed(self) -> Sequence[Joined]:
        bound = {each.name: each.bind_to for each in await self._radios()}
        return [
            Joined(
                note.ssid, note.way.adapter, bind_to=bound.get(note.way.adapter, ""),
                way_back=None if note.is_spare else note.way,
            )
            for note in self._notes.stayed()
        ]  # fmt: skip

    async def left_behind(self) -> Sequence[WayBack]:
        return self._notes.left_behind()

    async def go_back(self, way: WayBack) -> None:
        self._notes.take([way.adapter])
        note = self._notes.of(way.adapter)
        for _ in range(BACK_TRIES if note is not None else 0):
            if await self._returned(way):
                break
        else:
            if note is not None and way.network:
                raise HostWifiLost(
                    f"This computer is not back on {way.network}.",
                    hint=f"Choose {way.network} in the Wi-Fi menu.",
                )
        self._notes.forget(way)

    async def close(self) -> None:
        self._notes.let_go()
        await self._call(self._library.close)
        self._worker.close()

    async def _returned(self, way: WayBack) -> bool:
        """An adapter that was pulled out has nowhere to go. Raises HostWifiLost."""
        try:
            await self._call(lambda: self._library.go_back(way))
            return await self._comes(way.adapter, way.network, AIR_BACK_WITHIN_S)
        except WifiMissing as gone:
            if way.network:
                raise HostWifiLost from gone
            return True

    async def _chosen(self, name: str) -> Radio:
        """The named one, else a spare one. Raises WifiMissing, WifiBusy."""
        radios = {each.name: each for each in await self._radios() if name in {"", each.name}}
        if not radios:
            raise WifiMissing(f"This computer has no Wi-Fi adapter {name} that can be used.")
        return radios[self._notes.take(sorted(radios, key=lambda key: bool(radios[key].network)))]

    async def _check(self, radio: Radio, ssid: str) -> None:
        """Raises SoftapNotSeen, JoinRefused."""
        found = [one for one in await self._scanned(radio) if one.ssid == ssid]
        if not found:
            raise SoftapNotSeen(f"{radio.name} does not hear {ssid}.")
        if not any(one.is_open for one in found):
            raise JoinRefused(f"{ssid} is not open: it is no device's own network.")

    async def _arrived(self, name: str, ssid: str) -> None:
        """Raises JoinRefused, WifiMissing."""
        if not await self._comes(name, ssid, JOINED_WITHIN_S):
            raise JoinRefused

    async def _comes(self, name: str, network: str, within_s: float) -> bool:
        """Whether the adapter is on `network` in time."""
        give_up_at_s = time.monotonic() + within_s
        while time.monotonic() < give_up_at_s:
            here = [each.network for each in await self._radios() if each.name == name]
            if not here:
                raise WifiMissing(f"The Wi-Fi adapter {name} was pulled out.")
            if here == [network]:
                return True
            await asyncio.sleep(self._looks_every_s)
        return False

    async def _radios(self) -> Sequence[Radio]:
        """Raises WifiMissing."""
        radios = await self._call(self._library.radios)
        if not radios:
            raise WifiMissing
        return radios

    async def _scanned(self, radio: Radio) -> Sequence[Heard]:
        return await self._call(lambda: self._library.scan(radio.name))

    async def _call(self, work: Callable[[], Result]) -> Result:
        return await self._worker.call(lambda _: work())
