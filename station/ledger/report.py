"""The shift report: what a shift did, as a PDF for people or a CSV for their programs."""

from datetime import datetime, tzinfo
from pathlib import Path, PurePath

from station.domain.bench_errors import RecordFailed
from station.domain.ledger.search import ShiftFigures
from station.domain.verdict import VerdictTable
from station.ledger.report_csv import as_csv
from station.ledger.report_facts import facts_of


def write_report(
    figures: ShiftFigures,
    into: PurePath,
    table: VerdictTable | None = None,
    *,
    made_at: datetime | None = None,
    zone: tzinfo | None = None,
) -> None:
    """By the ending of `into`: .pdf or .csv. `table` gives the causes their numbers and words.

    The same figures make the same file: what a PDF says of its own making is `made_at`, else the
    end of the shift. Times are of `zone`, else of this computer. Raises RecordFailed.
    """
    facts = facts_of(figures, table, zone)
    match into.suffix.lower():
        case ".csv":
            content = as_csv(facts).encode("utf-8-sig")  # a spreadsheet takes it for UTF-8 then
        case ".pdf":
            from station.ledger.report_pdf import as_pdf  # noqa: PLC0415  # slow to load

            content = as_pdf(facts, made_at or figures.until)
        case _:
            raise RecordFailed(
                f"A report cannot be written into {into.name}.",
                hint="End its name in .pdf or .csv.",
            )
    try:
        Path(into).write_bytes(content)
    except OSError as cause:
        raise RecordFailed(
            f"The report cannot be written into {into}: {cause.strerror}.",
            hint="Choose a folder that may be written to.",
        ) from cause
