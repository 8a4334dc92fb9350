"""Folders that must take what is written."""

import os
import sys
from pathlib import Path

import pytest

from station.domain.field.findings import State
from station.domain.field_errors import FixNotDone
from station.host.doctor.disk import look_at_disk, make_folders


def test_folders_that_can_be_made_are_fine_before_they_are_there(tmp_path):
    (finding,) = look_at_disk({"data": tmp_path / "a/b", "logs": tmp_path / "c"})
    assert finding.state is not State.FIX
    assert not (tmp_path / "a").exists()


def test_writing_is_tried_and_leaves_nothing(tmp_path):
    look_at_disk({"data": tmp_path})
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="/proc is Linux's")
def test_a_folder_that_takes_nothing_is_told_with_what_lies_there():
    (finding,) = look_at_disk({"logs": Path("/proc/self")})
    assert (finding.state, finding.code) == (State.FIX, "record-failed")
    assert finding.what.startswith("Station's logs cannot be written")


def test_folders_are_made_for_this_user_alone(tmp_path):
    made = tmp_path / "state/station"
    assert str(made) in make_folders({"state": made})
    assert made.is_dir()
    assert os.name != "posix" or made.stat().st_mode & 0o077 == 0


def test_a_file_in_the_way_is_told(tmp_path):
    (tmp_path / "state").write_text("", encoding="utf-8")
    with pytest.raises(FixNotDone, match="state"):
        make_folders({"state": tmp_path / "state"})
