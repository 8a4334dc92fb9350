"""Device vitals, on both paths (cloud-api 2.9)."""

import csv
import io
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from station.simulator.cloud_call import Answer, Call
from station.simulator.cloud_declared import served
from station.simulator.cloud_refusals import Refusal, not_ok
from station.simulator.cloud_vitals import KEPT

_NO_DATE = "start_date and end_date must be ISO8601 formatted"
_TOO_OLD = "start_date must not be more than than 30 days ago"


def last(call: Call) -> Answer:
    record = call.books.vitals.last(call.device)
    if record is None:
        raise not_ok(404, "No diagnostics found for this device")
    return Answer({"diagnostics": record})


def history(call: Call) -> Answer:
    """JSON, or CSV for who accepts that. Raises Refusal."""
    now = call.books.clock.utc()
    end = _moment(call, "end_date") or now + timedelta(milliseconds=1)
    days = call.books.switches.vitals_default_days
    start = _moment(call, "start_date") or now - timedelta(days=days)
    if start < now - KEPT:
        raise _bad_request(call, _TOO_OLD)
    records = call.books.vitals.history(call.device, start, end)
    if "text/csv" in call.accept.lower():
        return Answer(_csv(records), content_type="text/csv")
    return Answer({"diagnostics": records})


def refresh(call: Call) -> Answer:
    """Only asked for: the answer comes as an event, and as the last record."""
    call.books.vitals.ask(call.device)
    return Answer({"ok": True}, 202)


def _moment(call: Call, name: str) -> datetime | None:
    text = call.query.get(name)
    if not text:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as why:
        raise _bad_request(call, _NO_DATE) from why
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _bad_request(call: Call, description: str) -> Refusal:
    body = {"error": "bad_request", "description": description}
    return Refusal(call.books.switches.vitals_error_status, body)


def _csv(records: Sequence[Mapping[str, Any]]) -> str:
    """`updated_at,deviceID`, then the payload's keys with dots (cloud-api 7)."""
    rows = [
        {"updated_at": record["updated_at"], "deviceID": record["deviceID"]}
        | dict(_flat(record["payload"]))
        for record in records
    ]
    columns = dict.fromkeys(("updated_at", "deviceID"))
    for row in rows:
        columns.update(dict.fromkeys(row))
    out = io.StringIO()
    writer = csv.DictWriter(out, list(columns), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


def _flat(value: Any, path: str = "") -> list[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        return [(path, value)]
    return [
        pair
        for key, each in value.items()
        for pair in _flat(each, f"{path}.{key}" if path else str(key))
    ]


ROUTES = (
    served("vitals.last", last),
    served("vitals.history", history),
    served("vitals.refresh", refresh),
    served("vitals.product-last", last),
    served("vitals.product-history", history),
    served("vitals.product-refresh", refresh),
)
