"""Whether a window can be shown, and why not."""

import sys
from pathlib import Path

import pytest

from installer.display import why_none

PYTHON = Path(sys.executable)

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the others have a display")


@linux_only
def test_a_computer_without_a_display_is_told_by_its_variables():
    assert why_none(PYTHON, {}) == "neither DISPLAY nor WAYLAND_DISPLAY is set"


def test_who_asks_for_offscreen_gets_it():
    told = why_none(PYTHON, {"QT_QPA_PLATFORM": "offscreen", "DISPLAY": ":0"})
    assert told == "QT_QPA_PLATFORM is offscreen"


@linux_only
def test_a_display_that_is_named_but_gone_is_none():
    environment = {"DISPLAY": ":9999", "HOME": "/", "LC_ALL": "C.UTF-8"}
    assert why_none(PYTHON, environment).startswith("Qt cannot open the display")
