"""An update from a signed bundle: refused whole, or done whole."""

import io
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from installer.trouble import SetupTrouble
from installer.update import make_update, new_key
from station.domain.update_errors import UpdateRefused, UpdateUndone
from station.host import update_deb, update_place
from station.host.update_build import built_from, others_running
from station.host.update_bundle import (
    MANIFEST,
    newest_of,
    prove_program,
    proven,
    read_keys,
    take_out,
)
from station.host.update_place import own_environment

PROGRAM = "#!/bin/sh\necho station {version}\n"


def portable(folder: Path, version: str, script: str = PROGRAM) -> Path:
    """As installer/build.py makes one: a folder in a .tar.gz."""
    file = folder / f"station-{version}.tar.gz"
    with tarfile.open(file, "w:gz") as packed:
        text = script.format(version=version).encode()
        told = tarfile.TarInfo("station/station")
        told.size, told.mode = len(text), 0o755
        packed.addfile(told, io.BytesIO(text))
        described = tarfile.TarInfo(f"station/_internal/station-{version}.dist-info")
        described.type, described.mode = tarfile.DIRTYPE, 0o755
        packed.addfile(described)
    return file


@pytest.fixture
def key(tmp_path):
    file = tmp_path / "maker"
    keys = read_keys(f"[keys]\n{new_key(file)}\n")
    return file, keys


@pytest.fixture
def installed(tmp_path):
    folder = tmp_path / "apps" / "station"
    folder.mkdir(parents=True)
    program = folder / "station"
    program.write_text(PROGRAM.format(version="1.0.0"), encoding="utf-8")
    program.chmod(0o755)
    (folder / "_internal" / "station-1.0.0.dist-info").mkdir(parents=True)
    return folder


def any_fits(_manifest):
    """Each version is for this Station."""


def said(folder: Path) -> str:
    return subprocess.run([folder / "station"], capture_output=True, text=True, check=True).stdout


def bundle_of(tmp_path, key, version="2.0.0", **more) -> Path:
    return make_update(portable(tmp_path, version, **more), key[0], tmp_path, version, "0.0.0")


def test_a_private_key_is_its_owners_alone_and_is_not_written_over(tmp_path, key):
    assert stat.S_IMODE(key[0].stat().st_mode) == 0o600
    with pytest.raises(SetupTrouble, match="there already"):
        new_key(key[0])


def test_one_program_and_one_key_make_one_bundle(tmp_path, key):
    first = bundle_of(tmp_path, key).read_bytes()
    assert bundle_of(tmp_path, key).read_bytes() == first


def test_a_whole_bundle_is_proven_and_its_program_taken_out(tmp_path, key):
    file = bundle_of(tmp_path, key)
    found = proven(file, key[1])
    into = tmp_path / "out"
    into.mkdir()
    assert take_out(file, found, into).read_bytes() == portable(tmp_path, "2.0.0").read_bytes()


def changed(file: Path, name: str, change) -> None:
    with zipfile.ZipFile(file) as bundle:
        parts = {each: bundle.read(each) for each in bundle.namelist()}
    parts[name] = change(parts[name])
    with zipfile.ZipFile(file, "w") as bundle:
        for each, content in parts.items():
            bundle.writestr(each, content)


def test_a_changed_manifest_is_refused(tmp_path, key):
    file = bundle_of(tmp_path, key)
    changed(file, MANIFEST, lambda raw: raw.replace(b"2.0.0", b"9.0.0"))
    with pytest.raises(UpdateRefused, match="signature"):
        proven(file, key[1])


def test_a_changed_program_is_refused(tmp_path, key):
    file = bundle_of(tmp_path, key)
    name = proven(file, key[1]).payload
    changed(file, name, lambda raw: raw[:-1] + b"x")
    with pytest.raises(UpdateRefused, match="not the one that was signed"):
        take_out(file, proven(file, key[1]), tmp_path)


def test_a_key_that_is_not_known_here_is_refused(tmp_path, key):
    with pytest.raises(UpdateRefused, match="not known"):
        proven(bundle_of(tmp_path, key), {})


def test_a_bundle_that_was_cut_off_is_refused(tmp_path, key):
    file = bundle_of(tmp_path, key)
    file.write_bytes(file.read_bytes()[:-200])
    with pytest.raises(UpdateRefused):
        proven(file, key[1])


def test_of_a_folder_the_newest_bundle_is_taken_by_its_numbers(tmp_path, key):
    bundle_of(tmp_path, key, "2.9.0")
    newer = bundle_of(tmp_path, key, "2.10.0")
    assert newest_of(tmp_path, key[1], any_fits) == newer


def test_what_lies_beside_a_good_bundle_does_not_stand_in_its_way(tmp_path, key):
    good = bundle_of(tmp_path, key, "2.0.0")
    (tmp_path / "station-9.0.0-portable.update").write_bytes(b"half a fi")
    os.mkfifo(tmp_path / "station-8.0.0-portable.update")
    (tmp_path / "station-7.0.0-portable.update").mkdir()

    def too_new(manifest):
        if manifest.version == "3.0.0":
            raise UpdateRefused("It wants 2.5.0 at least.")

    bundle_of(tmp_path, key, "3.0.0")
    assert newest_of(tmp_path, key[1], too_new) == good


def test_a_folder_without_a_fitting_one_tells_why_and_one_that_is_gone_too(tmp_path, key):
    with pytest.raises(UpdateRefused, match="There is no"):
        newest_of(tmp_path / "gone", key[1], any_fits)
    (tmp_path / "empty").mkdir()
    with pytest.raises(UpdateRefused, match="no update in"):
        newest_of(tmp_path / "empty", key[1], any_fits)
    bundle_of(tmp_path, key)
    with pytest.raises(UpdateRefused, match=r"station-2\.0\.0-portable\.update: .*not known"):
        newest_of(tmp_path, {}, any_fits)


def rewritten(file: Path, change) -> None:
    """`change(parts)` of name: (ZipInfo, content)."""
    with zipfile.ZipFile(file) as bundle:
        parts = [(each, bundle.read(each)) for each in bundle.infolist()]
    with zipfile.ZipFile(file, "w") as bundle:
        for each, content in change(parts):
            bundle.writestr(each, content)


def linked(name: str):
    entry = zipfile.ZipInfo(name)
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    "change",
    [
        lambda parts: [*parts, (zipfile.ZipInfo("../../evil"), b"x")],
        lambda parts: [*parts, (zipfile.ZipInfo("/etc/cron.d/evil"), b"x")],
        lambda parts: [*parts[:2], (linked(parts[2][0].filename), b"/etc/passwd")],
        lambda parts: [*parts[:2], (zipfile.ZipInfo(parts[2][0].filename), b"short")],
        lambda parts: parts[:2],
    ],
    ids=["out of the folder", "an absolute path", "a link", "a short program", "no program"],
)
def test_a_bundle_that_holds_anything_else_is_refused_before_it_is_opened(tmp_path, key, change):
    file = bundle_of(tmp_path, key)
    rewritten(file, change)
    with pytest.raises(UpdateRefused):
        proven(file, key[1])


def test_a_manifest_too_large_to_be_one_is_not_read(tmp_path, key):
    file = bundle_of(tmp_path, key)
    changed(file, MANIFEST, lambda raw: raw + b" " * 20_000)
    with pytest.raises(UpdateRefused, match="no update"):
        proven(file, key[1])


@pytest.mark.parametrize("cut", [1, 10, 100, 400, 900])
def test_a_bundle_with_any_byte_turned_over_is_refused_or_proves_the_same(tmp_path, key, cut):
    file = bundle_of(tmp_path, key)
    whole = bytearray(file.read_bytes())
    before = proven(file, key[1])
    whole[len(whole) * cut // 1000] ^= 0xFF
    file.write_bytes(whole)
    try:
        found = proven(file, key[1])
        prove_program(file, found)
    except UpdateRefused:
        return
    assert found == before


def test_the_new_version_takes_the_place_of_the_old_one_and_there_is_a_way_back(
    tmp_path, installed
):
    new = update_place.put_beside(portable(tmp_path, "2.0.0"), installed)
    update_place.try_out(new, "2.0.0")
    update_place.exchange(new, installed, "2.0.0")
    assert said(installed) == "station 2.0.0\n"
    assert update_place.version_before(installed) == "1.0.0"
    assert update_place.go_back(installed) == "1.0.0"
    assert said(installed) == "station 1.0.0\n"
    assert update_place.go_back(installed) == "2.0.0"
    assert said(installed) == "station 2.0.0\n"
    assert sorted(each.name for each in installed.parent.iterdir()) == ["station", "station.before"]


@pytest.mark.parametrize("script", ["#!/bin/sh\nexit 3\n", "#!/bin/sh\necho station 1.9.9\n"])
def test_a_version_that_does_not_start_never_takes_its_place(tmp_path, installed, script):
    new = update_place.put_beside(portable(tmp_path, "2.0.0", script), installed)
    with pytest.raises(UpdateUndone):
        update_place.try_out(new, "2.0.0")
    assert said(installed) == "station 1.0.0\n"


def test_nothing_of_an_archive_lands_outside_its_folder(tmp_path, installed):
    file = tmp_path / "evil.tar.gz"
    with tarfile.open(file, "w:gz") as packed:
        packed.addfile(tarfile.TarInfo("../../escaped"), io.BytesIO(b""))
    with pytest.raises(UpdateRefused):
        update_place.put_beside(file, installed)
    assert not (tmp_path / "escaped").exists()


MOODY = """#!/bin/sh
case "$0" in */apps/station/station) exit 3;; esac
echo station {version}
"""


def test_what_starts_beside_but_not_in_its_place_goes_back_by_itself(tmp_path, installed):
    new = update_place.put_beside(portable(tmp_path, "1.5.0"), installed)
    update_place.exchange(new, installed, "1.5.0")
    new = update_place.put_beside(portable(tmp_path, "2.0.0", MOODY), installed)
    update_place.try_out(new, "2.0.0")
    with pytest.raises(UpdateUndone):
        update_place.exchange(new, installed, "2.0.0")
    assert said(installed) == "station 1.5.0\n"
    assert update_place.version_before(installed) == "1.0.0"


def test_a_version_before_that_does_not_start_is_not_gone_back_to(tmp_path, installed):
    update_place.exchange(
        update_place.put_beside(portable(tmp_path, "2.0.0"), installed), installed, "2.0.0"
    )
    (update_place.before_of(installed) / "station").unlink()
    with pytest.raises(UpdateUndone):
        update_place.go_back(installed)
    assert said(installed) == "station 2.0.0\n"


CUT = """
import os, sys
from pathlib import Path
from station.host import update_place
step, archive, folder = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
ACTS = {"os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.rmtree", "tempfile.mkdtemp",
        "tarfile.unpack", "subprocess.Popen", "ctypes.dlsym", "os.chmod"}
seen = 0
def count(event, arguments):
    global seen
    is_act = event in ACTS or (event == "open" and arguments[2] & os.O_CREAT)
    if not is_act:
        return
    if seen == step:
        os.kill(os.getpid(), 9)
    seen += 1
sys.addaudithook(count)
new = update_place.put_beside(archive, folder)
update_place.try_out(new, "2.0.0")
update_place.exchange(new, folder, "2.0.0")
print(seen)
"""
"""Its process is killed as it begins act number `step`, whatever that is; without one it tells how
many there are.
"""


def cut_at(step: int, archive: Path, folder: Path) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", CUT, str(step), str(archive), str(folder)], check=False,
        cwd=Path(update_place.__file__).parents[2], capture_output=True, text=True,
    )  # fmt: skip


@pytest.mark.timeout(120)
def test_wherever_the_power_goes_the_old_or_the_new_version_is_whole(tmp_path, installed):
    """From 1.0.0 by way of 1.5.0, so that there is an earlier version to be cut off at too."""
    archive, kept = portable(tmp_path, "2.0.0"), tmp_path / "kept"
    new = update_place.put_beside(portable(tmp_path, "1.5.0"), installed)
    update_place.exchange(new, installed, "1.5.0")
    shutil.copytree(installed.parent, kept, symlinks=True)
    found = set()
    for step in range(100):
        done = cut_at(step, archive, installed)
        if done.returncode == 0:
            assert step > 10
            break
        assert done.returncode == -9, done.stderr
        found.add(said(installed))
        before = update_place.before_of(installed)
        assert not before.exists() or said(before) != said(installed)  # whole, and another
        again = cut_at(100, archive, installed)  # simply done again: nothing stands in its way
        assert again.returncode == 0, again.stderr
        assert said(installed) == "station 2.0.0\n"
        assert sorted(each.name for each in installed.parent.iterdir()) == [
            "station", "station.before",
        ]  # fmt: skip
        shutil.rmtree(installed.parent)
        shutil.copytree(kept, installed.parent, symlinks=True)
    assert found == {"station 1.5.0\n", "station 2.0.0\n"}


def test_another_station_that_is_open_in_the_folder_is_seen(tmp_path):
    folder = tmp_path / "station"
    folder.mkdir()
    shutil.copy(shutil.which("sleep"), folder / "station")
    assert others_running(folder) == []
    running = subprocess.Popen([folder / "station", "60"])
    try:
        assert others_running(folder) == [running.pid]
    finally:
        running.kill()
        running.wait()


def test_what_it_was_built_from_is_told_where_it_was_written_down():
    assert built_from(b'{"commit": "1383cdcb0569", "day": "2026-11-23"}') == (
        "1383cdcb0569, 2026-11-23"
    )
    for unreadable in (None, b"", b"[]", b"{}"):
        assert built_from(unreadable) == ""


def test_another_program_finds_its_own_libraries():
    made = own_environment({"LD_LIBRARY_PATH": "/mine", "LD_LIBRARY_PATH_ORIG": "/lib", "A": "b"})
    assert made["LD_LIBRARY_PATH"] == "/lib"
    assert "LD_LIBRARY_PATH" not in own_environment({"LD_LIBRARY_PATH": "/mine"})


def pkexec(folder: Path, script: str) -> dict[str, str]:
    """A system whose asking for rights goes so."""
    (folder / "bin").mkdir()
    program = folder / "bin" / "pkexec"
    program.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    program.chmod(0o755)
    return {"PATH": f"{folder / 'bin'}:{os.environ['PATH']}"}


def test_a_package_is_installed_with_rights_asked_for_once(tmp_path):
    environment = pkexec(tmp_path, f'echo "$@" > {tmp_path / "asked"}')
    update_deb.install(tmp_path / "station.deb", environment)
    assert "apt-get install" in (tmp_path / "asked").read_text()


@pytest.mark.parametrize(("status", "error"), [(126, UpdateRefused), (100, UpdateUndone)])
def test_rights_that_are_not_given_and_a_package_that_fails_are_told(tmp_path, status, error):
    with pytest.raises(error):
        update_deb.install(tmp_path / "station.deb", pkexec(tmp_path, f"exit {status}"))


def test_without_a_way_to_ask_for_rights_the_command_is_told(tmp_path):
    with pytest.raises(UpdateRefused) as refused:
        update_deb.install(tmp_path / "station.deb", {"PATH": str(tmp_path)})
    assert "apt install" in refused.value.hint


def test_the_bundle_before_is_kept_and_proven_again(tmp_path, key):
    kept = tmp_path / "updates"
    for version in ("1.0.0", "2.0.0"):
        update_deb.keep(kept, bundle_of(tmp_path, key, version), version)
    file, version = update_deb.before(kept, "2.0.0", key[1])
    assert version == "1.0.0"
    file.write_bytes(file.read_bytes()[:-300])
    assert update_deb.before(kept, "2.0.0", key[1]) is None
    assert update_deb.before(tmp_path / "none", "2.0.0", key[1]) is None


def test_of_what_is_kept_only_this_version_and_the_one_before_stay(tmp_path, key):
    kept = tmp_path / "updates"
    for version in ("1.0.0", "2.0.0", "3.0.0"):
        update_deb.keep(kept, bundle_of(tmp_path, key, version), version)
    update_deb.forget_others(kept, "3.0.0", "2.0.0")
    assert sorted(each.name for each in kept.iterdir()) == [
        "station-2.0.0-deb.update", "station-3.0.0-deb.update",
    ]  # fmt: skip
