"""cloud/priority.py: each task's calls go as its own class."""

import asyncio

from station.cloud.priority import PRIORITY, Priority, at_priority


def test_an_act_that_holds_an_operator_goes_before_all_others():
    assert sorted(Priority) == [
        Priority.HOLDS_OPERATOR, Priority.PROOF, Priority.ACT, Priority.SWEEP, Priority.BACKGROUND,
    ]  # fmt: skip


async def test_a_class_is_that_of_its_task_and_ends_with_its_block():
    async def within():
        with at_priority(Priority.BACKGROUND):
            await asyncio.sleep(0)
            return PRIORITY.get()

    seen = await asyncio.gather(within(), asyncio.create_task(within()))
    assert seen == [Priority.BACKGROUND] * 2
    assert PRIORITY.get() is Priority.ACT
