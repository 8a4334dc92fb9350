"""Makes the page Doctor, for the rail."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.window.said import said

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


def make(window: "MainWindow") -> QWidget:
    from station.window.bench.account_recipe import account_recipe
    from station.window.doctor.driver import DoctorDriver
    from station.window.doctor.page import DoctorPage

    page = DoctorPage(window.look)
    name = said("This station's account")
    driver = DoctorDriver(
        window.outside, window.tasks, page,
        lambda: window.outside.field.doctor(
            window.training_recipe() or account_recipe(window.settings, name)
        ),
        lambda: window.lock.guard.is_locked,
    )  # fmt: skip
    window.lock.guard.changed.connect(driver.lock_changed)
    return page
