"""Days and times as people write them, as moments."""

import argparse
from datetime import UTC, datetime, time, timedelta


def since(text: str) -> datetime:
    """A day begins at its midnight, here. Raises argparse.ArgumentTypeError."""
    return _moment(text, timedelta(0))


def until(text: str) -> datetime:
    """A day is meant as a whole: its end is the next midnight."""
    return _moment(text, timedelta(days=1))


def today() -> datetime:
    return datetime.combine(datetime.now().astimezone().date(), time()).astimezone(UTC)


def shown(moment: datetime) -> str:
    return f"{moment.astimezone():%Y-%m-%d %H:%M:%S}"


def _moment(text: str, of_a_day: timedelta) -> datetime:
    try:
        found = datetime.fromisoformat(text)
    except ValueError as cause:
        raise argparse.ArgumentTypeError(
            "a day such as 2026-03-12, or a time such as 2026-03-12T14:00"
        ) from cause
    is_day = len(text) <= len("2026-03-12")
    return (found + of_a_day if is_day else found).astimezone(UTC)
