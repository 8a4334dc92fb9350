import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from station.window.cloud.table_view import TableView

ROWS = (
    {"size": 10, "name": "Zoe", "id": "a", "tags": {"x": [1]}},
    {"size": 9, "name": "ada", "id": "b"},
    {"size": None, "name": "Bob", "id": "c", "rare": "needle"},
)


@pytest.fixture
def view(look, qtbot) -> TableView:
    made = TableView(look)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    QTest.qWaitForWindowExposed(made)
    made.show_rows(ROWS)
    return made


def settled(view, qtbot) -> list[str]:
    qtbot.waitUntil(lambda: not view.is_busy)
    return [
        view.model.row_at(view.model.index(row, 0))["id"] for row in range(view.model.rowCount())
    ]


def count(view) -> str:
    return next(each.text() for each in view.findChildren(QLabel) if "row" in each.text())


def test_what_a_person_looks_for_comes_first(view):
    assert list(view.model.columns) == ["id", "name", "size", "tags", "rare"]


def test_a_nested_value_is_told_as_json_and_nothing_as_nothing(view):
    cells = [view.model.index(row, 3).data() for row in range(3)]
    assert cells == ['{"x":[1]}', "", ""]


def test_numbers_are_sorted_by_size_and_nothing_comes_last(view, qtbot):
    view.table.sortByColumn(2, Qt.SortOrder.AscendingOrder)
    assert settled(view, qtbot) == ["b", "a", "c"]


def test_texts_are_sorted_by_letter_whatever_their_case(view, qtbot):
    view.table.sortByColumn(1, Qt.SortOrder.DescendingOrder)
    assert settled(view, qtbot) == ["a", "c", "b"]


def test_every_word_of_the_filter_must_be_in_some_column(view, qtbot):
    view.filter.setText("NEEDLE bob")
    assert settled(view, qtbot) == ["c"]
    assert count(view) == "1 of 3 rows"
    view.filter.setText("needle zoe")
    assert settled(view, qtbot) == []
    view.filter.setText("")
    assert settled(view, qtbot) == ["a", "b", "c"]
    assert count(view) == "3 rows"


def test_the_order_stays_while_one_filters(view, qtbot):
    view.table.sortByColumn(1, Qt.SortOrder.AscendingOrder)
    view.filter.setText("o")
    assert settled(view, qtbot) == ["c", "a"]


def test_a_row_is_chosen_by_enter_as_it_came(view, qtbot):
    view.table.selectRow(1)
    view.table.setFocus()
    with qtbot.waitSignal(view.row_chosen) as chosen:
        qtbot.keyClick(view.table, Qt.Key.Key_Return)
    assert chosen.args == [ROWS[1]]


def test_a_column_that_only_a_late_row_has_is_shown_too(view, qtbot):
    view.show_rows([{"id": str(number)} for number in range(3_000)] + [{"id": "x", "late": 1}])
    qtbot.waitUntil(lambda: list(view.model.columns) == ["id", "late"])


def test_ten_thousand_rows_are_filtered_while_the_window_goes_on(view, qtbot):
    view.show_rows([{"id": str(number), "name": f"freezer-{number}"} for number in range(10_000)])
    view.filter.setText("freezer-999")
    assert settled(view, qtbot) == ["999", *(str(number) for number in range(9990, 10_000))]


def test_tab_leaves_the_table(view, qtbot):
    view.table.setFocus()
    assert not view.table.tabKeyNavigation()
