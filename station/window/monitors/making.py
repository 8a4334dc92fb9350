"""Makes the page Monitors."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.window.said import said

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.monitors.driver import MonitorsDriver
    from station.window.monitors.page import MonitorsPage

    page = MonitorsPage(window.look)
    driver = MonitorsDriver(
        window.look, window.outside, window.tasks, page, lambda: window.settings,
        lambda: _owner(window),
    )  # fmt: skip
    window.closing.append(driver)
    return page


def _owner(window: "MainWindow") -> str:
    """Which part of Station works with devices now."""
    if window.run.is_running:
        return said("Guided")
    if window.bench is not None and window.bench.is_running:
        return said("The Bench")
    return ""
