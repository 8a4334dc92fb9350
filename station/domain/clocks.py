"""Every bound of the claim path in one table (settled 1.4, verdicts 2 and 4). Story seconds."""

CODE_LIFE_S = 3600.0
CODE_RENEWED_AT_S = 3000.0
"""50 min: a code this old is replaced before it is handed over."""
SLOW_AFTER_S = 45.0
NOT_SURE_AFTER_S = 90.0
WATCH_ENDS_AFTER_S = 180.0
"""Three join passes of up to 60 s each; until then a wrong password may still show itself."""
OWNER_GRACE_S = 30.0
"""On-line with no owner for this long is state S11n, not a normal first reading."""
VANISHED_AGAIN_S = 5.0
BASELINE_FRESH_S = 10.0
"""A reading this young, taken while the device listens (so it cannot connect), is the one "just
before hand-over" (settled 1.1); an older one is taken again.
"""
FIRST_LOOK_S = 1.0
"""After leaving listening mode; nothing connects sooner."""
FOLLOW_UPS_S = (0.5, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Between readings after a hint: 0.5, 1, 2, 4, 8 and 16 s after it (settled 1.3)."""
ONLINE_LOOK_S = 8.0
"""Between readings of a unit that is on-line without its owner, when the follow-ups are over."""
READS_PER_S = 20.0
"""This site's share of the calls (verdicts 4.1): without hints the units take turns."""
LISTENS_AGAIN_FIRST_S = 12.0
LISTENS_AGAIN_EVERY_S = 8.0
"""How often the device is asked whether it is back in listening mode: rarely, since a device
that joined has its own program reading what we type (device-protocol 2.9)."""

AIR_SOUGHT_FOR_S = 20.0
"""How long a device's own network is looked for: the time it takes to hold SETUP for 3 s."""
AIR_SCANNED_WITHIN_S = 20.0
AIR_JOINED_WITHIN_S = 45.0
"""Usually 5 to 15 s; some systems take 20 (device-protocol 3.9)."""
CHOSEN_BY_HAND_WITHIN_S = 180.0
"""A person finds a network in the menu of the system."""
AIR_BACK_WITHIN_S = 30.0
"""The computer's own network; tried three times (verdicts W15)."""

_LOOKS = ((20.0, 1.0), (60.0, 2.0), (180.0, 5.0))
_LATE_LOOK_S = 15.0


def look_again_after_s(waited_s: float) -> float:
    """How long to leave the cloud alone, `waited_s` after the device left listening mode."""
    for until_s, pause_s in _LOOKS:
        if waited_s < until_s:
            return pause_s
    return _LATE_LOOK_S
