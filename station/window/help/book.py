"""The guide as one book: its pages, and what is found in them."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property

from station.window.help.contents import LEAVES, Leaf
from station.window.help.markdown import Section, sections_of

Resource = Callable[[str], bytes]
"""A file of `resources/` by its relative name. Raises FileNotFoundError."""
_FOUND_AT_MOST = 40
_AROUND = 90
"""Letters shown before and after what was found."""


@dataclass(frozen=True, slots=True)
class MadePage:
    """A page that is no file: the keys, the light, About. `text` gives it as Markdown."""

    leaf: Leaf
    text: Callable[[], str]


@dataclass(frozen=True, slots=True)
class Find:
    """One place of the book: its page and anchor, the heading, and words around what was found."""

    page: Leaf
    anchor: str
    heading: str
    words: str


class Book:
    """Files of `resources/guide`, and pages that are `made` while the program runs."""

    def __init__(self, resource: Resource, made: Iterable[MadePage] = ()) -> None:
        self._resource = resource
        self._made = {page.leaf.key: page for page in made}

    @cached_property
    def leaves(self) -> tuple[Leaf, ...]:
        """Every page that is there, in order."""
        written = tuple(leaf for leaf in LEAVES if self._file(leaf.key))
        return (*written, *(page.leaf for page in self._made.values()))

    def has(self, key: str) -> bool:
        return any(leaf.key == key for leaf in self.leaves)

    def text(self, key: str) -> str:
        """The page as Markdown; empty where there is none of that name."""
        made = self._made.get(key)
        return made.text() if made is not None else self._file(key)

    def find(self, wanted: str) -> list[Find]:
        """Sections with all of the words: those with them in the heading first, then those with
        them side by side.
        """
        words = wanted.casefold().split()
        together = " ".join(words)
        if not words:
            return []
        found = [
            Find(leaf, section.anchor, section.heading, _around(section.text, together, words[0]))
            for leaf in self.leaves
            for section in self._sections[leaf.key]
            if _holds(f"{section.heading} {section.anchor} {section.text}", words)
        ]
        found.sort(
            key=lambda each: (
                not _holds(f"{each.heading} {each.anchor}", words),
                not _holds(f"{each.heading} {each.words}", [together]),
            )
        )
        return found[:_FOUND_AT_MOST]

    @cached_property
    def _sections(self) -> dict[str, list[Section]]:
        return {leaf.key: sections_of(self.text(leaf.key)) for leaf in self.leaves}

    def _file(self, key: str) -> str:
        try:
            return self._resource(f"guide/{key}.md").decode()
        except FileNotFoundError:
            return ""


def _holds(text: str, words: list[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def _around(text: str, *wanted: str) -> str:
    """What is `wanted`, the first of it that is there, with a little before and after."""
    folded = text.casefold()
    at = max(next((folded.find(each) for each in wanted if each in folded), 0), 0)
    start, end = max(at - _AROUND // 2, 0), at + _AROUND
    return f"{'…' if start else ''}{text[start:end].strip()}{'…' if end < len(text) else ''}"
