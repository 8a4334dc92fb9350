"""One slot's details: its steps with times, what was seen, the verdict, and what can be done."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from station.domain.bench.acts import REASONS
from station.domain.bench.tile import Tile
from station.domain.verdict import Verdict
from station.window.bench.step_rows import StepRows
from station.window.bench.unit_story import UnitStory
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look, mark
from station.window.page_frame import Page
from station.window.picks import PickBox
from station.window.said import said
from station.window.words import Selectable, Words

WIDE_PX, _LEAST_PX = 420, 340
_TONES = {"pass": "good", "fail": "bad", "aside": "bad", "unconfirmed": "warn", "stop": "warn"}


class Drawer(QFrame):
    """Hidden until F4 or a press on a tile."""

    again_pressed = Signal()
    aside_pressed = Signal(str)
    story_pressed = Signal(str)
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self._tile: Tile | None = None
        self._title = Words("", "panel")
        self._device = Selectable("", "mono")
        self._verdict = _VerdictBox()
        self._steps_title = Words(self.tr("Steps"), "small-strong").tone("muted")
        self._steps = StepRows(look)
        self._seen_title = Words(self.tr("What was seen"), "small-strong").tone("muted")
        self._seen = Selectable("", "small")
        self._talk = QPlainTextEdit()
        self._talk.setReadOnly(True)
        self._talk.setAccessibleName(self.tr("The last lines of this slot"))
        self._talk.setTabChangesFocus(True)
        self.again = KeyButton(look, self.tr("Try again"), icon="rotate-ccw")
        self.aside = KeyButton(look, self.tr("Set aside"), kind="grave")
        self.reason = PickBox(look)
        self.reason.setAccessibleName(self.tr("Reason to set it aside"))
        for reason in REASONS:
            self.reason.addItem(said(reason).capitalize(), reason)
        self.story = KeyButton(look, self.tr("Story"), icon="scroll-text")
        self.close_button = KeyButton(look, self.tr("Close"))
        self.again.setAccessibleName(self.tr("Try this unit again"))
        self.aside.setAccessibleName(self.tr("Set this unit aside"))
        self.again.clicked.connect(self.again_pressed)
        self.aside.clicked.connect(lambda: self.aside_pressed.emit(str(self.reason.currentData())))
        self.story.clicked.connect(self._tell_story)
        self.close_button.clicked.connect(self.closed)
        self._lay_out()
        self.fit(WIDE_PX * 3)
        self.hide()

    def show_slot(self, tile: Tile, story: UnitStory) -> None:
        self._tile = tile
        self._title.setText(self.tr("Slot {0} · {1}").format(tile.slot.name, said(tile.shown_word)))
        self._device.setText(tile.device.text if tile.device is not None else "")
        self._device.setVisible(tile.device is not None)
        self._verdict.show_tile(tile)
        self._steps.show_steps(story.steps)
        self._steps_title.setVisible(bool(story.steps))
        self._show_seen(tile.verdict, story)
        self._show_talk(story)
        for button in (self.again, self.aside, self.reason, self.story):
            button.setEnabled(tile.device is not None)

    def _show_seen(self, verdict: Verdict | None, story: UnitStory) -> None:
        seen = tuple(story.seen) or (verdict.evidence if verdict is not None else ())
        text = "\n".join(f"· {each}" for each in seen)
        if text != self._seen.text():
            self._seen.setText(text)
        for words in (self._seen, self._seen_title):
            words.setVisible(bool(text))

    def _show_talk(self, story: UnitStory) -> None:
        text = "\n".join(f"{line.at}  {line.text}" for line in story.lines)
        if text != self._talk.toPlainText():
            self._talk.setPlainText(text)
            bar = self._talk.verticalScrollBar()
            bar.setValue(bar.maximum())

    def _lay_out(self) -> None:
        acts, reasons = WrappingRow(), QHBoxLayout()
        for button in (self.again, self.story, self.close_button):
            acts.add(button)
        reasons.setSpacing(8)
        reasons.addWidget(self.reason, 1)
        reasons.addWidget(self.aside)
        page = Page()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 12)
        outer.addWidget(page, 1)
        below = QVBoxLayout()
        below.setContentsMargins(16, 4, 16, 0)
        below.setSpacing(8)
        below.addWidget(acts)
        below.addLayout(reasons)
        outer.addLayout(below)
        column = page.column
        column.setContentsMargins(16, 14, 16, 4)
        column.setSpacing(8)
        self._talk.setMinimumHeight(self._look.scaled(120))
        for widget in (
            self._title, self._device, self._verdict, self._steps_title, self._steps,
            self._seen_title, self._seen,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addWidget(Words(self.tr("Last lines"), "small-strong").tone("muted"))
        column.addWidget(self._talk, 1)

    def _tell_story(self) -> None:
        if self._tile is not None and self._tile.device is not None:
            self.story_pressed.emit(self._tile.device.text)

    def fit(self, page_px: int) -> None:
        """Beside tiles that can still be told apart, on a page so wide."""
        self.setFixedWidth(min(self._look.scaled(WIDE_PX), max(_LEAST_PX, page_px * 9 // 20)))


class _VerdictBox(QFrame):
    """The number, what is true, and the one thing to do."""

    def __init__(self) -> None:
        super().__init__()
        self._number = Selectable("", "code", wraps=False)
        self._what = Words("", "body")
        self._do = Words("", "strong")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(2)
        for words in (self._number, self._what, self._do):
            column.addWidget(words)

    def show_tile(self, tile: Tile) -> None:
        verdict = tile.verdict
        what = verdict.what if verdict is not None else tile.line_1
        do = verdict.remedy if verdict is not None else tile.line_2
        number = verdict.number if verdict is not None and not verdict.passed else ""
        tone = _TONES[verdict.ending] if verdict is not None else "raised"
        for words, text in ((self._number, number), (self._what, what), (self._do, do)):
            words.setText(text)
            words.setVisible(bool(text))
        mark(self, "panel", tone)
