"""An update as a whole: proven, noted, installed, taken back; never while somebody else writes."""

import io
import os
import shutil
import subprocess
import sys
import tarfile
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from installer.update import make_update, new_key
from station.assembly import updating
from station.assembly.keeping import ledger_of
from station.assembly.outside import StationOutside
from station.assembly.updating import KEYS_VARIABLE, StationUpdates
from station.domain.bench_errors import LedgerTaken
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.update_errors import UpdateNotNow, UpdateRefused, UpdateUndone
from station.flow.field.updates import UpdateStep
from station.host import update_place
from station.host.clock import SystemClock
from station.host.secrets import Secrets
from station.ledger.journal import LedgerJournal
from station.ledger.lock import WriterLock

SCRIPT = "#!/bin/sh\necho station {}\n"


def packed(folder: Path, says: str) -> Path:
    file = folder / f"station-{says}.tar.gz"
    with tarfile.open(file, "w:gz") as archive:
        text = SCRIPT.format(says).encode()
        told = tarfile.TarInfo("station/station")
        told.size, told.mode = len(text), 0o755
        archive.addfile(told, io.BytesIO(text))
        described = tarfile.TarInfo(f"station/_internal/station-{says}.dist-info")
        described.type, described.mode = tarfile.DIRTYPE, 0o755
        archive.addfile(described)
    return file


@pytest.fixture
def updates(tmp_path, monkeypatch):
    folder = tmp_path / "apps" / "station"
    folder.mkdir(parents=True)
    (folder / "station").write_text(SCRIPT.format("0.1.0"), encoding="utf-8")
    (folder / "station").chmod(0o755)
    (folder / "_internal" / "station-0.1.0.dist-info").mkdir(parents=True)
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
    program = packed(tmp_path, says).rename(tmp_path / f"station-{version}.tar.gz")
    return str(make_update(program, tmp_path / "maker", tmp_path, version, "0.0.0"))


def nothing(_step):
    """Who looks on is not told."""


def recorded(tmp_path) -> bytes:
    return b"".join(file.read_bytes() for file in tmp_path.glob("ledger.sqlite*"))


async def test_it_is_installed_and_taken_back_and_both_stand_in_the_record(updates, tmp_path):
    steps = []
    offer = await updates.check(bundle(tmp_path))
    await updates.install(offer, steps.append)
    assert steps == list(UpdateStep)
    assert updates.program.read_text() == SCRIPT.format("9.0.0")
    assert updates.state().before == "0.1.0"
    assert await updates.go_back(nothing) == "0.1.0"
    assert updates.program.read_text() == SCRIPT.format("0.1.0")
    assert b"update from 0.1.0 to 9.0.0: begun" in recorded(tmp_path)
    assert b"update from 0.1.0 to 9.0.0: done" in recorded(tmp_path)
    assert b"way back from 0.1.0 to 0.1.0: done" in recorded(tmp_path)
    assert list((tmp_path / "data" / "updates").iterdir()) == []


async def test_a_version_that_does_not_start_leaves_the_old_one_and_nothing_beside_it(
    updates, tmp_path
):
    offer = await updates.check(bundle(tmp_path, says="8.8.8"))
    with pytest.raises(UpdateUndone):
        await updates.install(offer, nothing)
    assert updates.program.read_text() == SCRIPT.format("0.1.0")
    assert [each.name for each in updates.program.parents[1].iterdir()] == ["station"]
    assert b"not done; The new version does not say" in recorded(tmp_path)


async def test_while_somebody_writes_the_record_there_is_no_update(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    shift = LedgerJournal(ledger_of(updates.outside))
    await shift.append(Entry(EntryKind.CHANGED, SystemClock().utc(), facts={"what": "a shift"}))
    try:
        with pytest.raises(UpdateNotNow):
            await updates.install(offer, nothing)
        with pytest.raises(UpdateNotNow):
            await updates.go_back(nothing)
    finally:
        await shift.close()
    assert updates.program.read_text() == SCRIPT.format("0.1.0")


async def test_no_shift_begins_while_it_is_updated(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    refused = []

    def begin_a_shift(_step):
        lock = WriterLock(tmp_path / "ledger.sqlite")
        with pytest.raises(LedgerTaken):
            lock.take()
        refused.append(lock)

    await updates.install(offer, begin_a_shift)
    assert len(refused) == len(UpdateStep)


@pytest.fixture
def open_window(updates):
    """Another process out of the same folder."""
    window = shutil.copy(shutil.which("sleep"), updates.program.with_name("window"))
    running = subprocess.Popen([window, "60"])
    yield running.pid
    running.kill()
    running.wait()


async def test_while_another_station_is_open_there_is_no_update(updates, tmp_path, open_window):
    offer = await updates.check(bundle(tmp_path))
    with pytest.raises(UpdateNotNow, match=f"process {open_window}"):
        await updates.install(offer, nothing)
    assert updates.program.read_text() == SCRIPT.format("0.1.0")


async def test_what_was_exchanged_after_the_look_is_not_installed(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    shutil.copyfile(bundle(tmp_path, "9.9.9", "9.9.9"), offer.file)
    with pytest.raises(UpdateRefused, match="another one now"):
        await updates.install(offer, nothing)
    assert updates.program.read_text() == SCRIPT.format("0.1.0")


async def test_a_stick_that_is_pulled_out_after_the_look_is_told(updates, tmp_path):
    offer = await updates.check(bundle(tmp_path))
    os.unlink(offer.file)  # noqa: PTH108  # a loop that a test may block
    with pytest.raises(UpdateRefused, match="cannot be read"):
        await updates.install(offer, nothing)


async def test_a_folder_that_never_answers_is_given_up(updates, tmp_path, monkeypatch):
    answers = threading.Event()
    monkeypatch.setattr(updating, "_CHECKS_WITHIN_S", 0.05)
    monkeypatch.setattr(updates, "_check", lambda _place: answers.wait())
    with pytest.raises(UpdateRefused, match="does not answer"):
        await updates.check(str(tmp_path))
    answers.set()
    for thread in threading.enumerate():
        if thread.name == "update check":
            thread.join(5)


def damaged(file: str) -> str:
    raw = bytearray(Path(file).read_bytes())
    raw[raw.index(b"\x1f\x8b") + 20] ^= 0xFF
    Path(file).write_bytes(raw)
    return file


async def test_a_program_that_was_damaged_is_told_by_the_look(updates, tmp_path):
    with pytest.raises(UpdateRefused):
        await updates.check(damaged(bundle(tmp_path)))


async def test_without_room_nothing_is_begun(updates, tmp_path):
    offer = replace(await updates.check(bundle(tmp_path)), size_bytes=10**15)
    with pytest.raises(UpdateRefused, match="wants"):
        await updates.install(offer, nothing)


async def test_an_older_one_is_refused(updates, tmp_path):
    with pytest.raises(UpdateRefused, match="It brings"):
        await updates.check(bundle(tmp_path, "0.0.9", "0.0.9"))


async def test_from_its_source_no_bundle_is_taken(updates, tmp_path):
    with pytest.raises(UpdateRefused, match="source"):
        await StationUpdates(updates.outside).check(bundle(tmp_path))


async def test_an_installed_station_hears_of_no_key_but_its_own(updates, monkeypatch):
    assert updates.state().keys == ("maker",)
    monkeypatch.setattr(update_place, "kind_of_this", lambda: "portable")
    assert updates.state().keys == ()


APT = """#!{python}
import sys
text = open(sys.argv[-1]).read()
open({program!r}, "w").write(text)
"""
"""Stands for pkexec with the package tool: what is in the package becomes the program."""


@pytest.fixture
def packages(updates, tmp_path, monkeypatch):
    """A Station that is installed as a package."""
    tools = tmp_path / "tools"
    tools.mkdir()
    pkexec = tools / "pkexec"
    pkexec.write_text(APT.format(python=sys.executable, program=str(updates.program)))
    pkexec.chmod(0o755)
    monkeypatch.setenv("PATH", str(tools), prepend=":")
    made = StationUpdates(updates.outside, "deb", updates.program.parent)
    made.program = updates.program
    return made


def deb(tmp_path, version, says="") -> str:
    file = tmp_path / f"station_{version}_amd64.deb"
    file.write_text(SCRIPT.format(says or version), encoding="utf-8")
    return str(make_update(file, tmp_path / "maker", tmp_path, version, "0.0.0"))


async def test_a_package_is_installed_and_the_one_before_comes_back(packages, tmp_path):
    deb(tmp_path, "0.1.0")
    deb(tmp_path, "9.0.0")
    await packages.install(await packages.check(str(tmp_path)), nothing)
    assert packages.program.read_text() == SCRIPT.format("9.0.0")
    kept = tmp_path / "data" / "updates"
    assert sorted(each.name for each in kept.iterdir()) == [
        "station-0.1.0-deb.update", "station-9.0.0-deb.update",
    ]  # fmt: skip
    assert packages._packages.go_back("9.0.0") == "0.1.0"
    assert packages.program.read_text() == SCRIPT.format("0.1.0")


async def test_a_package_that_does_not_start_goes_back_by_itself(packages, tmp_path):
    deb(tmp_path, "0.1.0")
    deb(tmp_path, "9.0.0", says="nothing of use")
    with pytest.raises(UpdateUndone):
        await packages.install(await packages.check(str(tmp_path)), nothing)
    assert packages.program.read_text() == SCRIPT.format("0.1.0")
    assert packages.state().before == ""


async def test_where_the_package_before_is_not_kept_that_is_told(packages, tmp_path):
    offer = await packages.check(deb(tmp_path, "9.0.0", says="nothing of use"))
    with pytest.raises(UpdateUndone) as undone:
        await packages.install(offer, nothing)
    assert "apt install" in undone.value.hint
    with pytest.raises(UpdateRefused, match="not kept"):
        await packages.go_back(nothing)
