"""A recipe's file: changed where it is to be changed, with a person's comments kept."""

import tomllib
from collections.abc import MutableMapping
from pathlib import Path
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from station.domain.errors import RecipeWrong
from station.domain.recipe import parse_recipe
from station.host.small_file import write_text


def write_recipe(file: Path, text: str) -> None:
    """Make `file` say what `text` says. What is said already stays as it is written, comments
    and order included; a file that is none yet, or no TOML, is written anew. Raises RecipeWrong
    for a text that is no recipe, and where the file cannot be read or written.
    """
    parse_recipe(text, file.name)
    try:
        write_text(file, _merged(_standing(file), text))
    except OSError as cause:
        raise RecipeWrong(f"The recipe {file} cannot be written: {cause}") from cause


def _standing(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8")
    except (FileNotFoundError, UnicodeDecodeError):
        return ""
    except OSError as cause:
        raise RecipeWrong(f"The recipe {file} cannot be read: {cause}") from cause


def _merged(standing: str, text: str) -> str:
    try:
        document = tomlkit.parse(standing)
    except TOMLKitError:
        return text
    if not document:
        return f"{standing.rstrip()}\n\n{text}" if standing.strip() else text
    _become(document, tomlkit.parse(text))
    merged = tomlkit.dumps(document)
    return merged if tomllib.loads(merged) == tomllib.loads(text) else text


def _become(old: MutableMapping[str, Any], new: MutableMapping[str, Any]) -> None:
    """Change `old`, value by value, until it says what `new` says."""
    for key in [key for key in old if key not in new]:
        del old[key]
    for key, value in new.items():
        standing = old.get(key)
        if isinstance(standing, MutableMapping) and isinstance(value, MutableMapping):
            _become(standing, value)
        elif standing != value:
            old[key] = value
