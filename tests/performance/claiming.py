"""One unit over USB on the realistic device: wall time over what must physically pass."""

import json
import tempfile
from datetime import datetime
from pathlib import Path
from typing import Any

from tests.performance.figures import figure
from tests.process.processes import Bench, end_bench, start_bench

RUNS = 5
ONE_CALL_S = 0.225
"""The middle of the realistic latency."""


def claim_over_waits() -> list[dict[str, Any]]:
    """The floor: the waits of device and cloud before the device left, then its own way into
    the cloud up to the owner, then one call that reads it.
    """
    ratios = [_one(seed) for seed in range(1, RUNS + 1)]
    how = f"{RUNS} claims at true pace; floor: simulated device and cloud waits"
    return [figure("claim wall time over simulated waits", ratios, "ratio", "<= 1.05", how)]


def _one(seed: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        bench = start_bench(Path(folder), "--pace", "realistic", "--seed", str(seed))
        try:
            wall_s = _claim(bench)
            left = bench.event("left_listening")
            claimed = bench.event("claimed")
            way_s = (_at(claimed) - _at(left)).total_seconds()
            return wall_s / (left["waited_s"] + way_s + ONE_CALL_S)
        finally:
            end_bench(bench)


def _at(event: dict[str, Any]) -> datetime:
    return datetime.fromisoformat(event["at"])


def _claim(bench: Bench) -> float:
    """The unit's own seconds, as its verdict tells them."""
    run = bench.station("provision", "--recipe", bench.recipe(), "--json", secrets=True)
    verdict = json.loads(run.stdout.splitlines()[-1])
    assert verdict["passed"], verdict
    return float(verdict["seconds"])
