"""flow/bench: many units at once on the simulated world"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from kit import bench_kit


async def test_all_units_that_are_plugged_in_become_their_own_customers(tmp_path):
    async with bench_kit(tmp_path, units=4) as kit:
        counts = await kit.run()
        assert counts.passed == 4
        owners = {kit.world.books.device(u.device_id).owner.username for u in kit.world.units}
        assert len(owners) == 4


import pytest


@pytest.mark.parametrize("entries", range(1, 21))
async def test_cut(tmp_path, entries):
    async with bench_kit(tmp_path, units=1) as kit:
        assert await kit.cut_after(entries)
        n = len(kit.journal.entries)
        counts = await kit.run()
        for e in kit.journal.entries[n:]:
            print(e.number, e.kind, e.slot, e.step, e.device[-6:], dict(e.facts))
        device = kit.world.books.device(kit.world.units[0].device_id)
        assert device.owner is not None
        counts_of = kit.world.books.counts.of
        assert (counts_of("customer"), counts_of("claim-code"), counts_of("rest-claim")) == (
            1,
            1,
            0,
        )
        assert counts.passed == 1 or entries >= 19, kit.verdicts
