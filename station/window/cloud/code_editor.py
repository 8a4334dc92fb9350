"""An editor for a device's program, with the compiler's complaints at their lines."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.window.look import Look


class CodeEditor(QWidget):
    """`source` is what would be flashed, under the name `file_name`."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look

    def source(self) -> str:
        return ""

    def file_name(self) -> str:
        return "source.ino"

    def set_source(self, text: str, file_name: str = "source.ino") -> None: ...

    def show_errors(self, lines: Sequence[str]) -> None: ...
