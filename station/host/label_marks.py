"""Where each line, code and bar of one label lies. PDF, picture and ZPL are all made of this."""

from dataclasses import dataclass

from station.domain.label_template import Box
from station.host.label_codes import Modules
from station.host.label_type import Face


@dataclass(frozen=True, slots=True)
class LaidLine:
    """One line of text. Its room begins at (x, y) on the baseline and is `room_mm` long, to the
    right, or downwards when `rotate` is 90; the text begins `indent_mm` into it.
    """

    text: str
    x_mm: float
    y_mm: float
    room_mm: float
    indent_mm: float
    size_pt: float
    face: Face
    align: str
    rotate: int

    @property
    def start_mm(self) -> tuple[float, float]:
        """Where the text itself begins."""
        if self.rotate:
            return self.x_mm, self.y_mm + self.indent_mm
        return self.x_mm + self.indent_mm, self.y_mm


@dataclass(frozen=True, slots=True)
class LaidCode:
    """`modules` as they lie on the label, turned already; one is `across` by `down` dots. `text`
    and the rest are for a printer that draws the code itself.
    """

    kind: str
    text: str
    level: str
    rotate: int
    modules: Modules
    left_dots: int
    top_dots: int
    across_dots: int
    down_dots: int


@dataclass(frozen=True, slots=True)
class LaidBar:
    """A filled rectangle."""

    box: Box


@dataclass(frozen=True, slots=True)
class LaidImage:
    box: Box
    png: bytes


Mark = LaidLine | LaidCode | LaidBar | LaidImage


@dataclass(frozen=True, slots=True)
class LaidLabel:
    width_mm: float
    height_mm: float
    dpi: int
    marks: tuple[Mark, ...]

    def dots(self, length_mm: float) -> int:
        return round(length_mm * self.dpi / 25.4)

    def mm(self, dots: float) -> float:
        return dots * 25.4 / self.dpi
