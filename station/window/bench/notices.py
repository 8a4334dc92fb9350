"""One strip for what holds for the whole bench: what the scan line asks, trouble of the site, a
pause, the shift's end, a slot that fails far more than its peers.
"""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.domain.bench.news import Wall
from station.window.announce import announce
from station.window.look import Look, mark
from station.window.said import said
from station.window.words import Words


class Notices(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._wall, self._asked = Wall(), ""
        self._words = Words("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._words)
        self.hide()

    def show_wall(self, wall: Wall) -> None:
        self._wall = wall
        self._show()

    def ask(self, question: str) -> None:
        """With no words when it was answered."""
        if question and question != self._asked:
            announce(self, question, urgent=True)
        self._asked = question
        self._show()

    def _show(self) -> None:
        text, tone = self._said()
        if text and text != self._words.text():
            self._words.setText(text)
            self.setAccessibleName(said(text))
        mark(self, "panel", tone)
        self.setVisible(bool(text))
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        """All of it is read; the tiles give way."""
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def _said(self) -> tuple[str, str]:
        """The gravest alone; a question before all."""
        wall = self._wall
        if self._asked:
            return self._asked, "act"
        if wall.site_trouble:
            return wall.site_trouble, "warn"
        if wall.is_ending:
            return self.tr("The shift ends: units in work go on to their end."), "raised"
        if wall.is_paused:
            return self.tr("PAUSED: no new unit begins. F9 goes on."), "act"
        if wall.slot_hint:
            hint = self.tr("Slot {0} fails far more than the others: change its cable.")
            return hint.format(wall.slot_hint), "warn"
        return "", "raised"
