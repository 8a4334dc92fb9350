"""A reply's first line: fine or not, in colour, shape and words; how long, how much, as whom."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout

from station.domain.calls.reply import Reply
from station.window.cloud.reply_view_strips import kind_words
from station.window.cloud.wrapping_row import LineWords
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Words

_SHAPES = {"good": "done", "warn": "unsure", "bad": "failed"}


def tone_of(reply: Reply) -> str:
    """Amber is a failure that came under a fine status (cloud-api 3.3)."""
    if reply.is_fine:
        return "good"
    return "warn" if 200 <= reply.status < 300 else "bad"


class StatusPill(QFrame):
    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "done", 20)
        self._words = Words("", "strong", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._shape)
        row.addWidget(self._words)

    def show_reply(self, reply: Reply) -> None:
        tone = tone_of(reply)
        mark(self, "panel", tone)
        self._shape.show_state(_SHAPES[tone])
        self._words.setText(f"{reply.status} {said(reply.reason)}".strip())
        self.setAccessibleName(self._words.text())


class ReplyFacts(LineWords):
    def __init__(self) -> None:
        super().__init__("", "small")

    def show_reply(self, reply: Reply) -> None:
        locale = QLocale()
        size = locale.formattedDataSize(
            reply.size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat
        )
        if reply.seconds < 1:
            took = self.tr("{0} ms").format(round(reply.seconds * 1000))
        else:
            took = self.tr("{0} s").format(locale.toString(reply.seconds, "f", 1))
        kind = kind_words(reply.kind) if reply.kind is not None else self.tr("no token")
        self.setText(f"{took} · {size} · {kind}")
