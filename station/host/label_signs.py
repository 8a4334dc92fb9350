"""The signs on command cards: lines and areas on a grid of 24 by 24, each unlike the others even
without its colour.
"""

from math import cos, pi, sin

from fpdf import FPDF

GRID = 24.0
_STROKE = 2.6

Point = tuple[float, float]


def _arc(from_deg: float, to_deg: float, radius: float = 7.5) -> tuple[Point, ...]:
    """Clockwise from three o'clock."""
    turns = [from_deg + (to_deg - from_deg) * step / 24 for step in range(25)]
    return tuple(
        (12 + radius * cos(turn * pi / 180), 12 + radius * sin(turn * pi / 180)) for turn in turns
    )


_LINES: dict[str, tuple[tuple[Point, ...], ...]] = {
    "check": (((4.5, 12.5), (10, 18), (19.5, 6.5)),),
    "again": (_arc(-20, 250),),
    "aside": (((4, 11), (4, 20), (20, 20), (20, 11)), ((12, 3.5), (12, 14)),
              ((7.5, 10), (12, 14.5), (16.5, 10))),
    "printer": (((7, 9), (7, 3.5), (17, 3.5), (17, 9)), ((7, 17), (4, 17), (4, 9.5), (20, 9.5),
                (20, 17), (17, 17)), ((7, 14), (17, 14), (17, 20.5), (7, 20.5), (7, 14))),
    "next": (((4.5, 5), (11.5, 12), (4.5, 19)), ((12.5, 5), (19.5, 12), (12.5, 19))),
    "end": (_arc(-60, 240), ((12, 2.5), (12, 11))),
    "details": (((4, 6), (20, 6)), ((4, 12), (20, 12)), ((4, 18), (14, 18))),
    "yes": (_arc(0, 360, 9.5), ((7.5, 12.3), (10.8, 15.6), (16.5, 8.8))),
    "no": (_arc(0, 360, 9.5), ((8.5, 8.5), (15.5, 15.5)), ((15.5, 8.5), (8.5, 15.5))),
}  # fmt: skip
_AREAS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "play": (((6.5, 3.5), (20.5, 12), (6.5, 20.5)),),
    "again": (((20.5, 3.5), (20.5, 12.5), (12.8, 9.5)),),
    "pause": (((5.5, 4), (10, 4), (10, 20), (5.5, 20)), ((14, 4), (18.5, 4), (18.5, 20), (14, 20))),
    "stop": (((4.5, 4.5), (19.5, 4.5), (19.5, 19.5), (4.5, 19.5)),),
}
SIGNS = frozenset(_LINES) | frozenset(_AREAS)


def draw_sign(pdf: FPDF, sign: str, at_mm: Point, side_mm: float) -> None:
    """In the fill colour that is set."""
    step = side_mm / GRID
    radius = _STROKE * step / 2
    pdf.set_line_width(_STROKE * step)
    for points in _AREAS.get(sign, ()):
        pdf.polygon([_at(point, at_mm, step) for point in points], style="F")
    for points in _LINES.get(sign, ()):
        placed = [_at(point, at_mm, step) for point in points]
        pdf.polyline(placed)
        for x, y in placed:  # round ends and corners
            pdf.circle(x, y, radius, style="F")


def _at(point: Point, at_mm: Point, step: float) -> Point:
    return at_mm[0] + point[0] * step, at_mm[1] + point[1] * step
