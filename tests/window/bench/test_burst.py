"""window/bench/burst.py: a scanner's keys and a hand's"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from station.window.bench.burst import BurstFilter

CODE = "P046AB19310042"


class Desk:
    """A line, a secret line and a button, and the scanner's filter before them."""

    def __init__(self, qtbot):
        self.now = 0.0
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.line, self.secret, self.button = QLineEdit(), QLineEdit(), QPushButton("Go")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self.window)
        for widget in (self.line, self.secret, self.button):
            column.addWidget(widget)
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.filter = BurstFilter(lambda: self.now)
        self.filter.install()
        self.scans, self.refusals, self.presses = [], [], []
        self.filter.scanned.connect(self.scans.append)
        self.filter.refused.connect(lambda: self.refusals.append(1))
        self.button.clicked.connect(lambda: self.presses.append(1))
        self.line.returnPressed.connect(lambda: self.presses.append("line"))

    def type(self, target: QWidget, text: str, pause_s: float, *, ends: bool = True):
        target.setFocus()
        for sign in text:
            self.now += pause_s
            QTest.keyClicks(target, sign)
        if ends:
            self.now += min(pause_s, 0.09)
            QTest.keyClick(target, Qt.Key.Key_Return)


@pytest.fixture
def desk(qtbot):
    made = Desk(qtbot)
    yield made
    made.filter.remove()


@pytest.mark.parametrize("pause_s", [0.005, 0.020, 0.034])
def test_a_scanners_burst_never_reaches_the_line_as_keys(desk, pause_s):
    desk.line.setText("by hand")
    desk.now = 10.0
    desk.type(desk.line, CODE, pause_s)
    assert desk.scans == [CODE]
    assert desk.line.text() == "by hand"
    assert desk.presses == []


def test_a_hand_types_as_ever(desk):
    desk.now = 10.0
    desk.type(desk.line, CODE, 0.060)
    assert desk.scans == []
    assert desk.line.text() == CODE
    assert desk.presses == ["line"]


def test_a_few_quick_keys_of_a_hand_are_given_back(desk):
    desk.now = 10.0
    desk.type(desk.line, "abcd", 0.010, ends=False)
    desk.type(desk.line, "e", 0.500, ends=False)
    assert desk.line.text() == "abcde"


def test_quick_keys_that_nothing_follows_are_given_back_by_themselves(desk, qtbot):
    desk.now = 10.0
    desk.type(desk.line, "abcd", 0.010, ends=False)
    qtbot.waitUntil(lambda: desk.line.text() == "abcd", timeout=2000)


def test_a_scans_enter_presses_no_button(desk):
    desk.now = 10.0
    desk.type(desk.button, CODE, 0.010)
    assert desk.scans == [CODE]
    assert desk.presses == []


def test_a_secret_line_refuses_a_scan(desk):
    desk.now = 10.0
    desk.type(desk.secret, CODE, 0.010)
    assert (desk.scans, desk.refusals) == ([], [1])
    assert desk.secret.text() == ""


def test_a_dialog_that_wants_an_answer_refuses_a_scan(desk, qtbot):
    dialog = QDialog(desk.window)
    dialog.setModal(True)
    line = QLineEdit()
    QVBoxLayout(dialog).addWidget(line)
    dialog.open()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    desk.now = 10.0
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=2000)
    desk.type(line, CODE, 0.010)
    assert (desk.scans, desk.refusals) == ([], [1])
    dialog.close()


def test_a_field_that_takes_scans_gets_it(desk):
    desk.line.setProperty("takes_scans", True)
    desk.now = 10.0
    desk.type(desk.line, CODE, 0.010)
    assert desk.line.text() == CODE
    assert desk.presses == ["line"]
    assert desk.scans == []
