"""The sheet of command cards: a whole shift by scanner (operator-ui 4)."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from fpdf import FPDF

from station.domain.bench.slots import Fixture
from station.host.folders import resource
from station.host.label_card_list import Card, command_cards, reason_cards, slot_cards
from station.host.label_codes import QUIET_MODULES, Modules, modules_of
from station.host.label_pdf import add_fonts
from station.host.label_signs import SIGNS, draw_sign
from station.host.label_text import shortened
from station.host.label_type import POINT_MM, Face, shown, width_em

_EDGE_MM, _TOP_MM = 10.0, 22.0
_PAPER_MM = (210.0, 297.0)
_MODULE_MM, _LEAST_MODULE_MM = 0.33, 0.19
_BOLD, _PLAIN, _MONO = Face(is_bold=True), Face(), Face(is_mono=True)
_HALF_CAPITAL_EM = 0.36
_TEXT, _MUTED, _LINE = "text", "muted", "line"


@dataclass(frozen=True, slots=True)
class _Grid:
    """Cards side by side, and how high each is."""

    columns: int
    height_mm: float
    sign_mm: float
    word_pt: float

    @property
    def width_mm(self) -> float:
        return (_PAPER_MM[0] - 2 * _EDGE_MM) / self.columns

    @property
    def rows(self) -> int:
        return int((_PAPER_MM[1] - _TOP_MM - _EDGE_MM) / self.height_mm)


_COMMANDS, _SLOTS = _Grid(2, 37.8, 22.0, 15.0), _Grid(3, 32.0, 16.0, 11.0)


def cards_sheet(fixture: Fixture) -> bytes:
    """A4; each kind begins on a page of its own."""
    kinds = (
        ("Command cards", "Cut out, or laid beside the bench.", _COMMANDS, command_cards()),
        ("Reasons for setting a unit aside", "One scan sets aside.", _COMMANDS, reason_cards()),
        ("Slots", "Stick each on its socket: it chooses the slot.", _SLOTS, slot_cards(fixture)),
    )  # fmt: skip
    with TemporaryDirectory(prefix="station-cards-") as folder:
        sheet = _Sheet(_inks(), Path(folder), "".join(slot.name for slot in fixture.slots))
        for title, says, grid, cards in kinds:
            for number, card in enumerate(cards):
                at = number % (grid.columns * grid.rows)
                if at == 0:
                    sheet.begin(title, says)
                down, across = divmod(at, grid.columns)
                left, top = _EDGE_MM + across * grid.width_mm, _TOP_MM + down * grid.height_mm
                sheet.card(card, grid, left, top)
        return bytes(sheet.pdf.output())


def _inks() -> dict[str, tuple[int, int, int]]:
    """The light theme's: cards and screen look alike."""
    tokens = tomllib.loads(resource("tokens.toml").read_text(encoding="utf-8"))["light"]
    return {
        name: (int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16))
        for name, text in tokens.items()
        if isinstance(text, str) and text.startswith("#")
    }


class _Sheet:
    def __init__(self, inks: dict[str, tuple[int, int, int]], folder: Path, beyond: str) -> None:
        """`beyond` are the texts that are not ours."""
        self.pdf = FPDF(unit="mm", format="A4")
        self.pdf.set_auto_page_break(auto=False)
        self.pdf.set_title("Command cards")
        self.pdf.set_creator("Station")
        self._inks = inks
        add_fonts(self.pdf, dict.fromkeys((_BOLD, _PLAIN, _MONO), beyond), folder)

    def begin(self, title: str, says: str) -> None:
        self.pdf.add_page()
        self._write(_EDGE_MM, _EDGE_MM + 4, title, 14, face=_BOLD)
        self._write(_EDGE_MM, _EDGE_MM + 9, says, 9, ink=_MUTED)

    def card(self, card: Card, grid: _Grid, left: float, top: float) -> None:
        band = grid.sign_mm + 6
        self._fill(card.tokens[0])
        self.pdf.rect(left, top, band, grid.height_mm, style="F")
        self._edge(left, top, grid)
        self._sign(card, grid, left + 3, top + (grid.height_mm - grid.sign_mm) / 2)
        x, room = left + band + 3, grid.width_mm - band - 5
        self._write(x, top + 7, card.word, grid.word_pt, face=_BOLD, room_mm=room)
        self._write(x, top + 12, card.does, 7.5, ink=_MUTED, room_mm=room)
        code_top = top + (15 if card.does else 10)
        self._code(card.text, x, code_top, room, top + grid.height_mm - 7 - code_top)
        self._write(
            x, top + grid.height_mm - 2.5, card.text, 7, face=_MONO, ink=_MUTED, room_mm=room
        )

    def _edge(self, left: float, top: float, grid: _Grid) -> None:
        self.pdf.set_draw_color(*self._inks[_LINE])
        self.pdf.set_line_width(0.2)
        self.pdf.rect(left, top, grid.width_mm, grid.height_mm)

    def _sign(self, card: Card, grid: _Grid, left: float, top: float) -> None:
        ink = self._inks[card.tokens[1]]
        self.pdf.set_draw_color(*ink)
        self._fill(card.tokens[1])
        if card.sign in SIGNS:
            draw_sign(self.pdf, card.sign, (left, top), grid.sign_mm)
            return
        text, side = shown(card.sign, _BOLD), grid.sign_mm
        wide_em = width_em(text, _BOLD)
        size_mm = side / max(wide_em, 1.2)
        x, y = left + (side - wide_em * size_mm) / 2, top + side / 2 + _HALF_CAPITAL_EM * size_mm
        self._write(x, y, text, size_mm / POINT_MM, face=_BOLD, ink=card.tokens[1])

    def _code(self, text: str, left: float, top: float, room: float, height: float) -> None:
        """A Code 128; for a slot whose name makes one too long, a Data Matrix."""
        code, quiet = modules_of("code128", text), QUIET_MODULES["code128"]
        across = min(_MODULE_MM, room / (code.width + 2 * quiet))
        down = height
        if across < _LEAST_MODULE_MM:
            code, quiet = modules_of("datamatrix", text), QUIET_MODULES["datamatrix"]
            across = down = min(height, room) / (code.height + 2 * quiet)
            top += quiet * down
        self._fill(_TEXT)
        self._runs(code, left + quiet * across, top, (across, down))

    def _runs(self, code: Modules, left: float, top: float, size: tuple[float, float]) -> None:
        across, down = size
        for row, column, length in code.runs():
            self.pdf.rect(
                left + column * across, top + row * down, length * across, down, style="F"
            )

    def _write(  # noqa: PLR0913  # where, what and how
        self, x: float, y: float, text: str, size_pt: float, *, face: Face = _PLAIN,
        ink: str = _TEXT, room_mm: float = 150.0,
    ) -> None:  # fmt: skip
        """One line, cut at the end of its room."""
        line = shown(text, face)
        most_em = room_mm / (size_pt * POINT_MM)
        if width_em(line, face) > most_em:
            line = shortened(line, face, most_em)
        if line:
            self.pdf.set_text_color(*self._inks[ink])
            self.pdf.set_font(face.name, "B" if face.is_bold else "", size_pt)
            self.pdf.text(x, y, line)

    def _fill(self, ink: str) -> None:
        self.pdf.set_fill_color(*self._inks[ink])
