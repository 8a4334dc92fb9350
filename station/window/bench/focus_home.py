"""Brings the focus back to the scan field after a click or a dialog (operator-ui 4). Who goes on
by Tab is left where they are.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

RETURNS_MS = 300


class FocusHome(QObject):
    """`is_wanted` says whether the focus belongs to `home` now."""

    def __init__(self, page: QWidget, home: QWidget, is_wanted: Callable[[], bool]) -> None:
        super().__init__(page)
        self._page, self._home, self._is_wanted = page, home, is_wanted
        self._back = QTimer(self)
        self._back.setSingleShot(True)
        self._back.setInterval(RETURNS_MS)
        self._back.timeout.connect(self._return)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # noqa: S101  # a page needs one
        app.focusChanged.connect(self._moved)

    def come_back(self) -> None:
        """After a moment."""
        self._back.start()

    def take(self) -> None:
        """Now."""
        if self._is_wanted() and QApplication.activeModalWidget() is None:
            self._home.setFocus()

    def _moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is None or now is self._home or now.window() is not self._page.window():
            return
        is_clicked = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        is_from_elsewhere = before is None or before.window() is not now.window()
        if is_clicked or is_from_elsewhere:
            self._back.start()

    def _return(self) -> None:
        if QApplication.activePopupWidget() is not None:
            self._back.start()  # a list is open: once it is closed
        else:
            self.take()
