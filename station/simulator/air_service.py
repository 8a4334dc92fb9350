"""The computer's Wi-Fi over a loopback socket: one JSON object a line, each answered by one.

`{"do": "status"}` → `{"adapters": […], "internet": true}` · `{"do": "scan"}` → `{"heard": […]}` ·
`{"do": "join", "ssid", "adapter"}` → `{"address"}` · `{"do": "leave", "adapter", "network"}` →
`{"network"}` · what is not done → `{"refused": …}`, a word of `air.NotDone`.
"""

import json
from asyncio import StreamReader, StreamWriter
from collections.abc import Mapping
from typing import Any

from station.simulator.air import HostAir, NotDone
from station.simulator.air_internet import Internet
from station.simulator.softap_listener import Listener

_VISITORS = 32


class AirService:
    """`address` is known once it has started."""

    def __init__(self, air: HostAir, internet: Internet) -> None:
        self._air, self._internet = air, internet
        self._listener = Listener(
            self._converse, name="the air", sockets=_VISITORS, refuse=lambda w: w.transport.abort()
        )

    @property
    def address(self) -> str:
        """As `127.0.0.1:N`."""
        return self._listener.address

    async def start(self) -> None:
        await self._listener.open()

    async def close(self) -> None:
        await self._listener.close()

    async def _converse(self, reader: StreamReader, writer: StreamWriter) -> None:
        while line := await reader.readline():
            reply = await self._reply(line)
            writer.write(json.dumps(reply).encode() + b"\n")
            await writer.drain()

    async def _reply(self, line: bytes) -> Mapping[str, Any]:
        try:
            return await self._done(json.loads(line))
        except NotDone as refused:
            return {"refused": str(refused)}
        except ValueError:
            return {"refused": "not understood"}

    async def _done(self, wish: Any) -> Mapping[str, Any]:
        match wish:
            case {"do": "status"}:
                return {"adapters": self._air.status(), "internet": not self._internet.is_away}
            case {"do": "scan"}:
                return {"heard": await self._air.scan()}
            case {"do": "join", "ssid": str(ssid), "adapter": str(adapter)}:
                address = await self._air.join(ssid, adapter)
                await self._internet.settled()
                return {"address": address}
            case {"do": "leave", "adapter": str(adapter), "network": str(network)}:
                await self._air.leave(adapter, network)
                await self._internet.settled()
                return {"network": network}
        raise ValueError("not understood")
