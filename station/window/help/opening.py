"""Help on what is on the screen, and how a part of a page asks for it."""

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from station.window.help.contents import TOPICS, place_of

if TYPE_CHECKING:
    from station.window.main_window import MainWindow


@runtime_checkable
class GivesHelp(Protocol):
    """A window with a guide."""

    def show_help(self, topic: str = "") -> None: ...


def ask_help(part: QWidget, topic: str) -> None:
    """Of the window that `part` stands in. A part that stands in none asks nobody."""
    above = part.parentWidget()
    while above is not None and not isinstance(above, GivesHelp):
        above = above.parentWidget()
    if isinstance(above, GivesHelp):
        above.show_help(topic)


def open_help(window: "MainWindow", topic: str) -> None:
    """The guide at `topic`, a key of `contents.TOPICS` or a verdict's number or slug; without one
    at what the window shows. Over a box that waits for an answer, where there is one.
    """
    from station.window.pages.help_page import HelpPage

    origin = window.shown
    place = place_of(topic or topic_of(window))
    over = QApplication.activeModalWidget()
    if isinstance(over, QDialog):
        _open_over(window, over, place)
        return
    window.show_page("help")
    page = window.findChild(HelpPage)
    assert page is not None  # noqa: S101  # made by the line above
    page.come_from(origin if origin != "help" else "")
    page.open(*place)


def _open_over(window: "MainWindow", box: QDialog, place: tuple[str, str]) -> None:
    from station.window.help.over import HelpOver

    shown = HelpOver(window.look, window, box)
    shown.open()
    shown.page.open(*place)  # where a heading stands depends on the width


def topic_of(window: "MainWindow") -> str:
    """Of what is on the screen: the trouble, else the step or the section, else the page."""
    match window.shown:
        case "guided":
            return "welcome" if window.is_first_run else _of_guided(window)
        case "bench":
            return _of_bench(window) or "bench"
        case "settings":
            section = _section(window)
            return section if section in TOPICS else "settings"
        case shown:
            return shown if shown in TOPICS else "help"


def _section(window: "MainWindow") -> str:
    from station.window.settings.shelf import SectionShelf

    shelves = (shelf for shelf in window.findChildren(SectionShelf) if shelf.isVisible())
    return next((shelf.current for shelf in shelves), "")


def _of_bench(window: "MainWindow") -> str:
    """The number on the chosen tile, else on the one that the call-out names."""
    from station.window.pages.bench_page import BenchPage

    page = window.findChild(BenchPage)
    if page is None:
        return ""
    numbers: dict[str, str] = {tile.slot.name: tile.number for tile in page.wall.tiles}
    named = (page.wall.chosen, page.wall.call_out.slot)
    return next((numbers[name] for name in named if numbers.get(name)), "")


def _of_guided(window: "MainWindow") -> str:
    story = window.guided.story
    if story is None or window.guided.state == "start":
        return "guided"
    verdict = story.verdict
    if verdict is not None and not verdict.passed:
        return verdict.number
    return story.step or "done"
