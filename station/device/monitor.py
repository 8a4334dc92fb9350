"""Looks on while one device speaks, and stays with it through resets and re-enumeration."""

import asyncio
import threading
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager, suppress

from station.device.monitor_log import RotatingLog
from station.device.monitor_outbox import Outbox
from station.device.monitor_ports import same_again
from station.device.port import Port
from station.device.serial_port import SerialPort, cu_address
from station.device.socket_port import SocketPort
from station.domain.device_errors import PortBusy, PortDenied, UnitLost
from station.domain.errors import StationError
from station.domain.field.monitor_line import MonitorLine
from station.domain.field.monitor_rate import checked_rate
from station.domain.field.monitor_stream import MonitorStream
from station.domain.field.monitor_typing import LineEnd, line_end
from station.domain.field_errors import LogNotKept
from station.flow.field.monitors import (
    LogNews,
    LogWish,
    MonitorNews,
    MonitorPort,
    MonitorWish,
    PortState,
    Told,
)
from station.worker import Worker, beside

LOOK_EVERY_S = 0.25
"""How often a device that went, or a port that is taken, is looked for. Real seconds."""

Look = Callable[[], Sequence[MonitorPort]]


class PortMonitor:
    """Fulfils station.flow.field.monitors.Monitor. One thread reads all the time; another opens,
    types and closes. `look` lists the ports there are. Raises ParameterWrong for a rate that is a
    command.
    """

    def __init__(self, wish: MonitorWish, look: Look) -> None:
        self._rate = checked_rate(wish.rate)
        self._address, self._look = wish.address, look
        self._stream = MonitorStream(wish.source or wish.address)
        self._lock = threading.Lock()
        """Of what both threads write into: the stream, the log."""
        self._log: RotatingLog | None = None
        self._known: MonitorPort | None = None
        self._port: Port | None = None
        self._state = PortState.OPENING
        self._outbox: Outbox | None = None
        self._keeping: asyncio.Task[None] | None = None
        self._typer = Worker("type")
        self._reader = Worker("monitor")
        self._is_closed = False

    # ---- what the faces ask ----

    async def follow(self) -> AsyncIterator[Told]:
        self._outbox = Outbox()
        self._begin()
        try:
            while (told := await self._outbox.take()) is not None:
                yield told
        finally:
            await self._stop()

    async def send(self, text: str, end: LineEnd = LineEnd.AUTO) -> None:
        await self._typer.call(lambda _: self._type(text, end))

    @asynccontextmanager
    async def lend(self) -> AsyncIterator[str]:
        await self._stop()
        self._tell(PortState.LENT)
        try:
            yield self._address
        finally:
            if not self._is_closed:
                self._begin()

    async def log_to(self, wish: LogWish | None) -> None:
        opened = await beside("log", lambda: RotatingLog(wish)) if wish is not None else None
        with self._lock:
            before, self._log = self._log, opened
        if before is not None:
            await beside("log", before.close)
        if wish is not None and self._outbox is not None:
            self._outbox.put_news(LogNews(wish.path))

    async def close(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        await self._stop()
        if self._outbox is not None:
            self._outbox.end()
        await self._typer.call(lambda _: self._end_log())
        self._typer.close()
        self._reader.close()

    # ---- on the loop ----

    def _begin(self) -> None:
        self._keeping = asyncio.create_task(self._keep_open(), name="monitor")
        self._keeping.add_done_callback(self._ended)

    def _ended(self, keeping: "asyncio.Task[None]") -> None:
        """A fault of ours is raised where the monitor is followed."""
        if not keeping.cancelled() and self._outbox is not None:
            self._outbox.end(keeping.exception())

    async def _stop(self) -> None:
        keeping, self._keeping = self._keeping, None
        if keeping is not None:
            keeping.cancel()
            await asyncio.wait([keeping])

    async def _keep_open(self) -> None:
        while True:
            try:
                await self._typer.call(lambda _: self._open())
                self._tell(PortState.OPEN)
                await self._reader.call(self._read_on, on_stop=lambda _: self._wake())
                await self._typer.call(lambda _: self._close())  # its last words come first
                self._tell(PortState.GONE)
            except PortBusy as busy:
                self._tell(PortState.BUSY, busy)
            except PortDenied as denied:
                self._tell(PortState.DENIED, denied)
            except UnitLost as lost:
                self._tell(PortState.GONE, lost)
            finally:
                await self._typer.call(lambda _: self._close())
            await self._reader.call(self._seek)

    def _tell(self, state: PortState, trouble: StationError | None = None) -> None:
        """What lasts is told once."""
        if state is self._state and state not in (PortState.OPEN, PortState.LENT):
            return
        self._state = state
        if self._outbox is not None:
            self._outbox.put_news(MonitorNews(state, self._address, trouble))

    # ---- on the threads ----

    def _open(self) -> None:
        """Raises PortDenied, PortBusy, UnitLost."""
        if "://" not in self._address:
            here = [port for port in self._look() if port.address == cu_address(self._address)]
            self._known = here[0] if here else self._known
        if self._address.startswith("socket://"):
            self._port = SocketPort(self._address)
        else:
            self._port = SerialPort(cu_address(self._address), self._rate)

    def _close(self) -> None:
        port, self._port = self._port, None
        if port is not None:
            port.close()
        with self._lock:
            unfinished = self._stream.restart()
            self._hand_on(unfinished, 0)

    def _wake(self) -> None:
        if self._port is not None:
            self._port.wake()

    def _read_on(self, stop: threading.Event) -> None:
        """Until the device goes, or `stop`."""
        port, is_told = self._port, True
        while port is not None and not stop.is_set():
            try:
                raw = port.read()
            except UnitLost:
                return
            with self._lock:
                if raw:
                    self._hand_on(self._stream.hear(raw, time.time()), len(raw))
                elif not is_told and (rest := self._stream.rest) and self._outbox is not None:
                    self._outbox.put_lines((), rest, where=self._stream.where, still=True)
            is_told = not raw

    def _hand_on(self, lines: Sequence[MonitorLine], heard_bytes: int) -> None:
        """With the lock."""
        if self._outbox is not None and (lines or heard_bytes):
            self._outbox.put_lines(lines, self._stream.rest, heard_bytes, where=self._stream.where)
        if self._log is None or not lines:
            return
        try:
            self._log.keep(lines)
        except LogNotKept as trouble:
            self._give_up_log(trouble)

    def _give_up_log(self, trouble: LogNotKept) -> None:
        log, self._log = self._log, None
        if log is not None:
            with suppress(LogNotKept):  # what is still unwritten has no room either
                log.close()
            if self._outbox is not None:
                self._outbox.put_news(LogNews(str(log.path), trouble))

    def _type(self, text: str, end: LineEnd) -> None:
        """Raises UnitLost, AnswerLost."""
        port = self._port
        if port is None:
            raise UnitLost("No port is open: nothing was typed.")
        typed = text.encode()
        with self._lock:  # the echo comes after what is typed
            sign = line_end(text, end, self._stream.where)
            self._hand_on([self._stream.send(typed, time.time())], 0)
        port.write(typed + sign)

    def _seek(self, stop: threading.Event) -> None:
        """Wait until it is worth trying again."""
        while not stop.wait(LOOK_EVERY_S):
            if self._known is None or self._state is not PortState.GONE:
                return
            found = same_again(self._known, self._look())
            if found is not None:
                self._known, self._address = found, found.address
                return

    def _end_log(self) -> None:
        with self._lock:
            log, self._log = self._log, None
        if log is not None:
            with suppress(LogNotKept):  # its last lines were kept, or told not to be
                log.close()
