"""window/pages/bench_page.py, window/bench/*.py: keys, tiles, call-out, focus"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import CallOut, Counts
from station.domain.bench.tile import TileState
from station.window.bench.counters import BEHIND_AFTER_S, Counters
from station.window.bench.tile_painter import EDGES
from station.window.bench.tile_view import TileView
from station.window.pages.bench_page import BenchPage
from tests.window.scripted_bench import tile, wall_of


class Told:
    def __init__(self, page: BenchPage):
        self.commands: list[Command] = []
        page.commanded.connect(self.commands.append)


@pytest.fixture
def page(look, qtbot):
    made = BenchPage(look, lambda: 0.0)
    qtbot.addWidget(made)
    made.resize(1400, 900)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.show_running()
    made.show_wall(wall_of(16))
    return made


KEYS = [
    (Qt.Key.Key_Return, Command(Act.ACKNOWLEDGE)),
    (Qt.Key.Key_F5, Command(Act.AGAIN)),
    (Qt.Key.Key_F7, Command(Act.REPRINT)),
    (Qt.Key.Key_F9, Command(Act.PAUSE)),
    (Qt.Key.Key_F10, Command(Act.END_SHIFT)),
    (Qt.Key.Key_Escape, Command(Act.STOP)),
]


@pytest.mark.parametrize(("key", "command"), KEYS)
def test_each_key_of_a_shift_does_its_act(page, key, command):
    told = Told(page)
    QTest.keyClick(page.scan.edit, key)
    assert told.commands == [command]


def test_a_paused_bench_goes_on_with_the_same_key(page):
    page.show_wall(wall_of(4, is_paused=True))
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F9)
    assert told.commands == [Command(Act.GO_ON)]


def test_setting_aside_asks_for_the_reason_by_its_number(page):
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F6)
    assert told.commands == []
    QTest.keyClicks(page.scan.edit, "4")
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Return)
    assert told.commands == [Command(Act.SET_ASIDE, text="cable or slot")]


def test_a_reason_that_was_not_meant_is_left_by_esc(page):
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F6)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Escape)
    assert told.commands == []


def test_the_next_customer_is_what_is_typed_then(page):
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F8)
    QTest.keyClicks(page.scan.edit, "Acme")
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Return)
    assert told.commands == [Command(Act.NEXT_CUSTOMER, text="Acme")]


def test_a_slots_number_chooses_it_and_anything_else_is_a_scan(page):
    told = Told(page)
    for text in ("12", "P046AB19310042"):
        QTest.keyClicks(page.scan.edit, text)
        QTest.keyClick(page.scan.edit, Qt.Key.Key_Return)
    assert told.commands == [
        Command(Act.CHOOSE, "12"),
        Command(Act.SCANNED, text="P046AB19310042"),
    ]


def test_arrows_walk_the_fixture_as_it_stands(page):
    told = Told(page)
    for key, chosen in ((Qt.Key.Key_Right, "6"), (Qt.Key.Key_Down, "6")):
        page.show_wall(wall_of(16, chosen=chosen))
        QTest.keyClick(page.scan.edit, key)
    assert [command.slot for command in told.commands] == ["7", "10"]


def test_the_focus_is_on_the_scan_field_and_comes_back_after_a_press(page, qtbot):
    assert page.scan.edit.hasFocus()
    page.turn_drawer(is_open=True)
    page.drawer.again.setFocus()
    page.turn_drawer(is_open=False)
    qtbot.waitUntil(page.scan.edit.hasFocus, timeout=2000)


def test_a_press_on_a_tile_chooses_its_slot_and_opens_its_details(page):
    told = Told(page)
    QTest.mouseClick(page.grid.view("6"), Qt.MouseButton.LeftButton)
    assert told.commands == [Command(Act.CHOOSE, "6")]
    assert page.drawer.isVisible()


@pytest.mark.parametrize("slots", [1, 4, 16, 64])
def test_tiles_stand_as_the_fixture_does(page, slots):
    wall = wall_of(slots)
    page.show_wall(wall)
    names = [view.tile.slot.name for view in page.grid.views]
    assert names == [str(number) for number in range(1, slots + 1)]
    assert sum(view.tile.state is TileState.NEXT for view in page.grid.views) <= 1


def test_more_than_64_slots_are_shown_by_pages(page):
    page.show_wall(wall_of(80, columns=8))
    visible = [view.tile.slot.name for view in page.grid.views if view.isVisible()]
    assert (visible[0], visible[-1], len(visible)) == ("1", "64", 64)
    page.grid.show_page(1)
    visible = [view.tile.slot.name for view in page.grid.views if view.isVisible()]
    assert (visible[0], visible[-1]) == ("65", "80")


def test_only_tiles_that_changed_are_painted_anew(page, qtbot):
    qtbot.waitUntil(lambda: all(view.paintings for view in page.grid.views))
    QTest.qWait(100)
    before = {view.tile.slot.name: view.paintings for view in page.grid.views}
    wall = wall_of(16)
    for _ in range(50):
        page.show_wall(wall)
    changed = tile(2, TileState.PASS)
    tiles = tuple(changed if each.slot.name == "2" else each for each in wall.tiles)
    page.show_wall(wall_of(16, tiles=tiles))
    qtbot.waitUntil(lambda: page.grid.view("2").paintings > before["2"])
    assert page.grid.view("1").paintings == before["1"]


@pytest.mark.parametrize("state", TileState)
def test_every_state_is_drawn_in_colours_of_its_own_and_named_for_a_reader(look, qtbot, state):
    view = TileView(look, tile(6, state), lambda: 3.0)
    qtbot.addWidget(view)
    view.resize(430, 178)
    assert not view.grab().isNull()
    assert view.accessibleName().startswith(f"Slot 6, {view.tile.shown_word.lower()}")
    assert EDGES.get(state, 2) >= 2


def test_no_two_states_look_alike_without_colour(look, qtbot):
    pictures = set()
    for state in TileState:
        if state is TileState.PASS_HELD:
            continue  # the same verdict, pale
        view = TileView(look, tile(6, state, line_1="", line_2="", device=None), lambda: 0.0)
        qtbot.addWidget(view)
        view.resize(430, 178)
        picture = view.grab().toImage()
        grey = picture.convertToFormat(picture.Format.Format_Mono)
        pictures.add(bytes(grey.constBits()))
    assert len(pictures) == len(TileState) - 1


def test_the_seconds_of_a_step_are_counted_by_the_page(look, qtbot):
    now = [100.0]
    view = TileView(look, tile(1, TileState.EMPTY), lambda: now[0])
    qtbot.addWidget(view)
    view.show_tile(tile(1, TileState.WORK))
    now[0] = 111.0
    assert view._shown().line_1 == "Hand over to the device · 11 s"
    assert view._shown().line_2 == "usually 15–25 s"  # noqa: RUF001


def test_the_call_out_is_read_from_afar_on_a_bench_of_many_slots(page):
    page.show_wall(wall_of(16))
    near = page.call_out.height()
    page.show_wall(wall_of(64))
    assert page.call_out.height() > near
    assert "Slot 6" in page.call_out.accessibleName()


def test_with_nothing_to_do_the_call_out_says_so(page):
    page.show_wall(wall_of(4, call_out=CallOut("calm", what="All slots working · nothing to do")))
    assert page.call_out.accessibleName() == "All slots working · nothing to do"


def test_what_holds_for_the_whole_bench_is_one_strip(page):
    page.show_wall(wall_of(4, site_trouble="CLD-312 · No way to the cloud.", is_paused=True))
    assert page.notices.accessibleName() == "CLD-312 · No way to the cloud."
    page.show_wall(wall_of(4))
    assert not page.notices.isVisible()


def test_a_shift_under_its_target_for_a_quarter_of_an_hour_is_behind(look, qtbot):
    now = [0.0]
    counters = Counters(look, lambda: now[0])
    qtbot.addWidget(counters)
    counters.show_counts(Counts(target=480))
    now[0] = 60.0
    counters.show_counts(Counts(target=480))
    assert "behind" not in counters._target.accessibleName()
    now[0] = 61.0 + BEHIND_AFTER_S
    counters.show_counts(Counts(target=480))
    assert "behind" in counters._target.accessibleName()
