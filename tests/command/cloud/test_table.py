"""command/cloud/table.py"""

from station.command.cloud.table import declared_order, harmless, pretty, table_lines
from station.domain.calls.catalogue import CALLS

ROWS = [
    {"id": "a", "name": "kitchen", "online": True, "notes": None, "groups": ["x", "y"]},
    {"id": "b", "name": "cellar", "online": False, "notes": "", "extra": {"k": 1}},
]


def test_columns_stand_below_each_other_and_empty_ones_are_left_out():
    lines, left_out = table_lines(ROWS, ["id", "name"], 100)
    assert lines == [
        'id  name     online  groups      extra',
        'a   kitchen  true    ["x", "y"]',
        'b   cellar   false               {"k": 1}',
    ]  # fmt: skip
    assert left_out == []


def test_what_finds_no_room_is_named():
    lines, left_out = table_lines(ROWS, ["id", "name"], 20)
    assert lines[0] == "id  name     online"
    assert left_out == ["groups", "extra"]
    assert all(len(line) <= 20 for line in lines)


def test_a_long_cell_is_cut():
    lines, _ = table_lines([{"notes": "x" * 200}], [], 100)
    assert len(lines[1]) == 40
    assert lines[1].endswith("…")


def test_a_name_cannot_move_the_cursor_or_turn_the_line_around():
    bad = "a\x1b[2Jb\x9bc\u202ed\n"
    lines, _ = table_lines([{"name": bad}], [], 100)
    assert lines[1] == r"a\u001b[2Jb\u009bc\u202ed\u000a"
    assert harmless("a\tb\x07", "\t") == "a\tb\\u0007"
    assert pretty({"name": bad}).isprintable() is False  # its own line ends
    assert "\x9b" not in pretty({"name": bad})


def test_the_declared_columns_come_first():
    call = CALLS["products.devices"]
    assert declared_order(call.answers, call.table)[:3] == ["id", "name", "owner"]
    assert declared_order(CALLS["devices.list"].answers, "")[:2] == ["id", "name"]
    assert declared_order("any", "data") == []
