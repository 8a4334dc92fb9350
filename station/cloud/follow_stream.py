"""One event stream, kept open for all who follow it: opened again after a gap, told when it is
silent, and ended when nobody follows it any more (cloud-api 2.8).
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from random import SystemRandom
from typing import Protocol

from station.cloud.answer import Auth, Call
from station.cloud.crew import Trace
from station.cloud.follow_backlog import Item
from station.cloud.follow_heard import Heard
from station.cloud.follow_listener import Listener
from station.cloud.follow_session import StreamSession
from station.cloud.refusals import Paused
from station.cloud.site_turns import TellWait
from station.domain.calls.stream import StreamNews, StreamState
from station.domain.cloud_errors import RateLimited, TokenExpired
from station.domain.errors import StationError
from station.flow.ports import Clock
from station.worker import Worker

FIRST_WAIT_S, LONGEST_WAIT_S = 2.0, 60.0
"""Between two openings; doubled with each that fails (cloud-api 2.8)."""
STEADY_AFTER_S = 60.0
"""A stream that lasted so long begins its waits anew."""
_SPREAD = 0.25
"""Of a wait: many stations that were cut off together do not come back together."""
_LIMITS = ("calls", "streams")


@dataclass(frozen=True, slots=True)
class StreamHands:
    """What streams need of the rest. `session` makes one that is not open yet; `turn` waits for
    the site's budget and counts (errands.py), `slow_down` hears of a limit.
    """

    session: Callable[[], StreamSession]
    turn: Callable[[Sequence[str], TellWait], Awaitable[object]]
    slow_down: Callable[[], Awaitable[None]]
    clock: Clock
    trace: Trace | None = None


class StreamDoor(Protocol):
    """How one stream is opened."""

    async def auth(self) -> Auth:
        """The token for it. Raises SecretMissing, and the cloud's trouble."""

    def call(self, auth: Auth) -> Call: ...

    def drop(self, auth: Auth) -> None:
        """The cloud refused this token: the next one is another."""


class SharedStream:
    """One task on the loop, and one thread that reads."""

    def __init__(self, hands: StreamHands, door: StreamDoor) -> None:
        self._hands, self._door = hands, door
        self._listeners: list[Listener] = []
        self._last: StreamNews | None = None
        self._session = hands.session()
        self._worker = Worker("stream")
        self._heard = Heard(self._session.mask, self._pass_on)
        self._waits = 0
        self._has_new_token = False
        self._is_over = False
        self._running = asyncio.create_task(self._run(), name="stream")
        self._running.add_done_callback(self._end)

    @property
    def is_over(self) -> bool:
        """Refused for good, or closed: who comes now needs another."""
        return self._is_over

    @property
    def is_followed(self) -> bool:
        return bool(self._listeners)

    def join(self, listener: Listener) -> None:
        if self._last is not None:
            listener.hear([self._last])
        self._listeners.append(listener)

    def leave(self, listener: Listener) -> None:
        """Leaving twice is fine."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    async def close(self) -> None:
        """Leave no thread and no open stream. Closing twice is fine."""
        if not self._is_over:
            self._is_over = True
            self._tell(StreamState.ENDED)
            self._running.cancel()
        await asyncio.wait([self._running])

    async def _run(self) -> None:
        """It cleans up by itself, so that a closing that is stopped leaves nothing behind."""
        try:
            while await self._held_open():
                pass
        finally:
            self._is_over = True
            self._heard.close()
            await self._worker.call(lambda _stop: self._session.close())
            self._worker.close()

    async def _held_open(self) -> bool:
        """Opened, read until it ends, and the wait after it; False when it is refused for good."""
        self._tell(StreamState.OPENING)
        began_s = self._hands.clock.now()
        try:
            is_silent = await self._read()
        except TokenExpired as expired:
            is_first, self._has_new_token = not self._has_new_token, True
            return is_first or self._refuse(expired)
        except StationError as trouble:
            if not trouble.worth_retrying:
                return self._refuse(trouble)
            await self._wait(str(trouble), trouble=trouble)
            return True
        self._has_new_token = False
        if self._hands.clock.now() - began_s >= STEADY_AFTER_S:
            self._waits = 0
        if is_silent:
            self._tell(StreamState.SILENT, "Not even a sign of life comes any more.", gaps=1)
        await self._wait("The stream was interrupted.", gaps=0 if is_silent else 1)
        return True

    async def _read(self) -> bool:
        """True when it fell silent, False when it was ended. Raises StationError."""
        await self._hands.turn(_LIMITS, self._tell_turn)
        auth = await self._door.auth()
        call, session, heard = self._door.call(auth), self._session, self._heard
        try:
            return await self._worker.call(
                lambda stop: session.heeding(
                    stop, lambda: session.follow(call, heard.open, heard.hear)
                ),
                on_stop=session.cut,
            )
        except TokenExpired:
            self._door.drop(auth)
            raise
        except Paused:
            await self._hands.slow_down()
            raise
        finally:
            self._pass_on_talk()

    async def _wait(self, why: str, *, trouble: StationError | None = None, gaps: int = 0) -> None:
        """Twice as long each time; a limit's wait is never shortened."""
        wait_s = min(FIRST_WAIT_S * 2**self._waits, LONGEST_WAIT_S)
        self._waits = min(self._waits + 1, 10)
        spread = SystemRandom().uniform(0, _SPREAD)
        if isinstance(trouble, RateLimited):
            asked_s = trouble.wait_s if isinstance(trouble, Paused) else 0.0
            wait_s = max(asked_s, LONGEST_WAIT_S) * (1 + spread)
        else:
            wait_s *= 1 - spread
        text = f"{why} Opening it again in {wait_s:.0f} s."
        self._tell(StreamState.WAITING, text, wait_s=wait_s, gaps=gaps, trouble=trouble)
        await self._hands.clock.sleep(wait_s)

    def _refuse(self, trouble: StationError) -> bool:
        self._tell(StreamState.REFUSED, str(trouble), trouble=trouble)
        return False

    def _tell_turn(self, text: str, wait_s: float) -> None:
        self._tell(StreamState.WAITING, text, wait_s=wait_s)

    def _tell(
        self,
        state: StreamState,
        text: str = "",
        *,
        wait_s: float = 0.0,
        gaps: int = 0,
        trouble: StationError | None = None,
    ) -> None:
        """After all that was heard before."""
        self._heard.flush()
        self._pass_on([StreamNews(state, text, wait_s, gaps, trouble)])

    def _pass_on(self, items: Sequence[Item]) -> None:
        for item in items:
            if isinstance(item, StreamNews):
                self._last = replace(item, gaps=0)
        for listener in self._listeners:
            listener.hear(items)

    def _pass_on_talk(self) -> None:
        for direction, line in self._session.take_talk():
            if self._hands.trace is not None:
                self._hands.trace(direction, line)

    def _end(self, running: asyncio.Task[None]) -> None:
        fault = None if running.cancelled() else running.exception()
        for listener in self._listeners:
            listener.end(fault)
