"""The Wi-Fi of a computer that a program cannot switch: a person chooses, Station notices."""

import asyncio
import socket
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress

from station.domain.clocks import CHOSEN_BY_HAND_WITHIN_S
from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined, WayBack
from station.domain.field_errors import HostWifiLost, JoinRefused
from station.domain.softap import VERSION
from station.domain.softap_http import HttpReply, http_request
from station.host.wifi.notes import Note, Notes

ADAPTER = "by hand"
DEVICE = ("192.168.0.1", 80)
SOMEWHERE = ("192.0.2.1", 9)
"""An address that nobody has: is there a way out at all? Nothing is sent."""
LOOKS_EVERY_S = 1.0
"""A person takes some 20 s. Real seconds, as the next."""
ANSWERS_WITHIN_S = 2.0
_CHUNK_BYTES = 4096


class WifiByHand:
    """Fulfils HostWifi. `device` is where devices answer."""

    is_by_hand = True

    def __init__(
        self,
        notes: Notes,
        device: tuple[str, int] = DEVICE,
        *,
        within_s: float = CHOSEN_BY_HAND_WITHIN_S,
        looks_every_s: float = LOOKS_EVERY_S,
    ) -> None:
        self._notes, self._device = notes, device
        self._within_s, self._looks_every_s = within_s, looks_every_s

    async def adapters(self) -> Sequence[Adapter]:
        return [Adapter(ADAPTER)]

    async def scan(self, prefixes: Sequence[str] = (DEVICE_NETWORK,)) -> Sequence[Heard]:  # noqa: ARG002  # nothing is heard
        """The person reads in the menu of the system what is near."""
        return ()

    async def join(self, ssid: str, *, adapter: str = "", stays: bool = False) -> Joined:  # noqa: ARG002  # there is one
        """Returns when a device answers; its network is what the person chose."""
        self._notes.take([ADAPTER])
        note = self._notes.keep(Note(WayBack(ADAPTER), ssid, stays=stays))
        try:
            await self._until(self._is_there)
        except BaseException as ended:
            self._notes.forget(note.way)
            if isinstance(ended, TimeoutError):
                raise JoinRefused(
                    f"This computer was not taken to {ssid}.",
                    hint=f"Choose {ssid} in the Wi-Fi menu, then try again.",
                ) from ended
            raise
        host, port = self._device
        address = f"http://{host}" if port == DEVICE[1] else f"http://{host}:{port}"
        return Joined(ssid, ADAPTER, address, way_back=note.way)

    async def leave(self, joined: Joined) -> None:
        await self.go_back(joined.way_back or WayBack(joined.adapter))

    async def stayed(self) -> Sequence[Joined]:
        return [Joined(note.ssid, ADAPTER, way_back=note.way) for note in self._notes.stayed()]

    async def left_behind(self) -> Sequence[WayBack]:
        return self._notes.left_behind()

    async def go_back(self, way: WayBack) -> None:
        self._notes.take([way.adapter])
        try:
            await self._until(self._is_back)
        except TimeoutError as late:
            raise HostWifiLost from late
        self._notes.forget(way)

    async def close(self) -> None:
        self._notes.let_go()

    async def _until(self, look: Callable[[], Awaitable[bool]]) -> None:
        """Raises TimeoutError."""
        async with asyncio.timeout(self._within_s):
            while not await look():  # noqa: ASYNC110  # the system tells nothing by itself
                await asyncio.sleep(self._looks_every_s)

    async def _is_there(self) -> bool:
        """A device is asked, not only its address: many a router has that too."""
        reply = HttpReply()
        with suppress(OSError, TimeoutError, ValueError):
            async with asyncio.timeout(ANSWERS_WITHIN_S):
                await self._ask(reply)
        return reply.status == 200 and reply.body.startswith(b'{"v":')

    async def _ask(self, reply: HttpReply) -> None:
        reader, writer = await asyncio.open_connection(*self._device)
        try:
            writer.write(http_request(VERSION, self._device[0]))
            while not reply.is_complete and (come := await reader.read(_CHUNK_BYTES)):
                reply.feed(come)
        finally:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()

    async def _is_back(self) -> bool:
        return has_a_way_out() and not await self._is_there()


def has_a_way_out() -> bool:
    """Whether the system would know where to send a packet."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asked:
        try:
            asked.connect(SOMEWHERE)
        except OSError:
            return False
    return True
