"""Reads the newest rows of the product's list, as far back as they are news (verdicts 4.4.4)."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from itertools import pairwise

from station.cloud.replies import Page
from station.domain.unit import Reading

OVERLAP = timedelta(seconds=5)
"""Rows that came while the last sweep was made are read again."""
_MOST_PAGES = 40
"""A thousand connections within one pause are more than a site has."""


class Sweep:
    """`page` gives a page by its number, the last connected first. Cloud times are compared with
    cloud times only: how far back to read is reckoned from the newest row.
    """

    def __init__(self, page: Callable[[int], Awaitable[Page]]) -> None:
        self._page = page
        self._newest: datetime | None = None
        self.descends = True
        """False once the cloud sorted by something else: then a sweep finds nothing."""

    async def rows(self, back_s: float) -> Sequence[Reading]:
        """The devices that connected in the last `back_s`, or since the last sweep if that is
        less. Raises what a reading raises; then the next one reads as far back again.
        """
        found: list[Reading] = []
        newest: datetime | None = None
        for number in range(1, _MOST_PAGES + 1):
            page = await self._page(number)
            times = [_connected_at(row) for row in page.items]
            if not _descend(times):
                self.descends = False
                break
            if number == 1:
                newest = times[0] if times else None
            since = self._since(newest, back_s)
            new = [row for row, at in zip(page.items, times, strict=True) if _is_since(at, since)]
            found += new
            if len(new) < len(page.items) or number >= page.pages or not page.items:
                break
        self._newest = newest or self._newest
        return found

    def _since(self, newest: datetime | None, back_s: float) -> datetime | None:
        if newest is None:
            return None
        begun = newest - timedelta(seconds=back_s)
        return (begun if self._newest is None else max(begun, self._newest)) - OVERLAP


def _connected_at(row: Reading) -> datetime | None:
    at = row.last_handshake_at
    return None if at is None else datetime.fromisoformat(at)


def _is_since(at: datetime | None, since: datetime | None) -> bool:
    return at is not None and since is not None and at >= since


def _descend(times: Sequence[datetime | None]) -> bool:
    """Those that never connected come last."""
    return all(
        later is None or (earlier is not None and earlier >= later)
        for earlier, later in pairwise(times)
    )
