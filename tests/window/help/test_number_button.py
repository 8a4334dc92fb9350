import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.window.help.number_button import NumberButton


class Helping(QWidget):
    """A window with a guide."""

    def __init__(self):
        super().__init__()
        self.asked = []

    def show_help(self, topic=""):
        self.asked.append(topic)


@pytest.fixture
def helping(qtbot):
    made = Helping()
    qtbot.addWidget(made)
    return made


@pytest.fixture
def button(look, helping):
    made = NumberButton(look)
    inside = QWidget(helping)
    QVBoxLayout(inside).addWidget(made)
    helping.show()
    return made


def test_a_number_asks_the_window_for_its_entry(button, helping):
    button.show_number("CLM-204", "bad")
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert helping.asked == ["CLM-204"]


def test_it_says_what_it_is_to_those_who_cannot_see_it(button):
    button.show_number("CLM-204", "bad")
    assert button.accessibleName() == "Help on CLM-204"
    assert button.height() >= 44


def test_without_a_number_there_is_no_button(button):
    button.show_number("", "bad")
    assert not button.isVisible()


def test_a_button_in_no_window_asks_nobody(look, qtbot):
    alone = NumberButton(look)
    qtbot.addWidget(alone)
    alone.click()
    assert alone.number == ""
