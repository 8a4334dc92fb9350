"""cloud/gate.py: so many at once, the others by rank and then as they came."""

import asyncio

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.cloud.gate import Gate


def passed(room, ranks, stopped=()):
    """The numbers of those who came, in the order in which they went in after the first `room`."""

    async def story():
        gate, order = Gate(room), []
        for _ in range(room):
            await gate.enter(0)

        async def come(number):
            await gate.enter(ranks[number])
            order.append(number)
            gate.leave()

        tasks = [asyncio.create_task(come(number)) for number in range(len(ranks))]
        await asyncio.sleep(0)
        for number in stopped:
            tasks[number].cancel()
        gate.leave()
        await asyncio.gather(*tasks, return_exceptions=True)
        for _ in range(room - 1):
            gate.leave()
        for _ in range(room):
            await gate.enter(9)  # nobody kept a place
        return order

    return asyncio.run(story())


@given(st.integers(1, 4), st.lists(st.integers(0, 4), max_size=30))
def test_who_waits_goes_in_by_rank_and_then_as_they_came(room, ranks):
    assert passed(room, ranks) == sorted(range(len(ranks)), key=lambda number: ranks[number])


@given(st.lists(st.integers(0, 4), min_size=1, max_size=12), st.data())
def test_who_is_stopped_keeps_nobody_out(ranks, data):
    stopped = data.draw(st.sets(st.integers(0, len(ranks) - 1)))
    left = [number for number in range(len(ranks)) if number not in stopped]
    assert passed(1, ranks, stopped) == sorted(left, key=lambda number: ranks[number])


async def test_who_is_stopped_in_the_moment_of_being_called_lets_the_next_in():
    gate = Gate(1)
    await gate.enter(0)
    called = asyncio.create_task(gate.enter(0))
    await asyncio.sleep(0)
    gate.leave()
    called.cancel()
    with pytest.raises(asyncio.CancelledError):
        await called
    async with asyncio.timeout(5):
        await gate.enter(0)
