"""The cloud's events beside what a device prints, on one time line."""

from station.domain.calls.stream import CloudEvent
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.redaction import redact

CLOUD = "cloud"


def event_line(event: CloudEvent, at: float) -> MonitorLine:
    """`at` is when it came here: the cloud's clock is another one."""
    device = f"…{event.device[-4:]}" if len(event.device) > 8 else event.device
    words = redact(f"{event.name}  {device}  {event.data}".replace("\r", " ").replace("\n", " "))
    return MonitorLine(at, CLOUD, Kind.EVENT, words.encode())
