"""Programs that some tests need: installed where that is possible, else told."""

import sys

import pytest

from installer import programs, system_libraries
from installer.programs import missing, prepare
from installer.trouble import SetupTrouble

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="Linux only")


@pytest.fixture
def lacking(monkeypatch, tmp_path):
    """A computer that has nothing of it, but apt-get."""
    (tmp_path / "apt-get").write_text("#!/bin/sh\n")
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(programs, "SYSTEM_PYTHON", tmp_path / "python3")
    return tmp_path


def test_what_is_missing_is_named_with_its_package(lacking):
    assert missing() == {
        "dbus-daemon": "dbus", "ip": "iproute2", "dbusmock": "python3-dbusmock",
    }  # fmt: skip


def test_what_is_missing_is_installed(lacking, monkeypatch):
    asked = []
    monkeypatch.setattr(system_libraries, "install", lambda packages, _: asked.extend(packages))
    prepare()
    assert asked == ["dbus", "iproute2", "python3-dbusmock"]


def test_without_the_rights_it_is_told_and_the_tests_go_on(lacking, monkeypatch, capsys):
    def refuse(*_):
        raise SetupTrouble("Run this first.")

    monkeypatch.setattr(system_libraries, "install", refuse)
    prepare()
    assert (
        "Run this first. Until then the tests that need it are skipped." in capsys.readouterr().out
    )


def test_without_apt_it_is_told_and_the_tests_go_on(lacking, capsys):
    (lacking / "apt-get").unlink()
    prepare()
    assert "will be skipped" in capsys.readouterr().out
