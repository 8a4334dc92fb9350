"""Device vitals: a record an hour for a month, and one more when somebody asks (cloud-api 2.9)."""

import json
from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from station.simulator.cloud_agenda import Agenda
from station.simulator.cloud_answers import share
from station.simulator.cloud_devices import CloudDevice
from station.simulator.cloud_ground import Ground, iso
from station.simulator.cloud_sessions import Sessions
from station.simulator.cloud_vitals_payload import payload

EVENT = "spark/device/diagnostics/update"
KEPT = timedelta(days=30)
_HOUR_S = 3600
_ANSWER_S = 2.0


class Vitals:
    """Tells when each device spoke; what it said is computed."""

    def __init__(self, ground: Ground, agenda: Agenda, sessions: Sessions) -> None:
        self._ground = ground
        self._agenda = agenda
        self._sessions = sessions
        self._extra: defaultdict[str, list[datetime]] = defaultdict(list)

    def last(self, device: CloudDevice) -> dict[str, Any] | None:
        """None for a device that never spoke, or whose last word is more than a month old."""
        now = self._ground.clock.utc()
        records = list(self._moments(device, now - timedelta(hours=2), now))
        records = records or list(self._moments(device, now - KEPT, now))
        return _record(device, records[-1]) if records else None

    def history(self, device: CloudDevice, start: datetime, end: datetime) -> list[dict[str, Any]]:
        """From `start` until before `end`, the oldest first; nothing older than a month."""
        oldest = self._ground.clock.utc() - KEPT
        return [_record(device, at) for at in self._moments(device, max(start, oldest), end)]

    def ask(self, device: CloudDevice) -> None:
        """The device answers by an event a moment later, if it is there."""
        self._agenda.after(_ANSWER_S, lambda: self.report(device))

    def report(self, device: CloudDevice) -> None:
        """The device speaks now. One without a session says nothing."""
        if not device.has_session:
            return
        now = self._ground.clock.utc()
        self._extra[device.device_id].append(now)
        device.last_heard = now
        self._sessions.publish(EVENT, json.dumps(payload(device, now)), device)

    def _moments(self, device: CloudDevice, start: datetime, end: datetime) -> Iterator[datetime]:
        """When the device spoke: on first connecting, each hour at its own minute, and asked."""
        since = device.known_since
        until = self._ground.clock.utc() if device.has_session else device.last_heard
        if since is None or until is None:
            return
        moments = set(self._extra.get(device.device_id, ()))
        moments.add(since)
        offset_s = int(share(device.device_id, "minute") * _HOUR_S)
        first = int(max(start, since).timestamp()) // _HOUR_S * _HOUR_S + offset_s
        last = min(end, until).timestamp()
        moments |= {datetime.fromtimestamp(at, UTC) for at in range(first, int(last) + 1, _HOUR_S)}
        lowest = max(start, since)
        yield from sorted(at for at in moments if lowest <= at < end and at <= until)


def _record(device: CloudDevice, at: datetime) -> dict[str, Any]:
    return {"updated_at": iso(at), "deviceID": device.device_id, "payload": payload(device, at)}
