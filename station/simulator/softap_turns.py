"""One turn of the set-up protocol on either transport: trouble, answer, delivery, leaving."""

import math
from asyncio import StreamWriter
from collections.abc import Callable
from enum import Enum, auto

from station.simulator.clock import SimulatedClock
from station.simulator.softap_commands import CONNECT, Commands
from station.simulator.softap_host import SoftapHost
from station.simulator.trouble import Trouble

_KINDS = frozenset({"silence", "empty_reply", "dies_after_reply", "chop", "garbage", "unplug"})
_NOISE = b"\xa5\x00\xff\x7f\x1b\x80\r\x01"
_CHOP_GAP_S = 0.01


class Outcome(Enum):
    ANSWERED = auto()
    SILENT = auto()
    """Swallowed: the connection stays, no byte will come."""
    CUT = auto()
    """The connection is gone."""


class Turns:
    """Takes the turns of both servers of one device."""

    def __init__(self, host: SoftapHost, commands: Commands, clock: SimulatedClock) -> None:
        self._host = host
        self._commands = commands
        self._clock = clock
        self._silent_until_s = 0.0

    def begin(self) -> None:
        """Set-up mode has begun anew."""
        self._silent_until_s = 0.0
        self._commands.is_leaving = False

    async def take(
        self, name: str, body: bytes, writer: StreamWriter, framed: Callable[[list[bytes]], bytes]
    ) -> Outcome:
        """Answer `name`; `framed` makes one transport's bytes of the writes."""
        trouble = self._host.strike(_KINDS, name)
        kind = trouble.kind if trouble else None
        if trouble and kind == "silence":
            self._fall_silent(trouble)
        if kind == "silence" or self._clock.now() < self._silent_until_s:
            return Outcome.SILENT
        if trouble and kind == "unplug" and "after_bytes" not in trouble.args:
            return _cut(writer)
        writes = [] if kind == "empty_reply" else await self._commands.answer(name, body)
        outcome = await self._deliver(writer, framed(writes), trouble)
        if name == CONNECT and writes and kind != "unplug":
            self._host.connect()  # set-up was active: this server exists for no other time
        return outcome

    def _fall_silent(self, trouble: Trouble) -> None:
        """Without `seconds` it is this one request; with 0 the device has hung."""
        if "seconds" in trouble.args:
            silent_s = float(trouble.args["seconds"]) or math.inf
            self._silent_until_s = self._clock.now() + silent_s

    async def _deliver(
        self, writer: StreamWriter, reply: bytes, trouble: Trouble | None
    ) -> Outcome:
        try:
            return await self._send(writer, reply, trouble)
        except ConnectionError:
            return Outcome.CUT  # the host has gone; what was asked is done all the same

    async def _send(self, writer: StreamWriter, reply: bytes, trouble: Trouble | None) -> Outcome:
        args = trouble.args if trouble else {}
        match trouble.kind if trouble else None:
            case "dies_after_reply":
                return _cut(writer)
            case "unplug":
                await flush(writer, reply[: int(args["after_bytes"])])
                return _cut(writer)
            case "chop":
                await self._send_chopped(writer, reply, float(args.get("gap_s", _CHOP_GAP_S)))
            case "garbage":
                count = int(args.get("bytes", len(_NOISE)))
                await flush(writer, (_NOISE * (count // len(_NOISE) + 1))[:count] + reply)
            case _:
                await flush(writer, reply)
        return Outcome.ANSWERED

    async def _send_chopped(self, writer: StreamWriter, reply: bytes, gap_s: float) -> None:
        for position in range(len(reply)):
            await flush(writer, reply[position : position + 1])
            await self._clock.sleep(gap_s)


async def flush(writer: StreamWriter, outgoing: bytes) -> None:
    """Return when the operating system has every byte. Raises ConnectionError."""
    writer.transport.set_write_buffer_limits(high=0)
    writer.write(outgoing)
    await writer.drain()


def _cut(writer: StreamWriter) -> Outcome:
    writer.transport.abort()
    return Outcome.CUT
