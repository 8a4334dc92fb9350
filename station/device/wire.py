"""A port with somebody always listening, on which one dialogue at a time is held."""

import asyncio
import threading
import time
from typing import Protocol, TypeVar

from station.device.inbox import Inbox
from station.device.port import Port
from station.device.serial_port import SerialPort, cu_address
from station.device.socket_port import SocketPort
from station.domain.device_errors import UnitLost
from station.worker import Worker

Result = TypeVar("Result")
Result_co = TypeVar("Result_co", covariant=True)

GLANCE_S = 0.05
"""The longest a stop has to wait to be seen; a byte is seen at once. Real seconds."""
SHORTEST_WAIT_S = 0.25
"""However fast the story runs, a computer under load needs its time. Real seconds."""
REST_S = 0.25
"""A device that has said something strange and is still for this long will say no more."""
SHORTEST_REST_S = 0.1
_BETWEEN_BYTES_S = 0.005
"""Some drivers lose bytes that are written at once (device-protocol 7.1); nothing tells when."""


class Conversation(Protocol[Result_co]):
    """What can be held on a wire, as `station.domain.listening.Dialogue` has it."""

    @property
    def is_over(self) -> bool: ...

    @property
    def result(self) -> Result_co: ...

    @property
    def turns(self) -> int: ...

    @property
    def patience_s(self) -> float: ...

    @property
    def stillness_s(self) -> float: ...

    @property
    def parting(self) -> bytes: ...

    def outgoing(self) -> bytes: ...

    def feed(self, incoming: bytes) -> None: ...

    def rest(self) -> None: ...

    def silent(self) -> None: ...


class Wire:
    """Two threads: one reads all the time, since a device whose output is not taken for 2.5 s
    thinks that the port is closed (device-protocol 1.4); one talks, opens and closes.
    """

    def __init__(self, port: Port, talker: Worker, time_scale: float) -> None:
        self._port = port
        self._talker = talker
        self._time_scale = time_scale
        self._inbox = Inbox()
        self._reader = Worker("listen")
        self._reading = asyncio.create_task(self._reader.call(self._read_on), name="listen")
        self._is_closed = threading.Event()

    @classmethod
    async def open(cls, address: str, time_scale: float) -> "Wire":
        """Raises PortDenied, PortBusy, UnitLost."""
        talker = Worker("talk")
        opened: list[Port] = []
        try:
            await talker.call(lambda _: opened.append(_open_port(address)))
        except BaseException:
            if opened:  # cancelled while it was being opened
                opened[0].close()
            talker.close()
            raise
        return cls(opened[0], talker, time_scale)

    async def hold(self, dialogue: Conversation[Result], *, slowly: bool = False) -> Result:
        """Hold `dialogue` to its end. Raises UnitLost and what the dialogue raises.

        Cancelled, it stops within GLANCE_S, a prompt that wants it ended by one empty line.
        """
        await self._talker.call(lambda stop: self._hold(dialogue, stop, slowly=slowly))
        return dialogue.result

    async def type_letter(self, letter: bytes) -> None:
        """Type what has no reply. Raises UnitLost."""
        await self._talker.call(lambda _: self._port.write(letter))

    async def close(self) -> None:
        if self._is_closed.is_set():
            return
        self._is_closed.set()
        self._port.wake()
        await self._reading
        self._reader.close()
        await self._talker.call(lambda _: self._port.close())
        self._talker.close()

    def _read_on(self, stop: threading.Event) -> None:
        while not (stop.is_set() or self._is_closed.is_set()):
            try:
                if received := self._port.read():
                    self._inbox.put(received)
            except UnitLost as lost:
                self._inbox.end(lost)
                return

    def _hold(self, dialogue: Conversation[Result], stop: threading.Event, *, slowly: bool) -> None:
        self._inbox.discard()  # what came before belongs to nobody
        pace = _Pace(self._time_scale)
        while not dialogue.is_over:
            outgoing = dialogue.outgoing()
            if stop.is_set():
                self._port.write(b"" if outgoing else dialogue.parting)
                return
            if slowly:
                self._write_slowly(outgoing, stop)
            elif outgoing:
                self._port.write(outgoing)
            pace.follow(dialogue.turns)
            self._hear(dialogue, pace)

    def _hear(self, dialogue: Conversation[Result], pace: "_Pace") -> None:
        if pace.is_over(dialogue.patience_s, dialogue.stillness_s):
            dialogue.silent()
        elif received := self._inbox.take(GLANCE_S):
            pace.heard()
            dialogue.feed(received)
        elif pace.has_come_to_rest():
            dialogue.rest()

    def _write_slowly(self, outgoing: bytes, stop: threading.Event) -> None:
        """Byte by byte; stopped, the rest at once, so that no line is left half typed."""
        for place in range(len(outgoing)):
            if stop.wait(_BETWEEN_BYTES_S):
                self._port.write(outgoing[place:])
                return
            self._port.write(outgoing[place : place + 1])


class _Pace:
    """How long a turn has lasted, and how long it has been still."""

    def __init__(self, time_scale: float) -> None:
        self._time_scale = time_scale
        self._turn = -1
        self._turn_began = self._last_heard = time.monotonic()
        self._rests = True

    def follow(self, turn: int) -> None:
        if turn != self._turn:
            self._turn = turn
            self._turn_began = time.monotonic()

    def heard(self) -> None:
        self._last_heard = time.monotonic()
        self._rests = False

    def is_over(self, patience_s: float, stillness_s: float) -> bool:
        now = time.monotonic()
        still_since = max(self._turn_began, self._last_heard)
        return now > self._turn_began + self._real(patience_s) or (
            now > still_since + self._real(stillness_s)
        )

    def has_come_to_rest(self) -> bool:
        """True once for each time that the device falls still."""
        still_s = time.monotonic() - self._last_heard
        if self._rests or still_s < max(REST_S * self._time_scale, SHORTEST_REST_S):
            return False
        self._rests = True
        return True

    def _real(self, story_s: float) -> float:
        return max(story_s * self._time_scale, SHORTEST_WAIT_S)


def _open_port(address: str) -> Port:
    if address.startswith("socket://"):
        return SocketPort(address)
    return SerialPort(cu_address(address))
