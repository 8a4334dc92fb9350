"""1 MB/s into the open monitor: how long the window's loop stands still, and what it holds.

`python -m tests.performance.monitoring --full` takes the whole minute.
"""

import asyncio
import json
import os
import pty
import subprocess
import sys
import tempfile
import time
import tty
from contextlib import aclosing
from pathlib import Path
from typing import Any

from station.device.monitor import PortMonitor
from station.flow.field.monitors import LogWish, MonitorBatch, MonitorWish
from station.window.app import run_in_qt
from station.window.look import Look
from station.window.monitors.board import LinesBoard
from tests.performance.figures import figure, percentile
from tests.performance.looping import beat
from tests.process.processes import private_environment

BYTES_PER_S = 1_000_000
SECONDS, FULL_SECONDS = 10, 60
RUNS = 2
TICK_S = 0.005
LINE = b"%010d [app.sensors] INFO: temperature 21.4 C, humidity 48 %%, door closed\r\n"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_PAGE_BYTES = 4096


def monitor_flood(seconds: int = SECONDS) -> list[dict[str, Any]]:
    """A program prints, another shows; then the same window with nothing to show."""
    flood = [_in_a_process("flood", seconds) for _ in range(RUNS)]
    empty = [_in_a_process("empty", seconds) for _ in range(RUNS)]
    how = f"{RUNS} runs of {seconds} s at 1 MB/s by a pty, shown and logged, a beat every 4 ms"
    grown = f"{RUNS} runs, memory at the end over that after a third"
    return [
        figure("monitor loop block, p99", [_p99(run) for run in flood], "ms", "<= 16", how),
        figure("monitor loop block, longest", [max(run["late_ms"]) for run in flood], "ms", "-",
               how),
        figure("monitor empty loop block, p99", [_p99(run) for run in empty], "ms", "-", how),
        figure("monitor taken in", [run["bytes_per_s"] for run in flood], "bytes/s",
               ">= 980000", how),
        figure("monitor lines lost", [run["lost"] for run in flood], "lines", "<= 0", how),
        figure("monitor memory grown", [run["grown_bytes"] / 1e6 for run in flood], "MB", "<= 4",
               grown),
    ]  # fmt: skip


def _p99(run: dict[str, Any]) -> float:
    return percentile(run["late_ms"], 0.99)


def _in_a_process(what: str, seconds: int) -> dict[str, Any]:
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
        run = subprocess.run(
            [sys.executable, "-m", "tests.performance.monitoring", what, str(seconds), folder],
            env=environment, capture_output=True, text=True, check=True,
        )  # fmt: skip
    return dict(json.loads(run.stdout.splitlines()[-1]))


def _print_on(master: int, seconds: float) -> None:
    """A device that prints without end, a little in arrears and never ahead."""
    began, said, number = time.monotonic(), 0, 0
    while (now := time.monotonic() - began) < seconds:
        while said < now * BYTES_PER_S:
            lines = b"".join(LINE % each for each in range(number, number + 50))
            said += os.write(master, lines)
            number += 50
        time.sleep(TICK_S)


async def _watch(seconds: int, folder: str, told: dict[str, Any]) -> int:
    look = Look(lambda name: (RESOURCES / name).read_bytes())
    look.choose("light", 1.0)
    board = LinesBoard(look)
    look.dress(board)
    board.resize(1000, 700)
    board.show_sources(["unit"])
    board.show()
    late_ms: list[float] = []
    await asyncio.sleep(0.5)
    beating = asyncio.ensure_future(beat(late_ms))
    if told["what"] == "empty":
        await asyncio.sleep(seconds)
    else:
        await _flood(board, seconds, folder, told)
    beating.cancel()
    told["late_ms"] = [round(late, 3) for late in late_ms]
    return 0


async def _flood(board: LinesBoard, seconds: int, folder: str, told: dict[str, Any]) -> None:
    master, slave = pty.openpty()
    tty.setraw(slave)
    monitor = PortMonitor(MonitorWish(os.ttyname(slave), source="unit"), list)
    await monitor.log_to(LogWish(str(Path(folder) / "unit.log")))
    heard = lost = 0
    held: list[int] = []
    began: float | None = None
    async with aclosing(monitor.follow()) as batches:
        printing: subprocess.Popen[bytes] | None = None
        async for batch in batches:
            if not isinstance(batch, MonitorBatch):
                printing = printing or _printer(master, seconds)
                continue
            board.take(batch.lines)
            if began is None:
                began = time.monotonic()  # the printer has started
                continue
            heard, lost = heard + batch.heard_bytes, lost + batch.lost
            passed = time.monotonic() - began
            if passed > seconds / 3 and not held:
                held.append(_resident_bytes())
            if passed > seconds:
                told["bytes_per_s"], told["lost"] = heard / passed, lost
                break
    told["grown_bytes"] = _resident_bytes() - held[0]
    await monitor.close()
    if printing is not None:
        printing.kill()
        printing.wait()


def _printer(master: int, seconds: int) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.performance.monitoring", "print", str(seconds), str(master)],
        pass_fds=(master,),
    )


def _resident_bytes() -> int:
    """What Linux tells of this process; elsewhere nothing is held against it."""
    statm = Path("/proc/self/statm")
    return int(statm.read_text().split()[1]) * _PAGE_BYTES if statm.exists() else 0


def main(arguments: list[str]) -> None:
    if "--full" in arguments:
        print(json.dumps({"figures": monitor_flood(FULL_SECONDS)}, indent=1))
        return
    what, seconds, where = arguments[0], int(arguments[1]), arguments[2]
    if what == "print":
        _print_on(int(where), seconds + 5)
        return
    told: dict[str, Any] = {"what": what}
    assert run_in_qt(lambda: _watch(seconds, where, told)) == 0
    sys.stdout.write(f"\n{json.dumps(told)}\n")
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main(sys.argv[1:])
