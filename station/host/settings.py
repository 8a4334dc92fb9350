"""The settings file: what a person chose once. Never a secret."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

import tomlkit

from station.domain.errors import SettingsUnreadable
from station.host.small_file import write_text

VERSION = 1


def read_settings(file: Path) -> dict[str, str]:
    """All settings as texts; an absent file is no settings. Raises SettingsUnreadable."""
    try:
        found = tomllib.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as cause:
        raise SettingsUnreadable(f"The settings cannot be read: {file}: {cause}") from cause
    if found.pop("version", VERSION) != VERSION:
        raise SettingsUnreadable(f"A newer Station wrote these settings: {file}")
    return {key: str(value) for key, value in found.items()}


def write_settings(file: Path, settings: Mapping[str, str]) -> None:
    """Change what is given and leave the rest, a person's comments included."""
    try:
        document = tomlkit.parse(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        document = tomlkit.document()
        document["version"] = VERSION
    for key, value in settings.items():
        document[key] = value
    write_text(file, tomlkit.dumps(document))
