"""The events of a stream, one JSON object a line, until it is stopped."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import aclosing
from typing import Any, cast

from station.command.cloud.answer import cloud_status, tell_trouble, trouble_fields
from station.command.cloud.news import span_words
from station.command.cloud.table import harmless
from station.command.cloud.wish import CallWish
from station.command.report import PASSED, print_hint, print_json
from station.domain.calls.order import Order
from station.domain.calls.stream import Batch, CloudEvent, StreamNews, StreamState
from station.domain.verdict import VerdictTable
from station.flow.cloud_desk import CloudDesk


async def follow(order: Order, wish: CallWish, desk: CloudDesk, table: VerdictTable) -> int:
    """Return the exit status when the stream ends by itself, or as was asked. Raises as
    CloudDesk.follow.
    """
    printer = _Printer(wish, table)
    limit = asyncio.timeout(wish.for_s)
    try:
        async with limit, aclosing(_batches(desk, order)) as batches:
            async for batch in batches:
                if printer.tell(batch):
                    break
    except TimeoutError:
        if not limit.expired():
            raise
    return printer.status


def _batches(desk: CloudDesk, order: Order) -> "_Closable":
    return cast("_Closable", desk.follow(order))


class _Closable(AsyncIterator[Batch]):
    """What an asynchronous generator is."""

    async def aclose(self) -> None: ...


class _Printer:
    def __init__(self, wish: CallWish, table: VerdictTable) -> None:
        self._wish, self._table = wish, table
        self._printed = 0
        self.status = PASSED

    def tell(self, batch: Batch) -> bool:
        """Print it; True when no more is wanted or will come."""
        if isinstance(batch, StreamNews):
            self._tell_news(batch)
            return batch.state in (StreamState.REFUSED, StreamState.ENDED)
        if self._wish.until is not None:
            batch = batch[: self._wish.until - self._printed]
        self._printed += len(batch)
        if batch:
            print("\n".join(map(_line, batch)), flush=True)
        return self._printed == self._wish.until

    def _tell_news(self, news: StreamNews) -> None:
        if news.trouble is not None and news.state is StreamState.REFUSED:
            self.status = cloud_status(news.trouble, self._table)
        if self._wish.as_json:
            print_json(_news_fields(news, self._table))
            return
        if news.trouble is not None:
            tell_trouble(news.trouble, self._table)
            return
        words = harmless(news.text) or news.state.capitalize()
        print_hint(f"{words} ({span_words(news.wait_s)})" if news.wait_s else words)


def _line(event: CloudEvent) -> str:
    return harmless(json.dumps(dict(event.fields), ensure_ascii=False))


def _news_fields(news: StreamNews, table: VerdictTable) -> Mapping[str, Any]:
    return {
        "stream": news.state,
        "text": news.text,
        "wait_s": round(news.wait_s, 1),
        "gaps": news.gaps,
        "trouble": trouble_fields(news.trouble, table),
    }
