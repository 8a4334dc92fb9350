"""Several threads, each with a session of its own, that work as one: blocking calls of different
units run side by side.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from station.cloud.answer import Answer, Call
from station.cloud.gate import Gate
from station.cloud.priority import Priority
from station.cloud.session import CloudSession
from station.worker import Worker

Result = TypeVar("Result")
Trace = Callable[[str, bytes], None]


@dataclass(frozen=True, slots=True)
class _Hand:
    session: CloudSession
    worker: Worker


class Crew:
    """Fulfils answer.Exchange for work given to `run`. At most `most` hands, the first with
    `session`; a hand is taken on when all others are busy.
    """

    def __init__(self, session: CloudSession, most: int, trace: Trace | None) -> None:
        self._first, self._most, self._trace = session, most, trace
        self._all: list[_Hand] = []
        self._idle: list[_Hand] = []
        self._gate = Gate(most)
        self._here = threading.local()
        self._is_closed = False

    async def run(self, work: Callable[[], Result], rank: int) -> Result:
        """Return what `work` returned, once it has ended; its talk is traced on the loop. A stop
        cuts a wait short, unless the end of what was sent must be known. While all hands are busy
        the lowest rank is next.
        """
        await self._gate.enter(rank)
        try:
            hand = self._free_hand()
            try:
                return await hand.worker.call(
                    lambda stop: self._done_by(hand.session, stop, work), on_stop=hand.session.cut
                )
            finally:
                self._pass_on_talk(hand.session)
                self._idle.append(hand)
        finally:
            self._gate.leave()

    def exchange(self, call: Call) -> Answer:
        """By the session of the thread that asks."""
        session: CloudSession = self._here.session
        return session.exchange(call)

    async def close(self, last: Callable[[], None]) -> None:
        """Once all that was begun has ended; `last` is done in a thread too. To be called once."""
        for _ in range(self._most):
            await self._gate.enter(len(Priority))
        if not self._all:
            self._take_on()
        self._is_closed = True
        try:
            for hand in self._all:
                await self._ended(hand)
            await self._all[0].worker.call(lambda _stop: last())
        finally:
            for hand in self._all:
                hand.worker.close()
            for _ in range(self._most):
                self._gate.leave()

    @staticmethod
    async def _ended(hand: _Hand) -> None:
        await hand.worker.call(lambda _stop: hand.session.close())

    def _free_hand(self) -> _Hand:
        if self._is_closed:
            raise RuntimeError("the session with the cloud is closed")
        if not self._idle:
            self._take_on()
        return self._idle.pop()

    def _take_on(self) -> None:
        session = self._first.another(CloudSession) if self._all else self._first
        self._all.append(_Hand(session, Worker("cloud")))
        self._idle.append(self._all[-1])

    def _done_by(
        self, session: CloudSession, stop: threading.Event, work: Callable[[], Result]
    ) -> Result:
        self._here.session = session
        return session.heeding(stop, work)

    def _pass_on_talk(self, session: CloudSession) -> None:
        for direction, line in session.take_talk():
            if self._trace is not None:
                self._trace(direction, line)
