"""Whether Station has been seen on hardware: by the clean reports that somebody sent."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

FILE = "acceptance.toml"
NEVER = "Not yet seen on hardware."


@dataclass(frozen=True, slots=True)
class CleanReport:
    """One row of `resources/acceptance.toml`."""

    platform: str
    firmware: str
    delivery: str
    station: str
    date: str


def parse_reports(raw: Mapping[str, Any]) -> tuple[CleanReport, ...]:
    """Raises ValueError naming what is not as it should be."""
    rows = raw.get("report", [])
    if not isinstance(rows, list) or set(raw) - {"report"}:
        raise ValueError(f"{FILE} holds nothing but [[report]] tables")
    return tuple(_report(row) for row in rows)


def seen_words(file: bytes) -> str:
    """One sentence for --version, About and the README, by what the file holds. Raises
    ValueError.
    """
    return words_of(parse_reports(tomllib.loads(file.decode("utf-8"))))


def words_of(reports: Sequence[CleanReport]) -> str:
    if not reports:
        return NEVER
    named = (f"{each.platform} {each.firmware} by {each.delivery}" for each in reports)
    return f"Seen on hardware: {', '.join(dict.fromkeys(named))}."


def _report(row: Any) -> CleanReport:
    names = ("platform", "firmware", "delivery", "station", "date")
    if not isinstance(row, dict) or set(row) != set(names):
        raise ValueError(f"a report of {FILE} has {', '.join(names)}")
    return CleanReport(*(str(row[name]) for name in names))
