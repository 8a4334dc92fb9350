"""The settings file: what a person chose once. Never a secret."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from station.domain.errors import SettingsUnreadable
from station.host.small_file import write_text

VERSION = 1


def read_settings(file: Path) -> dict[str, str]:
    """All settings as texts; an absent file is no settings. Tables are not settings: they belong
    to whoever reads them (station.host.fixture). Raises SettingsUnreadable.
    """
    found = read_tables(file)
    return {key: str(each) for key, each in found.items() if not isinstance(each, dict | list)}


def write_settings(file: Path, settings: Mapping[str, str]) -> None:
    """Change what is given and leave the rest, a person's comments included. Raises
    SettingsUnreadable: a file that cannot be read is not written over.
    """
    document = open_document(file)
    for key, value in settings.items():
        document[key] = value
    write_text(file, tomlkit.dumps(document))


def read_tables(file: Path) -> dict[str, Any]:
    """Everything in the file but its version. Raises SettingsUnreadable."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        raise SettingsUnreadable(f"The settings cannot be read: {file}: {cause}") from cause
    if found.pop("version", VERSION) != VERSION:
        raise SettingsUnreadable(f"A newer Station wrote these settings: {file}")
    return found


def open_document(file: Path) -> tomlkit.TOMLDocument:
    """The file to be changed, with its comments. Raises SettingsUnreadable."""
    if not file.exists():
        document = tomlkit.document()
        document["version"] = VERSION
        return document
    read_tables(file)
    try:
        return tomlkit.parse(file.read_text(encoding="utf-8"))
    except TOMLKitError as cause:
        raise SettingsUnreadable(f"The settings cannot be read: {file}: {cause}") from cause
