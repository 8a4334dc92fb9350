"""Events as JSON: one to be looked at, many to be kept in a file, a line each."""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from station.domain.calls.stream import CloudEvent

_LINES_A_PIECE = 200


def event_object(event: CloudEvent) -> Mapping[str, Any]:
    """The event with its name; data that is itself JSON is shown as such."""
    shown: dict[str, Any] = {"event": event.name, **event.raw}
    if event.data[:1] in ("{", "["):
        try:
            shown["data"] = json.loads(event.data)
        except ValueError:
            shown["data"] = event.data
    return shown


def event_fields(event: CloudEvent) -> Mapping[str, Any]:
    """Our names first, then what else the service said: as `station cloud` prints them."""
    named = {
        "number": event.number,
        "event": event.name,
        "data": event.data,
        "published_at": event.published_at,
        "device": event.device,
    }
    return named | {key: value for key, value in event.raw.items() if key not in named}


def json_lines(events: Sequence[CloudEvent]) -> Iterator[bytes]:
    for at in range(0, len(events), _LINES_A_PIECE):
        some = events[at : at + _LINES_A_PIECE]
        lines = [json.dumps(event_fields(each)) + "\n" for each in some]
        yield "".join(lines).encode()
