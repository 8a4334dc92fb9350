"""flow/bench/resume.py, starting.py: the power may go at any instant"""

import pytest

ENTRIES_OF_ONE_UNIT = 20


@pytest.mark.parametrize("entries", range(1, ENTRIES_OF_ONE_UNIT + 1))
@pytest.mark.parametrize("kit", [1], indirect=True)
async def test_a_unit_is_taken_up_where_the_power_left_it_and_nothing_is_done_twice(kit, entries):
    assert await kit.cut_after(entries)
    counts = await kit.run()
    did = kit.world.books.counts.of
    assert kit.owner("1") == kit.customer_in_the_ledger("1")
    assert (did("customer"), did("claim-code"), did("rest-claim")) == (1, 1, 0)
    assert counts.passed == 1 or entries >= ENTRIES_OF_ONE_UNIT - 1


@pytest.mark.parametrize("entries", range(14, ENTRIES_OF_ONE_UNIT - 1))
@pytest.mark.parametrize("kit", [1], indirect=True)
async def test_a_unit_that_was_taken_out_in_the_dark_is_confirmed_by_the_cloud(kit, entries):
    assert await kit.cut_after(entries)
    await kit.event("claimed", within_story_s=3.0)
    kit.unplug("1")
    counts = await kit.run()
    if kit.owner("1") is None:
        assert counts.passed == 0
    else:
        assert counts.passed == 1
        assert kit.owner("1") == kit.customer_in_the_ledger("1")
