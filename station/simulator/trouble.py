"""Scripted faults of the simulated world: what goes wrong, where, when and how often."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DEVICE_KINDS = frozenset({
    # what it says (seconds; 0 is for ever · bytes · gap_s · text · after_bytes, back_after_s)
    "silence", "garbage", "chop", "log_noise", "unplug",
    # what it hears: the next bytes typed are lost (bytes; share of all that follow)
    "drop_input",
    # how it stands: its own program is in charge · a port held (seconds) · prompt · as DFU
    # (seconds; 0 is for ever) · its aerial is poor (rssi_dbm; -95 and below sees nothing)
    "not_listening", "busy", "stuck_in_prompt", "dfu", "weak_signal",
    # it restarts again and again (every_s, count; 0 is for ever) · it changes places with
    # another device (with: its id; else the next place's) and both come back elsewhere
    "keeps_resetting", "swap",
    # what it refuses
    "sorry", "derp",
    # a firmware by serial: it has less room (most_bytes), or cannot write (after_bytes)
    "flash_fails",
    # its access point: the network goes before the reply leaves · HTTP 200 with no body
    "dies_after_reply", "empty_reply",
    # its way to the cloud: joins but never connects · does not join · no new handshake
    "never_connects", "join_fails", "resume_session",
    # connects after `seconds`, an hour and more · the cloud refuses its keys, the lamp says so ·
    # a new session (every_s, count) · an update first: its session ends, it restarts and comes
    # back after `seconds`; the code is presented then, or before with `code_first`
    "connects_late", "keys_refused", "flapping", "first_update",
})  # fmt: skip
CLOUD_KINDS = frozenset({
    # a reply (status, body, content_type, headers) · a proxy's page (status) · body
    "status", "html", "odd_body",
    # the connection is reset before or after the server acted · late (seconds) · never
    "reset_before", "reset_after", "slow", "silence",
    # the next code has no effect · the device gets another owner (owner; seconds after it
    # connected) · it gets one as soon as the call `at` has been answered (owner)
    "ignore_code", "takeover", "owned_meanwhile",
})  # fmt: skip
AIR_KINDS = frozenset({
    # the computer's own Wi-Fi: it may not be switched, or not tell names · a join is refused ·
    # there is no way back · while joined, after `seconds`: the access point goes (back_after_s),
    # the computer goes back to its own network by itself
    "wifi_denied", "location_off", "join_refused", "no_way_back", "ap_gone", "hops_away",
})  # fmt: skip
CLOCK_KINDS = frozenset({"jump"})  # (seconds)


@dataclass(slots=True)
class Trouble:
    """One fault. `at` names a console command (`i`, `v`, `C`, `w`), `connect`, a SoftAP
    command (`set`, `configure-ap`, ...), an act of the air (`scan`, `join`, `joined`, `leave`) or
    a cloud route (`customers.create`, ...); None is any.

    `after` matches are let pass first, then it strikes `times` times (0 = for ever). All times
    are story seconds.
    """

    kind: str
    unit: str | None = None
    at: str | None = None
    times: int = 1
    after: int = 0
    args: Mapping[str, Any] = field(default_factory=dict)

    @classmethod
    def parse(cls, raw: Mapping[str, Any]) -> "Trouble":
        """Read `{"kind", "unit"?, "at"?, "times"?, "after"?, ...args}`. Raises ValueError."""
        if not isinstance(raw, Mapping):
            raise ValueError("a trouble is an object with a kind")  # noqa: TRY004  # told alike
        known = {"kind", "unit", "at", "times", "after"}
        kind = raw.get("kind")
        if kind not in DEVICE_KINDS | CLOUD_KINDS | AIR_KINDS | CLOCK_KINDS:
            raise ValueError(f"no such trouble: {kind!r}")
        unit = raw.get("unit")
        return cls(
            kind=str(kind),
            unit=str(unit).lower() if unit is not None else None,
            at=raw.get("at"),
            times=int(raw.get("times", 1)),
            after=int(raw.get("after", 0)),
            args={key: value for key, value in raw.items() if key not in known},
        )


class TroubleBook:
    """The faults still to come. Device, SoftAP and cloud ask it at each of their turns."""

    def __init__(self) -> None:
        self._waiting: list[Trouble] = []
        self.struck: list[Trouble] = []

    def add(self, trouble: Trouble) -> None:
        self._waiting.append(trouble)

    def clear(self) -> None:
        self._waiting.clear()

    def forget(self, unit: str) -> None:
        """What was to befall `unit` alone does so no more: it was put away for good."""
        self._waiting[:] = [trouble for trouble in self._waiting if trouble.unit != unit]

    def strike(self, kinds: frozenset[str], *, unit: str | None, at: str) -> Trouble | None:
        """Return the first trouble of `kinds` that fits here and counts it, or None."""
        for trouble in self._waiting:
            if self._fits(trouble, kinds, unit, at) and self._is_due(trouble):
                self._count(trouble)
                return trouble
        return None

    @staticmethod
    def _fits(trouble: Trouble, kinds: frozenset[str], unit: str | None, at: str) -> bool:
        return trouble.kind in kinds and trouble.unit in (None, unit) and trouble.at in (None, at)

    @staticmethod
    def _is_due(trouble: Trouble) -> bool:
        if trouble.after > 0:
            trouble.after -= 1
            return False
        return True

    def _count(self, trouble: Trouble) -> None:
        self.struck.append(trouble)
        if trouble.times == 1:
            self._waiting.remove(trouble)
        elif trouble.times > 1:
            trouble.times -= 1
