"""Makes the first run's page."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.welcome.desk import WelcomeDesk
    from station.window.welcome.page import WelcomePage

    page = WelcomePage(window.look)
    page.train.clicked.connect(lambda: window.show_page("training"))
    window.closing.append(WelcomeDesk(window, page))
    return page
