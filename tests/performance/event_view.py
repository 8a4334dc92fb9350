"""100,000 events into the open event view: how long its loop stands still, and what it holds."""

import asyncio
import json
import os
import subprocess
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Any

from station.domain.calls.stream import CloudEvent, StreamNews, StreamState
from station.window.app import run_in_qt
from station.window.cloud.events_view import EventsView
from station.window.look import Look
from tests.performance.figures import figure, percentile
from tests.performance.looping import beat
from tests.process.processes import private_environment

EVENTS = 100_000
RUNS = 3
GIVES_UP_AFTER_S = 60.0
RESOURCES = Path(__file__).resolve().parents[2] / "resources"


def event_view() -> list[dict[str, Any]]:
    """One burst of all of them, as bad as it can come; then as many again for the memory."""
    burst = [_in_a_process("burst") for _ in range(RUNS)]
    memory = [_in_a_process("memory") for _ in range(RUNS)]
    how = f"{RUNS} bursts of {EVENTS:,} events into the shown view (offscreen), a beat every 4 ms"
    again = f"{RUNS} runs, Python's memory after {2 * EVENTS:,} events over that after {EVENTS:,}"
    late = [run["late_ms"] for run in burst]
    return [
        figure("event view loop block, p99", [percentile(each, 0.99) for each in late],
               "ms", "<= 16", how),
        figure("event view loop block, longest", [max(each) for each in late], "ms", "-", how),
        figure("100,000 events shown after", [run["shown_s"] for run in burst], "s", "-", how),
        figure("event view memory, twice as many events", [run["ratio"] for run in memory],
               "ratio", "<= 1.1", again),
    ]  # fmt: skip


def _in_a_process(what: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            [sys.executable, "-m", "tests.performance.event_view", what],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
    return dict(json.loads(run.stdout.splitlines()[-1]))


def _events(first: int) -> tuple[CloudEvent, ...]:
    return tuple(_event(number) for number in range(first, first + EVENTS))


def _event(number: int) -> CloudEvent:
    device, at = f"{number % 500:024x}", "2024-05-13T10:55:12.898Z"
    raw = {"data": f'{{"c":{number % 100}}}', "ttl": 60, "published_at": at, "coreid": device}
    return CloudEvent(number, "temperature", str(raw["data"]), at, device, raw)


def _shown_view() -> EventsView:
    look = Look(lambda name: (RESOURCES / name).read_bytes())
    look.choose("light", 1.0)
    view = EventsView(look)
    look.dress(view)
    view.resize(900, 700)
    view.show()
    view.take(StreamNews(StreamState.LIVE))
    return view


class _Shown(asyncio.Event):
    """Set when the last event has its row."""

    def __init__(self, view: EventsView) -> None:
        super().__init__()
        self._model = view.model
        self._model.rowsInserted.connect(self._look)

    def _look(self, *_: object) -> None:
        if not self._model.waiting and self._model.rowCount() == EVENTS:
            self.set()

    async def again(self) -> None:
        await asyncio.wait_for(self.wait(), GIVES_UP_AFTER_S)
        self.clear()


async def _burst(told: dict[str, Any]) -> int:
    view, events = _shown_view(), _events(0)
    shown, late_ms = _Shown(view), list[float]()
    await asyncio.sleep(0.5)
    beating = asyncio.ensure_future(beat(late_ms))
    await asyncio.sleep(0.1)
    began_s = time.perf_counter()
    view.take(events)
    await shown.again()
    told["shown_s"] = time.perf_counter() - began_s
    view.bar.filter.setText("temperature -nothing")
    await shown.again()
    beating.cancel()
    told["late_ms"] = [round(late, 3) for late in late_ms]
    return 0


async def _memory(told: dict[str, Any]) -> int:
    view, held = _shown_view(), list[int]()
    shown = _Shown(view)
    tracemalloc.start()
    for turn in range(2):
        view.take(_events(turn * EVENTS))
        await shown.again()
        held.append(tracemalloc.get_traced_memory()[0])
    told["ratio"] = held[1] / held[0]
    return 0


if __name__ == "__main__":
    result: dict[str, Any] = {}
    measure = _burst if sys.argv[1] == "burst" else _memory
    assert run_in_qt(lambda: measure(result)) == 0
    sys.stdout.write(f"\n{json.dumps(result)}\n")
    sys.stdout.flush()
    os._exit(0)
