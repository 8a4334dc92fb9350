"""The computer that is looked at, and checks that block."""

import threading

from station.domain.field.findings import ok
from station.host.doctor.ground import Ground, blocking


async def test_a_check_that_blocks_has_a_thread_of_its_own():
    seen = []

    def look():
        seen.append(threading.current_thread().name)
        return (ok("disk", "Room enough."),)

    assert await blocking("disk", look).look() == (ok("disk", "Room enough."),)
    assert seen[0].startswith("doctor-disk")


def test_a_file_that_is_absent_says_nothing(tmp_path):
    assert Ground(tmp_path).text("etc/group") == ""
    assert Ground(tmp_path).is_linux == Ground(tmp_path).system.startswith("linux")
