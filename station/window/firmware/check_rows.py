"""What was looked at in an image, row by row, each with its shape."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.domain.field.firmware.checks import Check, CheckState
from station.window.look import Look
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Words

_SHAPES = {
    CheckState.GOOD: "done",
    CheckState.BAD: "failed",
    CheckState.UNKNOWN: "todo",
    CheckState.WATCH: "unsure",
}


class CheckRows(QWidget):
    """Empty until something was looked at."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def show_checks(self, checks: Sequence[Check]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(check) for check in checks]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(checks))

    def _row(self, check: Check) -> QWidget:
        frame = QFrame()
        frame.setProperty("panel", "bad" if check.state is CheckState.BAD else "raised")
        frame.setAccessibleName(f"{said(check.state)}: {said(check.words)}")
        row = QHBoxLayout(frame)
        row.setContentsMargins(12, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(Shape(self._look, _SHAPES[check.state], 24), 0, Qt.AlignmentFlag.AlignTop)
        role = "body" if check.state in (CheckState.GOOD, CheckState.UNKNOWN) else "strong"
        row.addWidget(Words(check.words, role), 1)
        return frame
