"""What the person can ask of the installer, and what it answers."""

import json
import sys
from pathlib import Path

import pytest

from installer.environment import RUN_LOCK, Environment

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="needs a computer without display")

STAND_IN = """#!{python}
import json, os, sys
print(json.dumps([sys.argv[1:], os.getcwd(), os.environ.get("QT_QPA_PLATFORM")]))
sys.exit(3)
"""
"""Stands where the environment's Python is, and tells how it was called."""


@pytest.fixture
def ready(checkout):
    """A set-up that is whole as far as its stamp says; its Python is a stand-in."""
    environment = Environment(checkout)
    environment.python.parent.mkdir(parents=True)
    environment.python.write_text(STAND_IN.format(python=sys.executable))
    environment.python.chmod(0o755)
    stamp = json.dumps(environment.stamp_for((RUN_LOCK,)))
    (checkout / ".venv" / "station-stamp.json").write_text(stamp)
    return environment


@linux_only
def test_without_a_display_the_demo_says_so_and_drives_the_window_unseen(
    ready, installer, checkout
):
    old = checkout / "demo-output" / "page of yesterday.png"
    old.parent.mkdir()
    old.touch()
    told = installer("demo", variables={"DISPLAY": "", "WAYLAND_DISPLAY": ""})
    first, _second, called = told.stdout.splitlines()
    assert first.startswith("There is no display here")
    arguments, folder, platform = json.loads(called)
    pictures = str(checkout / "demo-output")
    assert arguments == ["-m", "station", "--demo", "--offscreen", "--pictures", pictures]
    assert (Path(folder), platform) == (checkout, "offscreen")
    assert not old.exists()


@linux_only
def test_the_demo_ends_with_the_status_of_the_window(ready, installer):
    assert installer("demo", variables={"QT_QPA_PLATFORM": "offscreen"}).returncode == 3


@pytest.mark.parametrize("wrong", [[], ["demo", "--now"], ["prove"]])
def test_what_is_not_understood_ends_with_2_and_the_usage(installer, wrong):
    told = installer(*wrong)
    assert told.returncode == 2
    assert "usage: installer/run.py" in told.stderr
