"""The guide's tables of calls are made of the declarations, and made anew with them."""

from installer.guide import BEGIN, END, GUIDE, with_tables
from station.domain.calls.catalogue import CALLS


def test_the_tables_are_those_of_today() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    assert with_tables(text) == text, "run python3 installer/guide.py"


def test_every_call_and_all_56_rows_stand_in_them() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    made = text.partition(BEGIN)[2].partition(END)[0]
    assert all(f"`{name}`" in made for name in CALLS)
    assert all(f"\n| {row} | " in made for row in range(1, 57))
