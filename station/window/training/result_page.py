"""What a drill was worth, part by part, and why."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from station.domain.training import Drill
from station.domain.training_marks import READ_SHARE, REMEDY_SHARE, TIME_SHARE, Marks
from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look, mark
from station.window.page_frame import Page
from station.window.shapes import Shape
from station.window.training.words import act_words, minutes, points
from station.window.words import Words


class ResultPage(Page):
    again_pressed = Signal()
    on_pressed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._banner = QFrame()
        self._shape = Shape(look, "done", 52)
        self.word, self._drill = Words("", "title"), Words("", "strong")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._was, self._do = Words(""), Words("", "strong")
        self.again = KeyButton(look, self.tr("Once more"), icon="rotate-ccw")
        self.on = KeyButton(look, self.tr("To the drills"), icon="arrow-right", kind="main")
        self.again.clicked.connect(self.again_pressed)
        self.on.clicked.connect(self.on_pressed)
        self.rows: list[MarkRow] = []
        self._lay_out()

    def show_marks(self, drill: Drill, marks: Marks, was: str, do: str) -> None:
        """`was` and `do` are the trouble's words in the verdict table."""
        mark(self._banner, "panel", "good" if marks.passed else "warn")
        self._shape.show_state("done" if marks.passed else "unsure")
        word = self.tr("Passed: {0} of {1} points") if marks.passed else self.tr(
            "Not passed yet: {0} of {1} points"
        )  # fmt: skip
        self.word.setText(word.format(marks.points, marks.of))
        self._drill.setText(drill.title)
        self._was.setText(was)
        self._do.setText(do)
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = self._made_of(drill, marks)
        for row in self.rows:
            self._rows.addWidget(row)

    def focus_page(self) -> None:
        self.on.setFocus()

    def _made_of(self, drill: Drill, marks: Marks) -> list["MarkRow"]:
        took = self.tr("Time: {0}, practised {1}").format(
            minutes(marks.took_s), minutes(drill.practised_s)
        )
        rows = [
            (self.tr("The trouble was named"), marks.read, READ_SHARE),
            (self.tr("The right thing was done"), marks.remedy, REMEDY_SHARE),
            (took, marks.time, TIME_SHARE),
        ]
        made = [self._row(words, got, marks.of * share) for words, got, share in rows]
        if marks.lost:
            acts = QLocale().createSeparatedList([act_words(act) for act in marks.needless])
            words = self.tr("Taken off for needless acts: {0}").format(acts) if acts else self.tr(
                "Taken off for the hint"
            )  # fmt: skip
            lost = f"\N{MINUS SIGN}{points(marks.lost)}"
            made.append(MarkRow(self._look, "failed", words, lost))
        return made

    def _row(self, words: str, got: float, of: float) -> "MarkRow":
        shape = "done" if got >= of else "unsure" if got else "failed"
        return MarkRow(
            self._look, shape, words, self.tr("{0} of {1}").format(points(got), points(of))
        )

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.addWidget(self.word)
        words.addWidget(self._drill)
        top = QHBoxLayout(self._banner)
        top.setContentsMargins(22, 16, 22, 16)
        top.setSpacing(18)
        top.addWidget(self._shape)
        top.addLayout(words, 1)
        keys = WrappingRow(10)
        keys.add(self.again)
        keys.add(self.on)
        self.column.addWidget(self._banner)
        self.column.addSpacing(8)
        self.column.addLayout(self._rows)
        self.column.addSpacing(8)
        self.column.addWidget(Words(self.tr("What it was, and what helps"), "section"))
        self.column.addWidget(self._was)
        self.column.addWidget(self._do)
        self.column.addSpacing(8)
        self.column.addWidget(keys)
        self.column.addStretch()


class MarkRow(QFrame):
    """A shape, what it is for, and the points."""

    def __init__(self, look: Look, shape: str, words: str, got: str) -> None:
        super().__init__()
        self.setProperty("panel", "raised")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 16, 10)
        row.setSpacing(14)
        row.addWidget(Shape(look, shape, 26))
        row.addWidget(Words(words, "strong"), 1)
        row.addWidget(Words(got, "strong", wraps=False))
