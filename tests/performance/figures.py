"""How a figure is told."""

from collections.abc import Sequence
from statistics import median
from typing import Any


def figure(name: str, values: Sequence[float], unit: str, goal: str, how: str) -> dict[str, Any]:
    """The median of `values`; `spread` is least and most."""
    return {
        "name": name,
        "value": round(median(values), 4),
        "unit": unit,
        "goal": goal,
        "spread": [round(min(values), 4), round(max(values), 4)],
        "how": how,
    }


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` of all do not exceed."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]
