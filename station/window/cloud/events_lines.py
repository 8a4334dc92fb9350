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


def json_lines(events: Sequence[CloudEvent]) -> Iterator[bytes]:
    for at in range(0, len(events), _LINES_A_PIECE):
        some = events[at : at + _LINES_A_PIECE]
        lines = [json.dumps(dict(each.fields)) + "\n" for each in some]
        yield "".join(lines).encode()
