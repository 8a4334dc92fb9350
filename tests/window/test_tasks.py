import asyncio

from station.window.tasks import Tasks


async def test_closing_stops_all_work_and_waits_for_its_end():
    ended = []

    async def work() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)

    tasks = Tasks(crashed=ended.append)
    tasks.start(work(), "work")
    await asyncio.sleep(0)
    await tasks.close()
    assert ended == [True]
    assert not tasks.are_running


async def test_what_a_task_raises_is_shown():
    crashed: list[BaseException] = []

    async def work() -> None:
        raise ValueError("a defect of ours")

    tasks = Tasks(crashed.append)
    task = tasks.start(work(), "work")
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert [str(error) for error in crashed] == ["a defect of ours"]
