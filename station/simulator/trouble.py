"""Scripted faults of the simulated world: what goes wrong, where, when and how often."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

DEVICE_KINDS = frozenset({
    "silence",      # the device swallows what it is told and says nothing        (seconds; 0 = for ever)
    "garbage",      # noise bytes before the reply                                (bytes: count)
    "chop",         # the reply comes one byte at a time                          (gap_s between bytes)
    "log_noise",    # application log lines between and inside replies            (text)
    "unplug",       # the port vanishes                                           (after_bytes, back_after_s; absent = stays away)
    "swap",         # after coming back it is another device                      (device_id)
    "not_listening",  # the application is in charge, the console is silent
    "busy",         # another program holds the port                              (seconds; 0 = for ever)
    "sorry",        # the claim code is answered with "Sorry"
    "derp",         # credentials are answered with "Derp"
    "stuck_in_prompt",  # an earlier session left it inside a prompt              (prompt: "Password: ")
    "dies_after_reply",  # SoftAP: the network goes before the reply of `at` leaves
    "empty_reply",  # SoftAP: HTTP 200 with no body
    "never_connects",  # joins, but never reaches the cloud
    "join_fails",   # comes back to listening mode although the password is right
    "resume_session",  # connects without a new handshake                         (device-protocol 4.3)
})
CLOUD_KINDS = frozenset({
    "status",       # answer with this status                                     (status, body, content_type, headers)
    "html",         # a proxy's HTML page                                         (status, default 502)
    "reset_before",  # connection reset, nothing was done
    "reset_after",  # the server has acted, then the connection is reset
    "slow",         # the reply is late                                           (seconds)
    "silence",      # no reply at all until the client gives up
    "odd_body",     # right status, wrong shape                                   (body)
    "ignore_code",  # the claim code of the next connecting device has no effect
    "takeover",     # the device gets another owner                               (owner)
})
CLOCK_KINDS = frozenset({"jump"})  # (seconds)


@dataclass(slots=True)
class Trouble:
    """One fault. `at` names a console command or prompt (`i`, `v`, `C`, `w`, `connect`), a SoftAP
    command (`set`, `configure-ap`, ...) or a cloud route (`customers.create`, ...); None is any.

    `after` matches are let pass first, then it strikes `times` times (0 = for ever).
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
        known = {"kind", "unit", "at", "times", "after"}
        kind = raw.get("kind")
        if kind not in DEVICE_KINDS | CLOUD_KINDS | CLOCK_KINDS:
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

    def strike(self, kinds: frozenset[str], *, unit: str | None, at: str) -> Trouble | None:
        """Return the first trouble of `kinds` that fits here and counts it, or None."""
        for trouble in self._waiting:
            if self._fits(trouble, kinds, unit, at) and self._is_due(trouble):
                self._count(trouble)
                return trouble
        return None

    @staticmethod
    def _fits(trouble: Trouble, kinds: frozenset[str], unit: str | None, at: str) -> bool:
        return (
            trouble.kind in kinds
            and trouble.unit in (None, unit)
            and trouble.at in (None, at)
        )

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
