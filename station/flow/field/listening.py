"""Waits until a device listens: shows a person what to do, does itself what it may, and goes on
the moment it answers.
"""

import asyncio
from contextlib import suppress

from station.domain.device_errors import InDfu, NotListening
from station.domain.errors import StationError, Unanswered
from station.domain.field.listening_help import Evidence, waking
from station.domain.listening_ask import OTHER_WORDS
from station.domain.questions import WAKE
from station.domain.unit import DeviceFacts
from station.flow.field.wakeable import Wakeable
from station.flow.line import DeviceLine
from station.flow.ports import Clock, Operator
from station.flow.teller import Teller

PATIENCE_S = 20.0
"""How long a silent device is asked again where nobody is there to help it."""
WITH_A_PERSON_S = 180.0
"""How long, while somebody is shown what to do. Both story seconds."""
ASKED_EVERY_S = 1.0
"""It answers within 0.5 s when it listens (device-protocol 2.9)."""
_LOOKS_AGAIN_S = 0.5
"""For a port that is not there yet."""


async def until_it_answers(
    line: DeviceLine,
    operator: Operator,
    clock: Clock,
    teller: Teller,
    person_waits_s: float = WITH_A_PERSON_S,
) -> DeviceFacts:
    """Who it is. Raises NotListening or InDfu when patience is at its end, and as
    DeviceLine.identify.
    """
    waiting = _Waiting(line, operator, clock, teller, person_waits_s)
    try:
        return await waiting.through()
    finally:
        await waiting.withdraw()


class _Waiting:
    """The question to the person stands beside the asking of the device, never before it."""

    def __init__(
        self,
        line: DeviceLine,
        operator: Operator,
        clock: Clock,
        teller: Teller,
        person_waits_s: float,
    ) -> None:
        self._line, self._operator = line, operator
        self._clock, self._teller = clock, teller
        self._person_waits_s = person_waits_s
        self._began_s = clock.now()
        self._asking: asyncio.Task[str] | None = None
        self._is_anybody_there = True
        self._was_touched = False

    async def through(self) -> DeviceFacts:
        while True:
            try:
                return await self._line.identify()
            except (NotListening, InDfu) as silence:
                self._teller.retried("Asks the device again", str(silence))
                await self._wait_for_an_answer(silence)

    async def withdraw(self) -> None:
        """Whoever is still asked needs not answer any more."""
        asking, self._asking = self._asking, None
        if asking is not None:
            asking.cancel()
            with suppress(asyncio.CancelledError, StationError):
                await asking

    async def _wait_for_an_answer(self, silence: StationError) -> None:
        """Return when it is worth asking it who it is. Raises `silence` in the end."""
        device = await self._device()
        while True:
            if self._clock.now() >= self._began_s + self._patience_s:
                raise silence
            self._show(silence, device)
            await self._hear_the_person(device)
            if device is None:
                await self._clock.sleep(_LOOKS_AGAIN_S)
                return
            if await device.answers(ASKED_EVERY_S):
                return

    async def _device(self) -> Wakeable | None:
        try:
            return await self._line.wakeable()
        except (NotListening, InDfu):
            return None

    @property
    def _patience_s(self) -> float:
        return self._person_waits_s if self._is_anybody_there else PATIENCE_S

    def _show(self, silence: StationError, device: Wakeable | None) -> None:
        """Ask once for each way there is; the question is also the picture of what to do."""
        if self._asking is not None or not self._is_anybody_there:
            return
        evidence = Evidence(
            is_there=device is not None or isinstance(silence, InDfu),
            platform=device.platform if device is not None else None,
            is_dfu=isinstance(silence, InDfu),
            talks=OTHER_WORDS in silence.seen,
            has_rate=device is not None and device.can_be_touched,
        )
        question = waking(evidence, was_touched=self._was_touched)
        self._asking = asyncio.ensure_future(self._operator.answer(question))

    async def _hear_the_person(self, device: Wakeable | None) -> None:
        """Raises what a touch does: PortDenied, PortBusy, UnitLost."""
        asking = self._asking
        await asyncio.sleep(0)  # an answer that was given beforehand comes at once
        if asking is None or not asking.done():
            return
        try:
            answer = asking.result()
        except Unanswered:
            self._is_anybody_there = False
            return
        if answer == WAKE.options[1][0] and device is not None and not self._was_touched:
            self._was_touched = True
            self._teller.noted("Station asks for listening mode by the cable, as was agreed.")
            await device.touch()
            self._asking = None
