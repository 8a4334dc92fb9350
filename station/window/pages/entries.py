"""What else Guided's start leads to: pages that stand beside it."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from station.window.buttons import KeyButton
from station.window.cloud.wrapping_row import WrappingRow
from station.window.look import Look
from station.window.page_names import BESIDE


class Entries(WrappingRow):
    """`chosen` names the page. One that does not exist is not shown."""

    chosen = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(gap_px=10)
        self.are_there = bool(BESIDE)
        self._buttons: dict[str, KeyButton] = {}
        for key, icon, words in (
            ("release", "unlink", self.tr("Release a device …")),
            ("firmware", "cpu", self.tr("Put firmware on …")),
            ("rounds", "route", self.tr("Offline round …")),
            ("training", "graduation-cap", self.tr("Training …")),
        ):
            if key in BESIDE:
                button = KeyButton(look, words, icon=icon)
                button.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
                self.add(button)
                self._buttons[key] = button

    def show_only(self, shown: Callable[[str], bool]) -> None:
        """What is not for this person is not shown at all."""
        for key, button in self._buttons.items():
            button.setVisible(shown(key))
