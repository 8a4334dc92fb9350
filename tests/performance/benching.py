"""The bench: how near a shift comes to what its units must physically take, and what it costs."""

from statistics import fmean
from typing import Any

from tests.performance.bench_shift import Shift, shift
from tests.performance.figures import figure, percentile

SHIFTS = ((1, 4), (4, 16), (16, 64), (64, 192))
"""Slots, and units through them; each slot is reloaded as soon as its unit has its verdict."""
EARLY, LATE = 100, 300
"""Verdicts after which the memory is compared."""
FASTER = 0.25
"""Only the memory is looked at here: the waits may be short."""


def whole_shifts() -> list[dict[str, Any]]:
    """Realistic waits at their true length: a scaled story makes our own time look longer."""
    shifts = [shift(slots, units, 1.0) for slots, units in SHIFTS]
    return [each for told in shifts for each in _of_one(told)] + [_memory()]


def _of_one(told: Shift) -> list[dict[str, Any]]:
    at = f", {told.slots} slots" if told.slots > 1 else ", 1 slot"
    how = f"{told.units} realistic units, one run, against the waits the simulated world reports"
    shown = told.shown_after_s
    return [
        figure(f"units per hour{at}", [told.units_per_hour], "1/h", "-", how),
        figure(f"units per hour over the ideal{at}", [told.busy], "ratio", ">= 0.95", how),
        figure(f"a unit's time over its floor{at}", told.own_time, "ratio", "<= 1.05", how),
        figure(f"calls per unit{at}", [told.calls / told.units], "calls", "<= 6.2", how),
        figure(f"owner readable to verdict, median{at}", shown, "s", "<= 0.3", how),
        figure(f"owner readable to verdict, 95 %{at}", [percentile(shown, 0.95)], "s", "<= 2", how),
    ]


def _memory() -> dict[str, Any]:
    told = shift(64, LATE + 20, FASTER)
    ratio = _around(told, LATE) / _around(told, EARLY)
    how = f"64 slots, resident memory after {LATE} verdicts over that after {EARLY}"
    return figure("bench memory", [ratio], "ratio", "<= 1.1", how)


def _around(told: Shift, verdicts: int) -> float:
    return fmean(told.memory_kib[number] for number in range(verdicts - 5, verdicts + 6))
