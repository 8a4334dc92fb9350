"""A shift of so many slots, each reloaded as soon as its unit has its verdict; all of it heard."""

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.process.processes import Bench, end_bench, start_bench

GIVES_UP_AFTER_S = 300.0
ONE_CALL_S = 0.225
"""The middle of the realistic latency: the reading that proves the owner."""


@dataclass
class UnitSeen:
    """One unit's moments, in this computer's seconds; waits in story seconds."""

    slot: str
    plugged_s: float = 0.0
    connected_s: float = 0.0
    claimed_s: float = 0.0
    judged_s: float = 0.0
    waited_s: float = 0.0
    cloud_waited_s: float = 0.0
    passed: bool = False


@dataclass
class Shift:
    """`scale` is how many seconds of this world a story second takes."""

    slots: int
    units: int
    scale: float
    seen: dict[str, UnitSeen] = field(default_factory=dict)
    calls: int = 0
    memory_kib: dict[int, int] = field(default_factory=dict)
    """What the bench's process held after so many verdicts."""

    def floor_s(self, unit: UnitSeen) -> float:
        """What one unit must physically take: its own waits, the cloud's replies up to its
        session, the owner's way into the books, and the one reading that shows it.
        """
        lag_s = max(0.0, unit.claimed_s - unit.connected_s) / self.scale
        return unit.waited_s + unit.cloud_waited_s + lag_s + ONE_CALL_S

    @property
    def own_time(self) -> list[float]:
        """Plugged in until judged, over its floor."""
        return [
            (unit.judged_s - unit.plugged_s) / self.scale / self.floor_s(unit)
            for unit in self.seen.values()
        ]

    @property
    def shown_after_s(self) -> list[float]:
        """From the owner being readable to the verdict, in story seconds."""
        return [(u.judged_s - u.claimed_s) / self.scale for u in self.seen.values()]

    @property
    def busy(self) -> float:
        """The share of all slots' time that was floor: 1 is the ideal."""
        floor_s = sum(self.floor_s(unit) for unit in self.seen.values())
        spans: dict[str, list[float]] = defaultdict(list)
        for unit in self.seen.values():
            spans[unit.slot] += [unit.plugged_s, unit.judged_s]
        took_s = sum(max(span) - min(span) for span in spans.values()) / self.scale
        return floor_s / took_s

    @property
    def units_per_hour(self) -> float:
        floor_s = sum(self.floor_s(unit) for unit in self.seen.values()) / len(self.seen)
        return self.slots * 3600 / floor_s * self.busy


def shift(slots: int, units: int, scale: float, seed: int = 1, *more: str) -> Shift:
    """Run one; every unit passes."""
    with tempfile.TemporaryDirectory() as folder:
        world = start_bench(
            Path(folder), "--pace", "realistic", "--time-scale", str(scale), "--seed", str(seed),
            "--units", str(slots), "--empty", "--stock", str(units), *more,
        )  # fmt: skip
        bench = _begun(world, units, scale)
        told = Shift(slots, units, scale)
        try:
            _Hearing(told, world, bench).to_the_end()
        finally:
            bench.kill()
            bench.communicate()
            end_bench(world)
    assert len(told.seen) == units
    assert all(unit.passed for unit in told.seen.values())
    return told


def _begun(world: Bench, units: int, scale: float) -> "subprocess.Popen[str]":
    environment = world.environment | world.secrets() | {"STATION_TIME_SCALE": str(scale)}
    return subprocess.Popen(
        [sys.executable, "-m", "station", "bench", "--recipe", world.recipe(), "--all", "--json",
         "--units", str(units), "--ledger", str(world.folder / "ledger.sqlite")],
        env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip


class _Lines:
    """What a process says, line by line, with when it was read."""

    def __init__(self, process: "subprocess.Popen[str]", heard: bytes = b"") -> None:
        assert process.stdout is not None
        self.number, self._heard = process.stdout.fileno(), heard
        self.is_over = False

    def read(self) -> list[dict[str, Any]]:
        text = os.read(self.number, 1 << 20)
        self.is_over = not text
        *lines, self._heard = (self._heard + text).split(b"\n")
        return [json.loads(line) for line in lines if line]


class _Hearing:
    """Hears world and bench at once, and has a new unit in each slot whose last one is judged."""

    def __init__(self, told: Shift, world: Bench, bench: "subprocess.Popen[str]") -> None:
        self._told, self._world, self._bench = told, world, bench
        self._of_world, self._of_bench = _Lines(world.process, world.heard), _Lines(bench)
        self._place_of: dict[str, str] = {}
        self._loaded = self._judged = 0
        self._has_begun = False

    def to_the_end(self) -> None:
        gives_up_s = time.monotonic() + GIVES_UP_AFTER_S
        while not self._told.calls:
            assert time.monotonic() < gives_up_s, "the shift does not end"
            both = [self._of_world.number]
            both += [] if self._of_bench.is_over else [self._of_bench.number]
            ready, _, _ = select.select(both, [], [], 1.0)
            now_s = time.monotonic()
            if self._of_world.number in ready:
                for event in self._of_world.read():
                    self._happened(event, now_s)
            if self._of_bench.number in ready:
                for line in self._of_bench.read():
                    self._said(line, now_s)

    def _load(self, place: str) -> None:
        self._loaded += 1
        self._world.order(do="load", place=place)

    def _happened(self, event: dict[str, Any], now_s: float) -> None:
        device = event["device_id"]
        match event["event"]:
            case "plugged":
                self._told.seen[device] = UnitSeen(event["place"], plugged_s=now_s)
                self._place_of[device] = event["place"]
            case "connected":
                self._told.seen[device].connected_s = now_s
            case "claimed":
                self._told.seen[device].claimed_s = now_s
            case "waits":
                unit = self._told.seen[device]
                unit.waited_s, unit.cloud_waited_s = event["seconds"], event["cloud_s"]
            case "unloaded" if self._loaded < self._told.units:
                self._load(event["place"])
            case "calls":
                self._told.calls = event["total"]

    def _said(self, line: dict[str, Any], now_s: float) -> None:
        if not self._has_begun:
            self._has_begun = True
            for number in range(self._told.slots):
                self._load(f"sim-{number + 1}")
        match line["event"]:
            case "verdict":
                device = line["device_id"]
                unit = self._told.seen[device]
                unit.judged_s, unit.passed = now_s, line["passed"]
                self._judged += 1
                self._told.memory_kib[self._judged] = _resident_kib(self._bench.pid)
                self._world.order(do="unload", place=self._place_of[device])
            case "bench_ended":
                self._world.order(do="calls")


def _resident_kib(process: int) -> int:
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))
