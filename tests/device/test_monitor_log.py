import re
from pathlib import Path

import pytest

from station.device.monitor_log import RotatingLog
from station.domain.field.monitor_line import Kind, MonitorLine
from station.domain.field_errors import LogNotKept
from station.flow.field.monitors import LogWish


def line(text: str, kind: Kind = Kind.HEARD, at: float = 1715597755.5) -> MonitorLine:
    return MonitorLine(at, "COM7", kind, f"{text}\r\n".encode())


def test_each_line_has_its_time_and_who_said_it(tmp_path):
    log = RotatingLog(LogWish(str(tmp_path / "unit.log")))
    log.keep([line("\x1b[32mtick\x1b[0m"), line("i", Kind.SENT), line("It left.", Kind.NOTE)])
    log.close()
    rows = (tmp_path / "unit.log").read_text().splitlines()
    stamp = r"2024-05-1[234]T\d\d:\d\d:55\.500[+-]\d\d:\d\d "
    wanted = ["tick", "> i", "# It left."]
    assert all(re.fullmatch(stamp + text, row) for text, row in zip(wanted, rows, strict=True))


def test_a_full_file_is_put_aside_and_the_oldest_goes(tmp_path):
    wish = LogWish(str(tmp_path / "unit.log"), most_bytes=200, files=3)
    log = RotatingLog(wish)
    for number in range(40):
        log.keep([line(f"number {number}")])
    log.close()
    files = sorted(path.name for path in tmp_path.iterdir())
    assert files == ["unit.log", "unit.log.1", "unit.log.2"]
    assert all(path.stat().st_size <= 200 for path in tmp_path.iterdir())
    kept = "".join((tmp_path / name).read_text() for name in reversed(files))
    numbers = [int(row.rsplit(" ", 1)[1]) for row in kept.splitlines()]
    assert numbers == list(range(numbers[0], 40))


def test_an_earlier_log_is_gone_on_with(tmp_path):
    for text in ("one", "two"):
        log = RotatingLog(LogWish(str(tmp_path / "unit.log")))
        log.keep([line(text)])
        log.close()
    assert len((tmp_path / "unit.log").read_text().splitlines()) == 2


def test_a_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(LogNotKept, match=r"unit\.log"):
        RotatingLog(LogWish(str(tmp_path / "nowhere" / "unit.log")))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no full disk to try")
def test_a_full_disk_is_told_as_one(tmp_path):
    (tmp_path / "unit.log").symlink_to("/dev/full")
    log = RotatingLog(LogWish(str(tmp_path / "unit.log")))
    with pytest.raises(LogNotKept, match="disk is full"):
        log.keep([line("tick")])
    with pytest.raises(LogNotKept):
        log.close()
