import pytest
from PySide6.QtWidgets import QWidget

from station.window.save_dialog import ask_where, ask_which

KINDS = (("Table", "csv"), ("JSON lines", "jsonl"))


@pytest.fixture
def page(qtbot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("kind", "typed", "chosen"),
    [(0, "all", "all.csv"), (1, "all", "all.jsonl"), (1, "all.csv", "all.csv")],
)
def test_a_name_without_an_ending_gets_that_of_the_chosen_kind(page, kind, typed, chosen):
    taken: list[str] = []
    dialog = ask_where(page, "Export", KINDS, "record.csv", taken.append)
    dialog.selectNameFilter(dialog.nameFilters()[kind])
    dialog.fileSelected.emit(typed)
    assert taken == [chosen]
    dialog.reject()


def test_a_dialog_that_is_closed_chooses_nothing(page):
    taken: list[str] = []
    ask_which(page, "Open", ("Recipe", "toml"), taken.append).reject()
    assert taken == []
