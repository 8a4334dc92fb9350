"""The eight pages of one device: what is done with its answer, what is now, what comes."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.domain.progress import PAGES
from station.window.look import Look
from station.window.said import said
from station.window.shapes import Shape
from station.window.story import PageStory, Story
from station.window.words import Words


class Stepper(QWidget):
    """A tall list, or one line where the window is narrow for the text size."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._rows = [_Row(look, number, page.name) for number, page in enumerate(PAGES, 1)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(Words(self.tr("Set up one device"), "section"))
        self._column.addSpacing(14)
        for row in self._rows:
            self._column.addWidget(row)
        self._column.addStretch()

    def show_story(self, story: Story | None) -> None:
        for number, row in enumerate(self._rows):
            page = story.pages[number] if story is not None else PageStory()
            row.show_page(page, is_current=story is not None and number == story.current)


class FoldedStepper(QFrame):
    """Where we are, in one line."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._shape = Shape(look, "now", 30)
        self._words = Words("", "strong")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(12)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)

    def show_story(self, story: Story | None) -> None:
        self.setVisible(story is not None)
        if story is None:
            return
        number = story.current + 1
        kind = "now" if story.page.state == "next" else story.page.state
        self._shape.show_state(kind, str(number))
        self._words.setText(
            self.tr("{0} of {1} · {2}").format(number, len(PAGES), said(PAGES[story.current].name))
        )


class _Row(QWidget):
    def __init__(self, look: Look, number: int, name: str) -> None:
        super().__init__()
        self._number, self._name = number, name
        self._look = look
        self._shape = Shape(look, "next", 32)
        self._shape.show_state("next", str(number))
        self._words = Words(said(name), "body").tone("muted")
        self._answer = Words("", "caption")
        self._line = QFrame()
        self._line.setFixedWidth(2)
        mark_column = QVBoxLayout()
        mark_column.setSpacing(2)
        mark_column.addWidget(self._shape)
        mark_column.addWidget(self._line, 1, Qt.AlignmentFlag.AlignHCenter)
        if number == len(PAGES):
            self._line.hide()
            mark_column.addStretch()
        text = QVBoxLayout()
        text.setSpacing(0)
        text.setContentsMargins(0, look.scaled(3), 0, 10)
        text.addWidget(self._words)
        text.addWidget(self._answer)
        text.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addLayout(mark_column)
        row.addLayout(text, 1)
        look.changed.connect(self._fit)
        self._is_done = False
        self._fit()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: PageStory, *, is_current: bool) -> None:
        self._shape.show_state(page.state, str(self._number))
        self._is_done = page.state == "done"
        self._words.take_role("strong" if is_current else "body")
        self._words.tone("" if is_current or page.state != "next" else "muted")
        self._answer.setText(said(page.answer))
        self.setAccessibleName(self._spoken(page))
        self._fit()

    def _spoken(self, page: PageStory) -> str:
        state = f"{said(page.state)} {said(page.answer)}".strip()
        return f"{self._number} {said(self._name)}: {state}"

    def _fit(self) -> None:
        self.setMinimumHeight(self._look.scaled(64))
        palette = self._line.palette()
        colour = self._look.colour("good" if self._is_done else "line")
        palette.setColor(self._line.backgroundRole(), colour)
        self._line.setPalette(palette)
        self._line.setAutoFillBackground(True)
