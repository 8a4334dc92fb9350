"""The certificate: who trained, when, with which marks; TRAINING stands on it large."""

from collections.abc import Callable, Sequence
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QDate, QIODevice, QLocale, QMarginsF, QSizeF, Qt
from PySide6.QtGui import QImage, QImageWriter, QPageSize, QPainter, QPdfWriter, QTextDocument

from station import __version__
from station.domain.training import Drill
from station.domain.training_errors import CertificateNotKept
from station.domain.training_progress import Progress
from station.window.said import said
from station.window.training.words import minutes

FORMS = ("pdf", "png", "html")
_DOTS_PER_INCH = 144
_A4_INCH = (8.27, 11.69)
_MARGIN_MM = 18.0
_LARGE_PT = 60
_STYLE = (
    "body { color: black; font-family: Inter, sans-serif; font-size: 11pt; }"
    " h2 { font-size: 22pt; }"
    " table { border-collapse: collapse; } th { text-align: left; }"
    " td, th { padding: 5px 14px 5px 0; border-bottom: 1px solid black; }"
)


def certificate_text(progress: Progress, drills: Sequence[Drill]) -> str:
    """A page of HTML. Someone who has not passed every drill gets a sheet that says so."""
    whole = progress.is_certified(drills)
    title = said("Certificate of training") if whole else said("Training: not yet finished")
    total = said("{0} of {1} points, {2} of {3} drills passed").format(
        progress.points(drills), sum(drill.points for drill in drills),
        progress.passed(drills), len(drills),
    )  # fmt: skip
    parts = (
        f'<p style="font-size: {_LARGE_PT}pt; font-weight: 800">{_e(said("TRAINING"))}</p>',
        f"<p>{_e(said('Simulated bench: nothing here is real.'))}</p>",
        f"<h2>{_e(title)}</h2>",
        f"<h2>{_e(progress.person)}</h2>",
        f"<p>{_e(_day(progress.latest(drills)))}</p>",
        _table(progress, drills),
        f"<p><b>{_e(total)}</b></p>",
        f"<p>{_e(said('Made by Station {0}.').format(__version__))}</p>",
    )
    head = f'<meta charset="utf-8"><title>{_e(title)}</title><style>{_STYLE}</style>'
    return f"<!DOCTYPE html><html><head>{head}</head><body>{''.join(parts)}</body></html>\n"


def certificate_in(form: str, text: str) -> bytes:
    """`form` is one of FORMS. Raises CertificateNotKept for another."""
    makers: dict[str, Callable[[str], bytes]] = {
        "pdf": _pdf, "png": _png, "html": lambda page: page.encode(),
    }  # fmt: skip
    if form not in makers:
        raise CertificateNotKept(
            f"A certificate is no .{form}.", hint="Name it .pdf, .png or .html."
        )
    return makers[form](text)


def document_of(text: str) -> QTextDocument:
    """To be drawn or printed."""
    document = QTextDocument()
    document.setHtml(text)
    return document


def _table(progress: Progress, drills: Sequence[Drill]) -> str:
    heads = (said("Drill"), said("Points"), said("Time"), said("Result"))
    rows = ["".join(f"<th>{_e(head)}</th>" for head in heads)]
    for drill in drills:
        best = progress.best.get(drill.name)
        cells = (
            said(drill.title),
            said("{0} of {1}").format(best.points if best else 0, drill.points),
            minutes(best.took_s) if best else "",
            said("passed") if best is not None and best.passed else said("not passed"),
        )
        rows.append("".join(f"<td>{_e(cell)}</td>" for cell in cells))
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows)}</table>"


def _day(iso: str) -> str:
    day = QDate.fromString(iso, Qt.DateFormat.ISODate)
    return QLocale().toString(day, QLocale.FormatType.LongFormat) if day.isValid() else ""


def _pdf(text: str) -> bytes:
    buffer = _Open()
    writer = QPdfWriter(buffer.device)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM))
    writer.setResolution(_DOTS_PER_INCH)
    writer.setTitle(said("Certificate of training"))
    document_of(text).print_(writer)
    return buffer.content()


def _png(text: str) -> bytes:
    wide, high = (round(inch * _DOTS_PER_INCH) for inch in _A4_INCH)
    picture = QImage(wide, high, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.white)
    scale = _DOTS_PER_INCH / 96
    margin = _MARGIN_MM / 25.4 * 96
    document = document_of(text)
    document.setPageSize(QSizeF(wide / scale - 2 * margin, high / scale - 2 * margin))
    painter = QPainter(picture)
    painter.scale(scale, scale)
    painter.translate(margin, margin)
    document.drawContents(painter)
    painter.end()
    buffer = _Open()
    QImageWriter(buffer.device, b"png").write(picture)
    return buffer.content()


class _Open:
    """Bytes that Qt writes into."""

    def __init__(self) -> None:
        self._bytes = QByteArray()
        self.device = QBuffer(self._bytes)
        self.device.open(QIODevice.OpenModeFlag.WriteOnly)

    def content(self) -> bytes:
        self.device.close()
        return bytes(self._bytes.data())


def _e(text: str) -> str:
    """A name must never become markup."""
    return escape(text)
