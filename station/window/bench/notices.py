"""One strip for what holds for the whole bench: trouble of the site, a pause, the shift's end,
ports that were never taught, a slot that fails far more than its peers.
"""

from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.domain.bench.news import Wall
from station.window.look import Look, mark
from station.window.words import Words


class Notices(QFrame):
    """Hidden while there is nothing to say."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._words = Words("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self._words)
        self.hide()

    def show_wall(self, wall: Wall) -> None:
        text, tone = self._said(wall)
        self.setVisible(bool(text))
        if text and text != self._words.text():
            self._words.setText(text)
            self.setAccessibleName(text)
        mark(self, "panel", tone)

    def _said(self, wall: Wall) -> tuple[str, str]:
        """The gravest alone."""
        if wall.site_trouble:
            return wall.site_trouble, "warn"
        if wall.is_ending:
            return self.tr("The shift ends: units in work go on to their end."), "raised"
        if wall.is_paused:
            return self.tr("Paused: no new unit begins. F9 goes on."), "raised"
        if wall.slot_hint:
            hint = self.tr("Slot {0} fails far more than the others: change its cable.")
            return hint.format(wall.slot_hint), "warn"
        if wall.untaught:
            hint = self.tr("{0} devices stand in ports that are no slots; they are not touched.")
            return hint.format(len(wall.untaught)), "raised"
        return "", "raised"
