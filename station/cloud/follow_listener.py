"""One who follows a stream, among others who follow the same."""

import asyncio
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import groupby

from station.cloud.follow_backlog import Backlog, Item
from station.domain.calls.stream import Batch, CloudEvent, StreamNews, StreamState

MOST_AT_ONCE = 2000
"""Events in one batch: more would hold up whoever shows them."""


class Listener:
    """Wants the events whose name begins with `prefix`, and all news. Lives on the loop."""

    def __init__(self, prefix: str = "", waiting: Backlog | None = None) -> None:
        self._prefix = prefix
        self._waiting = waiting if waiting is not None else Backlog()
        self._ready: list[Batch] = []
        self._state = StreamState.OPENING
        self._gaps = 0
        self._is_over = False
        self._fault: BaseException | None = None
        self._has_more = asyncio.Event()

    def hear(self, items: Iterable[Item]) -> None:
        """News with `gaps` 1 are of a new gap; they are told with all the gaps so far."""
        self._waiting.put(
            item
            for item in items
            if isinstance(item, StreamNews) or item.name.startswith(self._prefix)
        )
        self._has_more.set()

    def end(self, fault: BaseException | None = None) -> None:
        """Nothing more will come, because of a fault of ours if there is one."""
        self._is_over, self._fault = True, fault
        self._has_more.set()

    async def next_batch(self) -> Batch | None:
        """What came meanwhile, events together; None after the end."""
        await asyncio.sleep(0)  # who takes batch after batch leaves room for others in between
        while not self._ready:
            self._ready = list(self._batches())
            if self._ready:
                break
            if self._fault is not None:
                raise self._fault
            if self._is_over:
                return None
            self._has_more.clear()
            await self._has_more.wait()
        return self._ready.pop(0)

    def _batches(self) -> Iterator[Batch]:
        if lost := self._waiting.take_lost():
            self._gaps += 1
            text = f"{lost:,} events were lost: they came faster than they were taken."
            yield StreamNews(self._state, text, gaps=self._gaps)
        for _, together in groupby(self._waiting.take(MOST_AT_ONCE), _group):
            items = list(together)
            if isinstance(items[0], StreamNews):
                yield self._told(items[0])
            else:
                yield tuple(each for each in items if isinstance(each, CloudEvent))

    def _told(self, news: StreamNews) -> StreamNews:
        self._state = news.state
        self._gaps += news.gaps
        return replace(news, gaps=self._gaps)


def _group(item: Item) -> int:
    """The events are one group, each news is its own."""
    return id(item) if isinstance(item, StreamNews) else 0
