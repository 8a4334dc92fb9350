"""The chain of hashes, and the reading that finds what is not as it was written.

Each entry's hash covers the entry as stored, with pseudonyms, and the hash before it; the first
one covers the ledger's own name. So a changed, removed, inserted or exchanged entry is found, and
so is a sealed name that was changed, because its pseudonym is drawn from it. Each commit leaves its
head in a table of its own, by which entries cut off at the end are missed.

What no file can show by itself: that somebody replaced it as a whole by an older copy, or cut or
rewrote entries, heads and hashes together. The head that stands on a shift report shows that:
`station ledger report` and `verify` print the head, and the chain must still contain it.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from sqlalchemy import Connection, Row, func, select

from station.domain.ledger.search import ChainCheck
from station.ledger.persons import PSEUDONYM, pseudonym_of
from station.ledger.rows import COLUMNS
from station.ledger.tables import ENTRIES, HEADS, PERSONS, SETTINGS

SLICE = 2000
"""Entries that are read at once: some 20 ms, so that a stop is soon answered."""
_HASH = re.compile(r"[0-9a-f]{64}")
_CANONICAL = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
_NO_HASH = "0" * 64
_ORDER = tuple(ENTRIES.c[name] for name in (*COLUMNS, "hash"))


def hash_after(before: str, values: Sequence[Any]) -> str:
    """Of an entry as stored, its values in the order of COLUMNS, by the hash of the one before
    it; hexadecimal.
    """
    text = _CANONICAL.encode(values)
    return sha256(bytes.fromhex(before) + text.encode()).hexdigest()


def beginning(connection: Connection) -> str:
    """What stands in the place of a hash before the first entry: this ledger's own name."""
    wanted = select(SETTINGS.c.value).where(SETTINGS.c.name == "ledger")
    return sha256(connection.execute(wanted).scalar_one()).hexdigest()


def last_of(connection: Connection) -> tuple[int, str]:
    """Number and hash of the last entry; 0 and the beginning of an empty chain."""
    wanted = select(ENTRIES.c.number, ENTRIES.c.hash).order_by(ENTRIES.c.number.desc()).limit(1)
    row = connection.execute(wanted).first()
    return (row.number, row.hash) if row is not None else (0, beginning(connection))


@dataclass(slots=True)
class Reading:
    """How far a reading of the chain has come. `of` is what there was as it began."""

    of: int
    number: int = 0
    hash: str = ""
    broken_at: int = 0
    why: str = ""
    most: int = SLICE
    """Entries to be read at once."""
    _met: set[str] = field(default_factory=set)

    @classmethod
    def begin(cls, connection: Connection, *, tail: int | None = None) -> "Reading":
        """Of the whole chain, or of its last `tail` entries."""
        last = max(
            connection.execute(select(func.max(table.c.number))).scalar() or 0
            for table in (ENTRIES, HEADS)
        )
        if tail is None or last <= tail:
            return cls(last, 0, beginning(connection))
        wanted = select(ENTRIES.c.hash).where(ENTRIES.c.number == last - tail)
        before = str(connection.execute(wanted).scalar() or "")
        return cls(last, last - tail, before if _HASH.fullmatch(before) else _NO_HASH)

    @property
    def is_over(self) -> bool:
        return self.broken_at > 0 or self.number >= self.of

    def found(self) -> ChainCheck:
        entries = self.broken_at - 1 if self.broken_at else self.of
        return ChainCheck(entries, self.hash if self.number else "", self.broken_at, self.why)

    def read_on(self, connection: Connection) -> None:
        """The next entries, until one is wrong or all are read."""
        upto = min(self.number + self.most, self.of)
        among = ENTRIES.c.number.between(self.number + 1, upto)
        rows = connection.execute(select(*_ORDER).where(among).order_by(ENTRIES.c.number)).all()
        heads = self._heads(connection, upto)
        spoken_of: dict[str, int] = {}
        for row in rows:
            if not self._follows(row, heads):
                break
            for text in (row.operator, row.customer, row.facts):
                self._note_people(text, spoken_of)
        self._look_at_people(connection, spoken_of)
        if not self.broken_at and self.number < upto:
            self.break_at(self.number + 1, "is missing, though later ones were written")

    def break_at(self, number: int, why: str) -> None:
        """The first wrong one is what is told."""
        if not self.broken_at or number < self.broken_at:
            self.broken_at, self.why = number, f"Entry {number} {why}."

    def _heads(self, connection: Connection, upto: int) -> dict[int, str]:
        among = HEADS.c.number.between(self.number + 1, upto)
        rows = connection.execute(select(HEADS).where(among))
        heads = {row.number: row.hash for row in rows}
        if upto == self.of:
            heads.setdefault(upto, "")  # the last entry is the last commit's head
        return heads

    def _follows(self, row: Row[Any], heads: dict[int, str]) -> bool:
        number, stored = row[0], row[-1]
        if number != self.number + 1:
            self.break_at(self.number + 1, "is missing")
        elif hash_after(self.hash, row[:-1]) != stored:
            self.break_at(number, "is not as it was written, or the one before it was exchanged")
        elif heads.get(number, stored) != stored:
            self.break_at(number, "is not the one that was committed")
        else:
            self.number, self.hash = number, stored
        return not self.broken_at

    def _note_people(self, text: str, spoken_of: dict[str, int]) -> None:
        """Each person once, at the first entry that speaks of them."""
        if text in self._met or "person:" not in text:
            return
        for pseudonym in PSEUDONYM.findall(text):
            if pseudonym not in self._met:
                self._met.add(pseudonym)
                spoken_of[pseudonym] = self.number

    def _look_at_people(self, connection: Connection, spoken_of: dict[str, int]) -> None:
        wanted = select(PERSONS).where(PERSONS.c.pseudonym.in_(spoken_of))
        whole = {
            row.pseudonym
            for row in connection.execute(wanted)
            if row.pseudonym == pseudonym_of(row.nonce, row.sealed)
        }
        for pseudonym, number in spoken_of.items():
            if pseudonym not in whole:
                self.break_at(number, "names a person whose sealed name is not as it was written")
