"""How long things take on the simulated bench, in story seconds: (least, most)."""

from dataclasses import dataclass

Span = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Pace:
    """`realistic` follows device-protocol 2.6 and 4.1; `fast` keeps the order of things only."""

    scan: Span
    save: Span
    join: Span
    failed_pass: Span
    dhcp: Span
    handshake: Span
    owner_lag: Span
    cloud_call: Span
    reply: Span
    replug: Span


REALISTIC = Pace(
    scan=(2.0, 4.0),
    save=(0.5, 1.0),
    join=(3.0, 6.0),
    failed_pass=(4.0, 6.0),
    dhcp=(1.0, 2.0),
    handshake=(2.0, 4.0),
    owner_lag=(0.0, 1.0),
    cloud_call=(0.15, 0.3),
    reply=(0.002, 0.006),
    replug=(1.0, 2.0),
)
FAST = Pace(
    scan=(0.02, 0.04),
    save=(0.01, 0.02),
    join=(0.05, 0.1),
    failed_pass=(0.2, 0.4),
    dhcp=(0.02, 0.04),
    handshake=(0.05, 0.1),
    owner_lag=(0.0, 0.02),
    cloud_call=(0.002, 0.006),
    reply=(0.0, 0.0),
    replug=(0.1, 0.2),
)
PACES = {"realistic": REALISTIC, "fast": FAST}
