"""Fits a text into its room: smaller, over more lines, or cut, as its template says."""

from dataclasses import dataclass

from station.domain.label_template import TextElement
from station.host.label_type import POINT_MM, Face, width_em

LINE_EM, ASCENT_EM = 1.2, 0.95
"""From line to line, and from a line's top to its baseline."""
_STEP_PT, _ROUNDING_MM = 0.5, 0.01
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Fitted:
    size_pt: float
    lines: tuple[str, ...]

    @property
    def em_mm(self) -> float:
        return self.size_pt * POINT_MM


def fit(element: TextElement, text: str, room_mm: tuple[float, float]) -> Fitted:
    """`room_mm` is along the text and across it, whichever way it is turned."""
    face = Face(element.is_bold, element.is_mono)
    size_pt, least_pt = element.size_pt, element.least_pt
    if element.fit == "cut":
        least_pt = size_pt
    while size_pt >= least_pt:
        fitted = _lines(element.fit, text, face, (size_pt, room_mm[0]))
        if _fits(fitted, face, room_mm):
            return fitted
        size_pt -= _STEP_PT
    return _cut(_lines(element.fit, text, face, (least_pt, room_mm[0])), face, room_mm)


def _lines(how: str, text: str, face: Face, in_room: tuple[float, float]) -> Fitted:
    size_pt, width_mm = in_room
    if how != "wrap":
        return Fitted(size_pt, (text,))
    return Fitted(size_pt, tuple(_wrapped(text, face, width_mm / (size_pt * POINT_MM))))


def _wrapped(text: str, face: Face, most_em: float) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if width_em(longer, face) <= most_em:
            lines[-1] = longer
            continue
        lines += _broken(word, face, most_em)
    return [line for line in lines if line]


def _broken(word: str, face: Face, most_em: float) -> list[str]:
    """A word that is wider than the room goes on in the next line."""
    parts = [""]
    for letter in word:
        if parts[-1] and width_em(parts[-1] + letter, face) > most_em:
            parts.append("")
        parts[-1] += letter
    return parts


def _fits(fitted: Fitted, face: Face, room_mm: tuple[float, float]) -> bool:
    along, across = room_mm[0] + _ROUNDING_MM, room_mm[1] + _ROUNDING_MM
    is_low = len(fitted.lines) * LINE_EM * fitted.em_mm <= across
    return is_low and all(width_em(line, face) * fitted.em_mm <= along for line in fitted.lines)


def _cut(fitted: Fitted, face: Face, room_mm: tuple[float, float]) -> Fitted:
    """As many lines as there is room for, at least one; what is left out is shown as left out."""
    most = max(1, int((room_mm[1] + _ROUNDING_MM) / (LINE_EM * fitted.em_mm)))
    lines = list(fitted.lines[:most])
    is_short = len(lines) < len(fitted.lines)
    if is_short or width_em(lines[-1], face) * fitted.em_mm > room_mm[0] + _ROUNDING_MM:
        lines[-1] = shortened(lines[-1], face, room_mm[0] / fitted.em_mm)
    return Fitted(fitted.size_pt, tuple(lines))


def shortened(line: str, face: Face, most_em: float) -> str:
    while line and width_em(line + _CUT, face) > most_em:
        line = line[:-1]
    return line.rstrip() + _CUT
