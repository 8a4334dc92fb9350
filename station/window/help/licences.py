"""What this Station is made of: name, version and licence of each library, as installed."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NAME = re.compile(r"[\w.-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice|authors", re.IGNORECASE)
_LONGEST_NAME = 60
"""Some write the whole text where its name belongs."""


@dataclass(frozen=True, slots=True)
class Library:
    name: str
    version: str
    licence: str


def libraries(of: str = "station") -> list[Library]:
    """All that `of` runs on, directly or not, as far as this system needs it; by name."""
    found: dict[str, Library] = {}
    waiting = list(_needs(of))
    while waiting:
        name = waiting.pop()
        if _usual(name) in found or (held := _held(name)) is None:
            continue
        found[_usual(name)] = Library(held.name, held.version, _licence(held))
        waiting += _needs(name)
    return [found[name] for name in sorted(found)]


def licence_text(name: str) -> str:
    """Every licence file that the library brings; empty where it brings none."""
    held = _held(name)
    files = (held.files or []) if held is not None else []
    texts = [
        each.read_text(encoding="utf-8")
        for each in files
        if _LICENCE_FILE.search(each.name) and each.suffix not in (".py", ".pyc")
    ]
    return "\n\n".join(texts)


def _needs(name: str) -> Iterator[str]:
    """Without what is wanted for an extra alone. What another system needs is not installed."""
    held = _held(name)
    for requirement in (held.requires or []) if held is not None else []:
        found = _NAME.match(requirement)
        if found is not None and "extra ==" not in requirement:
            yield found[0]


def _held(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _licence(held: Distribution) -> str:
    told = held.metadata.json
    for key in ("license_expression", "license"):
        said = str(told.get(key) or "").strip()
        if said and len(said) <= _LONGEST_NAME and said.upper() != "UNKNOWN":
            return said
    kinds = [each.rpartition(":: ")[2] for each in told.get("classifier") or ()
             if str(each).startswith("License ::")]  # fmt: skip
    return ", ".join(kinds) or "see its text"


def _usual(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
