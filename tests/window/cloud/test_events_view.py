import json

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from station.domain.calls.stream import CloudEvent, StreamNews, StreamState
from station.domain.cloud_errors import WrongTokenKind
from station.window.cloud.events_model import shown_time
from station.window.cloud.events_view import EventsView

MOST = 1_000
LIVE = StreamNews(StreamState.LIVE)
DEVICE = "3b0021000847343432330f0b"


def event(number: int, name: str = "temperature", data: str = '{"c":4.1}') -> CloudEvent:
    at = "2024-05-13T10:55:12.898Z"
    raw = {"data": data, "ttl": 60, "published_at": at, "coreid": DEVICE}
    return CloudEvent(number, name, data, at, DEVICE, raw)


def events(count: int, first: int = 0) -> tuple[CloudEvent, ...]:
    return tuple(event(number) for number in range(first, first + count))


@pytest.fixture
def view(look, qtbot) -> EventsView:
    made = EventsView(look, MOST)
    qtbot.addWidget(made)
    made.resize(800, 700)
    made.show()
    QTest.qWaitForWindowExposed(made)
    return made


def words(view) -> str:
    return "\n".join(each.text() for each in view.findChildren(QLabel) if each.isVisible())


def shown(view, qtbot, rows: int) -> list[int]:
    qtbot.waitUntil(lambda: not view.model.waiting and view.model.rowCount() == rows)
    return [each.number for each in view.model.shown()]


def test_a_quiet_stream_is_live_a_silent_one_is_not(view):
    view.take(LIVE)
    assert view.line.text == "Live, and quiet. Events appear when a device speaks."
    view.take(StreamNews(StreamState.SILENT, wait_s=4))
    assert view.line.text == "Silent: no sign for 30 s; opening again in 4 s"


def test_gaps_are_counted_because_their_events_are_lost(view):
    view.take(StreamNews(StreamState.LIVE, gaps=2))
    assert "2 gaps: events in them are lost" in view.line.text


def test_a_refused_stream_says_why_and_can_be_followed_again(view, qtbot):
    view.take(LIVE)
    view.take(StreamNews(StreamState.REFUSED, trouble=WrongTokenKind()))
    assert WrongTokenKind.hint in words(view)
    with qtbot.waitSignal(view.follow_pressed):
        view.bar.follow.click()


def test_one_button_follows_and_stops(view, qtbot):
    with qtbot.waitSignal(view.follow_pressed):
        view.bar.follow.click()
    view.take(LIVE)
    with qtbot.waitSignal(view.stop_pressed):
        view.bar.follow.click()


def test_trouble_of_our_own_has_its_number(view):
    view.show_trouble(WrongTokenKind(), "TOK-304")
    assert "TOK-304" in words(view)


def test_an_event_is_a_row_of_time_name_device_and_data(view, qtbot):
    view.take((event(1, data="two\nlines"),))
    shown(view, qtbot, 1)
    cells = [view.model.index(0, column).data() for column in range(4)]
    assert cells == [shown_time("2024-05-13T10:55:12.898Z"), "temperature", "…330f0b", "two lines"]


def test_a_time_that_is_none_is_told_as_it_came():
    assert shown_time("soon") == "soon"


def test_the_chosen_event_is_shown_whole_its_data_as_json(view, qtbot):
    view.take((event(1),))
    shown(view, qtbot, 1)
    view.table.selectRow(0)
    qtbot.waitUntil(lambda: not view.detail.is_filling)
    told = json.loads(view.detail.edit.toPlainText())
    assert (told["event"], told["data"], told["coreid"]) == ("temperature", {"c": 4.1}, DEVICE)


def test_a_burst_is_taken_at_once_and_only_the_newest_are_kept(view, qtbot):
    view.take(LIVE)
    view.take(events(20 * MOST))
    view.take(events(1, first=20 * MOST))
    assert shown(view, qtbot, MOST) == list(range(19 * MOST + 1, 20 * MOST + 1))
    assert view.model.kept == MOST


def test_words_filter_and_a_word_with_a_dash_leaves_out(view, qtbot):
    view.take((event(1), event(2, "spark/status", "online"), event(3, "spark/status", "offline")))
    shown(view, qtbot, 3)
    view.bar.filter.setText("SPARK -offline")
    assert shown(view, qtbot, 1) == [2]
    view.take((event(4, "spark/status", "online"), event(5)))
    assert shown(view, qtbot, 2) == [2, 4]
    view.bar.filter.setText("330f0b -spark")
    assert shown(view, qtbot, 2) == [1, 5]


def test_a_filter_outlives_the_events_it_hides(view, qtbot):
    view.bar.filter.setText("-temperature")
    view.take(events(MOST))
    view.take((event(MOST, "spark/status", "online"),))
    assert shown(view, qtbot, 1) == [MOST]
    view.take(events(2 * MOST, first=MOST + 1))
    assert shown(view, qtbot, 0) == []


def test_a_pause_keeps_the_table_still_and_counts_on(view, qtbot):
    view.take(LIVE)
    view.take(events(3))
    shown(view, qtbot, 3)
    view.bar.pause.click()
    view.take(events(312, first=3))
    assert "paused · 312 new" in view.line.text
    view.bar.filter.setText("temperature")
    assert shown(view, qtbot, 3) == [0, 1, 2]
    view.bar.pause.click()
    assert len(shown(view, qtbot, 315)) == 315
    assert "paused" not in view.line.text


def test_a_paused_view_holds_no_more_than_another(view, qtbot):
    view.bar.pause.click()
    view.take(events(10 * MOST))
    view.take(events(10 * MOST, first=10 * MOST))
    assert view.model.kept <= MOST + 5_000
    view.bar.pause.click()
    assert shown(view, qtbot, MOST)[-1] == 20 * MOST - 1


def test_clear_forgets_the_events_and_goes_on(view, qtbot):
    view.take(events(5))
    shown(view, qtbot, 5)
    view.bar.clear.click()
    assert shown(view, qtbot, 0) == []
    view.take(events(1, first=5))
    assert shown(view, qtbot, 1) == [5]


def test_those_that_are_shown_are_saved_a_line_each(view, qtbot, tmp_path):
    view.take((event(1), event(2, "spark/status", "online")))
    view.bar.filter.setText("spark")
    shown(view, qtbot, 1)
    view.save_to(str(tmp_path / "events.jsonl"))
    qtbot.waitUntil((tmp_path / "events.jsonl").exists)
    lines = [json.loads(line) for line in (tmp_path / "events.jsonl").read_text().splitlines()]
    assert [(line["number"], line["event"], line["device"]) for line in lines] == [
        (2, "spark/status", DEVICE)
    ]


def test_the_newest_stays_in_sight_until_somebody_scrolls_up(view, qtbot):
    bar = view.table.verticalScrollBar()
    view.take(events(200))
    shown(view, qtbot, 200)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    assert not view.bar.tail.isChecked()
    view.take(events(200, first=200))
    shown(view, qtbot, 400)
    assert bar.value() == 0
    view.bar.tail.setChecked(True)
    assert bar.value() == bar.maximum()


def test_what_is_read_stays_in_sight_when_the_oldest_go(view, qtbot):
    view.take(events(MOST))
    shown(view, qtbot, MOST)
    view.bar.tail.setChecked(False)
    view.table.verticalScrollBar().setValue(500)
    top = view.model.event_at(view.table.rowAt(0)).number
    view.take(events(100, first=MOST))
    shown(view, qtbot, MOST)
    assert view.model.event_at(view.table.rowAt(0)).number == top
