"""Which of Qt's system libraries are asked for, and how a lack of them is told."""

import sys

import pytest

from installer import system_libraries
from installer.system_libraries import missing, prepare, wanted
from installer.trouble import SetupTrouble

ABSENT = {"libnever-was.so.9": "libnever-was9", "libnor-this.so.1": "libnor-this1"}

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the others bring their own")


@pytest.fixture
def without_apt(monkeypatch, tmp_path):
    monkeypatch.setenv("PATH", str(tmp_path))


@pytest.fixture
def with_apt_but_no_rights(monkeypatch, tmp_path):
    for name, body in (("apt-get", "exit 1"), ("sudo", "exit 1")):
        (tmp_path / name).write_text(f"#!/bin/sh\n{body}\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr("os.geteuid", lambda: 1000)


def test_without_a_display_no_library_of_a_display_is_wanted():
    assert not any("xcb" in name or "wayland" in name for name in wanted({}))


def test_each_kind_of_display_brings_its_own_libraries():
    assert "libxcb-cursor.so.0" in wanted({"DISPLAY": ":0"})
    assert "libwayland-client.so.0" in wanted({"WAYLAND_DISPLAY": "wayland-0"})


@linux_only
def test_only_what_the_loader_cannot_load_is_missing():
    assert missing({"libc.so.6": "libc6"} | ABSENT) == ABSENT


@linux_only
def test_a_system_without_apt_is_told_what_it_lacks(monkeypatch, without_apt):
    monkeypatch.setattr(system_libraries, "ALWAYS", ABSENT)
    with pytest.raises(SetupTrouble, match=r"lacks libnever-was\.so\.9 and libnor-this\.so\.1: "):
        prepare({})


@linux_only
def test_without_the_rights_the_one_command_is_told(monkeypatch, with_apt_but_no_rights):
    monkeypatch.setattr(system_libraries, "ALWAYS", ABSENT)
    with pytest.raises(
        SetupTrouble, match="run `sudo apt-get install -y libnever-was9 libnor-this1` and then"
    ):
        prepare({})


@linux_only
def test_a_missing_venv_module_is_in_the_same_command(monkeypatch, with_apt_but_no_rights):
    monkeypatch.setattr(system_libraries, "ALWAYS", ABSENT)
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    minor = sys.version_info.minor
    with pytest.raises(SetupTrouble, match=rf"install -y python3\.{minor}-venv libnever-was9 "):
        prepare({})


@linux_only
@pytest.mark.parametrize(
    ("machine", "has", "use"),
    [("x86_64", "2.31", "Debian 12"), ("aarch64", "2.36", "Debian 13")],
)
def test_a_system_older_than_qt_is_refused_before_anything_is_fetched(
    monkeypatch, machine, has, use
):
    monkeypatch.setattr("platform.libc_ver", lambda: ("glibc", has))
    monkeypatch.setattr("platform.machine", lambda: machine)
    with pytest.raises(SetupTrouble, match=f"this system has {has}: use {use}, "):
        prepare({})
