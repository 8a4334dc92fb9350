"""The numbers a person looks for in a device's vitals, out of whatever form they come in.

Any value may be missing, null, or an object that says which error took its place; those are
gaps (cloud-api 2.9). The layout of the CSV is not documented: columns are found by their ends.
"""

import csv
import io
import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Measure:
    """`paths` are where it may stand in a payload, the best first; `per` makes it a share of
    another value, in percent; `factor` turns the device's unit into `unit`.
    """

    key: str
    unit: str
    paths: tuple[str, ...]
    per: str = ""
    factor: float = 1.0


MEASURES = (
    Measure("strength", "%", ("device.network.signal.strength",)),
    Measure("quality", "%", ("device.network.signal.quality",)),
    Measure("round_trip", "ms", ("device.cloud.coap.round_trip", "service.coap.round_trip")),
    Measure("memory", "%", ("device.system.memory.used",), per="device.system.memory.total"),
    Measure("uptime", "h", ("device.system.uptime",), factor=1 / 3600),
    Measure(
        "disconnects",
        "",
        ("device.cloud.connection.disconnects", "device.network.connection.disconnects"),
    ),
    Measure("battery", "%", ("device.power.battery.charge",)),
)


@dataclass(frozen=True, slots=True)
class Point:
    """None is a gap."""

    at: datetime
    value: float | None


Series = tuple[Point, ...]
_Flat = Mapping[str, Any]


def series_of(history: Any) -> Mapping[str, Series]:
    """By measure key, in order of time; a measure without any value is left out."""
    records = sorted(_records(history), key=lambda record: record[0])
    found = {}
    for measure in MEASURES:
        points = tuple(Point(at, _value(measure, flat)) for at, flat in records)
        if any(point.value is not None for point in points):
            found[measure.key] = points
    return found


def _records(history: Any) -> Iterable[tuple[datetime, _Flat]]:
    rows = _csv_rows(history) if isinstance(history, str) else _json_rows(history)
    for row in rows:
        at = _moment(row.get("updated_at"))
        if at is not None:
            yield at, row


def _json_rows(history: Any) -> Iterable[_Flat]:
    found = history.get("diagnostics") if isinstance(history, Mapping) else history
    rows = found if isinstance(found, list) else [found]
    for row in rows:
        if isinstance(row, Mapping):
            yield {**_flat(row.get("payload")), "updated_at": row.get("updated_at")}


def _csv_rows(text: str) -> Iterable[_Flat]:
    for row in csv.DictReader(io.StringIO(text.lstrip("\ufeff"))):
        yield {key.removeprefix("payload."): value for key, value in row.items() if key is not None}


def _flat(value: Any, before: str = "") -> dict[str, Any]:
    if isinstance(value, str):
        value = _parsed(value)
    if not isinstance(value, Mapping):
        return {}
    flat: dict[str, Any] = {}
    for key, inner in value.items():
        path = f"{before}.{key}" if before else str(key)
        if isinstance(inner, Mapping):
            flat |= _flat(inner, path)
        else:
            flat[path] = inner
    return flat


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _value(measure: Measure, flat: _Flat) -> float | None:
    value = next((n for n in (_number(flat.get(p)) for p in measure.paths) if n is not None), None)
    if value is None or not measure.per:
        return None if value is None else value * measure.factor
    whole = _number(flat.get(measure.per))
    return value / whole * 100 if whole else None


def _number(value: Any) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float(value)
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _moment(value: Any) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        at = datetime.fromisoformat(value.strip())
    except ValueError:
        return None
    return at if at.tzinfo is not None else at.replace(tzinfo=UTC)
