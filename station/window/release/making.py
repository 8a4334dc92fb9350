"""Makes the page that releases a device, beside Guided."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.window.said import said

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.bench.account_recipe import account_recipe
    from station.window.operator import WindowOperator
    from station.window.release.driver import ReleaseDriver
    from station.window.release.page import ReleasePage

    page = ReleasePage(window.look)
    name = said("This station's account")
    operator = WindowOperator()
    operator.asked.connect(page.ask)
    page.answered.connect(operator.reply)
    driver = ReleaseDriver(
        window.look,
        window.tasks,
        page,
        lambda: window.outside.field.freeing(account_recipe(window.settings, name), operator),
        lambda code: window.outside.verdicts.row(code).number,
    )
    page.back_pressed.connect(lambda: window.show_page("guided"))
    window.closing.append(driver)
    return page
