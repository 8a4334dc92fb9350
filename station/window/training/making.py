"""Makes the page Training: in a training its drills, else the way into one."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from station.domain.errors import StationError
from station.domain.training_errors import TrainingInAShift

if TYPE_CHECKING:
    from station.flow.training.ports import TrainingDesk
    from station.window.main_window import MainWindow
    from station.window.training.invite_page import InvitePage


def make(window: "MainWindow") -> QWidget:
    desk = window.outside.field.training()
    if desk.bench is None:
        return _invite(window, desk)
    from station.window.training.driver import TrainingDriver

    return TrainingDriver(window, desk, desk.bench).page


def _invite(window: "MainWindow", desk: "TrainingDesk") -> "InvitePage":
    from station.window.training.invite_page import InvitePage

    page = InvitePage(window.look)
    page.begin_pressed.connect(lambda: enter(window, page))
    page.back_pressed.connect(lambda: window.show_page("guided"))
    try:
        page.show_people(desk.book.drills(), desk.book.people())
    except StationError as error:
        _say(window, page, error)
    return page


def enter(window: "MainWindow", page: "InvitePage") -> None:
    """In place of this window; not while units are in work."""
    if window.is_at_work:
        _say(window, page, TrainingInAShift())
        return
    window.leads_to = "training"
    window.exited.set()


def _say(window: "MainWindow", page: "InvitePage", error: StationError) -> None:
    page.say_trouble(window.outside.verdicts.row(error.code).number, str(error), error.hint)
