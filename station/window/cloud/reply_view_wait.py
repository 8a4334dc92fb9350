"""While a reply is waited for."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from station.flow.cloud_desk import DeskNews
from station.window.words import Words


class WaitNote(QWidget):
    """What is waited for, how far it is, and for how long already: never a bare spinner."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._seconds = 0
        self._left_s = 0.0
        self._words = Words("", "muted")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("How much is done"))
        self._timer = QTimer(self, interval=1_000)
        self._timer.timeout.connect(self._tick)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._words)
        column.addWidget(self._bar)

    def say(self, text: str) -> None:
        self.rest()
        self._text = text
        self._tell()

    def wait_for(self, text: str) -> None:
        self.say(text)
        self._timer.start()
        self._tell()

    def show_news(self, news: DeskNews) -> None:
        self._text, self._left_s = news.text, news.wait_s
        self._bar.setVisible(news.of > 0)
        self._bar.setRange(0, max(1, news.of))
        self._bar.setValue(news.done)
        self._timer.start()
        self._tell()

    def rest(self) -> None:
        self._timer.stop()
        self._seconds, self._left_s = 0, 0.0
        self._bar.hide()

    def _tick(self) -> None:
        self._seconds += 1
        self._left_s = max(0.0, self._left_s - 1)
        self._tell()

    def _tell(self) -> None:
        parts = [self._text]
        if self._left_s > 0:
            parts.append(self.tr("goes on in {0} s").format(round(self._left_s)))
        elif self._timer.isActive() and self._seconds:
            parts.append(self.tr("{0} s so far").format(self._seconds))
        self._words.setText(" · ".join(parts))
