"""Days and times as people here read them."""

from datetime import date, datetime

from PySide6.QtCore import QDate, QLocale


def local_time(at: datetime) -> str:
    """The time of day; with its day where that is not today."""
    here = at.astimezone()
    if here.date() == datetime.now().astimezone().date():
        return f"{here:%H:%M}"
    return f"{_day(here.date(), QLocale.FormatType.ShortFormat)} {here:%H:%M}"


def long_day(at: datetime) -> str:
    """With the name of its month, so that nobody takes it for another."""
    return _day(at.astimezone().date(), QLocale.FormatType.LongFormat)


def clock(at: datetime) -> str:
    return f"{at.astimezone():%H:%M:%S}"


def _day(day: date, form: QLocale.FormatType) -> str:
    return QLocale().toString(QDate(day.year, day.month, day.day), form)
