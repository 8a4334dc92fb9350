"""Whether new work may begin: an operator's pause, a shift's end, or trouble of the whole site."""

import asyncio
from collections.abc import Awaitable, Callable

from station.domain.errors import StationError
from station.domain.verdict import Verdict
from station.flow.ports import Clock

PASSING = ("site-offline", "cloud-unwell", "rate-limited", "reply-lost")
"""These end by themselves: the cloud is asked again now and then, once for all slots."""
PROBE_EVERY_S = {"site-offline": 10.0, "cloud-unwell": 30.0, "rate-limited": 60.0}
"""verdicts R1 to R3. Story seconds."""
USUAL_PROBE_S = 30.0
OF_ONE_SLOT = ("port-denied", "port-busy", "modem-manager-probing")
"""These stop one slot alone, though their ending is stop (verdicts B2 to B4)."""

Probe = Callable[[], Awaitable[object]]


class Gate:
    """One for the bench. `is_open` is what a slot asks before it begins."""

    def __init__(self, clock: Clock, probe: Probe, changed: Callable[[], None]) -> None:
        self._clock, self._probe, self._changed = clock, probe, changed
        self._open = asyncio.Event()
        self._open.set()
        self.is_paused = False
        self.is_ending = False
        self.trouble: Verdict | None = None
        self.held_since_s = 0.0
        self._probing: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        return self._open.is_set()

    @property
    def cures_itself(self) -> bool:
        return self.trouble is not None and self.trouble.code in PASSING

    async def opened(self) -> None:
        """Return when new work may begin."""
        await self._open.wait()

    def pause(self) -> None:
        self.is_paused = True
        self._settle()

    def go_on(self) -> None:
        """The operator says so: also of a trouble that does not end by itself."""
        self.is_paused = False
        self._let_go()

    def end(self) -> None:
        self.is_ending = True
        self._settle()

    def hold(self, verdict: Verdict) -> None:
        """Trouble of the site: one message, and nobody begins (verdicts 2.1)."""
        if self.trouble is None:
            self.held_since_s = self._clock.now()
        if self.trouble is None or not self.cures_itself:
            self.trouble = verdict
        if self.cures_itself and self._probing is None:
            self._probing = asyncio.create_task(self._until_it_passes(), name="probe")
        self._settle()

    async def close(self) -> None:
        probing, self._probing = self._probing, None
        if probing is not None:
            probing.cancel()
            await asyncio.gather(probing, return_exceptions=True)

    async def _until_it_passes(self) -> None:
        while self.trouble is not None:
            every_s = PROBE_EVERY_S.get(self.trouble.code, USUAL_PROBE_S)
            await self._clock.sleep(every_s)
            try:
                await self._probe()
            except StationError:
                continue
            self._probing = None
            self._let_go()
            return

    def _let_go(self) -> None:
        self.trouble = None
        probing, self._probing = self._probing, None
        if probing is not None:
            probing.cancel()
        self._settle()

    def _settle(self) -> None:
        if self.is_paused or self.is_ending or self.trouble is not None:
            self._open.clear()
        else:
            self._open.set()
        self._changed()
