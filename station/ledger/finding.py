"""Searches the runs: newest first, and as quickly in a million as in ten thousand."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, or_, select

from station.domain.ledger.search import Found, Search, UnitRow
from station.ledger.persons import CUSTOMER, PSEUDONYM, Persons
from station.ledger.tables import RUNS, TOTALS
from station.ledger.veil import with_names

_END = re.compile(r"[0-9a-f]{2,24}")
_TAIL_DIGITS = 6
_JUDGED = RUNS.c.at_us.is_not(None)
_BEGINNING = datetime(1970, 1, 1, tzinfo=UTC)

Condition = ColumnElement[bool]


def search_runs(connection: Connection, search: Search) -> Found:
    """The ids of a page come from an index alone, whatever page it is; only the page's own rows
    are read. `total` is kept count of for all and for one plain condition, else counted in an
    index, which takes as long as there are hits.
    """
    plain, conditions = _plain(search), _conditions(connection, search)
    if conditions is None:
        return Found((), 0)
    ids = (
        select(RUNS.c.id)
        .where(_JUDGED, *(RUNS.c[field] == value for field, value in plain), *conditions)
        .order_by(RUNS.c.at_us.desc(), RUNS.c.id.desc())
    )
    page = ids.limit(max(search.most, 0)).offset(max(search.after, 0)).subquery()
    newest = select(RUNS).join(page, RUNS.c.id == page.c.id)
    rows = connection.execute(newest.order_by(RUNS.c.at_us.desc(), RUNS.c.id.desc())).all()
    if len(plain) + len(conditions) <= 1 and not conditions:
        total = _kept_total(connection, plain)
    else:
        counted = select(func.count()).select_from(ids.order_by(None).subquery())
        total = connection.execute(counted).scalar_one()
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


def _plain(search: Search) -> list[tuple[str, str]]:
    """Conditions on one column's whole value."""
    wanted = (("code", search.code), ("slot", search.slot), ("ending", search.verdict))
    return [(field, value) for field, value in wanted if value]


def _conditions(connection: Connection, search: Search) -> list[Condition] | None:
    """None: nothing can fit."""
    found = list(between(search.since, search.until))
    text = search.text.strip()
    if text:
        meant = [way for way in _ways(connection, text) if _is_there(connection, way)]
        if not meant:
            return None
        found.append(or_(*meant) if len(meant) > 1 else meant[0])
    return found


def _ways(connection: Connection, text: str) -> Iterator[Condition]:
    """What a text may mean; each is answered by an index."""
    lowered = text.lower()
    if _END.fullmatch(lowered):
        yield _ends_in(lowered)
    yield RUNS.c.serial == text
    yield RUNS.c.code == lowered
    yield RUNS.c.verdict_number == text.upper()
    customer = Persons(connection).find(text, CUSTOMER)
    if customer:
        yield RUNS.c.customer == customer


def _ends_in(end: str) -> Condition:
    tail = end[: -_TAIL_DIGITS - 1 : -1]
    if len(end) < _TAIL_DIGITS:
        return RUNS.c.tail.between(tail, tail + "g")
    if len(end) == _TAIL_DIGITS:
        return RUNS.c.tail == tail
    return and_(RUNS.c.tail == tail, RUNS.c.device.like(f"%{end}"))


def _is_there(connection: Connection, way: Condition) -> bool:
    return bool(connection.execute(select(exists().where(_JUDGED, way))).scalar())


def _kept_total(connection: Connection, plain: list[tuple[str, str]]) -> int:
    field, value = plain[0] if plain else ("all", "")
    wanted = select(TOTALS.c.runs).where(TOTALS.c.field == field, TOTALS.c.value == value)
    return connection.execute(wanted).scalar() or 0
