"""window/bench/{burst,typed_before,scan_router,refusal}.py: a scanner's keys and a hand's"""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from station.window.bench.burst import BurstFilter
from station.window.bench.refusal import Refusal
from station.window.bench.scan_router import TAKES_SCANS, ScanRouter

CODE = "P046AB19310042"
STICKER = f"{CODE} 7XK2QMLW3RT9SPN"


class Desk:
    """Fields and a button, and the scanner's filter before them. `page` is the page Bench."""

    def __init__(self, look, qtbot):
        self.now = 10.0
        self.window, self.page = QWidget(), QWidget()
        qtbot.addWidget(self.window)
        qtbot.addWidget(self.page)
        self.line, self.secret, self.text = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.button = QPushButton("Go")
        self.button.setShortcut("Return")
        self.secret.setEchoMode(QLineEdit.EchoMode.Password)
        column = QVBoxLayout(self.window)
        for widget in (self.line, self.secret, self.text, self.button):
            column.addWidget(widget)
        self.page.show()
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.filter = BurstFilter(lambda _event: self.now)
        self.router = ScanRouter(look, self.page)
        self.filter.scanned.connect(self.router.take)
        self.filter.install()
        self.scans, self.refusals, self.presses = [], [], []
        self.router.offered.connect(self.scans.append)
        self.router.refused.connect(lambda: self.refusals.append(1))
        self.button.clicked.connect(lambda: self.presses.append("button"))
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
def desk(look, qtbot):
    made = Desk(look, qtbot)
    yield made
    made.filter.remove()


def opened(desk, qtbot, line: QLineEdit) -> QDialog:
    dialog = QDialog(desk.window)
    dialog.setModal(True)
    QVBoxLayout(dialog).addWidget(line)
    dialog.open()
    dialog.activateWindow()
    QTest.qWaitForWindowActive(dialog)
    line.setFocus()
    qtbot.waitUntil(line.hasFocus, timeout=2000)
    return dialog


@pytest.mark.parametrize("pause_s", [0.005, 0.020, 0.034])
def test_a_scanners_burst_never_reaches_the_line_as_keys(desk, pause_s):
    desk.line.setText("by hand")
    desk.type(desk.line, CODE, pause_s)
    assert desk.scans == [CODE]
    assert desk.line.text() == "by hand"
    assert desk.presses == []


def test_a_hand_types_as_ever(desk):
    desk.type(desk.line, CODE, 0.060, ends=False)
    assert desk.scans == []
    assert desk.line.text() == CODE


@pytest.mark.parametrize("field", ["line", "text"])
def test_a_few_quick_keys_of_a_hand_are_given_back_in_their_order(desk, field):
    widget = getattr(desk, field)
    desk.type(widget, "abcd", 0.010, ends=False)
    desk.type(widget, "e", 0.500, ends=False)
    shown = widget.text() if field == "line" else widget.toPlainText()
    assert shown == "abcde"


def test_quick_keys_that_nothing_follows_are_given_back_by_themselves(desk, qtbot):
    desk.type(desk.line, "abcd", 0.010, ends=False)
    qtbot.waitUntil(lambda: desk.line.text() == "abcd", timeout=2000)


def test_a_burst_leaves_a_text_as_it_was_with_what_was_marked_in_it(desk):
    desk.text.setPlainText("void setup")
    cursor = desk.text.textCursor()
    cursor.select(cursor.SelectionType.WordUnderCursor)
    desk.text.setTextCursor(cursor)
    desk.type(desk.text, CODE, 0.010)
    assert desk.text.toPlainText() == "void setup"
    assert desk.scans == [CODE]


def test_a_scanner_that_presses_shift_between_its_letters_is_a_scanner(desk):
    desk.line.setFocus()
    for sign in CODE:
        desk.now += 0.010
        QTest.keyPress(desk.line, Qt.Key.Key_Shift)
        desk.now += 0.010
        QTest.keyClicks(desk.line, sign)
    QTest.keyClick(desk.line, Qt.Key.Key_Return)
    assert (desk.scans, desk.line.text()) == ([CODE], "")


def test_a_key_held_down_is_no_scanner(desk):
    desk.line.setFocus()
    for _ in range(12):
        desk.now += 0.030
        again = QKeyEvent(
            QEvent.Type.KeyPress, Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier, "a", True
        )
        QApplication.sendEvent(desk.line, again)
    QTest.keyClick(desk.line, Qt.Key.Key_Tab)
    assert (desk.scans, desk.line.text()) == ([], "a" * 12)


@pytest.mark.parametrize("field", ["button", "line"])
def test_a_scans_enter_presses_no_button_nor_the_key_of_one(desk, field):
    desk.type(getattr(desk, field), CODE, 0.010)
    assert desk.scans == [CODE]
    assert desk.presses == []
    assert not desk.button.isDown()


def test_a_hands_enter_presses_it(desk, qtbot):
    desk.type(desk.line, "", 0.010)
    assert desk.button.isDown()
    qtbot.waitUntil(lambda: desk.presses == ["button"], timeout=2000)


def test_a_secret_line_refuses_a_scan(desk):
    desk.type(desk.secret, CODE, 0.010)
    assert (desk.scans, desk.refusals) == ([], [1])
    assert desk.secret.text() == ""


def test_a_dialog_that_wants_an_answer_refuses_a_scan_and_says_so(desk, qtbot):
    line = QLineEdit()
    dialog = opened(desk, qtbot, line)
    desk.type(line, CODE, 0.010)
    assert (desk.scans, desk.refusals, line.text()) == ([], [1], "")
    [refusal] = dialog.findChildren(Refusal)
    said = [label.text() for label in refusal.findChildren(QLabel)]
    assert said == ["Answer this first. Your scan was not used."]
    dialog.close()


def test_a_dialog_that_asks_for_a_scan_gets_it(desk, qtbot):
    line = QLineEdit()
    line.setProperty(TAKES_SCANS, True)
    dialog = opened(desk, qtbot, line)
    desk.type(line, CODE, 0.010)
    assert (line.text(), desk.refusals) == (CODE, [])
    dialog.close()


def test_a_field_that_takes_scans_keeps_no_mobile_secret(desk):
    desk.line.setProperty(TAKES_SCANS, True)
    desk.type(desk.line, STICKER, 0.010)
    assert desk.line.text() == CODE
    assert (desk.scans, desk.presses) == ([], [])


def test_on_another_page_a_scan_fills_the_line_in_focus(desk):
    desk.page.hide()
    desk.type(desk.line, CODE, 0.010)
    assert desk.line.text() == CODE
    assert desk.presses == []
