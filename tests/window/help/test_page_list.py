import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.window.help.contents import Leaf
from station.window.help.page_list import PageList


@pytest.fixture
def pages(look, qtbot):
    made = PageList(look, [Leaf("a", "Ay"), Leaf("b", "Bee"), Leaf("c", "Cee")])
    qtbot.addWidget(made)
    qtbot.addWidget(made.pick)
    made.show()
    return made


def test_arrows_turn_pages(pages):
    told = []
    pages.chosen.connect(told.append)
    pages.show_chosen("a")
    QTest.keyClick(pages, Qt.Key.Key_Down)
    assert told == ["b"]


def test_a_page_shown_otherwise_is_marked_and_not_told_again(pages):
    told = []
    pages.chosen.connect(told.append)
    pages.show_chosen("c")
    assert (pages.currentItem().text(), pages.pick.currentText()) == ("Cee", "Cee")
    assert told == []


def test_a_page_that_is_not_in_the_list_marks_none(pages):
    pages.show_chosen("a")
    pages.show_chosen("licence-x")
    assert (pages.currentRow(), pages.pick.currentIndex()) == (-1, -1)


def test_where_there_is_little_room_one_line_is_picked_from(pages):
    pages.fold(folded=True)
    assert not pages.isVisible()
    assert pages.pick.isVisible()
    told = []
    pages.chosen.connect(told.append)
    pages.pick.activated.emit(1)
    assert told == ["b"]
