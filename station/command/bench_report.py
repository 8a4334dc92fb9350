"""What a bench tells on a terminal: JSON lines for programs, plain lines for people."""

import time
from collections.abc import Mapping
from typing import Any, Protocol

from station.command.bench_outcome import BenchOutcome
from station.command.cloud.table import harmless
from station.command.report import (
    ENDINGS,
    LINGERING,
    event_fields,
    print_hint,
    print_json,
    verdict_fields,
)
from station.domain.bench.acts import Answered
from station.domain.bench.news import (
    BenchEnded,
    BenchNews,
    CallOut,
    Chimed,
    Counts,
    TruthChanged,
    UnitTold,
    Wall,
    WallChanged,
)
from station.domain.bench.tile import Tile
from station.domain.events import Judged, Lingers, Retried, StepStarted, Waits
from station.domain.progress import STEPS
from station.domain.unit import Identified
from station.domain.verdict import Verdict, VerdictTable

_WHY = {
    "idle": "nothing was left to do",
    "units": "so many devices were wished",
    "shift": "the shift was ended",
    "stopped": "it was stopped",
    "site": "the site kept it from going on",
    "failed": "it could not go on",
}


class BenchReport(Protocol):
    """Fulfilled by JsonBench and PlainBench."""

    status: int

    def tell(self, news: BenchNews) -> None: ...

    def answered(self, answer: Answered) -> None: ...

    def ended(self, why: str, counts: Counts) -> None:
        """The last line; for a bench that is stopped, and tells no end of its own."""


class _Runs:
    """How long each run has taken, in seconds of this world."""

    def __init__(self) -> None:
        self._began_s: dict[str, float] = {}

    def seconds(self, run: str) -> float:
        now = time.monotonic()
        return now - self._began_s.setdefault(run, now)


class JsonBench:
    """One JSON object a line; the last one is `bench_ended`."""

    def __init__(self, table: VerdictTable) -> None:
        self.status = 0
        self._outcome = BenchOutcome(table)
        self._runs = _Runs()
        self._tiles: dict[str, Tile] = {}
        self._call_out = CallOut("calm")

    def tell(self, news: BenchNews) -> None:
        match news:
            case UnitTold():
                self._unit(news)
            case WallChanged(wall=wall):
                self._wall(wall)
            case Chimed(chime=chime, slot=slot):
                print_json({"event": "chime", "chime": chime, "slot": slot})
            case TruthChanged():
                self._outcome.amended(news.run, news.device, news.after)
                print_json(_truth_fields(news))
            case BenchEnded(why=why, counts=counts):
                self.ended(why, counts)

    def answered(self, answer: Answered) -> None:
        print_json({"event": "answered", "text": answer.text, "done": answer.is_done})

    def ended(self, why: str, counts: Counts) -> None:
        self.status = self._outcome.status(why)
        print_json(
            {
                "event": "bench_ended",
                "why": why,
                "passed": counts.passed,
                "failed": counts.failed,
                "aside": counts.aside,
                "judged": counts.judged,
                "first_pass_yield": counts.first_pass_yield,
                "units_per_hour": round(counts.units_per_hour, 1),
            }
        )

    def _unit(self, told: UnitTold) -> None:
        seconds = self._runs.seconds(told.run)
        where = {"slot": told.slot, "device_id": _device_of(told), "run": told.run}
        match told.event:
            case Judged(unit=unit, verdict=verdict):
                self._outcome.judged(told.run, where["device_id"] or "", verdict)
                print_json({**verdict_fields(unit, verdict, seconds), **where})
            case event:
                print_json({**event_fields(event), **where})

    def _wall(self, wall: Wall) -> None:
        for tile in wall.tiles:
            before = self._tiles.get(tile.slot.name)
            if before is tile:
                continue
            self._tiles[tile.slot.name] = tile
            if before is None or _tile_fields(before) != _tile_fields(tile):
                print_json(_tile_fields(tile))
        if wall.call_out != self._call_out:
            self._call_out = wall.call_out
            print_json(_call_out_fields(wall.call_out))


class PlainBench:
    """Lines for people: what began, what is odd, what became of each device."""

    def __init__(self, table: VerdictTable) -> None:
        self.status = 0
        self._outcome = BenchOutcome(table)
        self._runs = _Runs()
        self._trouble = ""

    def tell(self, news: BenchNews) -> None:
        match news:
            case UnitTold():
                self._unit(news)
            case WallChanged(wall=wall):
                self._site(wall.site_trouble)
            case TruthChanged(slot=slot, device=device, what=what):
                self._outcome.amended(news.run, device, news.after)
                _say(slot, f"…{device[-6:]} · now known: {what}")
            case BenchEnded(why=why, counts=counts):
                self.ended(why, counts)
            case _:
                pass  # a sound is for ears

    def answered(self, answer: Answered) -> None:
        print(f"  {'✓' if answer.is_done else '✕'} {harmless(answer.text)}", flush=True)

    def ended(self, why: str, counts: Counts) -> None:
        self.status = self._outcome.status(why)
        print(_summary(counts), flush=True)
        print_hint(f"The bench ended: {_WHY.get(why, why)}.")

    def _unit(self, told: UnitTold) -> None:
        seconds = self._runs.seconds(told.run)
        match told.event:
            case StepStarted(step=step):
                _say(told.slot, f"… {STEPS[step].title}")
            case Retried(what=what, why=why):
                _say(told.slot, f"↻ {what}: {why}")
            case Lingers(how=how):
                _say(told.slot, LINGERING[how])
            case Waits(why=why):
                _say(told.slot, why)
            case Judged(verdict=verdict):
                device = _device_of(told) or ""
                self._outcome.judged(told.run, device, verdict)
                _say(told.slot, _verdict_words(device, verdict, seconds))
            case _:
                pass

    def _site(self, trouble: str) -> None:
        if trouble != self._trouble:
            self._trouble = trouble
            print_hint(f"All slots wait: {trouble}" if trouble else "The slots go on.")


def _say(slot: str, words: str) -> None:
    print(f"{harmless(slot)} · {harmless(words)}", flush=True)


def _verdict_words(device: str, verdict: Verdict, seconds: float) -> str:
    who = f"…{device[-6:]} · " if device else ""
    told = f"{ENDINGS[verdict.ending]} · {who}{verdict.what}"
    if verdict.passed:
        return f"{told} ({seconds:.0f} s)"
    return f"{told} · {verdict.number} · {verdict.remedy}"


def _summary(counts: Counts) -> str:
    met = counts.first_pass_yield
    words = [f"{counts.passed} passed", f"{counts.failed} failed", f"{counts.aside} set aside"]
    if met is not None:
        words += [f"first pass {met:.0%}", f"{counts.units_per_hour:.0f} units an hour"]
    return " · ".join(words)


def _device_of(told: UnitTold) -> str | None:
    unit = told.event.unit
    return unit.device.text if isinstance(unit, Identified) else None


def _tile_fields(tile: Tile) -> Mapping[str, Any]:
    return {
        "event": "tile",
        "slot": tile.slot.name,
        "state": tile.state,
        "word": tile.shown_word,
        "line_1": tile.line_1,
        "line_2": tile.line_2,
        "device_id": tile.device.text if tile.device is not None else None,
        "number": tile.number,
    }


def _truth_fields(news: TruthChanged) -> Mapping[str, Any]:
    return {
        "event": "truth_changed",
        "slot": news.slot,
        "run": news.run,
        "device_id": news.device,
        "before": news.before,
        "after": news.after,
        "what": news.what,
    }


def _call_out_fields(line: CallOut) -> Mapping[str, Any]:
    return {
        "event": "call_out",
        "tone": line.tone,
        "slot": line.slot,
        "what": line.what,
        "do": line.do,
        "then": line.then,
    }
