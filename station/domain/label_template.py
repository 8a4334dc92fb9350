"""A label's template: where each text, code and line stands on it, in millimetres."""

from dataclasses import dataclass
from string import Formatter

from station.domain.bench.label import LabelFacts

PLACES = (
    "device_id", "short", "serial", "name", "customer", "product", "platform", "station",
    "printed_on", "label_number",
)  # fmt: skip
"""What a text may name in braces."""


@dataclass(frozen=True, slots=True)
class Box:
    """A place on the label, from its upper left corner."""

    left_mm: float
    top_mm: float
    width_mm: float
    height_mm: float


@dataclass(frozen=True, slots=True)
class TextElement:
    """`fit` "shrink" keeps to one line and makes it smaller, "wrap" takes more lines first; at
    `least_pt` what is left over is cut, as "cut" does at once. `rotate` 90 reads from top to
    bottom. `line` is where it stands in the template's file.
    """

    box: Box
    text: str
    size_pt: float
    least_pt: float
    is_bold: bool
    is_mono: bool
    align: str
    valign: str
    fit: str
    rotate: int
    line: int = 0


@dataclass(frozen=True, slots=True)
class CodeElement:
    """`kind` is qr, datamatrix or code128; the quiet zone is part of the box. `level` is a QR
    code's error correction.
    """

    kind: str
    box: Box
    text: str
    align: str
    valign: str
    rotate: int
    level: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True)
class FrameElement:
    """The edge of `box`, inside it; a line is a frame that is filled."""

    box: Box
    thick_mm: float
    is_filled: bool
    line: int = 0


@dataclass(frozen=True, slots=True)
class ImageElement:
    """A PNG beside the template, as large as the box lets it be."""

    box: Box
    file: str
    line: int = 0


Element = TextElement | CodeElement | FrameElement | ImageElement


@dataclass(frozen=True, slots=True)
class LabelTemplate:
    """One validated template. `dpi` is the printer's: codes are made of whole dots."""

    name: str
    title: str
    width_mm: float
    height_mm: float
    dpi: int
    elements: tuple[Element, ...]


def filled(text: str, facts: LabelFacts) -> str:
    """`text` with its braces filled in; what is no letter, as a line's end, is a blank."""
    known = _known(facts)
    parts = (before + known.get(place or "", "") for before, place, _, _ in Formatter().parse(text))
    return "".join(each if each.isprintable() else " " for each in "".join(parts)).strip()


def wrong_place(text: str) -> str:
    """Why the braces of `text` cannot be filled in, "" when they can."""
    try:
        for _, place, form, conversion in Formatter().parse(text):
            if place is not None and (place not in PLACES or form or conversion):
                return f"names {{{place}}}; there is {', '.join(PLACES)}"
    except ValueError:
        return "has a brace alone; write {{ or }} for the sign itself"
    return ""


def _known(facts: LabelFacts) -> dict[str, str]:
    own = {"device_id": facts.device.text, "short": facts.device.short}
    return {place: own.get(place) or str(getattr(facts, place, "")) for place in PLACES}
