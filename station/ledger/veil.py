"""Puts pseudonyms in the place of names before an entry is stored, and names back on reading."""

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from station.domain.ledger.entry import Entry, EntryKind
from station.ledger.persons import CUSTOMER, MENTIONED, OPERATOR, PSEUDONYM, Persons
from station.ledger.rows import Change, Row, changed, entry_of

_MAIL = r"[\w.+%-]+@[\w-]+(?:\.[\w-]+)+"
_OF_VERDICTS = ("ending", "code", "number", "before")
_OUR_WORDS: Mapping[str, tuple[str, ...]] = {
    EntryKind.VERDICT: _OF_VERDICTS,
    EntryKind.TRUTH_CHANGED: _OF_VERDICTS,
    EntryKind.FAILED: _OF_VERDICTS,
    EntryKind.ERASED: ("pseudonym",),
}
"""Facts with words of Station's own: "pass" is an ending, whoever else is called so."""


def veiled(row: dict[str, Any], persons: Persons) -> dict[str, Any]:
    """The customer's and the operator's name, wherever in the facts they stand as whole words in
    whatever case, and every mail address. A name is read back as it was first written.
    """
    known = {
        row[role].strip().casefold(): (row[role], role)
        for role in (OPERATOR, CUSTOMER)
        if row[role].strip()
    }
    pattern = _pattern_of([name for name, _ in known.values()])

    def hide(found: re.Match[str]) -> str:
        name, role = known.get(found.group().casefold(), (found.group(), MENTIONED))
        return persons.pseudonym_for(name.strip(), role)

    def change(text: str) -> str:
        return pattern.sub(hide, text)

    people = {
        role: persons.pseudonym_for(row[role].strip(), role) if row[role].strip() else ""
        for role in (OPERATOR, CUSTOMER)
    }
    facts = _but_our_words(row, change)
    return row | people | {"facts": json.dumps(facts, ensure_ascii=False, separators=(",", ":"))}


def unveiled(rows: Sequence[Row], persons: Persons) -> tuple[Entry, ...]:
    """The entries with all names that are not erased."""
    wanted = {
        found
        for row in rows
        for text in (row["operator"], row["customer"], row["facts"])
        for found in PSEUDONYM.findall(text)
    }
    names = persons.names(wanted)
    return tuple(_entry_of(row, lambda text: with_names(text, names)) for row in rows)


def as_stored(rows: Sequence[Row]) -> tuple[Entry, ...]:
    """The entries with pseudonyms: for whoever need not know who it was."""
    return tuple(_entry_of(row, lambda text: text) for row in rows)


def with_names(text: str, names: Mapping[str, str]) -> str:
    """A pseudonym of nobody in this ledger stays as it is."""
    return PSEUDONYM.sub(lambda found: names.get(found.group(), found.group()), text)


def _entry_of(row: Row, change: Change) -> Entry:
    return entry_of(row, _but_our_words(row, change), change)


def _but_our_words(row: Row, change: Change) -> dict[str, Any]:
    """The row's facts, passed through `change` where they are not Station's own words."""
    facts: dict[str, Any] = json.loads(row["facts"])
    kept = {key: facts[key] for key in _OUR_WORDS.get(row["kind"], ()) if key in facts}
    return {
        (key if key in kept else change(key)): (value if key in kept else changed(value, change))
        for key, value in facts.items()
    }


def _pattern_of(names: Iterable[str]) -> re.Pattern[str]:
    """A name that holds a mail address is found before the address, a longer one before a part
    of it.
    """
    longest = sorted({name.strip() for name in names}, key=len, reverse=True)
    words = [rf"(?<!\w){re.escape(name)}(?!\w)" for name in longest]
    first = [word for word, name in zip(words, longest, strict=True) if "@" in name]
    last = [word for word, name in zip(words, longest, strict=True) if "@" not in name]
    return re.compile("|".join((*first, _MAIL, *last)), re.IGNORECASE)
