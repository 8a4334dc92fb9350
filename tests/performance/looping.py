"""The longest block of the window's loop during a claim, beside that of an empty loop."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from station.assembly.demo import demo_world
from station.assembly.parts import Assembly
from station.command.wishes import Given
from station.host.bench import BenchProcess
from station.window.app import drive_demo, run_in_qt
from tests.performance.figures import figure, percentile
from tests.process.processes import private_environment

BEAT_S = 0.004
RUNS = 2


def loop_blocks() -> list[dict[str, Any]]:
    """Each beat of a few milliseconds that comes late shows how long the loop was blocked."""
    ours = [_blocks("claim") for _ in range(RUNS)]
    empty = [_blocks("empty") for _ in range(RUNS)]
    how = f"{RUNS} realistic claims in the offscreen window, a beat every {BEAT_S * 1000:.0f} ms"
    return [
        figure("window loop block, p99", [p99 for p99, _ in ours], "ms", "<= 16", how),
        figure("window loop block, longest", [most for _, most in ours], "ms", "-", how),
        figure("empty loop block, p99", [p99 for p99, _ in empty], "ms", "-", how),
        figure("empty loop block, longest", [most for _, most in empty], "ms", "-", how),
    ]


def _blocks(what: str) -> tuple[float, float]:
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            [sys.executable, "-m", "tests.performance.looping", what],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
    late = json.loads(run.stdout.splitlines()[-1])
    return percentile(late, 0.99), max(late)


async def beat(late_ms: list[float]) -> None:
    """Note for ever how late each beat comes, in milliseconds."""
    while True:
        due = time.perf_counter() + BEAT_S
        await asyncio.sleep(BEAT_S)
        late_ms.append(max(0.0, (time.perf_counter() - due) * 1000))


async def _with_beat(work: Coroutine[Any, Any, int], late_ms: list[float]) -> int:
    beating = asyncio.ensure_future(beat(late_ms))
    try:
        return await work
    finally:
        beating.cancel()


async def _nothing() -> int:
    await asyncio.sleep(3)
    return 0


async def _claim() -> int:
    outside = Assembly().outside(Given())
    await outside.warm_up()
    bench = await BenchProcess.start("--units", "1", "--pace", "realistic")
    try:
        world = demo_world(outside, bench.world)
        verdict = await drive_demo(outside, world, None, lambda _: None)
        return 0 if verdict.passed else 1
    finally:
        await bench.close()


def _measure(what: str) -> list[float]:
    late_ms: list[float] = []
    work = _nothing() if what == "empty" else _claim()
    assert run_in_qt(lambda: _with_beat(work, late_ms)) == 0
    return late_ms


if __name__ == "__main__":
    lateness = _measure(sys.argv[1])
    sys.stdout.write(f"\n{json.dumps([round(value, 3) for value in lateness])}\n")
    sys.stdout.flush()
    os._exit(0)
