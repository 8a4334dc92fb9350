"""Runs a bench for the page Bench: starts it, shows what it tells, hands it what people do."""

import asyncio
from collections import deque
from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import (
    BenchEnded,
    BenchNews,
    Chime,
    Chimed,
    TruthChanged,
    UnitTold,
    WallChanged,
)
from station.domain.bench.tile import TileState
from station.domain.errors import StationError
from station.domain.recipe import Recipe
from station.domain.traveller import Traveller
from station.flow.bench.desk import BenchDesk, BenchWish
from station.flow.ports import Outside
from station.window.announce import announce
from station.window.bench.burst import BurstFilter
from station.window.bench.drawer import Line
from station.window.bench.unit_lines import words_of
from station.window.look import Look
from station.window.pages.bench_page import BenchPage
from station.window.tasks import Tasks

FAIL_AGAIN_MS = 8_000
_FRAME_MS = 16
_LINES_KEPT = 200
_USUAL_VOLUME = 3


class BenchDriver(QObject):
    """`recipe` gives the one that is used where no file was chosen; None asks for a file."""

    kept = Signal(dict)
    is_busy_changed = Signal()

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
        self._look, self._outside, self._tasks, self._page = look, outside, tasks, page
        self._settings, self._usual_recipe = settings, recipe
        self._recipe: Recipe | None = None
        self._traveller: Traveller | None = None
        self._desk: BenchDesk | None = None
        self._running: asyncio.Task[None] | None = None
        self._lines: dict[str, deque[Line]] = {}
        self._sounds = outside.sounds()
        self._volume: int | None = None
        self._frame = QTimer(self)
        self._frame.setSingleShot(True)
        self._frame.setInterval(_FRAME_MS)
        self._frame.timeout.connect(self._show_latest)
        self._fail_again = QTimer(self)
        self._fail_again.setInterval(FAIL_AGAIN_MS)
        self._fail_again.timeout.connect(self._repeat_fail)
        self.bursts = BurstFilter()
        self.bursts.scanned.connect(self._scanned)
        self.bursts.refused.connect(self._refuse_scan)
        self._connect()
        self.prepare()

    @property
    def is_running(self) -> bool:
        return self._running is not None and not self._running.done()

    @property
    def units_in_work(self) -> int:
        return sum(tile.is_busy for tile in self._page.wall.tiles) if self.is_running else 0

    def prepare(self) -> None:
        """What stands on the start card."""
        card = self._page.start_card
        file = self._settings().get("recipe_file", "")
        if file:
            self._take_recipe(file)
        else:
            self._recipe = self._usual_recipe()
            self._show_recipe()
        try:
            card.show_slots(len(self._outside.fixture().slots))
            card.show_vault(self._outside.vault_state())
        except StationError as trouble:
            self._tell(trouble)

    def set_volume(self, volume: int) -> None:
        """For this start; else as the settings say."""
        self._volume = volume

    async def close(self) -> None:
        """Stop the bench in order. Closing twice is fine."""
        self.bursts.remove()
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
        self._fail_again.stop()
        self._frame.stop()
        self._sounds.close()

    def start(self) -> None:
        if self._recipe is None or self.is_running:
            return
        card = self._page.start_card
        card.forget_trouble()
        wish = BenchWish(
            self._recipe,
            takes_all=card.takes_all.isChecked(),
            traveller=self._traveller,
            operator=card.operator.text().strip(),
        )
        try:
            self._desk = self._outside.bench(wish)
        except StationError as trouble:
            self._tell(trouble)
            return
        self._lines.clear()
        self._page.show_running()
        self.bursts.install()
        self._running = self._tasks.start(self._run(self._desk), "bench")

    async def _run(self, desk: BenchDesk) -> None:
        try:
            await desk.run(self._hear)
        except StationError as trouble:
            self._page.show_start()
            self._tell(trouble)
        finally:
            self.bursts.remove()
            self._fail_again.stop()
            self.is_busy_changed.emit()

    def _hear(self, news: BenchNews) -> None:
        match news:
            case WallChanged():
                if not self._frame.isActive():
                    self._frame.start()
            case UnitTold(slot=slot, event=event):
                self._note(slot, words_of(event))
            case TruthChanged(slot=slot, what=what, device=device):
                self._note(slot, self.tr("Later: {0}").format(what))
                text = self.tr("The unit …{0} of slot {1}: {2}").format(device[-6:], slot, what)
                self._page.scan.say(text)
            case Chimed(chime=chime, slot=slot):
                self._chime(chime, slot)
            case BenchEnded(why=why, counts=counts):
                self._show_latest()
                self._page.show_end(counts, why)

    def _show_latest(self) -> None:
        """At most once a frame, however much is told."""
        if self._desk is not None:
            self._page.show_wall(self._desk.wall)
        has_fail = any(
            tile.state is TileState.FAIL and tile.needs_person for tile in self._page.wall.tiles
        )
        if has_fail != self._fail_again.isActive():
            self._fail_again.start() if has_fail else self._fail_again.stop()

    def _note(self, slot: str, text: str) -> None:
        if text:
            at = f"{datetime.now().astimezone():%H:%M:%S}"
            self._lines.setdefault(slot, deque(maxlen=_LINES_KEPT)).append(Line(at, text))
            if self._page.drawer.isVisible() and slot == self._page.wall.chosen:
                self._show_details()

    def _chime(self, chime: Chime, slot: str) -> None:
        self._play(chime)
        tile = next((t for t in self._page.wall.tiles if t.slot.name == slot), None)
        said = tile.line_1 if tile is not None else ""
        is_fail = chime is Chime.FAIL
        word = self.tr("fail") if is_fail else self.tr("pass")
        text = self.tr("Slot {0}, {1}, {2}").format(slot, word, said)
        announce(self._page, text, urgent=is_fail)

    def _play(self, chime: Chime) -> None:
        volume = self._volume if self._volume is not None else self._kept_volume()
        is_heard = volume > 0 and self._sounds.play(chime, volume)
        if not is_heard and chime is Chime.FAIL:
            self._page.call_out.invert()

    def _kept_volume(self) -> int:
        text = self._settings().get("volume", "")
        return int(text) if text in ("0", "1", "2", "3", "4") else _USUAL_VOLUME

    def _repeat_fail(self) -> None:
        self._play(Chime.FAIL)

    def _command(self, command: Command) -> None:
        if self._desk is not None and self.is_running:
            self._tasks.start(self._do(self._desk, command), "act")

    async def _do(self, desk: BenchDesk, command: Command) -> None:
        answer = await desk.do(command)
        if command.act is not Act.CHOOSE:
            self._page.scan.say(answer.text, is_done=answer.is_done)
        if not answer.is_done:
            self._play(Chime.REFUSED)
        self._show_latest()
        self._show_details()

    def _scanned(self, text: str) -> None:
        if self._page.isVisible():
            self._page.scan.entered.emit(text)

    def _refuse_scan(self) -> None:
        self._play(Chime.REFUSED)
        self._page.scan.say(self.tr("Answer this first. Your scan was not used."), is_done=False)

    def _show_details(self) -> None:
        wall = self._page.wall
        chosen = wall.chosen or (wall.tiles[0].slot.name if wall.tiles else "")
        tile = next((tile for tile in wall.tiles if tile.slot.name == chosen), None)
        if tile is not None and self._page.drawer.isVisible():
            self._page.drawer.show_slot(tile, tuple(self._lines.get(chosen, ())))

    # ---- the start card ----

    def _take_recipe(self, file: str) -> None:
        try:
            self._recipe = self._outside.recipe(file)
        except StationError as trouble:
            self._recipe = None
            self._tell(trouble)
        else:
            self._page.start_card.forget_trouble()
            self.kept.emit({"recipe_file": file})
        self._show_recipe()

    def _show_recipe(self) -> None:
        recipe = self._recipe
        if recipe is None:
            self._page.start_card.show_recipe("")
            return
        whose = recipe.customer or recipe.ownership.value
        self._page.start_card.show_recipe(recipe.name, f"{recipe.product} · {whose}")

    def _take_traveller(self, file: str) -> None:
        if self._recipe is None:
            return
        self._page.start_card.show_checking()
        self._tasks.start(self._check(file, self._recipe), "pre-flight")

    async def _check(self, file: str, recipe: Recipe) -> None:
        try:
            self._traveller = await self._outside.check_traveller(file, recipe)
        except StationError as trouble:
            self._traveller = None
            self._tell(trouble)
        self._page.start_card.show_traveller(self._traveller)

    def _tell(self, trouble: StationError) -> None:
        row = self._outside.verdicts.row(trouble.code)
        self._page.start_card.say_trouble(row.number, str(trouble), trouble.hint)

    def _connect(self) -> None:
        page, card = self._page, self._page.start_card
        page.commanded.connect(self._command)
        page.details_changed.connect(self._show_details)
        card.start_pressed.connect(self.start)
        card.recipe_chosen.connect(self._take_recipe)
        card.traveller_chosen.connect(self._take_traveller)
