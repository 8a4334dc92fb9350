"""An update from a signed bundle: refused whole, or done whole."""

import io
import os
import stat
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from installer.update import make_update, new_key
from station.domain.update_errors import UpdateRefused, UpdateUndone
from station.host import update_deb, update_place
from station.host.update_bundle import MANIFEST, newest_of, proven, read_keys, take_out

PROGRAM = "#!/bin/sh\necho station {version}\n"


def portable(folder: Path, version: str, script: str = PROGRAM) -> Path:
    """As installer/build.py makes one: a folder in a .tar.gz."""
    file = folder / f"station-{version}.tar.gz"
    with tarfile.open(file, "w:gz") as packed:
        text = script.format(version=version).encode()
        told = tarfile.TarInfo("station/station")
        told.size, told.mode = len(text), 0o755
        packed.addfile(told, io.BytesIO(text))
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
    return folder


def said(folder: Path) -> str:
    return subprocess.run([folder / "station"], capture_output=True, text=True, check=True).stdout


def bundle_of(tmp_path, key, version="2.0.0", **more) -> Path:
    return make_update(portable(tmp_path, version, **more), key[0], tmp_path, version, "0.0.0")


def test_a_private_key_is_its_owners_alone_and_is_not_written_over(tmp_path, key):
    assert stat.S_IMODE(key[0].stat().st_mode) == 0o600
    with pytest.raises(FileExistsError):
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


def test_of_a_folder_the_newest_bundle_is_taken_and_a_folder_that_is_gone_is_told(tmp_path, key):
    newer, _ = bundle_of(tmp_path, key, "2.1.0"), bundle_of(tmp_path, key, "2.0.9")
    assert newest_of(tmp_path) == newer
    with pytest.raises(UpdateRefused, match="no file"):
        newest_of(tmp_path / "gone")
    (tmp_path / "empty").mkdir()
    with pytest.raises(UpdateRefused, match="no update"):
        newest_of(tmp_path / "empty")


def test_the_new_version_takes_the_place_of_the_old_one_and_there_is_a_way_back(
    tmp_path, installed
):
    new = update_place.put_beside(portable(tmp_path, "2.0.0"), installed)
    update_place.try_out(new, "2.0.0")
    update_place.exchange(new, installed)
    assert said(installed) == "station 2.0.0\n"
    update_place.go_back(installed)
    assert said(installed) == "station 1.0.0\n"
    update_place.go_back(installed)
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


CUT = """
import os, sys
from pathlib import Path
from station.host import update_place
step, archive, folder = int(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
steps = iter(range(100))
def count(*_):
    if next(steps) == step:
        os.kill(os.getpid(), 9)
def before(name, function):
    def act(*arguments, **more):
        count()
        made = function(*arguments, **more)
        count()
        return made
    return act
for name in ("put_beside", "try_out", "_exchange_names"):
    setattr(update_place, name, before(name, getattr(update_place, name)))
update_place.Path.rename = before("rename", Path.rename)
new = update_place.put_beside(archive, folder)
update_place.try_out(new, "2.0.0")
update_place.exchange(new, folder)
count()
"""


@pytest.mark.parametrize("step", range(9))
def test_wherever_the_power_goes_the_old_or_the_new_version_is_whole(tmp_path, installed, step):
    archive = portable(tmp_path, "2.0.0")
    done = subprocess.run(
        [sys.executable, "-c", CUT, str(step), str(archive), str(installed)], check=False,
        cwd=Path(update_place.__file__).parents[2], capture_output=True,
    )  # fmt: skip
    assert done.returncode == -9, done.stderr
    assert said(installed) in ("station 1.0.0\n", "station 2.0.0\n")
    if said(installed) == "station 1.0.0\n":  # then it is simply done again
        update_place.exchange(update_place.put_beside(archive, installed), installed)
    assert said(installed) == "station 2.0.0\n"
    update_place.go_back(installed)
    assert said(installed) == "station 1.0.0\n"


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


def test_the_package_before_is_kept_for_the_way_back(tmp_path):
    for version in ("1.0.0", "2.0.0"):
        package = tmp_path / f"station_{version}_amd64.deb"
        package.write_text(version)
        update_deb.kept(tmp_path / "updates", package)
    assert update_deb.before(tmp_path / "updates", "2.0.0").read_text() == "1.0.0"
    with pytest.raises(UpdateRefused):
        update_deb.before(tmp_path / "none", "2.0.0")
