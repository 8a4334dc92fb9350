"""Programs and parts that some of the work needs: printers, sound, dfu-util, Qt, Python."""

import ctypes
import importlib.util
import platform
import shutil
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from station.domain.field.findings import Finding, fix, ok, watch
from station.domain.field_errors import DfuUtilMissing
from station.host.doctor.ground import Ground
from station.host.printer import system_printers
from station.host.printer_queue import queues
from station.host.sound_players import PROGRAMS

OLDEST_PYTHON = (3, 11)
ANSWER_S = 4.0
"""The printing system is asked for its list; real seconds."""
_SCREEN_LIBRARIES = {"xcb": ("libxcb-cursor.so.0",), "": ("libEGL.so.1",)}
"""What a fresh Linux lacks; Qt's own message may name the wrong one."""


def look_at_printers() -> Sequence[Finding]:
    """Raises LabelNotPrinted."""
    names = system_printers() if sys.platform == "win32" else queues(ANSWER_S)
    if names:
        return (ok("printers", f"Printers: {', '.join(names[:4])}."),)
    return (ok("printers", "The system has no printer; labels go to raw://host:9100 or a file."),)


def look_at_sounds(ground: Ground) -> Sequence[Finding]:
    programs = [words[0] for words in PROGRAMS.get(ground.system, PROGRAMS["linux"])]
    search = ground.environment.get("PATH")
    found = [name for name in programs if shutil.which(name, path=search)]
    if ground.system == "win32" or found:
        return (ok("sounds", f"Sounds are played by {found[0] if found else 'Windows'}."),)
    return (
        watch(
            "sounds", f"Nothing plays sounds here ({', '.join(programs)} are missing).",
            "A verdict is then seen, and not heard.", "Install pipewire-bin or alsa-utils.",
        ),
    )  # fmt: skip


def look_at_dfu_util(ground: Ground) -> Sequence[Finding]:
    found = shutil.which("dfu-util", path=ground.environment.get("PATH"))
    if found is not None:
        return (ok("dfu-util", f"dfu-util is here: {found}."),)
    return (
        watch(
            "dfu-util", DfuUtilMissing.what, "Only firmware by USB DFU needs it.",
            DfuUtilMissing.hint, DfuUtilMissing.code,
        ),
    )  # fmt: skip


def look_at_system() -> Sequence[Finding]:
    version = platform.python_version()
    name = f"{platform.system()} {platform.release()}, Python {version}"
    if sys.version_info[:2] < OLDEST_PYTHON:
        return (
            fix("system", f"{name} is too old.", "Station is written for 3.11 and newer.",
                "Use Python 3.11 or newer."),
        )  # fmt: skip
    return (ok("system", f"{name}."),)


def look_at_qt(ground: Ground) -> Sequence[Finding]:
    """Whether it is there, and a screen that it can draw on; it is not loaded for that."""
    spec = importlib.util.find_spec("PySide6")
    if spec is None:
        return (
            fix("qt", "PySide6 is not installed.", "Without it there is no window; commands work.",
                "Install Station with its window."),
        )  # fmt: skip
    wanted = _screen(ground)
    if ground.is_linux and not wanted:
        return (ok("qt", "No screen here: commands work, a window would not open."),)
    missing = [name for name in _libraries(ground, wanted) if not _loads(name)]
    if missing:
        return (
            fix("qt", f"Qt lacks {', '.join(missing)}.", "The window does not open without it.",
                "Install libxcb-cursor0 and libegl1 of the system."),
        )  # fmt: skip
    return (ok("qt", f"Qt draws on {wanted or 'the system itself'}."),)


def look_at_fonts(search: Sequence[str], files: Mapping[str, str]) -> Sequence[Finding]:
    """`files` are the typefaces by name, below a folder of `search`."""
    missing = [
        name for name, inside in files.items()
        if not any((Path(folder) / inside).is_file() for folder in search if folder)
    ]  # fmt: skip
    if missing:
        return (
            watch("fonts", f"The typeface {' and '.join(missing)} is missing.",
                  "The system's own takes its place, and lines may break otherwise.",
                  "Install Station anew."),
        )  # fmt: skip
    return (ok("fonts", "Both typefaces are here."),)


def _screen(ground: Ground) -> str:
    """What Qt would draw on: as it chooses itself."""
    named = ground.environment.get("QT_QPA_PLATFORM", "").partition(":")[0].partition(";")[0]
    if named or not ground.is_linux:
        return named
    if ground.environment.get("WAYLAND_DISPLAY"):
        return "wayland"
    return "xcb" if ground.environment.get("DISPLAY") else ""


def _libraries(ground: Ground, screen: str) -> tuple[str, ...]:
    if not ground.is_linux:
        return ()
    return _SCREEN_LIBRARIES[""] + _SCREEN_LIBRARIES.get(screen, ())


def _loads(name: str) -> bool:
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True
