"""The shift report on paper: one look tells how the shift went, the rest is there to be checked."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from station.domain.ledger.search import ShiftFigures
from station.ledger.report_csv import as_csv
from station.ledger.report_facts import ReportFacts, SlotFigures
from station.ledger.report_sheet import (
    BAD,
    GOOD,
    INNER_MM,
    LINE,
    MARGIN_MM,
    MUTED,
    SOFT,
    TEXT,
    UNSURE,
    Column,
    Ink,
    ReportSheet,
)
from station.ledger.report_type import cut_typefaces

_ASCII = {chr(code) for code in range(32, 127)}
_OURS = set("·…\u2013\u2014")
_DAY, _MINUTE = "%A, %d %B %Y", "%H:%M"
_QR_MM = 30.0
_ACROSS, _SLOT_MM = 4, 15.0
"""Slots in a row, and how high each is."""
_MISSED = (
    Column("Time", 15), Column("Slot", 12), Column("Device", 50, is_strong=True),
    Column("Customer", 36), Column("Why", 43), Column("Where it went", 22),
)  # fmt: skip


def as_pdf(facts: ReportFacts, made_at: datetime) -> bytes:
    with TemporaryDirectory(prefix="station-report-") as folder:
        characters = _ASCII | _OURS | set(as_csv(facts))
        figures = facts.figures
        foot = f"{figures.station} · shift of {facts.since:%d %B %Y}"
        sheet = ReportSheet(cut_typefaces(characters, Path(folder)), foot)
        sheet.creation_date = made_at
        sheet.set_title(f"Shift report, {figures.station}")
        sheet.set_creator("Station")
        _head(sheet, facts)
        _counters(sheet, facts)
        _causes(sheet, facts)
        _slots(sheet, facts)
        _missed(sheet, facts)
        _record(sheet, figures)
        return bytes(sheet.output())


def _head(sheet: ReportSheet, facts: ReportFacts) -> None:
    figures = facts.figures
    sheet.write_at(MARGIN_MM, MARGIN_MM, "Shift report", 24, bold=True)
    sheet.write_at(MARGIN_MM, MARGIN_MM + 12, figures.station, 13, ink=MUTED)
    y = MARGIN_MM + 24
    for title, text in (
        ("When", _when(facts)),
        ("Operators", ", ".join(figures.operators) or "nobody signed on"),
        ("Recipes", ", ".join(figures.recipes) or "none"),
    ):
        sheet.write_at(MARGIN_MM, y, title, 9.5, ink=MUTED)
        y = sheet.lines_at(MARGIN_MM + 26, y, INNER_MM - 26, text, 9.5)
    sheet.set_xy(MARGIN_MM, y + 4)


def _when(facts: ReportFacts) -> str:
    since, until = facts.since, facts.until
    end = f"{until:{_MINUTE}}" if since.date() == until.date() else f"{until:{_DAY}, {_MINUTE}}"
    return f"{since:{_DAY}}, {since:{_MINUTE}} to {end} ({until:%Z})"


def _counters(sheet: ReportSheet, facts: ReportFacts) -> None:
    figures, met = facts.figures, facts.first_pass_yield
    boxes: list[tuple[str, str, Ink]] = [
        ("Passed", str(figures.passed), GOOD),
        ("Failed", str(figures.failed), BAD if figures.failed else TEXT),
        ("Set aside", str(figures.aside), TEXT),
        ("Not sure", str(figures.unconfirmed), UNSURE if figures.unconfirmed else TEXT),
        ("First pass", "none" if met is None else f"{met:.1%}", TEXT),
        ("Units an hour", f"{figures.units_per_hour:.1f}", TEXT),
    ]
    gap, height, y = 3.0, 21.0, sheet.get_y()
    width = (INNER_MM - gap * (len(boxes) - 1)) / len(boxes)
    for number, (title, text, ink) in enumerate(boxes):
        x = MARGIN_MM + number * (width + gap)
        sheet.block(x, y, width, height, SOFT)
        sheet.block(x, y, width, 0.9, ink if ink != TEXT else LINE)
        sheet.write_at(x + 2.4, y + 3.2, title, 8.5, ink=MUTED)
        sheet.write_at(x + 2.4, y + 9.0, text, 18, ink=ink, bold=True)
    sheet.set_xy(MARGIN_MM, y + height + 3)
    first = f"{figures.first_passed} of {figures.judged} devices passed in their first run."
    sheet.paragraph(first if figures.judged else "No device had a verdict in this time.")


def _causes(sheet: ReportSheet, facts: ReportFacts) -> None:
    if not facts.causes:
        return
    sheet.heading("What kept devices from passing", 40)
    most = max(cause.times for cause in facts.causes)
    for cause in facts.causes:
        sheet.ensure(13)
        y = sheet.get_y()
        sheet.write_at(MARGIN_MM, y + 1, str(cause.times), 15, bold=True)
        sheet.write_at(MARGIN_MM + 16, y + 0.4, cause.number or cause.code, 9.5, bold=True)
        sheet.write_at(MARGIN_MM + 38, y + 0.4, cause.what, 9.5)
        sheet.write_at(MARGIN_MM + 38, y + 4.8, cause.do, 8.5, ink=MUTED)
        sheet.bar(MARGIN_MM + 16, y + 6.4, 18, cause.times / most, BAD)
        sheet.set_xy(MARGIN_MM, y + 11)
    if left := len(facts.figures.causes) - len(facts.causes):
        sheet.paragraph(f"Other causes: {left}.")


def _slots(sheet: ReportSheet, facts: ReportFacts) -> None:
    if not facts.slots:
        return
    sheet.heading("Slots", 40)
    if facts.outlier:
        sheet.paragraph(
            f"Slot {facts.outlier} fails far more than the others: change its cable.",
            ink=BAD, size_pt=10,
        )  # fmt: skip
        sheet.set_y(sheet.get_y() + 2)
    most, width = max(slot.units for slot in facts.slots), INNER_MM / _ACROSS
    for first in range(0, len(facts.slots), _ACROSS):
        sheet.ensure(_SLOT_MM)
        y = sheet.get_y()
        for at, slot in enumerate(facts.slots[first : first + _ACROSS]):
            _slot(sheet, slot, (MARGIN_MM + at * width, y), (width - 6) / most)
        sheet.set_xy(MARGIN_MM, y + _SLOT_MM)


def _slot(
    sheet: ReportSheet, slot: SlotFigures, at: tuple[float, float], mm_per_unit: float
) -> None:
    """The bar is as long as the slot had units; the green part passed."""
    x, y = at
    mark, ink = (" · change the cable", BAD) if slot.is_outlier else ("", TEXT)
    sheet.write_at(x, y, f"{slot.slot}{mark}", 9.5, bold=True, ink=ink)
    sheet.block(x, y + 5.2, slot.units * mm_per_unit, 2.2, BAD if slot.is_outlier else MUTED)
    sheet.block(x, y + 5.2, slot.passed * mm_per_unit, 2.2, GOOD)
    sheet.write_at(x, y + 8.2, f"{slot.passed} of {slot.units} passed", 8, ink=MUTED)


def _missed(sheet: ReportSheet, facts: ReportFacts) -> None:
    sheet.heading("Every device that did not pass", 44)
    if not facts.missed:
        sheet.paragraph("There was none.")
        return
    sheet.rows(_MISSED, list(_missed_rows(facts)))


def _missed_rows(facts: ReportFacts) -> Iterator[tuple[str, ...]]:
    is_of_one_day = facts.since.date() == facts.until.date()
    time = _MINUTE if is_of_one_day else f"%d %b {_MINUTE}"
    for each in facts.missed:
        row = each.row
        yield (
            f"{each.at:{time}}", row.slot, row.device or "did not say who it is", row.customer,
            f"{row.number} · {row.what}", each.went,
        )  # fmt: skip


def _record(sheet: ReportSheet, figures: ShiftFigures) -> None:
    """What ties this paper to the ledger: whoever holds both can tell whether either changed."""
    if not figures.head:
        return
    sheet.heading("The record behind this report", _QR_MM + 14)
    y = sheet.get_y()
    sheet.qr(MARGIN_MM, y, _QR_MM, figures.head)
    x = MARGIN_MM + _QR_MM + 8
    sheet.write_at(
        x, y, f"{figures.entries:,} entries; the hash of the last one is", 9.5, ink=MUTED
    )
    half = (len(figures.head) + 1) // 2
    for line, text in enumerate((figures.head[:half], figures.head[half:])):
        sheet.write_at(x, y + 7 + 5.4 * line, _grouped(text), 10.5, bold=True)
    sheet.write_at(
        x, y + 21, "station ledger verify reads the chain anew and says the same", 9, ink=MUTED
    )
    sheet.write_at(
        x, y + 25.4, "as long as no entry was changed, removed or slipped in.", 9, ink=MUTED
    )


def _grouped(text: str) -> str:
    return " ".join(text[at : at + 8] for at in range(0, len(text), 8))
