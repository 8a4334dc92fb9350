"""The end of a shift: its figures, and the way to the record."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.domain.bench.news import Counts
from station.window.buttons import KeyButton
from station.window.look import Look
from station.window.words import Words


class EndCard(QFrame):
    again_pressed = Signal()
    records_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = Words("", "title")
        self._figures = Words("", "panel")
        self._causes = Words("", "body")
        self.again = KeyButton(look, self.tr("Next shift"), icon="play", kind="main")
        self.records = KeyButton(look, self.tr("Shift report …"), icon="scroll-text")
        self.again.clicked.connect(self.again_pressed)
        self.records.clicked.connect(self.records_pressed)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.records)
        buttons.addStretch()
        buttons.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 26, 32, 26)
        column.setSpacing(12)
        for words in (self._title, self._figures, self._causes):
            column.addWidget(words)
        column.addStretch()
        column.addLayout(buttons)

    def show_counts(self, counts: Counts, why: str) -> None:
        ended = {
            "shift": self.tr("The shift has ended"),
            "site": self.tr("The site stopped the bench"),
            "failed": self.tr("The bench had to stop"),
        }
        self._title.setText(ended.get(why, self.tr("The bench has ended")))
        share = counts.first_pass_yield
        first = "–" if share is None else f"{share * 100:.1f} %"  # noqa: RUF001
        self._figures.setText(
            self.tr("{0} passed · {1} failed · {2} set aside · first pass {3}").format(
                counts.passed, counts.failed, counts.aside, first
            )
        )
        causes = ", ".join(f"{code} × {times}" for code, times in counts.top_causes)  # noqa: RUF001
        self._causes.setText(self.tr("Causes: {0}").format(causes) if causes else "")
