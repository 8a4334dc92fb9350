"""cloud/expected.py: how often the cloud is asked for the sake of those who are expected."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.expected import FEW, Expected
from station.domain.identity import DeviceId

NEVER = -math.inf


class Story:
    """Devices expected at given times."""

    def __init__(self):
        self.now_s = 0.0
        self.expected = Expected(lambda: self.now_s)

    def expect(self, count=1, first=1):
        for number in range(first, first + count):
            self.expected.add(DeviceId(f"{number:024x}"))

    def sweeps_until(self, end_s):
        """When sweeps are made, each as soon as it is due."""
        swept_at_s, times = NEVER, []
        while (due_s := self.expected.sweep_due_s(swept_at_s)) <= end_s:
            self.now_s = max(self.now_s, due_s)
            if self.expected.sweep_due_s(swept_at_s) <= self.now_s:
                times.append(self.now_s)
                swept_at_s = self.now_s
        return times


@pytest.fixture
def story():
    return Story()


def test_without_anybody_nothing_is_due(story):
    assert story.expected.sweep_due_s(NEVER) == math.inf
    assert story.expected.read_due_s(is_streaming=False) == math.inf
    assert story.expected.unswept_s(NEVER) == 0


@pytest.mark.parametrize(("count", "every_s"), [(1, 10), (FEW, 10), (FEW + 1, 15), (500, 15)])
def test_nobody_is_swept_for_before_a_whole_pause(story, count, every_s):
    story.expect(count)
    assert story.sweeps_until(40) == [every_s * n for n in range(1, 40 // every_s + 1)]


def test_one_sweep_is_for_all_whenever_they_came(story):
    story.expect()
    story.now_s = 4.0
    story.expect(first=2)
    assert story.sweeps_until(30) == [10, 20, 30]


def test_for_a_late_one_sweeps_grow_rare(story):
    story.expect()
    sweeps = story.sweeps_until(3 * 3600)
    assert len([at for at in sweeps if at < 180]) == 17
    assert len([at for at in sweeps if 180 <= at < 3600]) == 57
    assert len([at for at in sweeps if at > 3600]) == pytest.approx(24, abs=1)


def test_who_is_expected_anew_is_young_again(story):
    story.expect()
    story.now_s = 1000.0
    assert story.expected.are_all_late
    story.expect()
    assert not story.expected.are_all_late
    assert story.expected.sweep_due_s(NEVER) == 1010


def test_who_is_dropped_is_swept_for_no_more(story):
    story.expect(2)
    story.expected.drop(DeviceId(f"{1:024x}"))
    story.expected.drop(DeviceId(f"{1:024x}"))
    assert len(story.expected) == 1
    story.expected.drop(DeviceId(f"{2:024x}"))
    assert story.expected.sweep_due_s(NEVER) == math.inf


def test_a_sweep_reads_back_to_the_one_before_or_to_the_first_who_came(story):
    story.now_s = 100.0
    story.expect()
    story.now_s = 110.0
    assert story.expected.unswept_s(NEVER) == 10
    assert story.expected.unswept_s(106.0) == 4


@pytest.mark.parametrize(("age_s", "pause_s"), [(0, 2), (59, 2), (60, 5), (180, 15), (3600, 300)])
def test_without_events_one_device_is_read_as_often_as_it_is_young(story, age_s, pause_s):
    story.expect()
    story.now_s = age_s
    story.expected.was_read(DeviceId(f"{1:024x}"))
    assert story.expected.read_due_s(is_streaming=False) == age_s + pause_s


def test_many_take_turns_within_the_sites_pace(story):
    story.expect(200)
    assert story.expected.read_due_s(is_streaming=False) == 10


def test_where_events_come_a_reading_is_as_rare_as_a_sweep(story):
    story.expect()
    assert story.expected.read_due_s(is_streaming=True) == 10


@given(st.integers(1, 300), st.lists(st.floats(0, 4), max_size=60))
def test_those_longest_unread_are_next_and_nobody_is_read_too_often(count, steps):
    story = Story()
    story.expect(count)
    read_at_s = {}
    for step_s in steps:
        story.now_s += step_s
        due = story.expected.due_reads(8, is_streaming=False)
        assert len(due) <= 8
        for device in due:
            assert story.now_s - read_at_s.get(device, 0.0) >= 2.0
            read_at_s[device] = story.now_s
            story.expected.was_read(device)


def test_after_a_gap_all_are_due_at_once(story):
    story.expect(3)
    assert story.expected.due_reads(8, is_streaming=True) == []
    story.expected.read_all_now()
    assert len(story.expected.due_reads(8, is_streaming=True)) == 3
