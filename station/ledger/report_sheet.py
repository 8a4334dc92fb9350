"""The report's paper: A4, its type, its inks, and tables that go on over the page."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import zxingcpp
from fpdf import FPDF
from fpdf.enums import MethodReturnValue, XPos, YPos

MARGIN_MM, WIDTH_MM, HEIGHT_MM = 16.0, 210.0, 297.0
INNER_MM = WIDTH_MM - 2 * MARGIN_MM
FOOT_MM, GAP_MM = 18.0, 3.0
_HEADS_MM = 6.2

Ink = tuple[int, int, int]
TEXT: Ink = (21, 32, 43)
MUTED: Ink = (74, 88, 102)
LINE: Ink = (195, 204, 213)
SOFT: Ink = (243, 245, 247)
GOOD: Ink = (0, 96, 74)
BAD: Ink = (174, 26, 16)
UNSURE: Ink = (138, 90, 0)
PAPER: Ink = (255, 255, 255)
"""The inks of the light theme; each also reads in grey."""


def line_mm(size_pt: float) -> float:
    """The height of a line of this size."""
    return size_pt * 0.3528 * 1.35


@dataclass(frozen=True, slots=True)
class Column:
    """`width_mm` wide; `is_strong` is set in bold."""

    title: str
    width_mm: float
    align: str = "L"
    is_strong: bool = False


class ReportSheet(FPDF):
    """`foot` stands on every page beside its number."""

    def __init__(self, typefaces: Mapping[str, Path], foot: str) -> None:
        super().__init__(format="A4")
        self._foot = foot
        for style, file in typefaces.items():
            self.add_font("Inter", "B" if style else "", file)
        self.set_margin(MARGIN_MM)
        self.c_margin = 0.0
        self.set_auto_page_break(auto=True, margin=FOOT_MM)
        self.add_page()

    def footer(self) -> None:
        """Called by the library at the end of each page."""
        y = HEIGHT_MM - FOOT_MM + 5
        self.rule(y)
        self.write_at(MARGIN_MM, y + 2, self._foot, 8, ink=MUTED)
        self.ink(MUTED)
        self.set_font("Inter", "", 8)
        self.set_xy(MARGIN_MM, y + 2)
        self.cell(INNER_MM, line_mm(8), f"Page {self.page_no()} of {{nb}}", align="R")

    def ink(self, ink: Ink) -> None:
        self.set_text_color(*ink)

    def rule(self, y: float, ink: Ink = LINE) -> None:
        self.set_draw_color(*ink)
        self.set_line_width(0.2)
        self.line(MARGIN_MM, y, WIDTH_MM - MARGIN_MM, y)

    def block(self, x: float, y: float, width: float, height: float, ink: Ink) -> None:
        """A filled rectangle."""
        self.set_fill_color(*ink)
        self.rect(x, y, width, height, style="F")

    def write_at(  # noqa: PLR0913  # where, what and how
        self, x: float, y: float, text: str, size_pt: float, *, ink: Ink = TEXT, bold: bool = False
    ) -> None:
        """One line; it stays where it is put."""
        if not text:
            return
        self.ink(ink)
        self.set_font("Inter", "B" if bold else "", size_pt)
        self.set_xy(x, y)
        self.cell(h=line_mm(size_pt), text=text, new_x=XPos.LEFT, new_y=YPos.TOP)

    def heading(self, text: str, needed_mm: float = 30.0) -> None:
        """A section's title, on the next page where `needed_mm` are not left on this one."""
        self.ensure(needed_mm)
        self.set_y(self.get_y() + 7)
        self.write_at(MARGIN_MM, self.get_y(), text, 13, bold=True)
        self.set_xy(MARGIN_MM, self.get_y() + 8)

    def lines_at(self, x: float, y: float, width: float, text: str, size_pt: float) -> float:
        """A text over as many lines as it takes; return where the next thing may stand."""
        self.ink(TEXT)
        self.set_font("Inter", "", size_pt)
        self.set_xy(x, y)
        self.multi_cell(width, line_mm(size_pt), text, align="L", new_y=YPos.NEXT)
        return self.get_y() + 0.6

    def ensure(self, needed_mm: float) -> None:
        if self.get_y() + needed_mm > HEIGHT_MM - FOOT_MM:
            self.add_page()

    def paragraph(self, text: str, *, ink: Ink = MUTED, size_pt: float = 9.5) -> None:
        self.ink(ink)
        self.set_font("Inter", "", size_pt)
        self.set_x(MARGIN_MM)
        self.multi_cell(INNER_MM, line_mm(size_pt), text, align="L",
                        new_x=XPos.LMARGIN, new_y=YPos.NEXT)  # fmt: skip

    def rows(self, columns: Sequence[Column], rows: Sequence[Sequence[str]]) -> None:
        """A row is never torn; the heads stand again on each new page."""
        if rows:
            self.ensure(_HEADS_MM + self._height(columns, rows[0]))
        self._heads(columns)
        for row in rows:
            height = self._height(columns, row)
            if self.get_y() + height > HEIGHT_MM - FOOT_MM:
                self.add_page()
                self._heads(columns)
            self._row(columns, row, height)

    def _heads(self, columns: Sequence[Column]) -> None:
        y, x = self.get_y(), MARGIN_MM
        self.ink(MUTED)
        self.set_font("Inter", "B", 8)
        for column in columns:
            self.set_xy(x, y)
            self.cell(column.width_mm, 5, column.title, align=column.align)
            x += column.width_mm
        self.rule(y + 5.6, MUTED)
        self.set_xy(MARGIN_MM, y + _HEADS_MM)

    def _height(self, columns: Sequence[Column], row: Sequence[str]) -> float:
        tallest = 0.0
        for column, text in zip(columns, row, strict=True):
            self.set_font("Inter", "B" if column.is_strong else "", 9)
            lines = self.multi_cell(
                column.width_mm - GAP_MM,
                4.4,
                text,
                align="L",
                dry_run=True,
                output=MethodReturnValue.LINES,
            )
            tallest = max(tallest, 4.4 * max(1, len(lines) if isinstance(lines, list) else 1))
        return tallest + 2.4

    def _row(self, columns: Sequence[Column], row: Sequence[str], height: float) -> None:
        y, x = self.get_y(), MARGIN_MM
        for column, text in zip(columns, row, strict=True):
            self.ink(TEXT)
            self.set_font("Inter", "B" if column.is_strong else "", 9)
            self.set_xy(x, y + 1.2)
            self.multi_cell(column.width_mm - GAP_MM, 4.4, text, align=column.align)
            x += column.width_mm
        self.rule(y + height)
        self.set_xy(MARGIN_MM, y + height)

    def bar(self, x: float, y: float, width: float, share: float, ink: Ink) -> None:
        """A thin bar, filled for `share` (0 to 1) of its width."""
        self.block(x, y, width, 2.2, SOFT)
        if share > 0:
            self.block(x, y, max(0.6, width * min(share, 1.0)), 2.2, ink)

    def qr(self, x: float, y: float, size_mm: float, text: str) -> None:
        """As rectangles, so that it is sharp on every printer; the quiet zone is the caller's."""
        code = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.QRCode)
        modules = memoryview(
            zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)  # type: ignore[arg-type]
        )
        rows, columns = modules.shape or (0, 0)
        step = size_mm / max(rows, 1)
        self.set_fill_color(*TEXT)
        for row in range(rows):
            for column in range(columns):
                if modules[row, column] == 0:
                    self.rect(x + column * step, y + row * step, step, step, style="F")
