"""Printers, sounds, dfu-util, Qt, typefaces and Python."""

import platform
import sys
from dataclasses import replace

import pytest

from station.domain.errors import StationError
from station.domain.field.findings import State
from station.host.doctor import surroundings
from station.host.doctor.surroundings import (
    look_at_dfu_util,
    look_at_fonts,
    look_at_printers,
    look_at_qt,
    look_at_sounds,
    look_at_system,
)


@pytest.mark.skipif(sys.platform == "win32", reason="CUPS is not Windows'")
def test_printers_are_listed_and_one_that_does_not_answer_is_trouble(
    stand_in, monkeypatch, tmp_path
):
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    assert "no printer" in look_at_printers()[0].what
    stand_in("lpstat", "print('Zebra-2')")
    assert look_at_printers()[0].what == "Printers: Zebra-2."
    stand_in("lpstat", "sys.exit('the scheduler is not running')")
    with pytest.raises(StationError, match="scheduler"):
        look_at_printers()


def test_a_system_without_a_player_is_silent(ground, stand_in):
    assert look_at_sounds(ground)[0].state is State.WATCH
    stand_in("paplay")
    assert "paplay" in look_at_sounds(ground)[0].what
    assert look_at_sounds(replace(ground, system="win32"))[0].state is State.OK


def test_dfu_util_is_wanted_for_dfu_alone(ground, stand_in):
    assert look_at_dfu_util(ground)[0].code == "dfu-util-missing"
    stand_in("dfu-util")
    assert look_at_dfu_util(ground)[0].state is State.OK


def test_this_python_is_new_enough():
    assert platform.python_version() in look_at_system()[0].what


def test_a_screen_is_told_as_qt_would_choose_it(ground):
    assert "no screen" in look_at_qt(ground)[0].what.lower()
    named = replace(ground, environment={"QT_QPA_PLATFORM": "offscreen:x"})
    assert surroundings._screen(named) == "offscreen"
    both = replace(ground, environment={"WAYLAND_DISPLAY": "w", "DISPLAY": ":0"})
    assert surroundings._screen(both) == "wayland"
    assert surroundings._screen(replace(ground, environment={"DISPLAY": ":0"})) == "xcb"


def test_a_library_that_the_screen_lacks_is_named(ground, monkeypatch):
    monkeypatch.setitem(surroundings._SCREEN_LIBRARIES, "xcb", ("libno-such-thing.so.0",))
    (finding,) = look_at_qt(replace(ground, environment={"DISPLAY": ":0"}))
    assert finding.state is State.FIX
    assert "libno-such-thing.so.0" in finding.what


def test_qt_is_not_loaded_for_the_look(ground):
    before = set(sys.modules)
    look_at_qt(ground)
    assert not {name for name in set(sys.modules) - before if name.startswith("PySide6")}


def test_a_typeface_that_is_missing_is_named(tmp_path):
    (tmp_path / "inter.ttf").touch()
    search = ["", str(tmp_path)]
    assert look_at_fonts(search, {"Inter": "inter.ttf"})[0].state is State.OK
    (finding,) = look_at_fonts(search, {"Inter": "inter.ttf", "Mono": "mono.ttf"})
    assert "Mono" in finding.what
    assert "Inter" not in finding.what
