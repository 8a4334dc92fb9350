"""What the floors below say, in the person's language.

They know no language: their sentences are English, as the record and the commands keep them, and
are translated when they are shown. A sentence with values in it is found again by its template.
"""

import re
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

CONTEXT = "said"
_PLACE = re.compile(r"\{\d\}")
_JOINTS = re.compile(r"((?<=[.!?]) |: | · |\n)")
"""Between what was put side by side: each part is looked for by itself."""
_FEW = 4
_ANY, _NUMBER = r"((?:(?![.!?] ).)+?)", r"([\d.,]+)"
"""What may take a place: less than a sentence, or a number."""
_templates: list["_Template"] = []


class _Template:
    """`The port {0} is busy.`, and what it looks like with a value in its place.

    In one with few letters of its own only numbers take a place: `{0} in {1}` could be anything.
    """

    __slots__ = ("_form", "_longest", "_text", "weight")

    def __init__(self, text: str) -> None:
        self._text = text
        parts = _PLACE.split(text)
        few = _letters(parts[0]) < _FEW and sum(map(_letters, parts)) < 2 * _FEW
        self._form = re.compile((_NUMBER if few else _ANY).join(map(re.escape, parts)), re.DOTALL)
        self._longest = max(parts, key=len)
        self.weight = sum(map(len, parts))

    def translated(self, text: str) -> str | None:
        if self._longest not in text or (found := self._form.fullmatch(text)) is None:
            return None
        words = _translated(self._text)
        places = (int(place.group()[1:-1]) for place in _PLACE.finditer(self._text))
        values = dict(zip(places, map(said_in_sentences, found.groups()), strict=True))
        return _PLACE.sub(lambda place: values[int(place.group()[1:-1])], words)


def said(text: str) -> str:
    """`text` of a floor below in the language taken up; as it is where nothing is known of it."""
    return _found(text, _translated) if _templates and text else text


def said_in_sentences(text: str) -> str:
    """As `said`, for places where a person's own words may stand too: a single word is theirs."""
    return _found(text, _translated_if_long) if _templates and text else text


def take_templates(lines: str) -> None:
    """One template a line; "" for English, which needs no translating."""
    _found.cache_clear()
    _templates.clear()
    made = map(_Template, lines.splitlines())
    _templates.extend(sorted(made, key=lambda each: -each.weight))


@lru_cache(maxsize=4096)
def _found(text: str, translated: Callable[[str], str]) -> str:
    """The whole, or as much of it as is known, from its beginning on."""
    pieces = _JOINTS.split(text)
    for end in range(len(pieces), 0, -2):
        known = _known("".join(pieces[:end]), translated)
        if known is not None or end == 1:
            joint, rest = "".join(pieces[end : end + 1]), "".join(pieces[end + 1 :])
            return f"{known or pieces[0]}{joint}{_found(rest, translated) if rest else ''}"
    return text


def _known(text: str, translated: Callable[[str], str]) -> str | None:
    if (whole := translated(text)) != text:
        return whole
    made = (template.translated(text) for template in _templates)
    return next((each for each in made if each is not None), None)


def _translated(text: str) -> str:
    """A sentence may go on after a colon, and begin with a small letter there."""
    whole = QCoreApplication.translate(CONTEXT, text)
    if whole != text or not text[:1].islower():
        return whole
    begun = f"{text[0].upper()}{text[1:]}"
    found = QCoreApplication.translate(CONTEXT, begun)
    return f"{found[0].lower()}{found[1:]}" if found != begun else text


def _translated_if_long(text: str) -> str:
    return _translated(text) if " " in text else text


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
