"""cloud/crew.py: several threads and sessions that work as one."""

import asyncio
import threading

import pytest

from station.cloud.crew import Crew
from station.cloud.priority import Priority
from station.cloud.session import CloudSession

ACT = Priority.ACT


@pytest.fixture
async def new_crew():
    crews = []

    def new(most):
        crews.append(Crew(CloudSession("http://127.0.0.1:9"), most, None))
        return crews[-1]

    yield new
    for crew in crews:
        await crew.close(lambda: None)


async def test_so_many_work_at_the_same_time_and_no_more(new_crew):
    crew, together, most = new_crew(4), threading.Barrier(4, timeout=10), []
    at_work = threading.Semaphore(4)

    def work():
        most.append(at_work.acquire(blocking=False))
        together.wait()
        at_work.release()
        return threading.get_ident()

    threads = await asyncio.gather(*(crew.run(work, ACT) for _ in range(16)))
    assert all(most)
    assert len(set(threads)) == 4


async def test_a_hand_is_taken_on_only_when_all_others_are_busy(new_crew):
    crew = new_crew(8)
    threads = {await crew.run(threading.get_ident, ACT) for _ in range(5)}
    assert len(threads) == 1


async def test_while_all_are_busy_the_first_class_is_next(new_crew):
    crew, may_end, order = new_crew(1), threading.Event(), []
    busy = asyncio.create_task(crew.run(lambda: may_end.wait(10), ACT))
    await asyncio.sleep(0)
    ranks = [Priority.SWEEP, Priority.ACT, Priority.PROOF, Priority.ACT]
    tasks = [
        asyncio.create_task(crew.run(lambda number=number: order.append(number), rank))
        for number, rank in enumerate(ranks)
    ]
    await asyncio.sleep(0)
    may_end.set()
    await asyncio.gather(busy, *tasks)
    assert order == [2, 1, 3, 0]


async def test_work_that_was_not_begun_never_is(new_crew):
    crew, may_end, done = new_crew(1), threading.Event(), []
    busy = asyncio.create_task(crew.run(lambda: may_end.wait(10), ACT))
    late = asyncio.create_task(crew.run(lambda: done.append("late"), ACT))
    await asyncio.sleep(0)
    late.cancel()
    may_end.set()
    await asyncio.gather(busy, late, return_exceptions=True)
    assert done == []
    await crew.run(lambda: done.append("next"), ACT)
    assert done == ["next"]


async def test_closing_waits_for_what_was_begun_and_leaves_no_thread():
    before = set(threading.enumerate())
    crew, done = Crew(CloudSession("http://127.0.0.1:9"), 3, None), []
    together = threading.Barrier(3, timeout=10)

    def work():
        together.wait()
        done.append("work")

    tasks = [asyncio.create_task(crew.run(work, ACT)) for _ in range(3)]
    await asyncio.sleep(0)
    await crew.close(lambda: done.append("last"))
    await asyncio.gather(*tasks)
    assert done == ["work"] * 3 + ["last"]
    assert set(threading.enumerate()) == before


async def test_after_closing_nothing_is_taken_on():
    crew = Crew(CloudSession("http://127.0.0.1:9"), 2, None)
    await crew.close(lambda: None)
    with pytest.raises(RuntimeError, match="closed"):
        await crew.run(lambda: None, ACT)
