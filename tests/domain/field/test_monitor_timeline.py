from hypothesis import given
from hypothesis import strategies as st

from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field.monitor_timeline import Timeline


def line(at: float, source: str = "a") -> MonitorLine:
    return MonitorLine(at, source, Kind.HEARD, f"{at}".encode())


def test_what_two_ports_say_stands_in_the_order_of_its_time():
    timeline = Timeline()
    timeline.take([line(1), line(4)])
    change = timeline.take([line(2, "b"), line(3, "b"), line(5, "b")])
    assert [each.at for each in timeline.lines] == [1, 2, 3, 4, 5]
    assert [each.at for each in change.replaced] == [4]
    assert len(change.lines) == 4


def test_lines_of_one_moment_stay_in_the_order_in_which_they_came():
    timeline = Timeline()
    timeline.take([line(1, "a")])
    timeline.take([line(1, "b")])
    assert [each.source for each in timeline.lines] == ["a", "b"]


def test_only_the_newest_are_kept():
    timeline = Timeline(most=3)
    assert timeline.take([line(n) for n in range(5)]).lines[0].at == 2
    change = timeline.take([line(9)])
    assert [each.at for each in change.dropped] == [2]
    assert [each.at for each in timeline.lines] == [3, 4, 9]


def test_cleared_it_is_empty():
    timeline = Timeline()
    timeline.take([line(1)])
    timeline.clear()
    assert timeline.lines == []


@given(st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 20)), max_size=60))
def test_a_change_says_exactly_what_became_of_the_lines(came):
    timeline, told, clocks = Timeline(most=12), list[MonitorLine](), {"a": 0, "b": 0}
    for source, passed in came:
        clocks[source] += passed
        change = timeline.take([line(clocks[source], source)])
        assert told[: len(change.dropped)] == change.dropped
        del told[: len(change.dropped)]
        assert told[len(told) - len(change.replaced) :] == change.replaced
        del told[len(told) - len(change.replaced) :]
        told += change.lines
        assert told == timeline.lines
        assert [each.at for each in told] == sorted(each.at for each in told)
        assert len(told) <= 12
