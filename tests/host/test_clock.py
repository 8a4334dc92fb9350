"""host/clock.py"""

import pytest

from station.host.clock import SystemClock


async def test_a_tenth_of_the_time_passes_ten_times_as_fast():
    clock = SystemClock(0.1)
    began = clock.now()
    await clock.sleep(0.2)
    assert clock.now() - began >= 0.2
    assert clock.real_s(5.0) == pytest.approx(0.5)


def test_time_cannot_stand_still():
    with pytest.raises(ValueError, match="above 0"):
        SystemClock(0.0)
