"""window/pages/bench_page.py, window/bench/*.py: keys, tiles, call-out, focus"""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from station.domain.bench.acts import Act, Command
from station.domain.bench.news import CallOut, Counts
from station.domain.bench.tile import TileState
from station.domain.scan import card_text, face_card, slot_card
from station.window.bench.call_out import CallOutBar
from station.window.bench.counters import BEHIND_AFTER_S, Counters
from station.window.bench.tile_painter import EDGES
from station.window.bench.tile_plan import plan_of, readable_px
from station.window.bench.tile_view import TileView
from station.window.bench.unit_story import UnitStory
from station.window.dialog import Ask
from station.window.pages.bench_page import BenchPage
from tests.window.scripted import events_until
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
]


@pytest.mark.parametrize(("key", "command"), KEYS)
def test_each_key_of_a_shift_does_its_act(page, key, command):
    told = Told(page)
    QTest.keyClick(page.scan.edit, key)
    assert told.commands == [command]


def test_a_shifts_end_is_asked_about_while_units_are_in_work(page):
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F10)
    assert told.commands == []
    assert "Units still in work: 7." in page.notices.accessibleName()
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Escape)
    assert not page.notices.isVisible()
    for _ in range(2):
        QTest.keyClick(page.scan.edit, Qt.Key.Key_F10)
    assert told.commands == [Command(Act.END_SHIFT)]


def test_with_nothing_in_work_a_shift_ends_at_once(page):
    page.show_wall(wall_of(1))
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_F10)
    assert told.commands == [Command(Act.END_SHIFT)]


@pytest.mark.parametrize(
    "answer", [face_card("yes"), card_text(Act.END_SHIFT), card_text(Act.ACKNOWLEDGE)]
)
def test_a_shift_is_ended_by_cards_alone(page, answer):
    told = Told(page)
    page.take_scan(card_text(Act.END_SHIFT))
    assert told.commands == []
    page.take_scan(answer)
    assert told.commands == [Command(Act.END_SHIFT)]


def test_the_card_no_leaves_a_question(page):
    told = Told(page)
    page.take_scan(card_text(Act.SET_ASIDE))
    assert "4\u00a0cable\u00a0or\u00a0slot" in page.notices.accessibleName()
    page.take_scan(face_card("no"))
    assert not page.notices.isVisible()
    page.take_scan("4")
    assert told.commands == [Command(Act.CHOOSE, "4")]


def test_esc_stops_the_unit_of_the_chosen_slot_and_no_other(page):
    told = Told(page)
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Escape)
    assert told.commands == []
    page.show_wall(wall_of(16, chosen="7"))
    QTest.keyClick(page.scan.edit, Qt.Key.Key_Escape)
    assert told.commands == [Command(Act.STOP, "7")]


SCANS = [
    (card_text(Act.AGAIN), Command(Act.AGAIN)),
    (card_text(Act.SET_ASIDE, "no power"), Command(Act.SET_ASIDE, text="no power")),
    (slot_card("12"), Command(Act.CHOOSE, "12")),
    ("OP-Mei L.", Command(Act.SIGN_ON, text="Mei L.")),
    ("P046AB19310042 7XK2QMLW3RT9SPN", Command(Act.SCANNED, text="P046AB19310042")),
    ("?!", Command(Act.SCANNED, text="?!")),
]


@pytest.mark.parametrize(("scan", "command"), SCANS)
def test_what_a_scanner_reads_becomes_an_act_without_any_secret(page, scan, command):
    told = Told(page)
    page.take_scan(scan)
    assert told.commands == [command]


def test_keys_work_from_anywhere_on_the_page(page):
    told = Told(page)
    page.turn_drawer(is_open=True)
    page.drawer.reason.setFocus()
    QTest.keyClick(page.drawer.reason, Qt.Key.Key_F5)
    assert told.commands == [Command(Act.AGAIN)]


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


def test_the_focus_is_on_the_scan_field_and_comes_back_when_the_details_close(page, qtbot):
    assert page.scan.edit.hasFocus()
    page.turn_drawer(is_open=True)
    page.drawer.again.setFocus()
    page.turn_drawer(is_open=False)
    qtbot.waitUntil(page.scan.edit.hasFocus, timeout=2000)


def test_the_focus_comes_back_after_a_click_on_any_button(page, qtbot):
    page.turn_drawer(is_open=True)
    QTest.mouseClick(page.drawer.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.scan.edit.hasFocus, timeout=2000)


def test_the_focus_comes_back_when_a_dialog_has_closed(look, page, qtbot):
    ask = Ask(look, page, "Close?", "Units are in work.", ("Stay", "Close"))
    page.drawer.show()
    page.drawer.again.setFocus()
    ask.open()
    ask.activateWindow()
    QTest.qWaitForWindowActive(ask)
    ask.close()
    page.activateWindow()
    qtbot.waitUntil(page.scan.edit.hasFocus, timeout=2000)


def test_the_details_tell_steps_and_verdict_of_a_slot(page):
    story = UnitStory("run")
    for at_s, event in enumerate(events_until("")):
        story.apply(event, at_s, "14:06:00")
    page.turn_drawer(is_open=True)
    page.drawer.show_slot(page.wall.tiles[5], story)
    said = [each.text() for each in page.drawer.findChildren(QLabel) if each.isVisible()]
    for text in ("Slot 6 · FAIL", "CLM-204", "Ask the owner, or RED bin.", "Hand over", "9.0 s"):
        assert text in said
    assert len(story.lines) <= 20


def test_ports_that_are_no_slots_are_told_and_no_more(page):
    page.show_wall(wall_of(4, untaught=("1-4.2",)))
    assert page.untaught.said == "Not a slot, and not touched: 1-4.2"
    page.show_wall(wall_of(4))
    assert not page.untaught.isVisible()


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


def test_a_slot_that_joins_leaves_the_seconds_of_the_others(look, qtbot):
    now = [100.0]
    page = BenchPage(look, lambda: now[0])
    qtbot.addWidget(page)
    page.show_wall(wall_of(1, tiles=(tile(1, TileState.EMPTY),)))
    page.show_wall(wall_of(1, tiles=(tile(1, TileState.WORK),)))
    now[0] = 107.0
    page.show_wall(wall_of(2, tiles=(tile(1, TileState.WORK), tile(2, TileState.EMPTY))))
    assert "· 7 s" in page.grid.view("1").said()[0]


def test_choosing_a_slot_of_another_page_goes_to_it(page):
    page.show_wall(wall_of(80, columns=8, chosen="70"))
    assert page.grid.view("70").isVisible()
    assert not page.grid.view("1").isVisible()


def test_64_slots_told_of_50_times_in_a_second_are_painted_once_for_each_change(page, qtbot):
    page.show_wall(wall_of(64))
    qtbot.waitUntil(lambda: all(view.paintings for view in page.grid.views))
    QTest.qWait(50)
    before = sum(view.paintings for view in page.grid.views)
    tiles = list(page.wall.tiles)
    for number in range(50):
        tiles[number] = replace(tiles[number], line_2=f"told {number}")
        page.show_wall(wall_of(64, tiles=tuple(tiles)))
    qtbot.waitUntil(lambda: sum(view.paintings for view in page.grid.views) >= before + 50)
    assert sum(view.paintings for view in page.grid.views) == before + 50


def test_the_grid_is_never_mirrored(look, qtbot):
    page = BenchPage(look, lambda: 0.0)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.addWidget(page)
    page.resize(1400, 900)
    page.show()
    page.show_running()
    page.show_wall(wall_of(16))
    QApplication.processEvents()
    assert page.grid.view("1").x() < page.grid.view("2").x()
    assert page.scan.x() > page.counters.x()


@pytest.mark.parametrize("state", TileState)
def test_every_state_is_drawn_in_colours_of_its_own_and_named_for_a_reader(look, qtbot, state):
    view = TileView(look, tile(6, state), lambda: 3.0)
    qtbot.addWidget(view)
    view.resize(430, 178)
    assert not view.grab().isNull()
    assert view.accessibleName().startswith(f"Slot 6, {view.tile.shown_word.lower()}")
    assert EDGES.get(state, 2) >= 2
    reading = QAccessible.queryAccessibleInterface(view)
    assert reading.role() == QAccessible.Role.Button
    assert reading.text(QAccessible.Text.Value) == view.tile.shown_word.lower()


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
    assert view.said()[:2] == ("Hand over to the device · 11 s", "usually 15–25 s")  # noqa: RUF001


def test_the_call_out_is_read_from_afar_on_a_bench_of_many_slots(page):
    page.show_wall(wall_of(16))
    near = page.call_out.height()
    page.show_wall(wall_of(64))
    assert page.call_out.height() > near
    assert page.call_out.accessibleName().startswith("Slot 6 · FAIL. Owned by another account")


def test_with_nothing_to_do_the_call_out_says_so(page):
    page.show_wall(wall_of(4, call_out=CallOut("calm", what="All slots working · nothing to do")))
    assert page.call_out.accessibleName() == "All slots working · nothing to do"


def test_the_slot_that_will_be_free_first_is_counted_down(look, qtbot):
    now = [0.0]
    call_out = CallOutBar(look, lambda: now[0])
    qtbot.addWidget(call_out)
    busy = replace(tile(12, TileState.WORK), free_in_s=4.0)
    call_out.show_wall(wall_of(16, tiles=(tile(6, TileState.FAIL), busy)))
    assert call_out.soon == "Slot 12 is free in about 4 s"
    now[0] = 3.5
    call_out.tick()
    assert call_out.soon == "Slot 12 is free soon"


@pytest.mark.parametrize(("metres", "px"), [(1, 23), (3, 69), (5, 116)])
def test_words_are_as_large_as_the_eye_needs_from_there(metres, px):
    assert readable_px(metres) == px


def test_who_stands_farther_off_gets_larger_words_where_there_is_room():
    plan = plan_of(QRectF(0, 0, 900, 300), 1.0, has_foot=False)
    near, far = (plan.word_px("PASS", readable_px(metres)) for metres in (1, 5))
    assert near == 120
    assert far >= near
    assert plan.word_px("SET ASIDE", 500) < plan.word_px("PASS", 500)


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
