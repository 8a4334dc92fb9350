"""window/listening/**: the picture that moves, the light that is told, and what follows of it."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.field.listening_help import (
    FORGET_WIFI,
    LIGHT_ASKED_FOR,
    Evidence,
    Led,
    help_for,
    waking,
)
from station.domain.platforms import P1, PHOTON
from station.window.listening.board_picture import BoardPicture
from station.window.listening.box import ListeningBox
from station.window.listening.light_question import LightQuestion
from station.window.question_box import question_box

SILENT = Evidence(platform=PHOTON)


@pytest.fixture
def shown(look):
    """Puts a widget before a person, and away again."""
    made = []

    def show(widget):
        made.append(widget)
        widget.resize(760, 700)
        widget.show()
        QApplication.processEvents()
        return widget

    yield show
    for widget in made:
        widget.hide()
        widget.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def words(widget) -> str:
    return "\n".join(x.text() for x in widget.findChildren(QLabel) if x.isVisible())


def grabbed(widget) -> bytes:
    picture = widget.grab().toImage()
    return bytes(picture.constBits())


def test_the_picture_moves_and_counts_three_seconds_down(look, shown):
    board = shown(BoardPicture(look))
    board.show_help(help_for(SILENT), PHOTON)
    assert board.is_moving
    seen = []
    for _ in range(100):
        board._move()
        seen.append(board.seconds_left)
    assert list(dict.fromkeys(seen)) == [0, 3, 2, 1]


def test_with_reduced_motion_the_picture_is_still_and_its_name_tells(look, shown):
    look.keep_still(still=True)
    board = shown(BoardPicture(look))
    board.show_help(help_for(SILENT), PHOTON)
    before = grabbed(board)
    assert not board.is_moving
    assert "Hold SETUP 3 s" in board.accessibleName()
    assert grabbed(board) == before


def test_a_hidden_picture_moves_nothing(look, shown):
    board = shown(BoardPicture(look))
    board.hide()
    assert not board.is_moving


def test_each_board_and_each_remedy_has_a_picture_of_its_own(look, shown):
    look.keep_still(still=True)
    board = shown(BoardPicture(look))
    pictures = set()
    for platform in (PHOTON, P1):
        for led in (None, Led.RED, Led.YELLOW, Led.OFF):
            board.show_help(help_for(Evidence(platform=platform, led=led)), platform)
            pictures.add(grabbed(board))
    board.show_help(FORGET_WIFI, PHOTON)
    pictures.add(grabbed(board))
    assert len(pictures) == 9


def test_the_cable_is_offered_where_it_helps_and_agreed_to_by_the_person_alone(look, shown):
    box = shown(question_box(look, waking(SILENT)))
    assert isinstance(box, ListeningBox)
    assert not box.is_ready
    told = []
    box.answered.connect(told.append)
    box.submit()
    assert told == []
    box.fields[0].stops[0].click()
    assert box.is_ready
    box.submit()
    assert told == [{"wake": "cable"}]


def test_by_hand_alone_there_is_nothing_to_agree_to(look, shown):
    box = shown(question_box(look, waking(SILENT, was_touched=True)))
    assert box.fields == ()
    assert not box.is_ready
    box.focus_first()
    assert box.stops


@pytest.mark.parametrize(("led", "remedy"), [(Led.MAGENTA, "Leave it"), (Led.YELLOW, "RESET")])
def test_the_light_that_is_told_turns_into_the_next_remedy(look, shown, led, remedy):
    box = shown(question_box(look, waking(SILENT)))
    assert box.fields[0].isVisible()
    box.lights.button(led).click()
    QApplication.processEvents()
    assert remedy in words(box)
    assert not box.fields[0].isVisible()


@pytest.mark.parametrize("code", LIGHT_ASKED_FOR)
def test_after_a_device_was_not_seen_its_light_is_asked_for(look, shown, code):
    question = shown(LightQuestion(look))
    question.show_for(code)
    question.lights.button(Led.BLUE).click()
    assert "Check the password" in words(question)


def test_another_trouble_asks_for_no_light_and_forgets_what_was_told(look, shown):
    question = shown(LightQuestion(look))
    question.show_for("never-online")
    question.lights.button(Led.CYAN).click()
    question.show_for("owned-by-another")
    assert question.isHidden()
    question.show_for("never-online")
    assert "TCP 5683" not in words(question)
