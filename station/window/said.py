"""What the floors below say, in the person's language.

They know no language: their sentences are English, as the record and the commands keep them, and
are translated when they are shown. A sentence with values in it is found again by its template.
"""

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication

CONTEXT = "said"
_PLACE = re.compile(r"\{\d\}")
_SENTENCES = re.compile(r"(?<=[.!?:]) ")
_templates: list["_Template"] = []


class _Template:
    """`The port {0} is busy.`, and what it looks like with a value in its place."""

    __slots__ = ("_form", "_longest", "_text", "weight")

    def __init__(self, text: str) -> None:
        self._text = text
        parts = _PLACE.split(text)
        self._form = re.compile("(.+?)".join(map(re.escape, parts)), re.DOTALL)
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
    return _found(text) if _templates and text else text


def said_in_sentences(text: str) -> str:
    """As `said`, for places where a person's own words may stand too: a single word is theirs."""
    return said(text) if " " in text else text


def take_templates(lines: str) -> None:
    """One template a line; "" for English, which needs no translating."""
    _found.cache_clear()
    _templates.clear()
    made = map(_Template, lines.splitlines())
    _templates.extend(sorted(made, key=lambda each: -each.weight))


@lru_cache(maxsize=4096)
def _found(text: str) -> str:
    if (whole := _translated(text)) != text:
        return whole
    for template in _templates:
        if (made := template.translated(text)) is not None:
            return made
    sentences = _SENTENCES.split(text)
    return " ".join(map(said, sentences)) if len(sentences) > 1 else text


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
