import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from station.domain.bench.acts import Act
from station.domain.scan import card_text, slot_card
from station.window.welcome.scanner_card import SCAN_GAP_MS, ScannerCard
from tests.window.scripted import TABLE


class Scanner:
    """A card, and keys that come at the times they are told to."""

    def __init__(self, look, qtbot) -> None:
        self.kept: dict[str, str] = {}
        self.passed: list[str] = []
        self.now_s = 10.0
        self.card = ScannerCard(
            look, lambda code: TABLE.row(code).number, self.kept.update, lambda _event: self.now_s
        )
        self.card.tested.connect(lambda: self.passed.append("tested"))
        qtbot.addWidget(self.card)
        self.card.show()
        self.card.activateWindow()
        QTest.qWaitForWindowActive(self.card)

    def scan(self, text: str, pause_s: float = 0.005) -> str:
        """What the card says then."""
        edit = self.card.field.edit
        edit.setFocus()
        self.now_s += 5.0
        for sign in text:
            self.now_s += pause_s
            QTest.keyClicks(edit, sign)
        self.now_s += pause_s
        QTest.keyClick(edit, Qt.Key.Key_Return)
        shown = [label.text() for label in self.card.findChildren(QLabel) if label.isVisible()]
        return "\n".join(shown)


@pytest.fixture
def scanner(look, qtbot):
    made = Scanner(look, qtbot)
    yield made
    made.card.hide()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (card_text(Act.START), "a command card"),
        (slot_card("12"), "slot 12"),
        ("OP-MEI L", "the badge of MEI L"),
        ("P046AB19310042", "the label of P046AB19310042"),
        ("3b002100084734343233f0b1", "the label of 3b002100084734343233f0b1"),
        ("some-parcel", "which is nothing of Station's"),
    ],
)
def test_a_scan_is_read_and_told_and_nothing_is_done(scanner, text, told):
    assert told in scanner.scan(text)
    assert scanner.passed == ["tested"]
    assert scanner.card.field.text == ""


def test_a_labels_secret_is_not_shown(scanner):
    assert "7XK2QMLW3RT9SPN" not in scanner.scan("P046AB19310042 7XK2QMLW3RT9SPN")


def test_the_speed_of_a_slow_scanner_is_learnt(scanner):
    scanner.scan("P046AB19310042", pause_s=0.050)
    assert scanner.kept == {SCAN_GAP_MS: "75"}
    assert scanner.passed


def test_of_a_usual_scanner_nothing_need_be_kept(scanner):
    scanner.scan("P046AB19310042", pause_s=0.020)
    assert scanner.kept == {}


def test_what_comes_as_slowly_as_from_a_hand_is_no_scan(scanner):
    assert "by hand, or by a slow scanner" in scanner.scan("P046AB19310042", pause_s=0.2)
    assert (scanner.passed, scanner.card.field.text) == ([], "")


def test_another_keyboard_layout_is_told(scanner):
    """A label's digits as a French keyboard types them without Shift."""
    assert "another keyboard layout" in scanner.scan("&\"'(-_)=&(")
    assert scanner.passed == []


def test_once_it_is_not_seen_scans_are_no_longer_its_own(scanner, qtbot):
    scanner.card.hide()
    scanner.scan("P046AB19310042")
    assert scanner.passed == []
