"""Whether a window can be shown here."""

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

_ASKS_QT = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"
_ANSWERS_WITHIN_S = 20.0


def why_none(python: Path, environment: Mapping[str, str]) -> str:
    """Return why no window can be shown; an empty text when one can."""
    if environment.get("QT_QPA_PLATFORM", "").partition(":")[0] in {"offscreen", "minimal"}:
        return f"QT_QPA_PLATFORM is {environment['QT_QPA_PLATFORM']}"
    if sys.platform != "linux":
        return ""
    if not environment.get("DISPLAY") and not environment.get("WAYLAND_DISPLAY"):
        return "neither DISPLAY nor WAYLAND_DISPLAY is set"
    if not _qt_opens(python, environment):
        return "Qt cannot open the display that DISPLAY or WAYLAND_DISPLAY names"
    return ""


def _qt_opens(python: Path, environment: Mapping[str, str]) -> bool:
    """Ask Qt itself: a variable may name a display that is gone."""
    try:
        done = subprocess.run(
            [str(python), "-c", _ASKS_QT],
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_ANSWERS_WITHIN_S,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return done.returncode == 0
