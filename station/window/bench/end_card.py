"""The end of a shift: its figures, why units did not pass, and the way to the record."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import Counts
from station.domain.scan import CardScan, FaceCard, FaceScan, read_scan
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.trouble_panel import TroublePanel
from station.window.words import Selectable, Words


class EndCard(QFrame):
    again_pressed = Signal()
    records_pressed = Signal()
    report_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._title = Words("", "title")
        self._figures = {
            "passed": _Figure(self.tr("Passed"), "good"),
            "failed": _Figure(self.tr("Failed"), "bad"),
            "aside": _Figure(self.tr("Set aside"), ""),
            "first": _Figure(self.tr("First pass"), ""),
            "rate": _Figure(self.tr("Units per hour"), ""),
        }
        self._why = Words(self.tr("What went wrong most"), "small-strong").tone("muted")
        self._causes = Words("", "body")
        self.again = KeyButton(look, self.tr("Next shift"), icon="play", kind="main")
        self.report = KeyButton(look, self.tr("Keep the report"), icon="file-text")
        self.records = KeyButton(look, self.tr("Records"), icon="scroll-text")
        self.records.setAccessibleName(self.tr("Records of this shift"))
        self._kept = Selectable("", "small")
        self.trouble = TroublePanel(look)
        self.again.clicked.connect(self.again_pressed)
        self.records.clicked.connect(self.records_pressed)
        self.report.clicked.connect(self.report_pressed)
        figures = WrappingRow()
        for figure in self._figures.values():
            figures.add(figure)
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        for button in (self.report, self.records):
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(self.again)
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 26, 32, 26)
        column.setSpacing(14)
        for widget in (
            self._title, figures, self._why, self._causes, self._kept, self.trouble
        ):  # fmt: skip
            column.addWidget(widget)
        column.addSpacing(8)
        column.addLayout(buttons)

    def show_counts(self, counts: Counts, why: str, causes: Sequence[str] = ()) -> None:
        """`causes` in words, the most frequent first."""
        ended = {
            "shift": self.tr("The shift has ended"),
            "site": self.tr("The site stopped the bench"),
            "failed": self.tr("The bench had to stop"),
        }
        self._say_kept("")
        self.trouble.hide()
        self._title.setText(ended.get(why, self.tr("The bench has ended")))
        number, share = self.locale().toString, counts.first_pass_yield
        percent = self.tr("{0} %").format(number((share or 0.0) * 100, "f", 1))
        said = {
            "passed": number(counts.passed),
            "failed": number(counts.failed),
            "aside": number(counts.aside),
            "first": "–" if share is None else percent,  # noqa: RUF001  # no figure
            "rate": number(round(counts.units_per_hour)),
        }
        for name, text in said.items():
            self._figures[name].say(text)
        self._causes.setText("\n".join(causes))
        for words in (self._why, self._causes):
            words.setVisible(bool(causes))

    def take_scan(self, text: str) -> None:
        """YES keeps the report; START leads to the next shift."""
        match read_scan(text):
            case FaceScan(what=FaceCard.YES):
                self.report.click()
            case CardScan(command=Command(act=Act.START)):
                self.again.click()

    def say_keeping(self) -> None:
        self.report.setEnabled(False)
        self.trouble.hide()

    def say_kept(self, path: str) -> None:
        self._say_kept(self.tr("The report lies in {0}").format(path))

    def say_trouble(self, number: str, what: str, do: str) -> None:
        self._say_kept("")
        self.trouble.say(number, what, do)
        self.trouble.show()

    @property
    def kept(self) -> str:
        """Where the report lies, in words; "" before it is kept."""
        return self._kept.text()

    def _say_kept(self, text: str) -> None:
        self._kept.setText(text)
        self._kept.setVisible(bool(text))
        self.report.setEnabled(not text)

    @property
    def said(self) -> str:
        """All figures in one line."""
        return " · ".join(figure.said for figure in self._figures.values())


class _Figure(QWidget):
    def __init__(self, title: str, tone: str) -> None:
        super().__init__()
        self._title = title
        self._number = Words("", "figure", wraps=False).tone(tone)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 28, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(Words(title, "small-strong", wraps=False).tone("muted"))

    def say(self, text: str) -> None:
        self._number.setText(text)

    @property
    def said(self) -> str:
        return f"{self._title} {self._number.text()}"
