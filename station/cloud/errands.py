"""Blocking calls, sent to the worker's thread one by one, and patience on the loop."""

from collections.abc import Awaitable, Callable
from typing import TypeVar

from station.cloud.client import CloudClient
from station.cloud.guard import Guard
from station.cloud.oauth import TokenDesk
from station.cloud.refusals import Paused
from station.cloud.session import CloudSession
from station.domain.cloud_errors import CloudUnwell, ReplyNotUnderstood, SiteOffline
from station.flow.ports import Clock
from station.worker import Worker

Result = TypeVar("Result")
Tell = Callable[[str], None]
Trace = Callable[[str, bytes], None]

READ_TRIES = 3
BACK_OFF_S = 0.3
"""Doubled with each further try."""
PATIENCE_S = 75.0
"""In all, for one call's rate limits: less than the flow's shortest step (90 s), so that the
trouble is told by its own name."""


class Errands:
    """One worker, one session, one thread for both. `client`, `desk` and `guard` are used by
    work given to `run`.
    """

    def __init__(
        self, session: CloudSession, guard: Guard, clock: Clock, tell: Tell, trace: Trace | None
    ) -> None:
        self.client, self.desk, self.guard = CloudClient(session), TokenDesk(session), guard
        self.clock, self.tell = clock, tell
        self._session, self._trace = session, trace
        self._worker = Worker("cloud")
        self._is_closed = False

    async def run(self, work: Callable[[], Result]) -> Result:
        """Return what `work` returned, once it has ended; its talk is traced on the loop. A stop
        cuts a wait short, unless the end of what was sent must be known.
        """
        session = self._session
        try:
            return await self._worker.call(
                lambda stop: session.heeding(stop, work), on_stop=session.cut
            )
        finally:
            self._pass_on_talk()

    async def within_limits(self, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """Wait out rate limits and ask again: a call that was turned away was not done. Raises
        RateLimited when the waits would be longer than a step has time for.
        """
        waited_s = 0.0
        while True:
            try:
                return await attempt()
            except Paused as paused:
                waited_s += paused.wait_s
                if waited_s > PATIENCE_S:
                    raise
                self.tell(f"{paused} Waiting {paused.wait_s:g} s.")
                await self.clock.sleep(paused.wait_s)

    async def through_hiccups(self, attempt: Callable[[], Awaitable[Result]]) -> Result:
        """For reads only: up to three tries, two for an odd reply, each repeat told (settled 1.9,
        verdicts R2 and R5).
        """
        tried = 0
        while True:
            try:
                return await attempt()
            except (CloudUnwell, SiteOffline, ReplyNotUnderstood) as hiccup:
                tried += 1
                most = READ_TRIES - 1 if isinstance(hiccup, ReplyNotUnderstood) else READ_TRIES
                if tried >= most:
                    raise
                self.tell(f"{hiccup} Asking again ({tried + 1} of {most}).")
                await self.clock.sleep(BACK_OFF_S * 2 ** (tried - 1))

    async def close(self) -> None:
        """Closing twice is fine."""
        if self._is_closed:
            return
        self._is_closed = True
        await self.run(self._session.close)
        self._worker.close()

    def _pass_on_talk(self) -> None:
        for direction, line in self._session.take_talk():
            if self._trace is not None:
                self._trace(direction, line)
