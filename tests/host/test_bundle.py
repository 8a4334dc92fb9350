"""host/bundle.py"""

import json
import zipfile
from datetime import UTC, datetime
from hashlib import sha256

import pytest

from station.domain.bundle import Cleaner, LeftOut, Part
from station.domain.field_errors import BundleNotKept
from station.host.bundle import keep_bundle

TOKEN = "59993d84d58dcc198069a171e9c2c69b0d52a58b"
MADE = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_the_manifest_says_what_is_inside_and_what_is_not(tmp_path):
    file = tmp_path / "deep" / "b.zip"
    parts = [Part("a.txt", "a log", f"asked with Bearer {TOKEN}\n")]
    made = keep_bundle(file, parts, [LeftOut("the trace", "none")], Cleaner(), MADE)
    with zipfile.ZipFile(file) as archive:
        text = archive.read("a.txt")
        told = json.loads(archive.read("manifest.json"))
    assert text == b"asked with Bearer (token)\n"
    assert told["files"] == [
        {"name": "a.txt", "what": "a log", "bytes": len(text), "sha256": sha256(text).hexdigest()}
    ]
    assert told["left_out"] == [{"what": "the trace", "why": "none"}]
    assert (made.path, made.size_bytes) == (str(file), file.stat().st_size)
    assert file.stat().st_mode & 0o077 == 0


def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    with pytest.raises(BundleNotKept):
        keep_bundle(tmp_path / "file" / "b.zip", [], [], Cleaner(), MADE)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
