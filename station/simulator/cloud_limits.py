"""How much one address may ask (cloud-api 3.6), in story time."""

from collections import defaultdict, deque

from station.simulator.clock import SimulatedClock
from station.simulator.cloud_refusals import Refusal, too_many
from station.simulator.cloud_switches import CloudSwitches

_FIVE_MINUTES_S = 300.0
_HOUR_S = 3600.0


class SlidingWindow:
    """At most `limit` in any `span_s`."""

    def __init__(self, limit: int, span_s: float) -> None:
        self._limit = limit
        self._span_s = span_s
        self._taken: deque[float] = deque()

    def take(self, now: float) -> float:
        """Count one, and return 0; or count nothing, and return how many seconds are missing."""
        while self._taken and self._taken[0] <= now - self._span_s:
            self._taken.popleft()
        if len(self._taken) < self._limit:
            self._taken.append(now)
            return 0.0
        oldest = self._taken[0] if self._taken else now
        return oldest + self._span_s - now


class Limits:
    """Sliding windows by class and asker, and the lock-out after bad log-ins."""

    def __init__(self, clock: SimulatedClock, switches: CloudSwitches) -> None:
        self._clock = clock
        self._switches = switches
        self._windows: dict[tuple[str, str], SlidingWindow] = {}
        self._failures_in_a_row: defaultdict[str, int] = defaultdict(int)
        self._locked_until: dict[str, float] = {}
        self.open_streams: defaultdict[str, int] = defaultdict(int)

    def call(self, address: str) -> None:
        """Raises Refusal."""
        self._take("call", address, self._switches.calls_per_5_min, _FIVE_MINUTES_S)

    def token_call(self, address: str) -> None:
        """Raises Refusal, also while the address is locked out."""
        left_s = self._locked_until.get(address, 0.0) - self._clock.now()
        if left_s > 0:
            raise too_many(self._switches, left_s)
        self._take("token", address, self._switches.token_calls_per_5_min, _FIVE_MINUTES_S)

    def token_upkeep(self, method: str, address: str) -> None:
        """GET and DELETE of access tokens, each with a window of its own. Raises Refusal."""
        limit = self._switches.token_calls_per_5_min
        self._take(f"{method} tokens", address, limit, _FIVE_MINUTES_S)

    def token_failed(self, address: str) -> None:
        self._failures_in_a_row[address] += 1
        if self._failures_in_a_row[address] >= self._switches.failures_until_locked:
            self._failures_in_a_row[address] = 0
            self._locked_until[address] = self._clock.now() + self._switches.locked_s

    def token_granted(self, address: str) -> None:
        self._failures_in_a_row[address] = 0

    def stream_opening(self, address: str) -> None:
        """Raises Refusal."""
        status = self._switches.stream_limit_status
        if self.open_streams[address] >= self._switches.streams_at_once:
            raise too_many(self._switches, _FIVE_MINUTES_S, status)
        limit = self._switches.stream_openings_per_5_min
        self._take("stream", address, limit, _FIVE_MINUTES_S, status)

    def serial_lookup(self, username: str) -> None:
        """Counted by user, not by address. Raises Refusal."""
        self._take("serial", username, self._switches.serial_lookups_per_hour, _HOUR_S)

    def _take(self, kind: str, who: str, limit: int, span_s: float, status: int = 429) -> None:
        window = self._windows.setdefault((kind, who), SlidingWindow(limit, span_s))
        missing_s = window.take(self._clock.now())
        if missing_s > 0:
            raise self._refusal(missing_s, status)

    def _refusal(self, missing_s: float, status: int) -> Refusal:
        return too_many(self._switches, missing_s, status)
