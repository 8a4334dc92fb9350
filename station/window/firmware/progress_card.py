"""How far it is: what happens, how much has gone, how long it usually takes; and how it ended."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.flow.field.flash import USUAL_BYTES_PER_S, FlashNews
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Words


class ProgressCard(QFrame):
    """Hidden until something is under way."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "doing", 40)
        self._words = Words("", "strong")
        self._count = Words("", "small")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._words)
        texts.addWidget(self._count)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(16)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        mark(self, "panel", "now")
        self.hide()

    def show_news(self, news: FlashNews) -> None:
        share = news.sent_bytes / news.of_bytes if news.of_bytes else 0.0
        mark(self, "panel", "now")
        self._shape.show_state("doing", share=share)
        self._words.setText(news.words)
        self._count.setText(self._counted(news))
        self._count.setVisible(bool(news.of_bytes))
        self.setAccessibleName(said(f"{news.words} {self._counted(news)}"))
        self.show()

    def show_done(self, words: str) -> None:
        mark(self, "panel", "good")
        self._shape.show_state("done")
        self._words.setText(words)
        self._count.hide()
        self.setAccessibleName(said(words))
        self.show()

    def _counted(self, news: FlashNews) -> str:
        if not news.of_bytes:
            return ""
        usual_s = max(1, round(news.of_bytes / USUAL_BYTES_PER_S))
        return self.tr("{0} of {1} kB · usually about {2} s").format(
            f"{news.sent_bytes / 1000:.1f}", f"{news.of_bytes / 1000:.1f}", usual_s
        )
