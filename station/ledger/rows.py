"""An entry as the row that is stored, and back; what may not be stored at all."""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Protocol

from station.domain.ledger.entry import Entry, EntryKind

COLUMNS = (
    "number", "at", "kind", "run", "device", "slot", "step", "station", "operator", "customer",
    "recipe", "recipe_version", "facts",
)  # fmt: skip
"""What the hash of an entry covers, in this order. Never changed: old chains rest on it."""
_PLAIN = COLUMNS[3:12]
_CODE = re.compile(r"(?<![0-9A-Za-z+/])[0-9A-Za-z+/]{63}(?![0-9A-Za-z+/=])")
_HEX = frozenset("0123456789abcdefABCDEF")

Change = Callable[[str], str]


class Row(Protocol):
    """A stored entry, by the names of its columns."""

    def __getitem__(self, column: str, /) -> Any: ...


def row_of(entry: Entry) -> dict[str, Any]:
    """All but number and hash. Raises ValueError, a fault of ours, for a moment without a time
    zone and for what looks like a claim code; TypeError for facts that are no JSON.
    """
    if entry.at.tzinfo is None:
        raise ValueError("an entry's time needs its zone")
    row = {name: clean(getattr(entry, name)) for name in _PLAIN}
    row |= {"at": text_of_moment(entry.at), "kind": str(entry.kind)}
    row["facts"] = clean(json.dumps(dict(entry.facts), ensure_ascii=False, allow_nan=False))
    facts = json.loads(row["facts"])
    for text in (*row.values(), *_texts(facts)):
        if looks_like_a_claim_code(text):
            raise ValueError(f"a {entry.kind} entry was to hold what looks like a claim code")
    return row


def entry_of(row: Row, facts: Mapping[str, Any], change: Change) -> Entry:
    """The entry with these facts, its people's names passed through `change`."""
    plain = {name: row[name] for name in _PLAIN}
    plain |= {name: change(row[name]) for name in ("operator", "customer")}
    at = datetime.fromisoformat(row["at"])
    return Entry(EntryKind(row["kind"]), at, **plain, facts=facts, number=row["number"])


def changed(fact: Any, change: Change) -> Any:
    """`fact` with every text in it, and every key, passed through `change`."""
    match fact:
        case str():
            return change(fact)
        case list():
            return [changed(each, change) for each in fact]
        case dict():
            return {change(key): changed(value, change) for key, value in fact.items()}
        case _:
            return fact


def looks_like_a_claim_code(text: str) -> bool:
    """63 characters of base64 that are not all hexadecimal digits (cloud-api 2.14.4)."""
    return any(not _HEX.issuperset(found.group()) for found in _CODE.finditer(text))


def text_of_moment(at: datetime) -> str:
    """Always as long, so that it sorts: 2024-05-01T10:11:12.000000Z."""
    return at.astimezone(UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def clean(text: str) -> str:
    """What is no Unicode text (half a character from a port) is stored as a question mark."""
    return str(text).encode(errors="replace").decode()


def _texts(fact: Any) -> Iterator[str]:
    match fact:
        case str():
            yield fact
        case list():
            for each in fact:
                yield from _texts(each)
        case dict():
            for key, value in fact.items():
                yield key
                yield from _texts(value)
