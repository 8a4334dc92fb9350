"""The page Bench with 64 tiles at work: how long the window's loop stands still."""

import asyncio
import json
import os
import random
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from station.domain.bench.news import Wall
from station.domain.bench.tile import TileState
from station.window.app import run_in_qt
from station.window.look import Look
from station.window.pages.bench_page import BenchPage
from tests.performance.figures import figure, percentile
from tests.performance.looping import beat
from tests.process.processes import private_environment
from tests.window.scripted_bench import wall_of

SLOTS, LASTS_S, EVERY_S, AT_ONCE = 64, 8.0, 0.02, 4
"""Four tiles change in each of fifty pictures a second: busier than 64 slots ever are."""
RUNS = 3
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def bench_wall() -> list[dict[str, Any]]:
    late = [_in_a_process() for _ in range(RUNS)]
    how = f"{RUNS} runs of {LASTS_S:.0f} s, {SLOTS} tiles, {AT_ONCE} of them new every 20 ms"
    blocks = [percentile(each, 0.99) for each in late]
    return [
        figure("bench page loop block, p99", blocks, "ms", "<= 16", how),
        figure("bench page loop block, longest", [max(each) for each in late], "ms", "-", how),
    ]


def _in_a_process() -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            [sys.executable, "-m", "tests.performance.bench_wall"],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
    return list(json.loads(run.stdout.splitlines()[-1]))


async def _measure(late_ms: list[float]) -> int:
    look = Look(lambda name: (RESOURCES / name).read_bytes())
    look.choose("light", 1.0)
    page = BenchPage(look, time.monotonic)
    look.dress(page)
    page.resize(1920, 1000)
    page.show()
    page.show_running()
    wall, seed = wall_of(SLOTS), random.Random(1)
    page.show_wall(wall)
    await asyncio.sleep(0.5)
    beating = asyncio.ensure_future(beat(late_ms))
    for turn in range(int(LASTS_S / EVERY_S)):
        wall = _next(wall, turn, seed)
        page.show_wall(wall)
        await asyncio.sleep(EVERY_S)
    beating.cancel()
    return 0


def _next(wall: Wall, turn: int, seed: random.Random) -> Wall:
    tiles = list(wall.tiles)
    for at in seed.sample(range(SLOTS), AT_ONCE):
        state = seed.choice((TileState.WORK, TileState.PASS, TileState.FAIL))
        tiles[at] = replace(tiles[at], state=state, line_2=f"usually {turn % 60} s")
    counts = replace(wall.counts, passed=wall.counts.passed + 1)
    return replace(wall, tiles=tuple(tiles), counts=counts)


if __name__ == "__main__":
    lateness: list[float] = []
    assert run_in_qt(lambda: _measure(lateness)) == 0
    sys.stdout.write(f"\n{json.dumps([round(value, 3) for value in lateness])}\n")
    sys.stdout.flush()
    os._exit(0)
