"""Makes the page Firmware, beside Guided."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.firmware.driver import FirmwareDriver
    from station.window.firmware.page import FirmwarePage

    page = FirmwarePage(window.look)
    page.back_pressed.connect(lambda: window.show_page("guided"))
    FirmwareDriver(window.look, window.outside, window.tasks, page, lambda: window.settings)
    return page
