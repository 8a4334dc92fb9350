"""Searches the runs: newest first, and as quickly in a million as in ten thousand."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Text,
    and_,
    exists,
    func,
    literal_column,
    or_,
    select,
)

from station.domain.ledger.search import Found, Search, UnitRow
from station.ledger.persons import CUSTOMER, PSEUDONYM, Persons
from station.ledger.tables import RUNS, TOTALS
from station.ledger.veil import with_names

_END = re.compile(r"[0-9a-f]{2,24}")
_TAIL_DIGITS = 6
_JUDGED = RUNS.c.at_us.is_not(None)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)

Condition = ColumnElement[bool]
_Plain = tuple[str, str]
"""A column and its whole value: such runs are kept count of."""


def search_runs(connection: Connection, search: Search) -> Found:
    """The ids of a page come from an index alone, whatever page it is; only the page's own rows
    are read. `total` is kept for all and for one plain condition; else it is counted in an index,
    which takes as long as there are hits.
    """
    plain = _plain(search)
    others = list(between(search.since, search.until))
    text, is_led = search.text.strip(), False
    if text:
        meant = [way for way in _ways(connection, text) if _is_there(connection, way)]
        if not meant:
            return Found((), 0)
        if len(meant) == 1 and isinstance(meant[0], tuple):
            plain.append(meant[0])
        else:
            is_led = True
            others.append(or_(*(_condition(way) for way in meant)))
    ids = (
        select(RUNS.c.id)
        .where(_JUDGED, *_driven(connection, plain, is_led=is_led), *others)
        .order_by(RUNS.c.at_us.desc(), RUNS.c.id.desc())
    )
    page = ids.limit(max(search.most, 0)).offset(max(search.after, 0)).subquery()
    newest = select(RUNS).join(page, RUNS.c.id == page.c.id)
    rows = connection.execute(newest.order_by(RUNS.c.at_us.desc(), RUNS.c.id.desc())).all()
    if others or len(plain) > 1:
        counted = select(func.count()).select_from(ids.order_by(None).subquery())
        total = connection.execute(counted).scalar_one()
    else:
        total = _kept_total(connection, *(plain or [("all", "")])[0])
    return Found(unit_rows(connection, rows), total)


def unit_rows(connection: Connection, rows: Sequence[Row[Any]]) -> tuple[UnitRow, ...]:
    """With the names of those who are not erased."""
    wanted = {
        found
        for row in rows
        for text in (row.customer, row.operator, row.what, row.serial, row.label)
        for found in PSEUDONYM.findall(text)
    }
    names = Persons(connection).names(wanted)
    return tuple(
        UnitRow(
            run=row.run,
            device=row.device,
            slot=row.slot,
            customer=with_names(row.customer, names),
            operator=with_names(row.operator, names),
            recipe=row.recipe,
            at=moment_of(row.at_us),
            ending=row.ending,
            code=row.code,
            number=row.verdict_number,
            what=with_names(row.what, names),
            label=with_names(row.label, names),
            seconds=row.seconds,
            is_first_run=bool(row.is_first_run),
        )
        for row in rows
    )


def moment_of(at_us: int) -> datetime:
    return _BEGINNING + timedelta(microseconds=at_us)


def between(since: datetime | None, until: datetime | None) -> Iterator[Condition]:
    """Verdicts from `since` on, before `until`."""
    if since is not None:
        yield RUNS.c.at_us >= _us(since)
    if until is not None:
        yield RUNS.c.at_us < _us(until)


def _us(moment: datetime) -> int:
    return (moment - _BEGINNING) // timedelta(microseconds=1)


def _plain(search: Search) -> list[_Plain]:
    wanted = (("code", search.code), ("slot", search.slot), ("ending", search.verdict))
    return [(field, value) for field, value in wanted if value]


def _driven(connection: Connection, plain: list[_Plain], *, is_led: bool) -> Iterator[Condition]:
    """The rarest condition names the index; a "+" keeps the others from being taken for it. A
    text that has an index of its own leads.
    """
    rarest = None if is_led else min(plain, key=lambda p: _kept_total(connection, *p), default=None)
    for field, value in plain:
        column = (
            RUNS.c[field] if (field, value) == rarest else literal_column(f"+runs.{field}", Text)
        )
        yield column == value


def _ways(connection: Connection, text: str) -> Iterator[_Plain | Condition]:
    """What a text may mean; each is answered by an index."""
    lowered = text.lower()
    if _END.fullmatch(lowered):
        yield _ends_in(lowered)
    yield RUNS.c.serial == text
    yield "code", lowered
    yield "verdict_number", text.upper()
    customer = Persons(connection).find(text, CUSTOMER)
    if customer:
        yield RUNS.c.customer == customer


def _condition(way: _Plain | Condition) -> Condition:
    return RUNS.c[way[0]] == way[1] if isinstance(way, tuple) else way


def _is_there(connection: Connection, way: _Plain | Condition) -> bool:
    return bool(connection.execute(select(exists().where(_JUDGED, _condition(way)))).scalar())


def _ends_in(end: str) -> Condition:
    tail = end[: -_TAIL_DIGITS - 1 : -1]
    if len(end) < _TAIL_DIGITS:
        return RUNS.c.tail.between(tail, tail + "g")
    if len(end) == _TAIL_DIGITS:
        return RUNS.c.tail == tail
    return and_(RUNS.c.tail == tail, RUNS.c.device.like(f"%{end}"))


def _kept_total(connection: Connection, field: str, value: str) -> int:
    wanted = select(TOTALS.c.runs).where(TOTALS.c.field == field, TOTALS.c.value == value)
    return connection.execute(wanted).scalar() or 0
