"""The computer beside the bench: its Wi-Fi adapters, what they hear, where they are joined.

A device in listening mode is an access point of its own (device-protocol 3.1). With one adapter
the computer leaves its own network for it, and the internet with it; a spare one costs nothing.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any, Protocol

from station.simulator.air_gate import Gate
from station.simulator.air_heard import OWN_NETWORK, Heard, own_network, set_up_name, set_up_network
from station.simulator.clock import SimulatedClock
from station.simulator.pace import Pace
from station.simulator.trouble import Trouble, TroubleBook

USUAL_ADAPTER = "wlan0"
_ON_THE_AIR = frozenset({"ap_gone"})
Tell = Callable[[str, str | None, dict[str, Any]], None]


class NotDone(Exception):  # no trouble of Station's: it is told over the wire
    """The air refuses, by a word: wifi-missing, wifi-not-allowed, location-off,
    softap-not-seen, join-refused or host-wifi-lost.
    """


class AccessPointUnit(Protocol):
    """One device of the bench, as far as the air hears it."""

    @property
    def device_id(self) -> str: ...

    @property
    def is_on_the_air(self) -> bool: ...

    @property
    def softap_http(self) -> str:
        """Where its servers really are."""


@dataclass
class Adapter:
    """`network` is what it is joined to; "" for none."""

    name: str
    mac: str
    gate: Gate
    is_spare: bool = False
    is_plugged: bool = True
    network: str = OWN_NETWORK
    busy: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def is_home(self) -> bool:
        return self.is_plugged and self.network == OWN_NETWORK


class HostAir:
    """`around` gives the devices and `points` the other networks, each time anew."""

    def __init__(
        self,
        around: Callable[[], Iterable[AccessPointUnit]],
        points: Callable[[], Iterable[Heard]],
        world: tuple[SimulatedClock, Pace, TroubleBook, Tell],
    ) -> None:
        self._around, self._points = around, points
        self._clock, self._pace, self._troubles, self._tell = world
        self.adapters: dict[str, Adapter] = {}
        self.names: dict[str, str] = {}
        """Set-up networks that are not called Photon-…, by device id."""
        self._gone: set[str] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self.on_moved: Callable[[], None] = _nobody_cares
        """An adapter came, went, or is on another network now."""
        self.plug(USUAL_ADAPTER)

    @property
    def is_home(self) -> bool:
        """Whether some adapter that is there for it is on the computer's own network."""
        return any(each.is_home and not each.is_spare for each in self.adapters.values())

    def plug(self, name: str) -> None:
        """Plug an adapter in: the usual one joins the computer's own network by itself, any other
        is a spare one.
        """
        if name not in self.adapters:
            mac = f"02:00:00:00:00:{len(self.adapters) + 1:02x}"
            self.adapters[name] = Adapter(name, mac, Gate(), is_spare=name != USUAL_ADAPTER)
        adapter = self.adapters[name]
        adapter.is_plugged = True
        adapter.network = "" if adapter.is_spare else OWN_NETWORK
        self.on_moved()

    async def pull(self, name: str) -> None:
        """Raises ValueError for one that was never there."""
        if name not in self.adapters:
            raise ValueError(f"there is no adapter {name}")
        adapter = self.adapters[name]
        adapter.is_plugged, adapter.network = False, ""
        await adapter.gate.close()
        self.on_moved()

    def name_of(self, device_id: str) -> str:
        """Of the device's own network."""
        return self.names.get(device_id) or set_up_name(device_id)

    def hear_again(self) -> None:
        """An access point came or went: who was joined to it is cut off."""
        for adapter in self.adapters.values():
            if not self._holds(adapter):
                self._start(adapter.gate.close())

    async def scan(self) -> list[Heard]:
        """What each adapter hears: channel, signal, whether a password is needed."""
        self._refuse("scan", {"location_off": "location-off", "wifi_denied": "wifi-not-allowed"})
        plugged = self._plugged()
        await self._clock.sleep(self._pace.scan[1])
        heard = [*self._device_networks(), own_network(), *self._points()]
        return [{**one, "adapter": adapter.name} for adapter in plugged for one in heard]

    def status(self) -> list[dict[str, Any]]:
        """The adapters; one whose access point has gone is on no network."""
        return [
            {
                "name": adapter.name,
                "mac": adapter.mac,
                "is_spare": adapter.is_spare,
                "network": adapter.network if self._holds(adapter) else "",
            }
            for adapter in self.adapters.values()
            if adapter.is_plugged
        ]

    async def join(self, ssid: str, name: str) -> str:
        """Where the device answers for as long as the adapter stays there. Its own network is
        left first, and not taken again when this fails. Raises NotDone.
        """
        async with self._busy(name) as adapter:
            self._refuse("join", {"wifi_denied": "wifi-not-allowed"})
            await self._move(adapter, "")
            await self._clock.sleep(self._pace.join[1])
            if not adapter.is_plugged:
                raise NotDone("wifi-missing")
            unit = self._unit_called(ssid)
            if unit is None:
                raise NotDone("softap-not-seen")
            self._refuse("join", {"join_refused": "join-refused"}, unit.device_id)
            await adapter.gate.open(unit.softap_http)
            await self._move(adapter, ssid)
            self._tell("joined", unit.device_id, {"ssid": ssid, "adapter": name})
            self._expect_trouble(adapter, unit)
            return adapter.gate.url

    async def leave(self, name: str, network: str) -> None:
        """Back to `network`; "" is none. Raises NotDone."""
        async with self._busy(name) as adapter:
            self._refuse("leave", {"no_way_back": "host-wifi-lost"})
            if adapter.network != network:
                await adapter.gate.close()
                await self._clock.sleep(self._pace.join[1])
                await self._move(adapter, network)
                self._tell("went_back", None, {"network": network, "adapter": name})

    async def close(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for adapter in self.adapters.values():
            await adapter.gate.close()

    # ---- what it hears ----

    def _device_networks(self) -> list[Heard]:
        return [
            set_up_network(unit.device_id, self.name_of(unit.device_id))
            for unit in self._on_the_air()
        ]

    def _on_the_air(self) -> list[AccessPointUnit]:
        return [u for u in self._around() if u.is_on_the_air and u.device_id not in self._gone]

    def _unit_called(self, ssid: str) -> AccessPointUnit | None:
        return next((u for u in self._on_the_air() if self.name_of(u.device_id) == ssid), None)

    def _holds(self, adapter: Adapter) -> bool:
        return adapter.network == OWN_NETWORK or self._unit_called(adapter.network) is not None

    # ---- how it is moved ----

    def _plugged(self) -> list[Adapter]:
        plugged = [adapter for adapter in self.adapters.values() if adapter.is_plugged]
        if not plugged:
            raise NotDone("wifi-missing")
        return plugged

    @asynccontextmanager
    async def _busy(self, name: str) -> AsyncIterator[Adapter]:
        """One thing at a time for each adapter. Raises NotDone when it is not there."""
        adapter = self.adapters.get(name)
        if adapter is None:
            raise NotDone("wifi-missing")
        async with adapter.busy:
            if not adapter.is_plugged:
                raise NotDone("wifi-missing")
            yield adapter

    async def _move(self, adapter: Adapter, network: str) -> None:
        adapter.network = network
        if network in ("", OWN_NETWORK):
            await adapter.gate.close()
        self.on_moved()

    def _refuse(self, at: str, words: dict[str, str], unit: str | None = None) -> None:
        """Raises NotDone when a trouble of these is to strike here."""
        trouble = self._troubles.strike(frozenset(words), unit=unit, at=at)
        if trouble is not None:
            self._tell("struck", unit, {"kind": trouble.kind, "at": at})
            raise NotDone(words[trouble.kind])

    def _expect_trouble(self, adapter: Adapter, unit: AccessPointUnit) -> None:
        """What befalls the joined: the access point goes, or the system prefers its own network
        (device-protocol 3.9).
        """
        kinds = _ON_THE_AIR | {"hops_away"}
        trouble = self._troubles.strike(kinds, unit=unit.device_id, at="joined")
        if trouble is not None:
            self._start(self._befall(trouble, adapter, unit.device_id))

    def _start(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _befall(self, trouble: Trouble, adapter: Adapter, device_id: str) -> None:
        await self._clock.sleep(float(trouble.args.get("seconds", 0.0)))
        self._tell("struck", device_id, {"kind": trouble.kind, "at": "joined"})
        if trouble.kind == "hops_away":
            await self._move(adapter, OWN_NETWORK)
            return
        self._gone.add(device_id)
        await adapter.gate.close()
        if "back_after_s" in trouble.args:
            await self._clock.sleep(float(trouble.args["back_after_s"]))
            self._gone.discard(device_id)


def _nobody_cares() -> None:
    """Nobody waits for it."""
