"""cloud/follow_backlog.py: what nobody takes does not fill the memory, and is counted."""

from station.cloud.follow_backlog import Backlog
from station.domain.calls.stream import CloudEvent, StreamNews, StreamState


def events(count, data=""):
    return [CloudEvent(number, "name", data, "", "") for number in range(1, count + 1)]


def test_what_came_is_taken_in_order_and_once():
    backlog, came = Backlog(), events(5)
    backlog.put(came)
    assert backlog.take(3) + backlog.take(3) == came
    assert len(backlog) == 0
    assert backlog.take_lost() == 0


def test_the_oldest_go_when_there_are_too_many():
    backlog, came = Backlog(most_events=3), events(5)
    backlog.put(came)
    assert backlog.take_lost() == 2
    assert backlog.take_lost() == 0
    assert backlog.take(9) == came[2:]


def test_long_events_take_more_room_than_short_ones():
    backlog = Backlog(most_chars=10_000)
    backlog.put(events(20, data="x" * 2000))
    assert len(backlog) == 4
    assert backlog.take_lost() == 16
    backlog.take(4)
    backlog.put(events(20))
    assert backlog.take_lost() == 0


def test_the_latest_news_is_kept_and_counts_as_no_event():
    backlog, news = Backlog(most_events=2), StreamNews(StreamState.LIVE)
    backlog.put([news, *events(2), news])
    assert backlog.take_lost() == 1
    assert backlog.take(9)[-1] is news
