"""installer/update.py: keys and bundles, as whoever releases makes them."""

import tomllib
from pathlib import Path

import pytest

from installer.environment import ROOT, Environment
from installer.packing import RESOURCES, STAMP, version, write_stamp
from installer.release import Release
from installer.update import main
from station.host import update_build
from station.host.update_bundle import prove_program, proven, read_keys


@pytest.fixture
def program(tmp_path) -> Path:
    made = tmp_path / f"station-{version()}-linux-x86_64.tar.gz"
    made.write_bytes(b"a program")
    return made


@pytest.fixture
def key(tmp_path, capsys) -> tuple[Path, str]:
    """The private one's file, and the line that was printed."""
    file = tmp_path / "maker"
    assert main(["--new-key", str(file)]) == 0
    return file, capsys.readouterr().out


def test_a_bundle_is_proven_by_the_line_that_was_printed(program, key, tmp_path, capsys):
    assert main([str(program), "--key", str(key[0]), "--into", str(tmp_path)]) == 0
    made = Path(capsys.readouterr().out.strip())
    found = proven(made, read_keys(f"[keys]\n{key[1]}"))
    prove_program(made, found)
    assert (found.version, found.key) == (version(), "maker")


def test_a_private_key_never_lies_in_the_checkout(capsys):
    assert main(["--new-key", str(ROOT / "resources" / "maker")]) == 4
    assert "checkout" in capsys.readouterr().err
    assert not (ROOT / "resources" / "maker").exists()


def test_another_version_than_this_checkouts_is_not_signed(program, key, capsys):
    other = program.rename(program.with_name("station-0.0.1-linux-x86_64.tar.gz"))
    assert main([str(other), "--key", str(key[0]), "--into", str(other.parent)]) == 4
    assert "is not version" in capsys.readouterr().err


def test_a_program_that_is_not_there_is_told_in_a_sentence(program, key, capsys):
    program.unlink()
    assert main([str(program), "--key", str(key[0]), "--into", str(program.parent)]) == 4
    assert "cannot be read" in capsys.readouterr().err


def test_what_no_station_would_take_is_not_made(program, key, tmp_path, capsys):
    arguments = [str(program), "--key", str(key[0]), "--into", str(tmp_path), "--least", "new"]
    assert main(arguments) == 4
    assert "No Station would take it" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.update"))


def test_the_keys_of_this_checkout_can_be_read_and_none_of_them_is_private():
    text = (ROOT / "resources" / "update_keys.toml").read_text(encoding="utf-8")
    assert set(tomllib.loads(text)) == {"keys"}
    assert all(len(key) == 32 for key in read_keys(text).values())


def test_a_build_writes_down_what_it_is_from_where_the_program_looks_for_it(tmp_path):
    release = Release("1.2.3", tmp_path / "station", tmp_path, Environment(), 1_700_000_000)
    write_stamp(release)
    assert STAMP == update_build.STAMP
    stamp = (release.folder / RESOURCES / STAMP).read_bytes()
    commit, day = update_build.built_from(stamp).split(", ")
    assert commit
    assert day == "2023-11-14"
