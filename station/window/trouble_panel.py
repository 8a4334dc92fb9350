"""Trouble: its number, what happened, what to do, and what we know."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.window.help.number_button import NumberButton
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.story import Known, Story, is_unproven
from station.window.words import Words

_KNOWN_AT_MOST = 6


class TroublePanel(QFrame):
    """Red for a unit that did not pass, amber where nothing is proven against it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "failed", 52)
        self._what = Words("", "panel")
        self._number = NumberButton(look)
        self._detail = Words("", "body")
        self._do = Words("", "strong")
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._what, 1)
        top.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(8)
        text.addLayout(top)
        for words in (self._detail, self._do):
            text.addWidget(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(22, 20, 22, 22)
        row.setSpacing(18)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)

    def show_story(self, story: Story) -> None:
        verdict = story.verdict
        if verdict is None:
            self._say("bad", "", str(story.error), story.error.hint if story.error else "")
            return
        is_amber = is_unproven(verdict)
        self._say("warn" if is_amber else "bad", verdict.number, verdict.what, verdict.remedy)

    def say(self, number: str, what: str, remedy: str) -> None:
        """Trouble outside a run: an account that does not work, a setting that cannot be kept."""
        self._say("bad", number, what, remedy)

    def _say(self, tone: str, number: str, what: str, remedy: str) -> None:
        first, _, rest = what.partition(". ")
        mark(self, "panel", tone)
        self._shape.show_state("unsure" if tone == "warn" else "failed")
        self._what.setText(said(f"{first.removesuffix('.')}.").removesuffix("."))
        self._detail.setText(rest)
        self._detail.setVisible(bool(rest))
        self._number.show_number(number, tone)
        self._do.setText(remedy)
        self.setAccessibleName(said(f"{what} {remedy} {number}"))


class KnownList(QWidget):
    """What is proven so far, the newest last."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[QWidget] = []
        self._shown: list[Known] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(Words(self.tr("What we know"), "small-strong").tone("muted"))

    def show_story(self, story: Story) -> None:
        known = story.known[-_KNOWN_AT_MOST:]
        if known == self._shown:
            return
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in known]
        self._shown = known
        for row in self._rows:
            self._column.addWidget(row)

    def _row(self, known: Known) -> QWidget:
        frame = QFrame()
        frame.setProperty("panel", "raised")
        row = QHBoxLayout(frame)
        row.setContentsMargins(14, 10, 16, 10)
        row.setSpacing(14)
        row.addWidget(Shape(self._look, known.shape, 26))
        row.addWidget(Words(known.words, "strong"), 1)
        row.addWidget(Words(known.source, "small", wraps=False))
        return frame
