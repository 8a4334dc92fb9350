"""worker.py"""

import asyncio
import gc
import threading

import pytest

from station.worker import Worker, within


@pytest.fixture
def worker():
    worker = Worker("test")
    yield worker
    worker.close()


async def test_what_the_work_returns_or_raises_comes_back(worker):
    assert await worker.call(lambda stop: 3) == 3
    with pytest.raises(ZeroDivisionError):
        await worker.call(lambda stop: 1 / 0)


async def test_work_is_done_in_the_order_asked_by_one_thread(worker):
    names = await asyncio.gather(
        *(worker.call(lambda stop: threading.current_thread().name) for _ in range(5))
    )
    assert len(set(names)) == 1


@pytest.mark.parametrize("hurries", [1, 3])
async def test_a_cancelled_caller_waits_until_the_work_has_ended(worker, hurries):
    begun, ended, loop = asyncio.Event(), [], asyncio.get_running_loop()

    def work(stop):
        loop.call_soon_threadsafe(begun.set)
        stop.wait(5)
        ended.append(stop.is_set())

    task = asyncio.create_task(worker.call(work))
    await begun.wait()
    for _ in range(hurries):
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert ended == [True]


async def test_work_that_fails_because_it_was_stopped_is_no_fault_that_nobody_took(worker):
    begun, loop = asyncio.Event(), asyncio.get_running_loop()
    complaints = []
    loop.set_exception_handler(lambda _loop, context: complaints.append(context["message"]))

    def work(stop):
        loop.call_soon_threadsafe(begun.set)
        stop.wait(5)
        raise ConnectionError

    task = asyncio.create_task(worker.call(work))
    await begun.wait()
    task.cancel()
    await asyncio.wait([task])
    del task
    gc.collect()  # where a failure that nobody took is complained of
    assert complaints == []


async def test_what_never_answers_is_waited_for_only_so_long():
    answers = threading.Event()
    with pytest.raises(TimeoutError):
        await within("test", 0.05, answers.wait)
    answers.set()
    _ended("test")


async def test_what_answers_in_time_comes_back_or_raises():
    assert await within("test", 5, lambda: 3) == 3
    with pytest.raises(ZeroDivisionError):
        await within("test", 5, lambda: 1 / 0)


def _ended(name):
    for thread in threading.enumerate():
        if thread.name == name:
            thread.join(5)
