"""cloud/shared_file.py: what one process knows, all of this computer's know."""

import subprocess
import sys

import pytest

from station.cloud.shared_file import SharedFile, turn_at

COUNT = """
import sys
from station.cloud.shared_file import SharedFile
file = SharedFile(sys.argv[1])
for _ in range(300):
    with file.changing() as known:
        known["calls"] = known.get("calls", 0) + 1
"""
HOLD = """
import sys
from station.cloud.shared_file import turn_at
with turn_at(sys.argv[1]) as is_ours:
    print(is_ours, flush=True)
    sys.stdin.readline()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "state" / "known.json"


@pytest.fixture
def opened(path):
    """Opens the file once more, as another process of this computer would."""
    files = []

    def open_file():
        files.append(SharedFile(str(path)))
        return files[-1]

    yield open_file
    for file in files:
        file.close()


def put(file, **more):
    with file.changing() as known:
        known.update(more)


def test_what_one_wrote_another_reads(opened):
    one, other = opened(), opened()
    put(one, a=1)
    put(other, b=2)
    assert one.read() == {"a": 1, "b": 2}


def test_shorter_contents_leave_nothing_of_the_longer(opened, path):
    file = opened()
    put(file, a="x" * 1000)
    put(file, a="y")
    assert path.read_text() == '{"a": "y"}'


def test_processes_that_count_at_the_same_time_lose_nothing(opened, path):
    children = [subprocess.Popen([sys.executable, "-c", COUNT, str(path)]) for _ in range(2)]
    assert [child.wait(timeout=15) for child in children] == [0, 0]
    assert opened().read() == {"calls": 600}


@pytest.mark.parametrize("garbage", [b"", b"{", b"[]", b'"text"', b"[" * 5000, b"\x00\xff"])
def test_a_damaged_file_says_nothing_and_is_mended(opened, path, garbage):
    path.parent.mkdir()
    path.write_bytes(garbage)
    assert opened().read() == {}
    put(opened(), a=1)
    assert opened().read() == {"a": 1}


def test_a_file_that_was_removed_is_made_again(opened, path):
    one, other = opened(), opened()
    put(one, a=1)
    path.unlink()
    put(one, b=2)
    assert other.read() == {"b": 2}


def test_where_nothing_can_be_written_this_process_remembers(tmp_path):
    (tmp_path / "in the way").write_text("")
    file = SharedFile(str(tmp_path / "in the way" / "known.json"))
    put(file, a=1)
    put(file, b=2)
    assert file.read() == {"a": 1, "b": 2}


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such device")
def test_what_a_full_disk_does_not_take_is_not_forgotten():
    file = SharedFile("/dev/full")
    put(file, a=1)
    assert file.read() == {"a": 1}
    file.close()


def test_what_could_not_be_written_is_written_once_it_can_be(tmp_path, opened, path):
    in_the_way = path.parent
    in_the_way.write_text("")
    file = opened()
    put(file, a=1)
    in_the_way.unlink()
    put(file, b=2)
    assert opened().read() == {"a": 1, "b": 2}


def test_without_a_path_this_process_remembers():
    file = SharedFile(None)
    put(file, a=1)
    assert file.read() == {"a": 1}
    file.close()


def test_it_can_be_used_and_closed_again_after_it_was_closed(opened):
    file = opened()
    put(file, a=1)
    file.close()
    file.close()
    assert file.read() == {"a": 1}


def test_a_lock_that_is_never_given_back_holds_nobody_up(opened):
    stuck, other = opened(), opened()
    put(other, before=1)
    with stuck.changing() as known:
        known["never"] = "comes"
        put(other, a=1)
        assert other.read()["a"] == 1


def test_a_turn_is_one_processes_alone_and_ends_with_it(path):
    child = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(path)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    with child:
        assert child.stdout.readline() == "True\n"
        with turn_at(str(path)) as is_ours:
            assert not is_ours
        child.kill()
    with turn_at(str(path)) as is_ours:
        assert is_ours


def test_where_no_turn_can_be_taken_everybody_has_it(tmp_path):
    (tmp_path / "in the way").write_text("")
    for path in (None, str(tmp_path / "in the way" / "turn")):
        with turn_at(path) as is_ours:
            assert is_ours
