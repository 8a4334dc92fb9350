"""What a stream brought and nobody took yet: in order, and never more than there is room for."""

import threading
from collections import deque
from collections.abc import Iterable

from station.domain.calls.stream import CloudEvent, StreamNews

MOST_EVENTS = 50_000
MOST_CHARS = 32 * 1024 * 1024
_EVENT_CHARS = 500
"""What an event takes beside its data, roughly."""

Item = CloudEvent | StreamNews


class Backlog:
    """For any thread. When it is full the oldest go, and are counted."""

    def __init__(self, most_events: int = MOST_EVENTS, most_chars: int = MOST_CHARS) -> None:
        self._most_events, self._most_chars = most_events, most_chars
        self._items: deque[Item] = deque()
        self._chars = 0
        self._lost = 0
        self._turn = threading.Lock()

    def put(self, items: Iterable[Item]) -> None:
        with self._turn:
            for item in items:
                self._items.append(item)
                self._chars += _chars(item)
            while len(self._items) > self._most_events or self._chars > self._most_chars:
                oldest = self._items.popleft()
                self._chars -= _chars(oldest)
                self._lost += isinstance(oldest, CloudEvent)

    def take(self, most: int) -> list[Item]:
        """The oldest, in order."""
        with self._turn:
            taken = [self._items.popleft() for _ in range(min(most, len(self._items)))]
            self._chars -= sum(map(_chars, taken))
        return taken

    def take_lost(self) -> int:
        """How many events went untaken since this was asked last."""
        with self._turn:
            lost, self._lost = self._lost, 0
        return lost

    def __len__(self) -> int:
        return len(self._items)


def _chars(item: Item) -> int:
    return _EVENT_CHARS + len(item.data) if isinstance(item, CloudEvent) else _EVENT_CHARS
