"""The checklist of a step under way: each part with its shape, its words and its time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.progress import PARTS
from station.window.look import Look, mark
from station.window.said import said
from station.window.shapes import Shape
from station.window.story import Line, Story
from station.window.words import Words


class Checklist(QWidget):
    """Kept in step with a story: lines are added as they come, and only their state changes."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_story(self, story: Story) -> None:
        lines = story.page.lines
        if [row.key for row in self._rows] != [line.key for line in lines]:
            self._rebuild(lines)
        for row, line in zip(self._rows, lines, strict=True):
            row.show_line(line, story.line_s(line))

    def _rebuild(self, lines: list[Line]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [_Row(self._look, line.key) for line in lines]
        for row in self._rows:
            self._column.addWidget(row)


class _Row(QFrame):
    def __init__(self, look: Look, key: str) -> None:
        super().__init__()
        self.key = key
        self._shape = Shape(look, "todo")
        self._words = Words(PARTS[key].words, "body")
        self._time = Words("", "small", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(16)
        self._time.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._shape)
        row.addWidget(self._words, 1)
        row.addWidget(self._time, 0, Qt.AlignmentFlag.AlignRight)

    def show_line(self, line: Line, seconds: float) -> None:
        part = PARTS[line.key]
        usual = usually(part.usual_s)
        share = min(1.0, seconds / part.usual_s[1])
        self._shape.show_state(line.state, share=share)
        mark(self, "panel", "now" if line.state == "doing" else "")
        self._words.setText(line.words)
        self._words.take_role("strong" if line.state == "doing" else "body")
        self._words.tone("muted" if line.state == "todo" else "")
        match line.state:
            case "todo":
                self._time.setText(said(usual))
            case "doing":
                self._time.setText(self.tr("{0} s · {1}").format(f"{seconds:.0f}", said(usual)))
            case _:
                self._time.setText(f"{seconds:.1f} s")
        self.setAccessibleName(said(f"{line.words}: {_STATES[line.state]}"))


_STATES = {"todo": "still to come", "doing": "under way", "done": "done", "failed": "not reached"}


def usually(usual_s: tuple[float, float]) -> str:
    shortest, longest = usual_s
    if longest < 2:
        return "usually about 1 s"
    return f"usually {max(1, round(shortest))}–{round(longest)} s"  # noqa: RUF001  # a range
