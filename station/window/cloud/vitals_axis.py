"""Where an axis has its marks: at round numbers, and at round times of the day here."""

import math
from collections.abc import Sequence
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median

from station.window.cloud.vitals_numbers import Point, Series

_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)
_TIME_STEPS = tuple(
    timedelta(minutes=minutes)
    for minutes in (5, 15, 30, 60, 180, 360, 720, 1440, 2880, 7200, 14400, 28800)
)
_SILENCE = 3
"""Steps: so much longer than usual without a record is a gap."""


def marks(least: float, most: float, wanted: int = 3) -> tuple[float, ...]:
    """Round numbers from at or below `least` to at or above `most`, in equal steps."""
    span = (most - least) or abs(most) or 1.0
    raw = span / max(1, wanted - 1)
    size = 10.0 ** math.floor(math.log10(raw))
    step = next(each for each in _STEPS if each * size >= raw * 0.999) * size
    first = math.floor(least / step + 1e-9)
    last = max(math.ceil(most / step - 1e-9), first + 1)
    return tuple(round(number * step, 9) for number in range(first, last + 1))


def time_marks(first: datetime, last: datetime, wanted: int) -> tuple[datetime, ...]:
    """At most about `wanted` moments between the two, at whole hours or midnights here."""
    span = last - first
    step = next((s for s in _TIME_STEPS if s * max(1, wanted) >= span), _TIME_STEPS[-1])
    start = first.astimezone().replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=None)
    behind = first.astimezone().replace(tzinfo=None) - start
    at = start + math.ceil(behind / step) * step
    found = []
    while (moment := at.astimezone()) <= last:
        found.append(moment)
        at += step
    return tuple(found)


def unbroken(series: Series) -> Sequence[Sequence[Point]]:
    """The stretches between gaps: a value that is none, or a long time without a record."""
    if not series:
        return ()
    steps = [(later.at - earlier.at).total_seconds() for earlier, later in pairwise(series)]
    longest_s = _SILENCE * median(steps) if steps else 0.0
    stretches: list[list[Point]] = [[]]
    for point in series:
        if point.value is None:
            stretches.append([])
            continue
        here = stretches[-1]
        if here and (point.at - here[-1].at).total_seconds() > longest_s:
            stretches.append([])
        stretches[-1].append(point)
    return [stretch for stretch in stretches if stretch]
