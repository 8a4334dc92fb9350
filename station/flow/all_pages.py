"""All pages of a call, merged into one reply."""

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


async def all_pages(order: Order, send: Send, tell: Tell) -> Reply:
    """From the order's page to the last. A page that is refused is the reply. Rows that moved to
    a later page meanwhile are not told twice.
    """
    first = int(str(order.value("page") or "1"))
    if not order.value("per_page"):
        order = order.with_values(per_page=_PER_PAGE)
    merged: Reply | None = None
    for page in range(first, first + _MOST_PAGES):
        reply = await send(order.with_values(page=str(page)))
        if not reply.is_fine:
            return reply
        merged = reply if merged is None else _merged(merged, reply)
        last = _last_page(reply)
        if last is None or page >= last or not reply.rows():
            break
        tell(DeskNews("Pages", page, last))
    assert merged is not None  # noqa: S101  # there is a first page
    return replace(merged, text=json.dumps(merged.parsed, indent=1, ensure_ascii=False))


def _last_page(reply: Reply) -> int | None:
    meta = reply.parsed.get("meta") if isinstance(reply.parsed, dict) else None
    pages = meta.get("total_pages") if isinstance(meta, dict) else None
    return pages if isinstance(pages, int) else None


def _merged(before: Reply, after: Reply) -> Reply:
    """The lists of both; everything else as the last page has it."""
    parsed = dict(after.parsed)
    for key, rows in parsed.items():
        earlier = before.parsed.get(key)
        if isinstance(rows, list) and isinstance(earlier, list):
            parsed[key] = _joined(earlier, rows)
    return replace(
        after,
        parsed=parsed,
        size_bytes=before.size_bytes + after.size_bytes,
        seconds=before.seconds + after.seconds,
        kept=before.kept + after.kept,
        oddities=before.oddities + after.oddities,
    )


def _joined(earlier: list[Any], later: list[Any]) -> list[Any]:
    seen = {row["id"] for row in earlier if isinstance(row, dict) and "id" in row}
    new = [row for row in later if not (isinstance(row, dict) and row.get("id") in seen)]
    return earlier + new
