"""What Settings' section Updates may look like, for the gallery."""

from collections.abc import Callable

from station.flow.field.updates import UpdateStep
from station.window.main_window import MainWindow
from station.window.updates.section import UpdatesSection
from tests.window.scripted_updates import OFFER

Scene = Callable[[MainWindow], None]


def shown(window: MainWindow) -> UpdatesSection:
    window.show_section("updates")
    section = window.findChild(UpdatesSection)
    assert section is not None
    section.place.fill_in("/media/engineering/station")
    return section


def offered(window: MainWindow) -> None:
    shown(window).show_offer(OFFER)


def refused(window: MainWindow) -> None:
    shown(window).say_trouble(
        "STN-437", "Its signature is not right: it was changed on its way.",
        "Get the whole bundle of a newer version from whoever released it.",
    )  # fmt: skip


def under_way(window: MainWindow) -> None:
    section = shown(window)
    section.say_working()
    section.show_step(UpdateStep.UNPACKS)


def done(window: MainWindow) -> None:
    shown(window).say_done("2.0.0")


UPDATES_PICTURES: dict[str, Scene] = {
    "updates-offered": offered, "updates-refused": refused, "updates-under-way": under_way,
    "updates-done": done,
}  # fmt: skip
