"""Writes the ledger's entries with what is true of the whole bench: who, where, which recipe."""

from collections.abc import Mapping
from dataclasses import replace
from hashlib import sha256
from typing import Any

from station.domain.identity import ClaimCode
from station.domain.ledger.entry import Entry, EntryKind
from station.domain.recipe import Recipe
from station.flow.bench.ports import Journal
from station.flow.ports import Clock


class Scribe:
    """Raises RecordFailed. `operator` may change during a shift."""

    def __init__(self, journal: Journal, clock: Clock, recipe: Recipe, station: str) -> None:
        self._journal, self._clock = journal, clock
        self._recipe, self._station = recipe, station
        self.operator = ""

    async def write(self, kind: EntryKind, facts: Mapping[str, Any], **about: Any) -> Entry:
        """`about` are fields of Entry: run, device, slot, step, customer."""
        entry = Entry(
            kind=kind,
            at=self._clock.utc(),
            station=self._station,
            operator=self.operator,
            recipe=self._recipe.name,
            recipe_version=self._recipe.fingerprint,
            facts=facts,
            **about,
        )
        return replace(entry, number=await self._journal.append(entry))


def hash_of(code: ClaimCode) -> str:
    """What the ledger knows a claim code by (verdicts 5.1)."""
    return sha256(code.text.encode()).hexdigest()
