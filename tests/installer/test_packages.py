"""What is handed to people: installer/packing.py and the makers for each system, on a stand-in for
the frozen program. The real one is made, installed and used in the lane `package`.
"""

import json
import shutil
import subprocess
import sys
import tarfile

import pytest

from installer.bill import names_in, only_shipped
from installer.environment import Environment
from installer.linux.deb import make_deb
from installer.linux.man import page
from installer.linux.portable import make_portable
from installer.linux.trial import Unfit, check_computer
from installer.macos.dmg import make_dmg
from installer.packing import last_change, version
from installer.release import Release, run
from installer.trouble import SetupTrouble
from installer.windows.setup import make_setup

ON_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="a .deb is made on Linux alone")
MADE_AT = 1_700_000_000


@pytest.fixture
def release(tmp_path):
    folder = tmp_path / "station"
    (folder / "_internal").mkdir(parents=True)
    (folder / "station").write_text("#!/bin/sh\necho station 1.2.3\n", encoding="utf-8")
    (folder / "station").chmod(0o755)
    (folder / "_internal" / "library.so").write_bytes(b"\x7fELF")
    environment = Environment()
    return Release("1.2.3", folder, tmp_path, environment, MADE_AT)


@pytest.fixture
def program(tmp_path, monkeypatch):
    """Puts a stand-in first on the PATH; `said()` is how it was called."""

    def put(name, script):
        programs = tmp_path / "programs"
        programs.mkdir(exist_ok=True)
        (programs / name).write_text(f'#!/bin/sh\necho "$@" > {programs}/said\n{script}\n')
        (programs / name).chmod(0o755)
        monkeypatch.setenv("PATH", str(programs), prepend=":")
        return (programs / "said").read_text

    return put


def told_of(package, how):
    command = [shutil.which("dpkg-deb"), how, package]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@ON_LINUX
@pytest.mark.timeout(60)
def test_the_deb_holds_program_rule_entry_icons_and_man_page_and_is_the_same_each_time(release):
    if shutil.which("dpkg-deb") is None:
        pytest.skip("dpkg-deb is not there")
    made = make_deb(release)
    first = made.read_bytes()
    listed = told_of(made, "-c")
    for name in (
        "usr/lib/station/station", "usr/bin/station -> ../lib/station/station",
        "usr/lib/udev/rules.d/50-station-particle.rules", "applications/station.desktop",
        "icons/hicolor/48x48/apps/station.png", "man/man1/station.1.gz", "doc/station/copyright",
        "metainfo/io.station.Station.metainfo.xml",
    ):  # fmt: skip
        assert name in listed
    assert "root/root" in listed
    fields = told_of(made, "-f")
    assert "Version: 1.2.3" in fields
    assert "libegl1" in fields
    assert make_deb(release).read_bytes() == first


def test_the_portable_archive_is_the_same_each_time_and_names_nobody(release):
    made = make_portable(release)
    first = made.read_bytes()
    with tarfile.open(made) as archive:
        assert {entry.uname for entry in archive} == {"root"}
        assert {entry.mtime for entry in archive} == {MADE_AT}
        assert "station/_internal/library.so" in archive.getnames()
    assert make_portable(release).read_bytes() == first


def test_the_man_page_names_every_command_of_the_program():
    text = page("1.2.3", "2024-01-31")
    for command in ("provision", "bench", "device identify", "ledger verify", "simulate"):
        assert f".SS station {command}" in text.replace(r"\-", "-")
    assert r"\-\-recipe FILE" in text


def test_the_windows_set_up_is_made_by_inno_setup(release, program):
    said = program("iscc", "exit 0")
    assert make_setup(release).name == "station-1.2.3-setup.exe"
    assert "/DVersion=1.2.3" in said()


def test_without_inno_setup_it_is_told_what_to_install(release, monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(SetupTrouble, match="install Inno Setup"):
        make_setup(release)


def test_the_mac_bundle_says_why_it_wants_the_location(release, program):
    said = program("hdiutil", "exit 0")
    assert make_dmg(release).name == "station-1.2.3.dmg"
    assert "Station.app" in said()
    listed = (release.into / "Station.app/Contents/Info.plist").read_text(encoding="utf-8")
    assert "NSLocationWhenInUseUsageDescription" in listed


def test_a_tool_that_fails_is_told_with_its_last_words(release, program):
    program("hdiutil", "echo the disk is full >&2; exit 3")
    with pytest.raises(SetupTrouble, match="hdiutil ended with 3: the disk is full"):
        run(release, "hdiutil")


def test_the_bill_names_what_is_shipped_and_no_tool_of_ours():
    bill = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": [
            {"name": "PySide6_Essentials", "bom-ref": "qt"}, {"name": "pytest", "bom-ref": "test"},
        ],
        "dependencies": [{"ref": "root", "dependsOn": ["qt", "test"]}, {"ref": "test"}],
    }  # fmt: skip
    names = names_in("pyside6-essentials==6.11.3 \\\n    --hash=sha256:00\n")
    shipped = only_shipped(bill, names)
    assert "pytest" not in json.dumps(shipped)
    assert shipped["dependencies"] == [{"ref": "root", "dependsOn": ["qt"]}]


@ON_LINUX
def test_a_person_without_rights_is_told_why_the_package_is_not_tried(monkeypatch):
    monkeypatch.setattr("os.geteuid", lambda: 1000)
    with pytest.raises(Unfit, match="by root alone"):
        check_computer()


def test_the_version_is_that_of_the_project_and_files_bear_the_time_of_the_last_change():
    assert version().count(".") == 2
    assert last_change() > MADE_AT
