"""A line that never asks for more room than it gets: what does not fit is cut, and whole in its
tool tip.
"""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from station.window.said import said_in_sentences
from station.window.words import Words


class OneLine(Words):
    """`say` instead of setText; `said` is the whole of it."""

    said = ""

    def __init__(self, text: str = "", role: str = "body") -> None:
        super().__init__("", role, wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.say(text)

    def say(self, text: str) -> None:
        self.said = said_in_sentences(text)
        self.setToolTip(self.said)
        self._cut()

    def sizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(0, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  # Qt's name
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._cut()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  # Qt's name
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cut()

    def _cut(self) -> None:
        metrics = QFontMetrics(self.font())
        cut = metrics.elidedText(self.said, Qt.TextElideMode.ElideRight, self.width())
        if cut != self.text():
            self.setText(cut)
