"""The lock in the status bar: whether Station is locked, and F12."""

from PySide6.QtWidgets import QHBoxLayout

from station.domain.errors import StationError
from station.window.buttons import LaidOutButton
from station.window.icons import Icon
from station.window.look import Look


class LockButton(LaidOutButton):
    def __init__(self, look: Look, colour: str) -> None:
        super().__init__("bar", "Lock")
        self._colour = colour
        self._icon = Icon(look, "lock", colour, 20)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 9, 9, 9)
        row.addWidget(self._icon)
        self.setMinimumSize(44, 44)
        self.hide()

    def show_lock(self, trouble: StationError | None, *, is_locked: bool) -> None:
        """`trouble`: the record did not take the latest locking or unlocking."""
        self._icon.show_icon(
            "lock" if is_locked else "lock-open", "bad" if trouble else self._colour
        )
        said = self.tr("Locked. F12 unlocks") if is_locked else self.tr("Unlocked. F12 locks")
        if trouble is not None:
            said = self.tr("{0}. Not written into the record: {1} {2}").format(
                said, trouble, trouble.hint
            )
        self.setAccessibleName(said)
        self.setToolTip(said)
