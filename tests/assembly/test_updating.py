"""An update as a whole: proven, noted, installed, taken back; never while somebody else writes."""

import io
import tarfile
from pathlib import Path

import pytest

from installer.update import make_update, new_key
from station.assembly.keeping import ledger_of
from station.assembly.outside import StationOutside
from station.assembly.updating import KEYS_VARIABLE, StationUpdates
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.update_errors import UpdateNotNow, UpdateRefused, UpdateUndone
from station.host.clock import SystemClock
from station.host.secrets import Secrets
from station.ledger.journal import LedgerJournal

SCRIPT = "#!/bin/sh\necho station {}\n"


def packed(folder: Path, says: str) -> Path:
    file = folder / f"station-{says}.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        text = SCRIPT.format(says).encode()
        told = tarfile.TarInfo("station/station")
        told.size, told.mode = len(text), 0o755
        archive.addfile(told, io.BytesIO(text))
    return file


@pytest.fixture
def updates(tmp_path, monkeypatch):
    folder = tmp_path / "apps" / "station"
    folder.mkdir(parents=True)
    (folder / "station").write_text(SCRIPT.format("0.1.0"), encoding="utf-8")
    keys = tmp_path / "keys.toml"
    keys.write_text(f"[keys]\n{new_key(tmp_path / 'maker')}\n", encoding="utf-8")
    monkeypatch.setenv(KEYS_VARIABLE, str(keys))
    outside = StationOutside(
        Secrets({}), 1.0, None, tmp_path, tmp_path / "state", tmp_path / "settings.toml",
        tmp_path / "data", str(tmp_path / "ledger.sqlite"),
    )  # fmt: skip
    made = StationUpdates(outside, "portable", folder)
    made.outside, made.program = outside, folder / "station"
    return made


def bundle(tmp_path, says="9.0.0", version="9.0.0") -> str:
    return str(make_update(packed(tmp_path, says), tmp_path / "maker", tmp_path, version, "0.0.0"))


async def test_it_is_installed_and_taken_back_and_both_stand_in_the_record(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    await updates.install(offer)
    assert updates.program.read_text() == SCRIPT.format("9.0.0")
    assert updates.state().has_before
    await updates.go_back()
    assert updates.program.read_text() == SCRIPT.format("0.1.0")
    record = b"".join(file.read_bytes() for file in tmp_path.glob("ledger.sqlite*"))
    assert b"update from 0.1.0 to 9.0.0" in record
    assert b"way back from" in record


async def test_a_version_that_does_not_start_leaves_the_old_one_and_nothing_beside_it(
    updates, tmp_path
):
    offer = await updates.check(bundle(tmp_path, says="8.8.8"))
    with pytest.raises(UpdateUndone):
        await updates.install(offer)
    assert updates.program.read_text() == SCRIPT.format("0.1.0")
    assert [each.name for each in updates.program.parents[1].iterdir()] == ["station"]


async def test_while_somebody_writes_the_record_there_is_no_update(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    shift = LedgerJournal(ledger_of(updates.outside))
    await shift.append(Entry(EntryKind.CHANGED, SystemClock().utc(), facts={"what": "a shift"}))
    try:
        with pytest.raises(UpdateNotNow):
            await updates.install(offer)
    finally:
        await shift.close()
    assert updates.program.read_text() == SCRIPT.format("0.1.0")


async def test_an_older_one_is_refused(updates, tmp_path):
    with pytest.raises(UpdateRefused, match="It brings"):
        await updates.check(bundle(tmp_path, "0.0.9", "0.0.9"))


async def test_from_its_source_no_bundle_is_taken(updates, tmp_path):
    with pytest.raises(UpdateRefused, match="source"):
        await StationUpdates(updates.outside).check(bundle(tmp_path))
