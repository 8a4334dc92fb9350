"""The training's window: the usual one, with a band across it, on the simulated bench alone."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.frame import SMALLEST_PX, Frame
from station.window.language import LANGUAGE, speak
from station.window.look import Look
from station.window.main_window import MainWindow
from station.window.training.driver import PAGE, TrainingDriver
from station.window.training.strip import TrainingStrip

if TYPE_CHECKING:
    from station.flow.ports import Outside
    from station.window.demo import DemoWorld

TRAINED_WITH = frozenset({"guided", "records", "help", PAGE})
"""Pages that know the simulated bench alone: what looks at this computer is not there."""
_LEAST_HEIGHT_PX = 320
_HIGH_PX = 640
"""At 100 % text: below it the band alone says that nothing is real."""


class TrainingGround(QWidget):
    """The band and the strip above the window."""

    def __init__(self, window: MainWindow, strip: TrainingStrip) -> None:
        super().__init__()
        self._window, self._strip = window, strip
        window.setMinimumSize(SMALLEST_PX[0], _LEAST_HEIGHT_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(strip)
        column.addWidget(window, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  # Qt's name
        super().resizeEvent(event)
        self._strip.fit_into(self.height())
        self._window.status.setVisible(self.height() / self._window.look.scale >= _HIGH_PX)


async def show_training(outside: "Outside", world: "DemoWorld", drill: str = "") -> int:
    """Until it is ended; 0. `drill` is begun with."""
    speak(outside.settings().get(LANGUAGE, ""), outside.resource)
    frame = Frame.at_hand()
    window, ground = training_window(outside, world)
    driver = window.findChild(TrainingDriver)
    frame.close_asked.connect(window.ask_to_close)
    frame.fill(ground)
    window.look.dress(frame)
    frame.show()
    window.show_page(PAGE)
    if drill and driver is not None:
        driver.begin(drill)
    try:
        await window.exited.wait()
    finally:
        frame.hide()
        frame.close_asked.disconnect(window.ask_to_close)
        await window.close_work()
        ground.deleteLater()
    return 0


def training_window(outside: "Outside", world: "DemoWorld") -> tuple[MainWindow, TrainingGround]:
    """The window, and what it stands in."""
    window = MainWindow(outside, Look(outside.resource), world)
    window.show_page(PAGE)
    driver = window.findChild(TrainingDriver)
    assert driver is not None  # noqa: S101  # made by the line above: a training is under way
    window.rail.show_only(TRAINED_WITH.__contains__)
    window.guided.start.entries.show_only(TRAINED_WITH.__contains__)
    return window, TrainingGround(window, driver.strip)
