"""Finds a unit by whatever names it: what the cable, the cloud and our own record know of it."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace

from station.domain.bench_errors import RecordMissing
from station.domain.device_errors import NotListening, PortBusy, PortDenied, StuckInPrompt, UnitLost
from station.domain.errors import RecipeWrong
from station.domain.field.freeing import Plugged, Whereabouts
from station.domain.field.freeing_record import read_story
from station.domain.identity import DeviceId
from station.domain.unit import DeviceFacts
from station.flow.field.free_places import FreePlaces
from station.flow.field.free_ports import FreeHands, Wanted
from station.flow.ports import PortSeen

Say = Callable[[str], None]


class FreeFinder:
    """Reads only. Raises as Freeing.find."""

    def __init__(self, hands: FreeHands) -> None:
        self._hands, self._places = hands, FreePlaces(hands.desk)

    async def find(self, wanted: Wanted, say: Say) -> Whereabouts:
        text = next(iter(wanted.text.split()), "")  # the rest of a label is secret
        seen, facts = None, None
        if not text:
            say("Asks the device at the cable who it is.")
            seen = self._port(wanted.port)
            facts = await self._asked(seen)
            text = _named(seen, facts).text
        say("Asks the cloud where it is.")
        where = await self._places.find(text)
        if seen is None:
            seen = next((port for port in self._ports() if port.device == where.device), None)
            facts = await self._glanced(seen) if seen is not None else None
        say("Reads our own record of it.")
        return await self._with_record(where, _plugged(seen, facts))

    # ---- the cable ----

    def _ports(self) -> list[PortSeen]:
        return [port for port in self._hands.ports() if not port.is_dfu]

    def _port(self, address: str) -> PortSeen:
        ports = self._ports()
        if address:
            return next(
                (port for port in ports if port.address == address),
                PortSeen(address, "", None, None),
            )
        if not ports:
            raise NotListening("No Particle device is plugged in.")
        if len(ports) > 1:
            names = ", ".join(port.address for port in ports)
            raise RecipeWrong(f"Several devices are plugged in ({names}).", hint="Name one port.")
        return ports[0]

    async def _asked(self, seen: PortSeen) -> DeviceFacts | None:
        """None for one that does not listen: USB may have told its id all the same."""
        device = await self._hands.open_port(seen.address)
        try:
            return await device.identify()
        except (NotListening, StuckInPrompt):
            return None
        finally:
            await device.close()

    async def _glanced(self, seen: PortSeen) -> DeviceFacts | None:
        """Its place in the cloud is told also while another program has the port."""
        with suppress(PortBusy, PortDenied, UnitLost):
            return await self._asked(seen)
        return None

    # ---- our own record ----

    async def _with_record(self, where: Whereabouts, plugged: Plugged | None) -> Whereabouts:
        try:
            entries = (await self._hands.records.story(where.device.text)).entries
        except RecordMissing:
            entries = ()
        kept = await self._hands.codes.find(where.device)
        known = read_story(entries, self._hands.clock.utc(), kept.made_at if kept else None)
        return replace(
            where,
            plugged=plugged,
            code_until=known.code_until,
            labels=known.labels,
            customer=known.customer,
            wished=known.wished,
            in_doubt=known.in_doubt,
        )


def _named(seen: PortSeen, facts: DeviceFacts | None) -> DeviceId:
    """Raises NotListening where neither the device nor USB tells its id."""
    if facts is not None:
        return facts.device
    if seen.device is not None:
        return seen.device
    raise NotListening


def _plugged(seen: PortSeen | None, facts: DeviceFacts | None) -> Plugged | None:
    if seen is None:
        return None
    if facts is None:
        return Plugged(seen.address, listens=False)
    return Plugged(seen.address, listens=True, claimed=facts.claimed, firmware=facts.firmware or "")
