"""What this computer has to say in a bundle: log, crash reports, versions, settings, slots."""

import json
import platform
import sys
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from station.domain.bundle import LeftOut, Part
from station.domain.errors import SettingsUnreadable
from station.domain.setup import ALSO_HARMLESS, SETTINGS
from station.host.fixture import read_fixture
from station.host.settings import read_settings

_LOG_TAIL_BYTES = 300_000
_MOST_CRASHES = 5
_LIBRARIES = (
    "PySide6-Essentials", "alembic", "argon2-cffi", "cryptography", "dbus-fast", "keyring",
    "pyserial", "pyudev", "qasync", "requests", "sqlalchemy", "truststore", "zxing-cpp",
)  # fmt: skip
"""Those whose version ever explained a fault."""

_HARMLESS = {*(setting.key for setting in SETTINGS), *ALSO_HARMLESS} - {"username"}

Found = Iterable[Part | LeftOut]


def log_tail(folder: Path) -> Found:
    """The newest of it, from the beginning of a line, an older file before a newer one."""
    text = ""
    for file in (folder / "station.log", *(folder / f"station.log.{n}" for n in (1, 2, 3))):
        if len(text) < _LOG_TAIL_BYTES:
            text = _read(file) + text
    if not text:
        return [LeftOut("the log", f"there is none in {folder}; --verbose writes one")]
    tail = text[-_LOG_TAIL_BYTES:]
    if len(tail) < len(text):
        tail = tail.partition("\n")[2]
    return [Part("station.log", "the end of the log", tail)]


def crash_reports(folder: Path) -> Found:
    """The latest ones."""
    files = sorted(folder.glob("crash-*.txt"), reverse=True)[:_MOST_CRASHES]
    if not files:
        return [LeftOut("crash reports", "there are none")]
    return [Part(f"crashes/{file.name}", "a crash report", _read(file)) for file in files]


def versions(station: str) -> Found:
    told = {
        "station": station,
        "is_installed": bool(getattr(sys, "frozen", False)),
        "python": platform.python_version(),
        "qt": _qt(),
        "system": platform.platform(),
        "machine": platform.machine(),
        "libraries": {name: _version(name) for name in _LIBRARIES},
    }
    return [_json("versions.json", "versions of Station, Python, Qt, system, libraries", told)]


def settings(file: Path) -> Found:
    """Only keys that are known to hold no secret."""
    try:
        found = read_settings(file)
    except SettingsUnreadable as trouble:
        return [LeftOut("settings", str(trouble))]
    told = {key: text for key, text in found.items() if key in _HARMLESS}
    if "username" in found:
        told["username"] = "(somebody's name)"
    others = sorted(set(found) - set(told))
    parts: list[Part | LeftOut] = [_json("settings.json", "settings without secrets", told)]
    if others:
        parts.append(LeftOut("settings of unknown names", f"{len(others)} of them"))
    return parts


def slots(file: Path) -> Found:
    try:
        fixture = read_fixture(file)
    except SettingsUnreadable as trouble:
        return [LeftOut("slots", str(trouble))]
    told = {
        "columns": fixture.columns,
        "slots": [{"name": slot.name, "place": slot.place} for slot in fixture.slots],
    }
    return [_json("slots.json", "the taught slots", told)]


def trace_file(name: str) -> Found:
    """What `--trace` kept."""
    try:
        text = Path(name).read_text(encoding="utf-8", errors="replace")
    except OSError as cause:
        return [LeftOut("the trace", f"{name} cannot be read: {cause.strerror}")]
    return [Part("trace.txt", "the talk with device and cloud", text)]


def _json(name: str, what: str, told: object) -> Part:
    return Part(name, what, json.dumps(told, indent=2, ensure_ascii=False) + "\n")


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _qt() -> str:
    """Of a Qt that is loaded; a command has none."""
    core = sys.modules.get("PySide6.QtCore")
    return str(core.qVersion()) if core is not None else "not loaded"


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not known"
