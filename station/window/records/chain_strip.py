"""What a check of the chain found: whole, with its head, or broken at an entry, in red."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.domain.ledger.search import ChainCheck
from station.window.announce import announce
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Selectable, Words

_HEAD_CHARS = 16


class ChainStrip(QFrame):
    """Hidden until somebody asks."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "doing", 28)
        self._words = Words("", "strong")
        self._do = Words("", "body")
        self._head = Selectable("", "code")
        text = QVBoxLayout()
        text.setSpacing(2)
        for part in (self._words, self._do, self._head):
            text.addWidget(part)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(12)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(text, 1)
        self.hide()

    def show_progress(self, done: int, of: int) -> None:
        number = self.locale().toString
        told = self.tr("Reading the record · {0} of {1} entries")
        self._show("raised", "doing", told.format(number(done), number(of)))
        self._shape.show_state("doing", share=done / of if of else 0.0)

    def show_check(self, check: ChainCheck) -> None:
        number = self.locale().toString
        if check.is_whole:
            whole = self.tr("Chain whole · {0} entries, each as it was written")
            self._show("good", "done", whole.format(number(check.entries)), head=check.head)
        else:
            broken = self.tr("Chain broken at entry {0}: {1}")
            self._show(
                "bad",
                "failed",
                broken.format(number(check.broken_at), check.why),
                self.tr("Work on with a new record; give this one to an engineer."),
            )
        announce(self, self._words.text(), urgent=not check.is_whole)

    def show_stopped(self) -> None:
        self.hide()

    def _show(self, panel: str, shape: str, words: str, do: str = "", head: str = "") -> None:
        mark(self, "panel", panel)
        self._shape.show_state(shape)
        self._words.setText(words)
        self._words.tone(panel if panel in ("good", "bad") else "")
        self._do.setText(do)
        self._do.setVisible(bool(do))
        self._head.setText(self.tr("Head {0}…").format(head[:_HEAD_CHARS]) if head else "")
        self._head.setToolTip(said(head))
        self._head.setVisible(bool(head))
        self.setAccessibleName(said(f"{words} {do}".strip()))
        self.show()
