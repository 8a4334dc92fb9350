"""What the guide's command writes is as new as the program."""

import pytest

from installer.guide import BEGIN, END, FOLDER, GUIDE, made_pages
from station.domain.calls.catalogue import CALLS


@pytest.mark.parametrize("page", made_pages(), ids=lambda page: page.name)
def test_what_is_made_is_that_of_today(page) -> None:
    is_new = page.read_text(encoding="utf-8") == made_pages()[page]
    assert is_new, "run .venv/bin/python installer/guide.py"


def test_every_call_and_all_56_rows_stand_in_the_tables() -> None:
    text = GUIDE.read_text(encoding="utf-8")
    made = text.partition(BEGIN)[2].partition(END)[0]
    assert all(f"`{name}`" in made for name in CALLS)
    assert all(f"\n| {row} | " in made for row in range(1, 57))


def test_no_page_is_left_out_of_the_list() -> None:
    from station.window.help.contents import LEAVES

    assert {page.stem for page in FOLDER.glob("*.md")} <= {leaf.key for leaf in LEAVES}
