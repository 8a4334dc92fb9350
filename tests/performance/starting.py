"""How soon a command has ended, and how soon the window is painted."""

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median
from typing import Any

from tests.performance.figures import figure
from tests.process.processes import end_bench, private_environment, start_bench

RUNS = 9
EMPTY = """
import os, sys
from PySide6.QtWidgets import QApplication, QWidget
class Empty(QWidget):
    def paintEvent(self, event):
        os._exit(0)
app = QApplication(sys.argv); window = Empty(); window.show(); app.exec()
"""


def identify_whole_process() -> list[dict[str, Any]]:
    with tempfile.TemporaryDirectory() as folder:
        bench = start_bench(Path(folder))
        try:
            command = ["device", "identify", "--port", bench.unit["port"], "--json"]
            times = [_timed([sys.executable, "-m", "station", *command], bench.environment)
                     for _ in range(RUNS)]  # fmt: skip
        finally:
            end_bench(bench)
    bare = [_timed([sys.executable, "-c", "pass"], dict(os.environ)) for _ in range(RUNS)]
    how = f"{RUNS} whole processes on the fast simulated device"
    ratio = [value / median(bare) for value in times]
    return [
        figure("station device identify", times, "s", "< 0.5", how),
        figure("the same over an empty Python", ratio, "ratio", "-", how),
    ]


def window_start() -> list[dict[str, Any]]:
    """Start to first paint of Station's window over that of an empty one, turn by turn."""
    with tempfile.TemporaryDirectory() as folder:
        environment = private_environment(Path(folder)) | {"QT_QPA_PLATFORM": "offscreen"}
        ours = [sys.executable, "-m", "tests.performance.first_paint"]
        pairs = [
            (_timed(ours, environment), _timed([sys.executable, "-c", EMPTY], environment))
            for _ in range(RUNS)
        ]
    how = f"{RUNS} pairs in turn, offscreen, whole processes up to the first paint"
    ratios = [station / empty for station, empty in pairs]
    return [
        figure("start to first paint over an empty window", ratios, "ratio", "<= 1.3", how),
        figure("start to first paint", [station for station, _ in pairs], "s", "-", how),
    ]


def _timed(command: list[str], environment: dict[str, str]) -> float:
    began = time.monotonic()
    subprocess.run(command, env=environment, capture_output=True, check=True)
    return time.monotonic() - began
