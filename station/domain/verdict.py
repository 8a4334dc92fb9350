"""Why a unit passed or did not: one sentence, one remedy, and the evidence for it.

The texts, numbers and endings are the rows of `resources/verdicts.toml` (settled 1.14); the
table is read by the host floor and given to whoever judges.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from station.domain.errors import StationError

ENDINGS = ("pass", "aside", "fail", "stop", "unconfirmed")


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the table: `do` is the remedy as an operator is told it."""

    code: str
    number: str
    ending: str
    what: str
    do: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """What is true of one unit. `what` and `remedy` are sentences without secrets."""

    code: str
    number: str
    ending: str
    what: str
    remedy: str
    evidence: tuple[str, ...] = ()

    @property
    def passed(self) -> bool:
        return self.ending == "pass"


class VerdictTable:
    """All rows by code."""

    def __init__(self, rows: Mapping[str, Row]) -> None:
        self._rows = dict(rows)

    @classmethod
    def parse(cls, raw: Mapping[str, Mapping[str, Any]]) -> "VerdictTable":
        """Raises ValueError naming the row that is not as it should be."""
        return cls({code: _row(code, fields) for code, fields in raw.items()})

    def row(self, code: str) -> Row:
        return self._rows[code]

    def codes(self) -> tuple[str, ...]:
        return tuple(self._rows)

    def confirmed(self, what: str, evidence: tuple[str, ...]) -> Verdict:
        row = self._rows["confirmed"]
        return Verdict(row.code, row.number, row.ending, what, row.do, evidence)

    def of(self, error: StationError, evidence: tuple[str, ...] = ()) -> Verdict:
        """The verdict of what stopped a unit: the row's number and ending, the error's words."""
        row = self._rows[error.code]
        return Verdict(
            row.code, row.number, row.ending, str(error), error.hint, (*evidence, *error.seen)
        )


def _row(code: str, fields: Mapping[str, Any]) -> Row:
    texts = [fields.get(key) for key in ("number", "ending", "what", "do")]
    if not all(isinstance(text, str) and text for text in texts):
        raise ValueError(f"{code}: number, ending, what and do must all be said")
    row = Row(code, *(str(text) for text in texts))
    if row.ending not in ENDINGS:
        raise ValueError(f"{code}: no such ending: {row.ending}")
    return row
