"""Starts Qt and its event loop, shows the window, and ends both in order."""

import os
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QApplication

from station.window.frame import Frame

if TYPE_CHECKING:
    from station.domain.events import FlowEvent
    from station.domain.verdict import Verdict
    from station.flow.ports import Outside
    from station.window.demo import DemoWorld
    from station.window.main_window import MainWindow

Main = Callable[[], Coroutine[Any, Any, int]]
MEASURE = "STATION_MEASURE"
"""`first-paint` ends the program there: how soon an installed one gets so far can be measured."""
Train = Callable[[], Coroutine[Any, Any, None]]


def run_in_qt(main: Main, *, offscreen: bool = False) -> int:
    """Run `main` on one loop that is both Qt's and asyncio's; return its exit status.

    `offscreen` draws into memory: for machines without a screen.
    """
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QApplication.instance() or QApplication(["station"])
    if isinstance(app, QApplication):
        app.setApplicationName("Station")
        app.setQuitOnLastWindowClosed(False)  # the window asks; the work ends first
    frame = Frame()
    frame.show()
    app.processEvents()  # painted: what follows is read behind it
    if os.environ.get(MEASURE) == "first-paint":
        os._exit(0)
    from qasync import QEventLoop

    with QEventLoop(app) as loop:
        status: int = loop.run_until_complete(main())
    frame.hide()
    frame.deleteLater()
    return status


async def show_window(
    outside: "Outside", *, demo: "DemoWorld | None" = None, train: Train | None = None
) -> int:
    """Show the main window until it is closed and its work has stopped; 0. `train` is what the
    page Training leads to; the window comes back after it.
    """
    _speak(outside)
    begins_anew, section = True, ""
    frame = Frame.at_hand()  # held: a window that comes back stands in the same one
    while begins_anew:
        window = _window(outside, demo, frame)
        if section:
            window.show_section(section)
        try:
            await window.exited.wait()
        finally:
            begins_anew = window.begins_anew
            section = "" if window.is_first_run else "language"
            await _put_away(window)
        if window.leads_to == "training" and train is not None:
            begins_anew, section = True, ""
            await train()
    return 0


async def drive_demo(
    outside: "Outside",
    demo: "DemoWorld",
    pictures: Path | None,
    tell: "Callable[[FlowEvent], None]",
) -> "Verdict":
    """Take one simulated device through the real window, by its own buttons and fields; one
    picture per page goes into `pictures` (01-wi-fi.png … 08-done.png).
    """
    from station.window.demo import Drive  # only a demonstration needs it

    _speak(outside)
    window = _window(outside, demo, Frame.at_hand())
    try:
        return await Drive(window, demo, pictures, tell).through()
    finally:
        await _put_away(window)


def _speak(outside: "Outside") -> None:
    from station.domain.errors import StationError
    from station.window.language import LANGUAGE, speak

    try:
        kept = outside.settings()
    except StationError:
        kept = {}  # the window tells of it, once it is there
    speak(kept.get(LANGUAGE, ""), outside.resource)


def _window(outside: "Outside", demo: "DemoWorld | None", frame: Frame) -> "MainWindow":
    from station.window.look import Look
    from station.window.main_window import MainWindow

    look = Look(outside.resource)
    window = MainWindow(outside, look, demo)
    frame.close_asked.connect(window.ask_to_close)
    frame.fill(window)
    look.dress(frame)
    frame.show()
    window.near_by.begin()
    return window


async def _put_away(window: "MainWindow") -> None:
    window.window().hide()
    await window.close_work()
    window.deleteLater()
