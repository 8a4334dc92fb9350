"""The Wi-Fi of a computer beside the simulated bench; never taken for a real cloud (settled 2)."""

import asyncio
import json
import warnings
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import platformdirs

from station.domain.clocks import AIR_BACK_WITHIN_S, AIR_JOINED_WITHIN_S, AIR_SCANNED_WITHIN_S
from station.domain.device_errors import SoftapNotSeen
from station.domain.errors import StationError
from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined, WayBack
from station.domain.field_errors import (
    HostWifiLost,
    JoinRefused,
    LocationOff,
    WifiMissing,
    WifiNotAllowed,
)
from station.flow.unhurried import to_its_end
from station.host.small_file import read_json
from station.host.wifi.notes import Note, Notes

REGISTRY_FILES = "simulated-bench*.json"

BACK_TRIES = 3
"""For the remembered network (verdicts W15)."""
SHORTEST_WAIT_S = 2.0
"""However fast the story runs. Real seconds."""
_REFUSALS: dict[str, type[StationError]] = {
    trouble.code: trouble
    for trouble in (
        HostWifiLost, JoinRefused, LocationOff, SoftapNotSeen, WifiMissing, WifiNotAllowed,
    )
}  # fmt: skip


class BenchAir:
    """Fulfils HostWifi. `address` is what the bench says of itself as `air`."""

    is_by_hand = False

    def __init__(self, address: str, notes: Notes, time_scale: float = 1.0) -> None:
        self._address, self._notes, self._scale = address, notes, time_scale

    async def adapters(self) -> Sequence[Adapter]:
        reply = await self._ask({"do": "status"}, AIR_SCANNED_WITHIN_S)
        return [
            Adapter(one["name"], one["network"], one["is_spare"], one["mac"])
            for one in reply["adapters"]
        ]

    async def scan(self, prefixes: Sequence[str] = (DEVICE_NETWORK,)) -> Sequence[Heard]:
        reply = await self._ask({"do": "scan"}, AIR_SCANNED_WITHIN_S)
        heard = [Heard(**one) for one in reply["heard"]]
        wanted = [one for one in heard if not prefixes or one.ssid.startswith(tuple(prefixes))]
        return sorted(wanted, key=lambda one: -one.signal_percent)

    async def join(self, ssid: str, *, adapter: str = "", stays: bool = False) -> Joined:
        chosen = await self._chosen(adapter)
        way = WayBack(chosen.name, chosen.network)
        way = self._notes.keep(Note(way, ssid, is_spare=chosen.is_spare, stays=stays)).way
        wish = {"do": "join", "ssid": ssid, "adapter": chosen.name}
        try:
            reply = await self._ask(wish, AIR_JOINED_WITHIN_S)
        except BaseException:  # however it ended, the computer is back before anybody hears of it
            await to_its_end(self.go_back(way))
            raise
        left = None if chosen.is_spare else way
        return Joined(ssid, chosen.name, reply["address"], way_back=left)

    async def leave(self, joined: Joined) -> None:
        await self.go_back(joined.way_back or WayBack(joined.adapter))

    async def stayed(self) -> Sequence[Joined]:
        return [
            Joined(each.ssid, each.way.adapter, way_back=None if each.is_spare else each.way)
            for each in self._notes.stayed()
        ]

    async def left_behind(self) -> Sequence[WayBack]:
        return self._notes.left_behind()

    async def go_back(self, way: WayBack) -> None:
        """An adapter that is pulled out has nowhere to go: the note of one that was taken away
        from the computer's own network stays.
        """
        self._notes.take([way.adapter])
        wish = {"do": "leave", "adapter": way.adapter, "network": way.network}
        for tries_left in reversed(range(BACK_TRIES)):
            try:
                await self._ask(wish, AIR_BACK_WITHIN_S)
            except (HostWifiLost, WifiMissing) as lost:
                if isinstance(lost, WifiMissing) and not way.network:
                    break
                if not tries_left:
                    raise _lost(way) from lost
            else:
                break
        self._notes.forget(way)

    async def close(self) -> None:
        self._notes.let_go()

    async def _chosen(self, name: str) -> Adapter:
        """The named one, else a spare one. Raises WifiMissing, WifiBusy."""
        adapters = {each.name: each for each in await self.adapters() if name in ("", each.name)}
        if not adapters:
            raise WifiMissing
        return adapters[
            self._notes.take(sorted(adapters, key=lambda one: not adapters[one].is_spare))
        ]

    async def _ask(self, wish: dict[str, str], within_s: float) -> dict[str, Any]:
        """Raises WifiMissing when the bench is not there, and what it refuses with."""
        real_s = max(within_s * self._scale, SHORTEST_WAIT_S)
        try:
            async with asyncio.timeout(real_s):
                reply = await self._exchange(json.dumps(wish).encode() + b"\n")
        except (TimeoutError, OSError, ValueError) as cause:
            raise _unanswered(wish) from cause
        if (refused := reply.get("refused")) is not None:
            raise _REFUSALS.get(refused, WifiMissing)()
        return reply

    async def _exchange(self, wish: bytes) -> dict[str, Any]:
        host, _, port = self._address.rpartition(":")
        reader, writer = await asyncio.open_connection(host, int(port))
        try:
            writer.write(wish)
            await writer.drain()
            reply: dict[str, Any] = json.loads(await reader.readline())
            return reply
        finally:
            writer.close()
            with suppress(ConnectionError):
                await writer.wait_closed()


def air_of(cloud_url: str, folder: Path | None = None) -> str:
    """Where the air of the bench with this cloud answers. Raises WifiMissing when none runs."""
    if folder is None:
        with warnings.catch_warnings(action="ignore"):  # the fallback folder serves as well
            folder = Path(platformdirs.user_runtime_dir("station", ensure_exists=False))
    for file in sorted(folder.glob(REGISTRY_FILES)):
        match read_json(file):
            case {"cloud_url": str(url), "air": str(address)} if url == cloud_url:
                return address
    raise WifiMissing("No simulated bench runs with this cloud.")


def _unanswered(wish: dict[str, str]) -> StationError:
    match wish["do"]:
        case "join":
            return JoinRefused()
        case "leave":
            return HostWifiLost()
    return WifiMissing("The simulated bench's air does not answer.")


def _lost(way: WayBack) -> HostWifiLost:
    if not way.network:
        return HostWifiLost()
    return HostWifiLost(
        f"This computer is not back on {way.network}.",
        hint=f"Choose {way.network} in the Wi-Fi menu.",
    )
