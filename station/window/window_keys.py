"""The keys that do the same on every page."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def give_keys(window: "MainWindow") -> None:
    """F1 helps, F11 fills the screen, Ctrl+B makes a bundle for an engineer."""
    QShortcut("F1", window).activated.connect(window.show_help)
    QShortcut("F11", window).activated.connect(lambda: _turn_full_screen(window))
    QShortcut("Ctrl+B", window).activated.connect(lambda: _offer_bundle(window))


def _turn_full_screen(window: "MainWindow") -> None:
    frame = window.window()
    frame.setWindowState(frame.windowState() ^ Qt.WindowState.WindowFullScreen)


def _offer_bundle(window: "MainWindow") -> None:
    from station.window.bundle.making import offer_bundle  # seldom needed

    offer_bundle(window)
