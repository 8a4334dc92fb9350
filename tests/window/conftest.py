"""The window is drawn into memory: no screen is needed."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.setdefault("QT_LOGGING_RULES", "qt.qpa.*=false")

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from station.window.look import Look
from station.window.main_window import MainWindow
from tests.window.scripted import ScriptedOutside


@pytest.fixture(autouse=True)
def nothing_is_left(qapp: QApplication) -> Iterator[None]:
    """Widgets put away are gone with their test: each one left makes every style sheet slower."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def outside() -> ScriptedOutside:
    return ScriptedOutside()


@pytest.fixture
def bare_look() -> Look:
    """For whoever dresses the windows that it shows, as the program does."""
    made = Look(ScriptedOutside().resource)
    made.choose("light", 1.0)
    return made


@pytest.fixture
def look(qapp: QApplication, bare_look: Look) -> Iterator[Look]:
    """Also for what a test shows without a window around it."""

    def dress_all() -> None:
        if qapp.styleSheet() != (sheet := bare_look.style_sheet()):
            qapp.setStyleSheet(sheet)

    dress_all()
    bare_look.changed.connect(dress_all)
    yield bare_look
    qapp.setStyleSheet("")


@pytest.fixture
def window(bare_look: Look, outside: ScriptedOutside) -> Iterator[MainWindow]:
    made = MainWindow(outside, bare_look)
    bare_look.dress(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    yield made
    made.hide()
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
