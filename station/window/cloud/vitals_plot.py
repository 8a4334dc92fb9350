"""A device's vitals over time: the numbers a person looks for, a small panel each."""

from typing import Any

from PySide6.QtWidgets import QWidget

from station.window.look import Look


class VitalsPlot(QWidget):
    """`show_history` takes the reply of vitals.history as it came: parsed JSON, or CSV text."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def show_history(self, history: Any) -> None: ...
