"""Colours for code and JSON, from the tokens of the theme in force."""

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat, QTextDocument

from station.window.cloud.json_text import units
from station.window.look import Look

Part = tuple[int, int, str]
"""Where it begins, where it ends, which token colours it."""

_JSON = re.compile(r'(?P<text>"(?:[^"\\]|\\.)*")(?P<colon>\s*:)?|(?P<word>-?\d[\d.eE+-]*|\b\w+\b)')
IN_COMMENT = 1


def json_parts(line: str) -> Iterator[Part]:
    """Pretty JSON is coloured line by line: no text in it goes over a line's end."""
    for found in _JSON.finditer(line):
        if found["word"]:
            yield found.start(), found.end(), "warn"
        else:
            start, end = found.span("text")
            yield start, end, "act" if found["colon"] else "good"


def code_parts(line: str, state: int) -> tuple[list[Part], int]:
    """A line of C++ and whether it ends IN_COMMENT (else 0)."""
    parts: list[Part] = []
    at = 0
    if state == IN_COMMENT:
        end = line.find("*/")
        if end < 0:
            return [(0, len(line), "muted")], IN_COMMENT
        at = end + 2
        parts.append((0, at, "muted"))
    open_comment = False
    for start, kind, text in _lexed(line[at:]):
        if colour := _colour_of(kind):
            parts.append((at + start, at + start + len(text.rstrip("\n")), colour))
        if "Comment.Multiline" in kind:
            open_comment = not text.rstrip("\n").endswith("*/") or len(text.strip()) < 4
    return parts, IN_COMMENT if open_comment else 0


def _lexed(line: str) -> Iterator[tuple[int, str, str]]:
    for start, kind, text in _lexer().get_tokens_unprocessed(line + "\n"):
        yield start, str(kind), text


@cache
def _lexer() -> Any:
    # read when there is code to show; it ships no types
    from pygments.lexers.c_cpp import CppLexer  # type: ignore[import-untyped]

    return CppLexer()


_COLOURS = (
    ("Comment.Preproc", "warn"),
    ("Comment", "muted"),
    ("Keyword", "act"),
    ("String", "good"),
    ("Number", "warn"),
    ("Name.Function", "act"),
)


def _colour_of(kind: str) -> str:
    return next((colour for name, colour in _COLOURS if name in kind), "")


class Highlighter(QSyntaxHighlighter):
    """Formats by token name, made anew with each theme."""

    def __init__(self, look: Look, document: QTextDocument) -> None:
        super().__init__(document)
        self._look = look
        self._formats: dict[str, QTextCharFormat] = {}
        look.changed.connect(self._take_colours)
        self._take_colours()

    def put(self, text: str, parts: Iterator[Part] | list[Part]) -> None:
        for start, end, colour in parts:
            at = units(text[:start])
            self.setFormat(at, units(text[start:end]), self._formats[colour])

    def colour_again(self) -> None:
        self.rehighlight()

    def _take_colours(self) -> None:
        for name in ("act", "good", "warn", "muted"):
            format_ = QTextCharFormat()
            format_.setForeground(self._look.colour(name))
            format_.setFontItalic(name == "muted")
            if name == "act":
                format_.setFontWeight(QFont.Weight.DemiBold)
            self._formats[name] = format_
        self.colour_again()


class CodeHighlighter(Highlighter):
    """C++, a line at a time: an edit colours anew only the lines that it changes."""

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        parts, state = code_parts(text, max(0, self.previousBlockState()))
        self.setCurrentBlockState(state)
        self.put(text, parts)


class JsonHighlighter(Highlighter):
    """Only the lines that are looked at: `colour` is told of them. A block's own state is left
    alone: changing it would have Qt go on to the next block, through the whole text.
    """

    def __init__(self, look: Look, document: QTextDocument, seen_again: Callable[[], None]) -> None:
        self._coloured: set[int] = set()
        self._is_wanted = False
        self._seen_again = seen_again
        super().__init__(look, document)

    def colour(self, block: QTextBlock) -> None:
        number = block.blockNumber()
        if number not in self._coloured:
            self._coloured.add(number)
            self._is_wanted = True
            self.rehighlightBlock(block)
            self._is_wanted = False

    def colour_again(self) -> None:
        """The text or the theme is another."""
        self._coloured.clear()
        self._seen_again()

    def highlightBlock(self, text: str) -> None:  # noqa: N802  # Qt's name
        if self._is_wanted:
            self.put(text, json_parts(text))
