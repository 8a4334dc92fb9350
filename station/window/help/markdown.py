"""The guide's Markdown: read into sections that can be searched, and written as HTML."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from markdown_it import MarkdownIt
from markdown_it.token import Token

_NAMED = re.compile(r'<a id="([^"]+)">')
_TEXT = ("text", "code_inline", "image")
_SAID = {"softbreak": " ", "hardbreak": " "}
_NO_PART_OF_AN_ANCHOR = re.compile(r"[^\w\- ]")


@dataclass(frozen=True, slots=True)
class Section:
    """What stands below one heading; `text` is plain, without the heading."""

    anchor: str
    heading: str
    text: str


@cache
def _reader() -> MarkdownIt:
    return MarkdownIt("commonmark", {"html": True}).enable("table")


def parsed(text: str) -> list[Token]:
    """With an anchor on each heading: its own `<a id>` where it has one, else its words."""
    tokens = _reader().parse(text)
    taken: set[str] = set()
    for heading, words in _headings(tokens):
        anchor = anchor_of(_plain(words))
        heading.attrSet("id", anchor if anchor not in taken else f"{anchor}-{len(taken)}")
        taken.add(anchor)
    return tokens


def html_of(text: str, link: Callable[[str], str], picture: Callable[[str], str]) -> str:
    """`link` and `picture` say where an address of the Markdown leads in the page being made."""
    tokens = parsed(text)
    for token in _inline(tokens):
        if (target := token.attrGet("href")) is not None:
            token.attrSet("href", link(str(target)))
        if (target := token.attrGet("src")) is not None:
            token.attrSet("src", picture(str(target)))
    return str(_reader().renderer.render(tokens, _reader().options, {}))


def sections_of(text: str) -> list[Section]:
    """In their order. Words before the first heading are left out: there are none."""
    tokens = parsed(text)
    sections: list[Section] = []
    told: list[str] = []
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            words = tokens[number + 1]
            sections.append(Section(_named(words) or str(token.attrGet("id")), _plain(words), ""))
            told = []
        elif token.type == "inline" and not _is_heading(tokens, number):
            told.append(_plain(token))
        elif token.type in ("fence", "code_block"):
            told.append(token.content)
        if sections and told:
            last = sections[-1]
            sections[-1] = Section(last.anchor, last.heading, " ".join(" ".join(told).split()))
    return sections


def anchors_of(text: str) -> set[str]:
    """All that a link may lead to inside the page."""
    tokens = parsed(text)
    own = {str(heading.attrGet("id")) for heading, _ in _headings(tokens)}
    return own | set(_NAMED.findall(text))


def targets_of(text: str) -> tuple[list[str], list[str]]:
    """Where its links lead, and the files of its pictures."""
    tokens = list(_inline(parsed(text)))
    links = [str(token.attrGet("href")) for token in tokens if token.type == "link_open"]
    return links, [str(token.attrGet("src")) for token in tokens if token.type == "image"]


def anchor_of(heading: str) -> str:
    """As hosts of Markdown make it, so that links between pages work there too."""
    return _NO_PART_OF_AN_ANCHOR.sub("", heading.lower()).strip().replace(" ", "-")


def _headings(tokens: Sequence[Token]) -> Iterator[tuple[Token, Token]]:
    for number, token in enumerate(tokens):
        if token.type == "heading_open":
            yield token, tokens[number + 1]


def _is_heading(tokens: Sequence[Token], number: int) -> bool:
    return number > 0 and tokens[number - 1].type == "heading_open"


def _inline(tokens: Sequence[Token]) -> Iterator[Token]:
    for token in tokens:
        yield from token.children or ()


def _named(words: Token) -> str:
    found = _NAMED.search(words.content)
    return found[1] if found is not None else ""


def _plain(words: Token) -> str:
    return "".join(_SAID.get(each.type, each.content) for each in words.children or ()
                   if each.type in _SAID or each.type in _TEXT)  # fmt: skip
