"""All pages of a call, merged into one reply."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.flow.cloud_desk import DeskNews, Tell

Send = Callable[[Order], Awaitable[Reply]]
_PER_PAGE = "100"
_MOST_PAGES = 10_000
_AT_ONCE = 2
"""The cloud works on the next page while this one is read."""


async def all_pages(order: Order, send: Send, tell: Tell) -> Reply:
    """From the order's page to the last. A page that is refused is the reply. Rows that moved to
    a later page meanwhile are not told twice.
    """
    first = int(str(order.value("page") or "1"))
    if not order.value("per_page"):
        order = order.with_values(per_page=_PER_PAGE)
    replies = [await send(order.with_values(page=str(first)))]
    last = min(_last_page(replies[0]), first + _MOST_PAGES)
    page = first
    while page < last and replies[-1].is_fine and replies[-1].rows():
        tell(DeskNews("Pages", page, last))
        wanted = range(page + 1, min(page + _AT_ONCE, last) + 1)
        replies += await _together([order.with_values(page=str(each)) for each in wanted], send)
        page = wanted[-1]
    refused = next((reply for reply in replies if not reply.is_fine), None)
    return refused or _merged(replies)


async def _together(orders: list[Order], send: Send) -> list[Reply]:
    """In their order; when one fails or the caller stops, none is left behind."""
    calls = [asyncio.ensure_future(send(order)) for order in orders]
    try:
        return list(await asyncio.gather(*calls))
    finally:
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)


def _last_page(reply: Reply) -> int:
    """0 where the reply does not say: then there is no other."""
    meta = reply.parsed.get("meta") if isinstance(reply.parsed, dict) else None
    pages = meta.get("total_pages") if isinstance(meta, dict) else None
    return pages if isinstance(pages, int) else 0


def _merged(replies: list[Reply]) -> Reply:
    """The lists of all; everything else as the last page has it."""
    last = replies[-1]
    if len(replies) == 1 or not isinstance(last.parsed, dict):
        return last
    parsed = dict(last.parsed)
    for key, rows in parsed.items():
        if isinstance(rows, list):
            parsed[key] = _joined([reply.parsed.get(key) for reply in replies])
    return replace(
        last,
        parsed=parsed,
        text=json.dumps(parsed, indent=1, ensure_ascii=False),
        size_bytes=sum(reply.size_bytes for reply in replies),
        seconds=sum(reply.seconds for reply in replies),
        kept=tuple(each for reply in replies for each in reply.kept),
        oddities=tuple(each for reply in replies for each in reply.oddities),
    )


def _joined(lists: list[Any]) -> list[Any]:
    """Each row once, where it has an id to be known by."""
    joined: list[Any] = []
    seen: set[Any] = set()
    for row in (row for rows in lists if isinstance(rows, list) for row in rows):
        known_by = row.get("id") if isinstance(row, dict) else None
        if isinstance(known_by, str | int):
            if known_by in seen:
                continue
            seen.add(known_by)
        joined.append(row)
    return joined
