"""Runs a bench for the page Bench: starts it, shows what it tells, hands it what people do."""

import asyncio
import time
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import (
    BenchEnded,
    BenchNews,
    Chime,
    Chimed,
    Counts,
    TruthChanged,
    UnitTold,
    Wall,
    WallChanged,
)
from station.domain.errors import StationError
from station.domain.events import FlowEvent, Judged, StepFinished
from station.domain.recipe import Recipe
from station.flow.bench.desk import BenchDesk
from station.flow.ports import Outside
from station.window.announce import announce
from station.window.bench.burst import FASTEST_S, SLOWEST_S, WITHIN_S, BurstFilter
from station.window.bench.scan_router import ScanRouter
from station.window.bench.shift_report import ShiftReport
from station.window.bench.shift_start import ShiftStart
from station.window.bench.signals import Signals, volume_of
from station.window.bench.unit_story import UnitStory
from station.window.look import Look
from station.window.pages.bench_page import BenchPage
from station.window.tasks import Tasks

_FRAME_MS = 16
VOLUME, SCAN_GAP_MS = "volume", "scan_gap_ms"
"""How the settings name them."""


class BenchDriver(QObject):
    """`wall_shown` after each picture; `cloud_seen` is ok or trouble."""

    kept = Signal(dict)
    wall_shown = Signal(object)
    cloud_seen = Signal(str)
    shift_ended = Signal()

    def __init__(  # noqa: PLR0913, PLR0917  # what it drives, and what it drives it with
        self,
        look: Look,
        outside: Outside,
        tasks: Tasks,
        page: BenchPage,
        settings: Callable[[], Mapping[str, str]],
        recipe: Callable[[], Recipe | None],
    ) -> None:
        super().__init__()
        self._outside, self._tasks, self._page = outside, tasks, page
        self._settings = settings
        self._desk: BenchDesk | None = None
        self._running: asyncio.Task[None] | None = None
        self._stories: dict[str, UnitStory] = {}
        self.start_of_shift = ShiftStart(look, outside, tasks, page.start_card, settings, recipe)
        ShiftReport(outside, tasks, page.end_card)
        self.signals = Signals(outside.sounds(), lambda: self.volume)
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._show_latest)
        self.bursts = BurstFilter(within_s=_gap_s(settings().get(SCAN_GAP_MS, "")), parent=page)
        self.router = ScanRouter(look, page)
        self._connect()
        self.bursts.install()
        self.start_of_shift.prepare()

    @property
    def is_running(self) -> bool:
        return self._running is not None and not self._running.done()

    @property
    def units_in_work(self) -> int:
        wall = self._desk.wall if self._desk is not None and self.is_running else Wall()
        return sum(tile.is_busy for tile in wall.tiles)

    @property
    def volume(self) -> int:
        """0 to 4, by this station's setting."""
        return volume_of(self._settings().get(VOLUME, ""))

    async def close(self) -> None:
        """Stop the bench in order. Closing twice is fine."""
        self.bursts.remove()
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        self._frame.stop()
        self.signals.close()

    def start(self) -> None:
        wish = self.start_of_shift.wish()
        if wish is None or self.is_running:
            return
        self._page.start_card.forget_trouble()
        try:
            self._desk = self._outside.bench(wish)
        except StationError as trouble:
            self.start_of_shift.tell(trouble)
            return
        self._stories.clear()
        self._page.show_running()
        self._running = self._tasks.start(self._run(self._desk), "bench")

    async def _run(self, desk: BenchDesk) -> None:
        try:
            await desk.run(self._hear)
        except StationError as trouble:
            self._page.show_start()
            self.start_of_shift.tell(trouble)
        finally:
            self.signals.stop()

    def _hear(self, news: BenchNews) -> None:
        match news:
            case WallChanged():
                if not self._frame.isActive():
                    self._frame.start()
            case UnitTold(slot=slot, run=run, event=event):
                self._told(slot, run, event)
            case TruthChanged():
                self._amend(news)
            case Chimed(chime=chime):
                self.signals.play(chime)
            case BenchEnded(why=why, counts=counts):
                self._show_latest()
                self._page.show_end(counts, why, self._causes(counts))
                self.shift_ended.emit()

    def _causes(self, counts: Counts) -> list[str]:
        """In the words of the verdict table."""
        rows = ((self._outside.verdicts.row(code), times) for code, times in counts.top_causes)
        each = self.tr("{0} · {1} · {2} times")
        return [each.format(row.number, row.what.rstrip("."), times) for row, times in rows]

    def _show_latest(self) -> None:
        """At most once a frame, however much is told."""
        if self._desk is None:
            return
        wall = self._desk.wall
        self._page.show_wall(wall)
        self.signals.follow(wall)
        if wall.site_trouble.startswith(("CLD", "TOK")):
            self.cloud_seen.emit("trouble")
        self.wall_shown.emit(wall)

    def _told(self, slot: str, run: str, event: FlowEvent) -> None:
        story = self._stories.get(slot)
        if story is None or story.run != run:
            story = self._stories[slot] = UnitStory(run)
        story.apply(event, time.monotonic(), _clock_time())
        match event:
            case Judged(verdict=verdict):
                self.signals.judge(slot, verdict)
            case StepFinished(step="look_up"):
                self.cloud_seen.emit("ok")
        self._frame.start()

    def _amend(self, truth: TruthChanged) -> None:
        slot, what = truth.slot, truth.what
        story = self._stories.setdefault(slot, UnitStory(truth.run))
        if story.run == truth.run:
            story.note(self.tr("Later: {0}").format(what), _clock_time())
        text = self.tr("The unit …{0} of slot {1}: {2}").format(truth.device[-6:], slot, what)
        self._page.scan.say(text)
        announce(self._page, text, urgent=truth.after != "confirmed")

    def _command(self, command: Command) -> None:
        if self._desk is not None and self.is_running:
            self._tasks.start(self._do(self._desk, command), "act")

    async def _do(self, desk: BenchDesk, command: Command) -> None:
        answer = await desk.do(command)
        if command.act is not Act.CHOOSE or not answer.is_done:
            self._page.scan.say(answer.text, is_done=answer.is_done)
        if not answer.is_done:
            self.signals.play(Chime.REFUSED)
        self._show_latest()

    def _refuse_scan(self) -> None:
        self.signals.play(Chime.REFUSED)
        self._page.scan.say(self.tr("Answer this first. Your scan was not used."), is_done=False)

    def _show_details(self) -> None:
        """Of the chosen slot, else of the one that the call-out names."""
        wall = self._page.wall
        names = (wall.chosen, wall.call_out.slot)
        named = (tile for name in names for tile in wall.tiles if name == tile.slot.name)
        tile = next(named, None) or next(iter(wall.tiles), None)
        if tile is not None and self._page.drawer.isVisible():
            story = self._stories.get(tile.slot.name) or UnitStory()
            self._page.drawer.show_slot(tile, story)

    def _prepare(self) -> None:
        if not self.is_running:
            self.start_of_shift.prepare()

    def _connect(self) -> None:
        page = self._page
        page.commanded.connect(self._command)
        page.details_changed.connect(self._show_details)
        page.shown.connect(self._prepare)
        page.start_card.start_pressed.connect(self.start)
        page.end_card.again_pressed.connect(self._prepare)
        self.start_of_shift.kept.connect(self.kept)
        self.signals.unheard.connect(page.call_out.invert)
        self.signals.said.connect(lambda text, urgent: announce(page, text, urgent=urgent))
        self.bursts.scanned.connect(self.router.take)
        self.router.offered.connect(page.take_scan)
        self.router.refused.connect(self._refuse_scan)


def _clock_time() -> str:
    return f"{datetime.now().astimezone():%H:%M:%S}"


def _gap_s(text: str) -> float:
    """The setting of a slow scanner, within what is still no hand."""
    gap_s = int(text) / 1000 if text.isdecimal() else WITHIN_S
    return min(max(gap_s, FASTEST_S), SLOWEST_S)
