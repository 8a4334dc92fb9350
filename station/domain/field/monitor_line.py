"""One line of a monitor: a device's words, what was typed, what Station or the cloud says."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum

from station.domain.field.monitor_text import shown_text


class Kind(StrEnum):
    HEARD = "heard"
    SENT = "sent"
    NOTE = "note"
    """Station's own word on the port: it came, it went, a verb's answer."""
    EVENT = "event"
    """Of the cloud's stream."""


@dataclass(frozen=True, slots=True)
class MonitorLine:
    """`at` is when its first byte came, in seconds since 1970 by this computer's clock; `source`
    the port, or "cloud". `raw` is masked already and has its line end, if it came with one.
    """

    at: float
    source: str
    kind: Kind
    raw: bytes

    @property
    def fields(self) -> Mapping[str, str]:
        """As one JSON line; the time in UTC, as the cloud writes it."""
        when = datetime.fromtimestamp(self.at, UTC).isoformat(timespec="milliseconds")
        return {
            "event": "line",
            "at": when.replace("+00:00", "Z"),
            "source": self.source,
            "kind": self.kind,
            "text": shown_text(self.raw),
        }
