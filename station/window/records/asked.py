"""What a person asks of the record, and the search that it means. No Qt here."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from station.domain.ledger.search import Search

ROWS_A_PAGE = 200
SHIFT, TODAY, ALL = "shift", "today", "all"
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DOTS = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4})")

Span = tuple[datetime, datetime]


@dataclass(frozen=True, slots=True)
class Asked:
    """`span` is shift, today or all; the others are "" where everything is wanted."""

    text: str = ""
    span: str = SHIFT
    verdict: str = ""
    code: str = ""
    slot: str = ""

    @property
    def is_narrow(self) -> bool:
        """Whether more than a span of time was asked for."""
        return bool(self.text or self.verdict or self.code or self.slot)


def search_of(asked: Asked, shift: Span | None, now: datetime) -> Search:
    """A day in the text is a span of its own; without a shift Shift means today."""
    text, since, until = asked.text.strip(), None, None
    if (day := day_of(text)) is not None:
        text, since, until = "", _midnight(day), _midnight(day + timedelta(days=1))
    elif asked.span == SHIFT and shift is not None:
        since = shift[0]
    elif asked.span != ALL:
        since = _midnight(now.astimezone().date())
    return Search(text, asked.verdict, asked.code, asked.slot, since, until, most=ROWS_A_PAGE)


def report_span(asked: Asked, shift: Span | None, now: datetime) -> Span:
    """What a report of the chosen span is of; of all there is, the last shift, else today."""
    day = day_of(asked.text.strip())
    if day is not None:
        return _midnight(day), _midnight(day + timedelta(days=1))
    if asked.span != TODAY and shift is not None:
        return shift
    return _midnight(now.astimezone().date()), now


def day_of(text: str) -> date | None:
    """2026-01-31 or 31.1.2026; None for what is no day."""
    if found := _ISO.fullmatch(text):
        year, month, day = found.groups()
    elif found := _DOTS.fullmatch(text):
        day, month, year = found.groups()
    else:
        return None
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def _midnight(day: date) -> datetime:
    """The beginning of `day` where this computer stands."""
    return datetime.combine(day, time()).astimezone(UTC)
