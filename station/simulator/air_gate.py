"""The address at which a joined device answers: 192.168.0.1, as one adapter reaches it."""

import asyncio
from asyncio import StreamReader, StreamWriter
from contextlib import suppress
from urllib.parse import urlsplit

from station.simulator.softap_listener import Listener

_SOCKETS = 10
_PIECE_BYTES = 65_536


class Gate:
    """Open only while its adapter is joined; the port stays the same for its life, as the
    address does of every device.
    """

    def __init__(self) -> None:
        self._listener = Listener(
            self._relay, name="set-up network", sockets=_SOCKETS, refuse=_refuse
        )
        self._to: tuple[str, int] = ("", 0)

    @property
    def url(self) -> str:
        """Known from the first `open` on."""
        return f"http://{self._listener.address}"

    async def open(self, softap_http: str) -> None:
        """Whoever connects from now on reaches that device."""
        await self.close()
        parts = urlsplit(softap_http)
        self._to = (parts.hostname or "", parts.port or 80)
        await self._listener.open()

    async def close(self) -> None:
        """Nobody gets through, and who was through is cut off. Closing twice is fine."""
        await self._listener.close()

    async def _relay(self, reader: StreamReader, writer: StreamWriter) -> None:
        """Raises ConnectionError when the device is not there, or leaves."""
        up_reader, up_writer = await asyncio.open_connection(*self._to)
        both = [
            asyncio.ensure_future(_pass_on(reader, up_writer)),
            asyncio.ensure_future(_pass_on(up_reader, writer)),
        ]
        try:
            await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
        finally:
            up_writer.close()
            for one in both:
                one.cancel()
            await asyncio.gather(*both, return_exceptions=True)
            with suppress(ConnectionError):
                await up_writer.wait_closed()


async def _pass_on(reader: StreamReader, writer: StreamWriter) -> None:
    with suppress(ConnectionError):
        while piece := await reader.read(_PIECE_BYTES):
            writer.write(piece)
            await writer.drain()


def _refuse(writer: StreamWriter) -> None:
    writer.transport.abort()
