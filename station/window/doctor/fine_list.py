"""What is fine: short lines, in two columns where there is room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QWidget

from station.domain.field.findings import Finding
from station.window.look import Look
from station.window.said import said
from station.window.shapes import Shape
from station.window.words import Words

_TWO_COLUMNS_PX = 860
"""At 100 % text."""


class FineList(QFrame):
    """Grows as the findings come."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._rows: list[QWidget] = []
        self._columns = 2
        self.setProperty("panel", "raised")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 12)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)

    def clear(self) -> None:
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self.hide()

    def add(self, finding: Finding) -> None:
        row = QWidget()
        row.setAccessibleName(said(finding.what))
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        inside.addWidget(Shape(self._look, "done", 20), 0, Qt.AlignmentFlag.AlignTop)
        words = Words(finding.what, "small")
        words.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        inside.addWidget(words, 1)
        self._rows.append(row)
        self._place(len(self._rows) - 1)
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        columns = 2 if self.width() / self._look.scale >= _TWO_COLUMNS_PX else 1
        if columns != self._columns:
            self._columns = columns
            for number in range(len(self._rows)):
                self._place(number)

    def _place(self, number: int) -> None:
        line, column = divmod(number, self._columns)
        self._grid.addWidget(self._rows[number], line, column)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, self._columns - 1)
