"""A setup file: what many stations have in common, without a secret, checked before it acts.

The file is TOML with `version = 1`; its tables and keys are those of SETTINGS and FILES.
"""

import json
import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Any, NoReturn

from station.domain.field_errors import SetupWrong
from station.domain.recipe import checked_cloud_url
from station.domain.redaction import redact
from station.domain.toml_line import line_of

VERSION = 1
_SECRET_NAME = re.compile(
    r"(?i)(?:^|[_.\-])(?:\w*secret|\w*token|password|passwd|pwd|passphrase|pin|otp|claim_?code"
    r"|private_?key|api_?key|credentials?)(?:$|[_.\-])"
)
_SECRET_VALUE = re.compile(r"://[^/@\s]*:[^/@\s]+@|(?i:^\s*bearer\s)|[0-9a-fA-F]{40}")
Fits = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Setting:
    """`path` is its place in the file, `takes` what may stand there, in words."""

    key: str
    path: str
    takes: str
    fits: Fits


def _any_text(text: str) -> bool:
    return bool(text.strip()) and text.isprintable()


def _one_of(*words: str) -> Fits:
    return lambda text: text in words


def _is_cloud(text: str) -> bool:
    try:
        checked_cloud_url(text)
    except ValueError:
        return False
    return True


def _is_language(text: str) -> bool:
    return re.fullmatch(r"system|[a-z]{2,3}(?:[_-][A-Za-z]{2,4})?", text) is not None


SETTINGS = (
    Setting("station", "station.name", "a name", _any_text),
    Setting("language", "station.language", "a language, such as en, de, es, zh_CN, vi, or system",
            _is_language),
    Setting("cloud_url", "cloud.url", "an https address", _is_cloud),
    Setting("product", "cloud.product", "a product's number or slug",
            lambda text: re.fullmatch(r"[A-Za-z0-9][\w.-]*", text) is not None),
    Setting("client_id", "cloud.client_id", "the id of an OAuth client",
            lambda text: re.fullmatch(r"[\w.-]+", text) is not None),
    Setting("username", "cloud.username", "an account's name", _any_text),
    Setting("label_template", "label.template", "a template's name", _any_text),
    Setting("label_printer", "label.printer", "a printer, a file, or raw://host:port", _any_text),
    Setting("volume", "sound.volume", "0 (off) to 4", _one_of("0", "1", "2", "3", "4")),
    Setting("theme", "look.theme", "system, light, dark or contrast",
            _one_of("system", "light", "dark", "contrast")),
    Setting("text_scale", "look.text_scale", "1.0, 1.25, 1.5 or 2.0",
            _one_of("1.0", "1.25", "1.5", "2.0")),
    Setting("viewing_m", "look.viewing_m", "1, 3 or 5", _one_of("1", "3", "5")),
    Setting("gloves", "look.gloves", "yes or no", _one_of("yes", "no")),
)  # fmt: skip
FILES = {"bench.recipe": "a recipe, copied", "bench.slots": "a file with [[slot]] tables"}
"""Beside the setup file, or whole paths."""
ALSO_HARMLESS = ("recipe_file", "ownership", "delivery", "ssid", "scan_gap_ms", "cloud_widths",
                 "favourite_calls", "first_run")  # fmt: skip
"""Further settings that never hold a secret, but are nothing to share."""


@dataclass(frozen=True, slots=True)
class Setup:
    """A file that may be put in force: settings by their own keys, files by FILES."""

    settings: Mapping[str, str]
    files: Mapping[str, str]


def parse_setup(text: str, name: str) -> Setup:
    """Raises SetupWrong with everything that is wrong at once, a secret before all else."""
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:
        raise SetupWrong(f"{name} is no TOML: {cause}") from None
    told, lines = dict(_leaves(found)), text.splitlines()
    secrets = [path for path, value in told.items() if looks_secret(path, value)]
    if secrets:
        _refuse_secrets(name, [f"line {line_of(lines, path)}, {path}" for path in secrets])
    version = told.pop("version", None)
    known = {setting.path: setting for setting in SETTINGS}
    wrong = [] if version == VERSION else [f"version = {VERSION} is wanted"]
    for path, value in told.items():
        if said := _wrong(path, value, known):
            wrong.append(f"line {line_of(lines, path)}, {said}")
    if wrong:
        raise SetupWrong(f"{name}: {'; '.join(wrong)}.")
    settings = {known[path].key: as_text(value) for path, value in told.items() if path in known}
    return Setup(settings, {path: str(told[path]) for path in FILES if path in told})


def looks_secret(path: str, value: Any) -> bool:
    """By its name, or by what it holds."""
    if _SECRET_NAME.search(path):
        return True
    text = as_text(value)
    return redact(text) != text or _SECRET_VALUE.search(text) is not None


def as_file(settings: Mapping[str, str], files: Mapping[str, str]) -> str:
    """The settings of a station as such a file; what is not set is left out. Raises SetupWrong
    where one holds a secret.
    """
    tables: dict[str, list[str]] = {}
    told = [(each.path, settings[each.key]) for each in SETTINGS if settings.get(each.key)]
    if secrets := [path for path, text in told if looks_secret(path, text)]:
        _refuse_secrets("This station's settings", secrets)
    for path, text in (*told, *files.items()):
        table, _, key = path.partition(".")
        tables.setdefault(table, []).append(f"{key} = {_quoted(text)}\n")
    parts = (f"[{table}]\n{''.join(lines)}" for table, lines in tables.items())
    return "\n".join((f"version = {VERSION}\n", *parts))


def as_text(value: Any) -> str:
    """As the settings file has it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)


def _refuse_secrets(where: str, paths: Sequence[str]) -> NoReturn:
    raise SetupWrong(
        f"{where}: {'; '.join(paths)} looks like a secret; none may stand in a setup file.",
        hint="Take it out; secrets go into each station's key store or vault.",
    )


def _quoted(text: str) -> str:
    """A TOML text; its escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False)


def _leaves(tables: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, Any]]:
    for key, value in tables.items():
        path = f"{before}{key}"
        if isinstance(value, Mapping):
            yield from _leaves(value, f"{path}.")
        else:
            yield path, value


def _wrong(path: str, value: Any, known: Mapping[str, Setting]) -> str:
    """What is wrong with this line; "" when it may stand. The value itself is not told."""
    if path in FILES:
        return "" if isinstance(value, str) and value.strip() else f"{path} takes {FILES[path]}"
    setting = known.get(path)
    if setting is None:
        near = get_close_matches(path, [*known, *FILES], n=1, cutoff=0.0)
        return f"{path} is unknown; the nearest known is {near[0]}"
    is_plain = isinstance(value, str | int | float)
    if is_plain and setting.fits(as_text(value)):
        return ""
    return f"{path} takes {setting.takes}"
