"""From the thread that reads a stream to the loop, in order and not too often."""

import asyncio
import time
from collections.abc import Callable, Sequence

from station.cloud.follow_backlog import Backlog, Item
from station.cloud.masking import Mask
from station.cloud.sse import MOST_BYTES, EventReader, read_event
from station.domain.calls.stream import StreamNews, StreamState

HAND_OVER_S = 1 / 30
"""Of this world: the loop is given what came at most so often."""
_MOST_AT_ONCE = 5000
"""Items given to the loop in one go: a few milliseconds of its time."""
_ROOM_EVERY = 20
"""Events. A burst read without a pause makes every step of the loop wait 5 ms for its turn."""
_TOO_LONG = StreamNews(
    StreamState.LIVE, f"An event of over {MOST_BYTES // 1024:,} KB was left out.", gaps=1
)


class Heard:
    """`open` and `hear` belong to the reading thread, the rest to the loop. `pass_on` is called
    on the loop; news with `gaps` 1 are of a new gap.
    """

    def __init__(self, mask: Mask, pass_on: Callable[[Sequence[Item]], None]) -> None:
        self._mask, self._pass_on = mask, pass_on
        self._loop = asyncio.get_running_loop()
        self._waiting = Backlog()
        self._reader = EventReader()
        self._number = 0
        self._is_called = False
        self._handed_over_at_s = 0.0
        self._timer: asyncio.TimerHandle | None = None

    def open(self) -> None:
        """A new stream begins: nothing of the last one's unfinished frame belongs to it."""
        self._reader = EventReader()
        self._put([StreamNews(StreamState.LIVE)])

    def hear(self, piece: bytes) -> None:
        dropped = self._reader.dropped
        frames = self._reader.feed(piece)
        items: list[Item] = [_TOO_LONG] if self._reader.dropped > dropped else []
        for frame in frames:
            self._number += 1
            items.append(read_event(frame, self._number, self._mask))
            if self._number % _ROOM_EVERY == 0:
                time.sleep(0)  # waits for nothing: lets the loop's thread have its turn
        if items:
            self._put(items)

    def flush(self) -> None:
        """Pass on all there is now."""
        while len(self._waiting):
            self._hand_over()

    def close(self) -> None:
        """Closing twice is fine."""
        if self._timer is not None:
            self._timer.cancel()

    def _put(self, items: Sequence[Item]) -> None:
        self._waiting.put(items)
        if not self._is_called:
            self._is_called = True
            self._loop.call_soon_threadsafe(self._call)

    def _call(self) -> None:
        due_s = self._handed_over_at_s + HAND_OVER_S
        self._timer = self._loop.call_at(max(due_s, self._loop.time()), self._hand_over)

    def _hand_over(self) -> None:
        self._is_called = False  # first, so that what comes from now on calls again
        self._handed_over_at_s = self._loop.time()
        if lost := self._waiting.take_lost():
            text = f"{lost:,} events were lost: this computer was too busy."
            self._pass_on([StreamNews(StreamState.LIVE, text, gaps=1)])
        self._pass_on(self._waiting.take(_MOST_AT_ONCE))
        if len(self._waiting) and not self._is_called:
            self._is_called = True
            self._call()
