"""Puts a list of devices into a product: looked over first, in few calls, each device's outcome
told (cloud-api 2.13). The same list again is safe: what is there already is found there.
"""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from station.cloud.asking import Asker, checked_request
from station.cloud.composed import composed
from station.cloud.import_lists import ADDED, LISTS, THERE_BEFORE, Outcome, outcomes_in
from station.cloud.import_rows import NOT_SENT, Row, rows_of
from station.cloud.importing_look import ProductBook
from station.cloud.refusals import Paused
from station.cloud.sending import tell
from station.domain.calls.order import Order
from station.domain.calls.reply import Reply
from station.domain.cloud_errors import CloudUnwell, DevicesTurnedAway, ReplyLost
from station.domain.errors import ParameterWrong, StationError
from station.flow.ports import Clock

MOST_AT_ONCE = 1000
_PAUSES = 5
_UNSURE = (ReplyLost, CloudUnwell)
_UNNAMED = Outcome("not-sent", "The cloud's reply does not name it.", "Import it again.")


@dataclass(slots=True)
class _Work:
    """What is done so far. `answers` are the calls that were answered."""

    order: Order
    rows: list[Row]
    most: int = MOST_AT_ONCE
    answers: list[Reply] = field(default_factory=list)
    lists: dict[str, list[str]] = field(default_factory=lambda: {key: [] for key in LISTS})
    updated: int = 0

    @property
    def waiting(self) -> list[Row]:
        return [row for row in self.rows if row.outcome is None]

    @property
    def progress(self) -> tuple[int, int]:
        """Of the good lines."""
        good = [row for row in self.rows if row.outcome is None or row.outcome.word in _SENT]
        return sum(row.outcome is not None for row in good), len(good)


_SENT = {outcome.word for outcome in LISTS.values()} | {_UNNAMED.word}


class Importing:
    """One order of `products.import`. Raises ParameterWrong when no line is good, and what kept
    the first call from being answered.
    """

    def __init__(self, asker: Asker, clock: Clock) -> None:
        self._asker, self._clock = asker, clock

    async def run(self, order: Order) -> Reply:
        checked_request(order)
        rows = rows_of(_lines(order.value("devices")))
        work = _Work(_cleaned(order, [row for row in rows if row.outcome is None]), rows)
        if not work.waiting:
            raise ParameterWrong(f"No line is an identifier. {_first_complaint(rows)}")
        trouble: StationError | None = None
        try:
            while work.waiting and trouble is None:
                trouble = await self._next(work)
        except asyncio.CancelledError:
            done, of = work.progress
            tell(f"Stopped: {done:,} of {of:,} devices were imported. {NOT_SENT.do}")
            raise
        except StationError as ended:
            if not work.answers:
                raise
            trouble = ended
        return _told(work, trouble)

    async def _next(self, work: _Work) -> StationError | None:
        """One chunk; trouble when the rest is not to be tried."""
        chunk = work.waiting[: work.most]
        done, of = work.progress
        tell(f"Importing {done + len(chunk):,} of {of:,} devices.", done=done, of=of)
        try:
            reply = await self._patiently(work, chunk)
        except _UNSURE as lost:
            return await self._after_a_loss(work, chunk, lost)
        if reply.status == 413 and work.most > 1:
            work.most = max(1, len(chunk) // 2)
            tell(f"The cloud takes fewer at once: {work.most:,} a call from now on.")
            return None
        work.answers.append(reply)
        if isinstance(reply.trouble, _UNSURE):
            return await self._after_a_loss(work, chunk, reply.trouble)
        if reply.trouble is not None and not isinstance(reply.trouble, DevicesTurnedAway):
            return reply.trouble
        _read_lists(work, chunk, reply.parsed)
        done, of = work.progress
        tell(f"{done:,} of {of:,} devices are done.", done=done, of=of)
        return None

    async def _patiently(self, work: _Work, chunk: Sequence[Row]) -> Reply:
        """A call that the rate limit turned away was not done: it is sent again after the pause."""
        order = _with_devices(work.order, chunk)
        reply = await self._asker.ask(order)
        for _ in range(_PAUSES):
            if not isinstance(reply.trouble, Paused):
                break
            tell(str(reply.trouble), wait_s=reply.trouble.wait_s)
            await self._clock.sleep(reply.trouble.wait_s)
            reply = await self._asker.ask(order)
        return reply

    async def _after_a_loss(
        self, work: _Work, chunk: Sequence[Row], lost: StationError
    ) -> StationError | None:
        """Look before it is repeated, and repeat it once, for those that are not there."""
        tell(f"{lost} Looking which devices are in the product.")
        there = await ProductBook(self._asker, work.order).identifiers(work.answers)
        for row in chunk:
            if row.identifier.lower() in there:
                _settle(work, row, ADDED)
        missing = [row for row in chunk if row.outcome is None]
        if not missing:
            return None
        tell(f"{len(missing):,} are not; importing them once more.")
        reply = await self._patiently(work, missing)
        work.answers.append(reply)
        if reply.trouble is not None and not isinstance(reply.trouble, DevicesTurnedAway):
            return reply.trouble
        _read_lists(work, missing, reply.parsed)
        return None


def _lines(value: Any) -> Sequence[str]:
    return value.splitlines() if isinstance(value, str) else [str(each) for each in value]


def _cleaned(order: Order, good: Sequence[Row]) -> Order:
    """What goes into the history too: a label's secret stood on the same line."""
    return _with_devices(order, good)


def _with_devices(order: Order, rows: Sequence[Row]) -> Order:
    return replace(order, values={**order.values, "devices": tuple(r.identifier for r in rows)})


def _first_complaint(rows: Sequence[Row]) -> str:
    wrong = [row for row in rows if row.outcome is not None]
    return f"Line {wrong[0].line}: {wrong[0].outcome.what}" if wrong and wrong[0].outcome else ""


def _read_lists(work: _Work, chunk: Sequence[Row], body: Any) -> None:
    """Before 2019 there were no lists of the devices that came in (cloud-api 2.13)."""
    outcomes = outcomes_in(body)
    updated = body.get("updated") if isinstance(body, dict) else None
    is_old = isinstance(body, dict) and not {"updatedDeviceIds", "existingDeviceIds"} & body.keys()
    is_counted = isinstance(updated, int) and not isinstance(updated, bool)
    unnamed = _UNNAMED
    if is_old and is_counted:
        unnamed = ADDED if updated else THERE_BEFORE
    for row in chunk:
        _settle(work, row, outcomes.get(row.identifier.lower(), unnamed))


def _settle(work: _Work, row: Row, outcome: Outcome) -> None:
    row.outcome = outcome
    work.updated += outcome is ADDED
    for key, of_list in LISTS.items():
        if of_list is outcome:
            work.lists[key].append(row.identifier.lower())


def _told(work: _Work, trouble: StationError | None) -> Reply:
    found = {
        "updated": work.updated,
        **work.lists,
        "rows": [row.shown() for row in work.rows],
    }
    if trouble is None:
        trouble = _turned_away(work.rows)
    else:
        done, of = work.progress
        trouble.seen = (*trouble.seen, f"{done:,} of {of:,} devices were done. {NOT_SENT.do}")
    return composed(work.order, checked_request(work.order), work.answers, found, trouble)


def _turned_away(rows: Sequence[Row]) -> DevicesTurnedAway | None:
    """Also for lines that are nothing: they did not come in either."""
    fine = (ADDED.word, THERE_BEFORE.word, "duplicate")
    out = [row.shown() for row in rows if row.outcome is None or row.outcome.word not in fine]
    if not out:
        return None
    words = [str(row["outcome"]) for row in out]
    counts = ", ".join(f"{words.count(word)} {word}" for word in dict.fromkeys(words))
    text = f"{len(out):,} of {len(rows):,} lines did not come into the product ({counts})."
    seen = tuple(f"Line {row['line']}, {row['identifier']}: {row['what']}" for row in out[:100])
    return DevicesTurnedAway(text, seen=seen)
