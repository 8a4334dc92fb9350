"""A device's vitals over time: the numbers a person looks for, a small panel each."""

from datetime import datetime
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout

from station.window.cloud.scrolled import Scrolled
from station.window.cloud.vitals_numbers import MEASURES, series_of
from station.window.cloud.vitals_panel import VitalsPanel
from station.window.look import Look
from station.window.words import Words

_TWO_COLUMNS_FROM_PX = 760


class VitalsPlot(Scrolled):
    """`show_history` takes the reply of vitals.history as it came: parsed JSON, or CSV text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setMinimumHeight(160)
        self.panels: list[VitalsPanel] = []
        self.note = Words("", "small")
        self.note.setParent(self)
        self._columns = 0
        self._grid = QGridLayout(self.inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)

    def show_history(self, history: Any) -> None:
        found = series_of(history)
        titles = self._titles()
        for panel in self.panels:
            self._grid.removeWidget(panel)
            panel.hide()
            panel.deleteLater()
        self.panels = [
            VitalsPanel(self._look, titles[measure.key], measure.unit, found[measure.key])
            for measure in MEASURES
            if measure.key in found
        ]
        for panel in self.panels:
            panel.moment_read.connect(self._read)
        missing = [titles[measure.key] for measure in MEASURES if measure.key not in found]
        self._say(missing)
        self._columns = 0
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._place()

    def _titles(self) -> dict[str, str]:
        return {
            "strength": self.tr("Signal strength"),
            "quality": self.tr("Signal quality"),
            "round_trip": self.tr("Round trip"),
            "memory": self.tr("Memory used"),
            "uptime": self.tr("Up since the last reset"),
            "disconnects": self.tr("Disconnects from the cloud"),
            "battery": self.tr("Battery"),
        }

    def _say(self, missing: list[str]) -> None:
        if not self.panels:
            self.note.setText(self.tr("No vitals in this time. Choose an earlier beginning."))
        else:
            self.note.setText(self.tr("Not told in this time: {0}.").format(", ".join(missing)))
        self.note.setVisible(bool(missing))

    def _place(self) -> None:
        columns = 2 if self.width() >= self._look.scaled(_TWO_COLUMNS_FROM_PX) else 1
        if columns == self._columns:
            return
        self._columns = columns
        rows = 0
        for number, panel in enumerate(self.panels):
            self._grid.addWidget(panel, number // columns, number % columns)
            rows = number // columns + 1
        self._grid.addWidget(self.note, rows, 0, 1, columns)
        self._grid.setRowStretch(rows + 1, 1)
        self._grid.setColumnStretch(1, 1 if columns == 2 else 0)
        self._grid.setColumnStretch(0, 1)

    def _read(self, at: datetime | None) -> None:
        for panel in self.panels:
            panel.read_moment(at)
