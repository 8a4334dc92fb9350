"""One slot's details: its steps with times, what was seen, the verdict, and what can be done."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout

from station.domain.bench.acts import REASONS
from station.domain.bench.tile import Tile
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.page_frame import Page
from station.window.picks import PickBox
from station.window.words import Selectable, Words

WIDE_PX = 420


@dataclass(frozen=True, slots=True)
class Line:
    """One thing that happened, and when, as HH:MM:SS."""

    at: str
    text: str


class Drawer(QFrame):
    """Hidden until F4 or a press on a tile."""

    again_pressed = Signal()
    aside_pressed = Signal(str)
    story_pressed = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self._tile: Tile | None = None
        self._title = Words("", "panel")
        self._device = Selectable("", "mono")
        self._verdict = Words("", "strong")
        self._remedy = Words("", "body")
        self._talk = QPlainTextEdit()
        self._talk.setReadOnly(True)
        self._talk.setAccessibleName(self.tr("What happened in this slot"))
        self._talk.setTabChangesFocus(True)
        self.again = KeyButton(look, self.tr("Try again"), key="", kind="plain")
        self.aside = KeyButton(look, self.tr("Set aside"), kind="grave")
        self.reason = PickBox(look)
        self.reason.setAccessibleName(self.tr("Reason to set it aside"))
        for reason in REASONS:
            self.reason.addItem(reason.capitalize(), reason)
        self.again.setAccessibleName(self.tr("Try this unit again"))
        self.aside.setAccessibleName(self.tr("Set this unit aside"))
        self.story = KeyButton(look, self.tr("Story"), kind="plain")
        self.again.clicked.connect(self.again_pressed)
        self.aside.clicked.connect(lambda: self.aside_pressed.emit(str(self.reason.currentData())))
        self.story.clicked.connect(self._tell_story)
        self._lay_out()
        look.changed.connect(self._fit)
        self._fit()
        self.hide()

    def show_slot(self, tile: Tile, lines: Sequence[Line]) -> None:
        self._tile = tile
        self._title.setText(self.tr("Slot {0} · {1}").format(tile.slot.name, tile.shown_word))
        self._device.setText(tile.device.text if tile.device is not None else "")
        verdict = tile.verdict
        self._verdict.setText(_said(tile))
        self._remedy.setText(verdict.remedy if verdict is not None else tile.line_2)
        text = "\n".join(f"{line.at}  {line.text}" for line in lines)
        if text != self._talk.toPlainText():
            self._talk.setPlainText(text)
            bar = self._talk.verticalScrollBar()
            bar.setValue(bar.maximum())
        for button in (self.again, self.aside, self.story):
            button.setEnabled(tile.device is not None)

    def _lay_out(self) -> None:
        acts = QHBoxLayout()
        acts.setSpacing(8)
        acts.addWidget(self.again)
        acts.addWidget(self.story)
        acts.addStretch()
        reasons = QHBoxLayout()
        reasons.setSpacing(8)
        reasons.addWidget(self.reason, 1)
        reasons.addWidget(self.aside)
        page = Page()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(2, 2, 2, 2)
        outer.addWidget(page)
        column = page.column
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(8)
        self._talk.setMinimumHeight(self._look.scaled(110))
        for widget in (self._title, self._device, self._verdict, self._remedy):
            column.addWidget(widget)
        column.addWidget(self._talk, 1)
        column.addLayout(acts)
        column.addLayout(reasons)

    def _tell_story(self) -> None:
        if self._tile is not None and self._tile.device is not None:
            self.story_pressed.emit(self._tile.device.text)

    def _fit(self) -> None:
        self.setFixedWidth(self._look.scaled(WIDE_PX))


def _said(tile: Tile) -> str:
    if tile.verdict is None:
        return tile.line_1
    number = "" if tile.verdict.passed else f"{tile.verdict.number} · "
    return f"{number}{tile.verdict.what}"
