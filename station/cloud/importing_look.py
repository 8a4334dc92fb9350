"""What is in a product, to look after an import whose reply was lost."""

from collections.abc import Iterator, Mapping
from typing import Any

from station.cloud.asking import Asker
from station.cloud.sending import tell
from station.domain.calls.catalogue import call_named
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply

_PER_PAGE = "1000"
_MOST_PAGES = 1000
_NAMES = ("id", "serial_number", "imei", "iccid")


class ProductBook:
    """The product of an import's order, read with the same kind of token."""

    def __init__(self, asker: Asker, order: Order) -> None:
        self._asker, self._order = asker, order

    async def identifiers(self, answers: list[Reply]) -> frozenset[str]:
        """In lower case, of all devices that are in it for good; each page is added to
        `answers`. Raises the trouble of a page that cannot be read.
        """
        found: set[str] = set()
        for page in range(1, _MOST_PAGES + 1):
            answers.append(await self._page(page))
            body = answers[-1].parsed
            rows = list(_rows(body))
            for row in rows:
                found |= {str(row[key]).lower() for key in _NAMES if row.get(key)}
            pages = _pages(body)
            if page >= pages or not rows:
                break
            tell(f"Page {page} of {pages} is read.", done=page, of=pages)
        return frozenset(found)

    async def _page(self, page: int) -> Reply:
        order = self._order
        values = {"product": order.value("product"), "page": str(page), "per_page": _PER_PAGE}
        reply = await self._asker.ask(
            Order(call_named("products.devices"), values, order.kind, order.customer)
        )
        if reply.trouble is not None:
            raise reply.trouble
        return reply


def _rows(body: Any) -> Iterator[Mapping[str, Any]]:
    devices = body.get("devices") if isinstance(body, dict) else None
    for row in devices if isinstance(devices, list) else ():
        if isinstance(row, dict) and row.get("quarantined") is not True:
            yield row


def _pages(body: Any) -> int:
    meta = body.get("meta") if isinstance(body, dict) else None
    pages = meta.get("total_pages") if isinstance(meta, dict) else None
    return pages if isinstance(pages, int) else 1
