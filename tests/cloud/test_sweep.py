"""cloud/sweep.py: the newest rows of the list, as far back as they are news."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.replies import Page
from station.cloud.sweep import Sweep
from station.domain.cloud_errors import CloudUnwell
from station.domain.identity import DeviceId
from station.domain.unit import Reading

NOON = datetime(2026, 1, 10, 12, tzinfo=UTC)


def row(number, ago_s):
    at = None if ago_s is None else (NOON - timedelta(seconds=ago_s)).isoformat()
    return Reading(DeviceId(f"{number:024x}"), 9319, None, online=True, last_handshake_at=at)


class List:
    """A product's list, `per_page` rows a page; counts what is read of it."""

    def __init__(self, *ago_s, per_page=25):
        self.rows = [row(number, each) for number, each in enumerate(ago_s)]
        self.per_page, self.read = per_page, []
        self.trouble = None

    async def page(self, number):
        self.read.append(number)
        if self.trouble is not None:
            raise self.trouble
        first = (number - 1) * self.per_page
        pages = max(1, -(-len(self.rows) // self.per_page))
        return Page(tuple(self.rows[first : first + self.per_page]), pages)


def ages(rows):
    return [
        (NOON - datetime.fromisoformat(each.last_handshake_at)).total_seconds() for each in rows
    ]


async def test_a_first_sweep_reads_back_to_the_first_who_was_expected():
    listed = List(0, 3, 9, 14, 16, 400)
    assert ages(await Sweep(listed.page).rows(10)) == [0, 3, 9, 14]
    assert listed.read == [1]


async def test_the_next_one_reads_back_to_the_newest_row_of_the_last_and_a_little_more():
    listed = List(20, 22, 30)
    sweep = Sweep(listed.page)
    await sweep.rows(60)
    listed.rows = [row(9, 0), *listed.rows]
    assert ages(await sweep.rows(60)) == [0, 20, 22]


async def test_pages_are_read_until_a_row_is_old():
    listed = List(*range(60), *range(100, 160), per_page=25)
    assert ages(await Sweep(listed.page).rows(55)) == list(range(60))
    assert listed.read == [1, 2, 3]


async def test_a_list_that_ends_is_read_to_its_end_and_not_beyond():
    listed = List(*range(50), per_page=25)
    assert len(await Sweep(listed.page).rows(1000)) == 50
    assert listed.read == [1, 2]


@pytest.mark.parametrize("ago_s", [(), (None,), (None, None)])
async def test_a_list_without_a_connection_has_nothing_to_tell(ago_s):
    listed = List(*ago_s)
    sweep = Sweep(listed.page)
    assert await sweep.rows(1000) == []
    assert sweep.descends


async def test_devices_that_never_connected_come_last_and_end_the_sweep():
    listed = List(1, 2, None, None, per_page=2)
    assert ages(await Sweep(listed.page).rows(1000)) == [1, 2]
    assert listed.read == [1, 2]


@pytest.mark.parametrize("ago_s", [(5, 1), (None, 3), (1, 2, 9, 8)])
async def test_a_list_that_does_not_descend_is_noticed(ago_s):
    listed = List(*ago_s)
    sweep = Sweep(listed.page)
    assert await sweep.rows(1000) == []
    assert not sweep.descends


async def test_rows_that_move_to_the_next_page_meanwhile_are_no_disorder():
    listed = List(*range(10), per_page=5)
    pages = listed.page

    async def page(number):
        found = await pages(number)
        listed.rows = [row(90 + number, 0), row(95 + number, 0), *listed.rows]
        return found

    sweep = Sweep(page)
    assert len(await sweep.rows(1000)) >= 10
    assert sweep.descends


async def test_after_trouble_the_next_sweep_reads_as_far_back_again():
    listed = List(10, 20)
    sweep = Sweep(listed.page)
    await sweep.rows(60)
    listed.rows, listed.trouble = [row(9, 0), *listed.rows], CloudUnwell("no")
    with pytest.raises(CloudUnwell):
        await sweep.rows(60)
    listed.trouble = None
    assert ages(await sweep.rows(60)) == [0, 10]


async def test_a_sweep_after_a_long_rest_does_not_read_the_whole_day():
    listed = List(*range(50_000, 51_000, 10))
    sweep = Sweep(listed.page)
    await sweep.rows(60)
    listed.rows = [row(number, 20 * number) for number in range(1000)]
    assert len(await sweep.rows(60)) == 4


@given(
    st.lists(st.floats(0, 10_000), max_size=80),
    st.floats(0, 5000),
    st.lists(st.floats(0, 60), max_size=40),
)
async def test_no_connection_between_two_sweeps_is_missed(before, back_s, between):
    listed = List(*sorted(100 + each for each in before), per_page=7)
    sweep = Sweep(listed.page)
    await sweep.rows(back_s)
    new = [row(1000 + number, each) for number, each in enumerate(sorted(between))]
    listed.rows = [*new, *listed.rows]
    found = await sweep.rows(61)
    assert {each.device for each in new} <= {each.device for each in found}
