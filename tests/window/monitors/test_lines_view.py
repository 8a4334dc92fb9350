import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from station.domain.field.monitor_find import Filter
from station.domain.field.monitor_line import Kind, MonitorLine
from station.window.monitors.board import LinesBoard
from station.window.monitors.lines_view import LinesView
from station.window.monitors.row_choice import RowChoice
from station.window.monitors.shown_lines import ShownLines


def lines(*texts, source="a", first=0.0):
    return [
        MonitorLine(first + n, source, Kind.HEARD, f"{text}\r\n".encode())
        for n, text in enumerate(texts)
    ]


def numbered(count, first=0):
    return lines(*(f"line {n}" for n in range(first, first + count)), first=first)


@pytest.fixture
def view(look, qtbot):
    made = LinesView(look, "Lines", ShownLines(most=100))
    made.resize(600, 300)
    qtbot.addWidget(made)
    made.show()
    return made


def settle(qtbot, view):
    qtbot.waitUntil(lambda: not view._soon.isActive(), timeout=2000)


def test_it_stays_at_the_newest_until_somebody_scrolls_up(view, qtbot):
    bar, left = view.verticalScrollBar(), []
    view.tail_left.connect(left.append)
    view.tail_left.connect(view.follow_tail)
    view.lines.take(numbered(50))
    settle(qtbot, view)
    assert bar.value() == bar.maximum() > 0
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert (bar.value(), left[-1]) == (0, False)
    view.lines.take(numbered(20, 50))
    settle(qtbot, view)
    assert bar.value() == 0
    QTest.keyClick(view, Qt.Key.Key_End)
    assert left[-1]


def test_what_is_read_stays_in_sight_when_the_oldest_go(view, qtbot):
    view.lines.take(numbered(100))
    settle(qtbot, view)
    view.follow_tail(False)
    bar = view.verticalScrollBar()
    bar.setValue(50)
    read = view.lines.text(bar.value())
    view.lines.take(numbered(30, 100))
    settle(qtbot, view)
    assert view.lines.text(bar.value()) == read


def test_chosen_rows_are_copied_with_their_times(view, qtbot):
    view.lines.take(lines("one", "two", "three"))
    settle(qtbot, view)
    QTest.keyClick(view, Qt.Key.Key_Up)
    QTest.keyClick(view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QGuiApplication.clipboard().text().splitlines()
    assert [row.split()[-1] for row in copied] == ["one", "two"]


def test_words_are_found_one_after_the_other(view, qtbot):
    view.lines.take(lines("boot", "low battery", "tick", "battery ok"))
    settle(qtbot, view)
    found = []
    for backwards in (False, False, False, True):
        assert view.find_next("battery", backwards=backwards)
        found.append(view._choice.cursor)
    assert found == [1, 3, 1, 3]
    assert not view.find_next("nowhere")


def test_chosen_rows_move_with_the_others_and_go_with_them():
    choice = RowChoice()
    choice.go(4)
    choice.go(6, extends=True)
    choice.move(5)
    assert list(choice.rows) == [0, 1]
    choice.move(5)
    assert list(choice.rows) == []


def test_hex_shows_every_byte_and_the_filter_holds_there_too():
    shown = ShownLines()
    shown.take(lines("temperature 21.4 C", "tick"))
    shown.show_hex(as_hex=True)
    assert [shown.text(row).split("  ")[-1] for row in range(3)] == [
        "temperature 21.4", " C··", "tick··"
    ]  # fmt: skip
    shown.keep_only(Filter.parse("tick"))
    shown.take(lines("tick again", "no", first=10))
    assert len(shown.rows) == 2


def test_rows_are_those_of_the_filter_however_lines_come_and_go():
    shown = ShownLines(most=20)
    shown.keep_only(Filter.parse("-7"))
    for first in range(0, 60, 7):
        shown.take(numbered(7, first))
        late = lines("late", source="b", first=first + 3.5)
        shown.take(late)
        wanted = [line for line in shown.kept if b"7" not in line.raw]
        assert shown.rows == wanted


def test_held_lines_wait_and_come_in_their_order(look, qtbot):
    board = LinesBoard(look)
    qtbot.addWidget(board)
    board.hold(held=True)
    board.show_sources(["a", "b"])
    board.take(lines("one", "three", first=1))
    board.take(lines("two", source="b", first=1.5))
    assert (board.held, board.together.lines.rows) == (3, [])
    board.hold(held=False)
    shown = [line.raw.strip() for line in board.together.lines.rows]
    assert shown == [b"one", b"two", b"three"]
    assert [line.raw for line in board._beside["b"].lines.rows] == [b"two\r\n"]


def test_side_by_side_each_source_has_its_own_lines(look, qtbot):
    board = LinesBoard(look)
    qtbot.addWidget(board)
    board.show()
    board.take(lines("early"))
    board.show_sources(["a", "b"])
    board.take(lines("other", source="b", first=5))
    board.show_beside(beside=True)
    panes = {name: [line.raw for line in pane.lines.rows] for name, pane in board._beside.items()}
    assert panes == {"a": [b"early\r\n"], "b": [b"other\r\n"]}
    assert not board.together.isVisible()
    board.show_beside(beside=False)
    board.show_only("b")
    assert [line.source for line in board.together.lines.rows] == ["b"]
    board.show_only("")
    assert len(board.together.lines.rows) == 2
