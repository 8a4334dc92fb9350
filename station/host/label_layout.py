"""Lays a template out for one unit: where each line, code and bar comes to lie."""

from io import BytesIO
from pathlib import Path
from typing import TypeVar

from PIL import Image

from station.domain.bench.label import LabelFacts
from station.domain.bench_errors import LabelTemplateWrong
from station.domain.label_template import (
    Box,
    CodeElement,
    Element,
    FrameElement,
    ImageElement,
    LabelTemplate,
    TextElement,
    filled,
)
from station.host.label_codes import QUIET_MODULES, Modules, modules_of
from station.host.label_marks import LaidBar, LaidCode, LaidImage, LaidLabel, LaidLine, Mark
from station.host.label_text import ASCENT_EM, LINE_EM, fit
from station.host.label_type import Face, shown, width_em

LEAST_MODULE_MM = 0.16
"""Finer ones are read by few scanners, and by none once a label has been rubbed."""
MOST_MODULE_DOTS = 10
"""Label printers make no larger ones."""
_SHARE = {"left": 0.0, "top": 0.0, "middle": 0.5, "right": 1.0, "bottom": 1.0}
_Length = TypeVar("_Length", int, float)


def lay_out(template: LabelTemplate, facts: LabelFacts, folder: Path) -> LaidLabel:
    """`folder` is where the template's images lie. Raises LabelTemplateWrong."""
    marks = [mark for each in template.elements for mark in _marks(each, template, facts, folder)]
    return LaidLabel(template.width_mm, template.height_mm, template.dpi, tuple(marks))


def _marks(
    element: Element, template: LabelTemplate, facts: LabelFacts, folder: Path
) -> list[Mark]:
    match element:
        case TextElement():
            text = filled(element.text, facts)
            return [*_text(element, text)] if text else []
        case CodeElement():
            text = filled(element.text, facts)
            return [_code(element, text, template)] if text else []
        case FrameElement():
            return [LaidBar(box) for box in _bars(element)]
        case ImageElement():
            return [_image(element, template.name, folder)]


def _text(element: TextElement, text: str) -> list[LaidLine]:
    face, box = Face(element.is_bold, element.is_mono), element.box
    along, across = _turned(element.rotate, box.width_mm, box.height_mm)
    fitted = fit(element, shown(text, face), (along, across))
    em = fitted.em_mm
    spare = max(across - len(fitted.lines) * LINE_EM * em, 0.0) * _SHARE[element.valign]
    laid = []
    for number, line in enumerate(fitted.lines):
        down = spare + (ASCENT_EM + number * LINE_EM) * em
        indent = max(along - width_em(line, face) * em, 0.0) * _SHARE[element.align]
        x, y = (box.left_mm + box.width_mm - down, box.top_mm) if element.rotate else (
            box.left_mm, box.top_mm + down
        )  # fmt: skip
        laid.append(
            LaidLine(line, x, y, along, indent, fitted.size_pt, face, element.align, element.rotate)
        )
    return laid


def _turned(rotate: int, across: _Length, down: _Length) -> tuple[_Length, _Length]:
    return (down, across) if rotate else (across, down)


def _code(element: CodeElement, text: str, template: LabelTemplate) -> LaidCode:
    where = f"{template.name}, line {element.line}: {element.kind}"
    try:
        modules = modules_of(element.kind, text, element.level)
    except ValueError as cause:
        raise LabelTemplateWrong(
            f"{where} cannot hold {text!r}.", hint="Use a QR code for it."
        ) from cause
    dots_per_mm = template.dpi / 25.4
    room = _room_dots(element.box, dots_per_mm)
    along, across = _turned(element.rotate, *room)
    quiet = QUIET_MODULES[element.kind]
    is_bars = element.kind == "code128"
    dots = along // (modules.width + 2 * quiet)
    if not is_bars:
        dots = min(dots, across // (modules.height + 2 * quiet))
    dots = min(dots, MOST_MODULE_DOTS)
    if dots < 1 or dots / dots_per_mm < LEAST_MODULE_MM:
        raise LabelTemplateWrong(
            f"{where} has too little room for {len(text)} characters at {template.dpi} dpi.",
            hint=f"Give it {_needed(modules, quiet, template.dpi, is_bars=is_bars)}.",
        )
    high = across if is_bars else dots
    return _placed(element, text, modules, (dots, high), dots_per_mm)


def _room_dots(box: Box, dots_per_mm: float) -> tuple[int, int]:
    return int(box.width_mm * dots_per_mm + 0.01), int(box.height_mm * dots_per_mm + 0.01)


def _needed(modules: Modules, quiet: int, dpi: int, *, is_bars: bool) -> str:
    dots = 1
    while dots * 25.4 / dpi < LEAST_MODULE_MM:
        dots += 1
    along = (modules.width + 2 * quiet) * dots * 25.4 / dpi
    return f"a length of {along:.1f} mm" if is_bars else f"{along:.1f} by {along:.1f} mm"


def _placed(
    element: CodeElement, text: str, modules: Modules, size: tuple[int, int], dots_per_mm: float
) -> LaidCode:
    """Turned and aligned within its box; what is spare is quiet zone."""
    if element.rotate:
        modules = modules.turned()
    across, down = _turned(element.rotate, *size)
    box, room = element.box, _room_dots(element.box, dots_per_mm)
    quiet = QUIET_MODULES[element.kind]
    edge_x, edge_y = quiet * across, quiet * down
    if element.kind == "code128":  # its quiet zone is before and behind it only
        edge_x, edge_y = (0, edge_y) if element.rotate else (edge_x, 0)
    spare_x = room[0] - modules.width * across - 2 * edge_x
    spare_y = room[1] - modules.height * down - 2 * edge_y
    left = round(box.left_mm * dots_per_mm) + edge_x + int(spare_x * _SHARE[element.align])
    top = round(box.top_mm * dots_per_mm) + edge_y + int(spare_y * _SHARE[element.valign])
    return LaidCode(
        element.kind, text, element.level, element.rotate, modules, left, top, across, down
    )


def _bars(element: FrameElement) -> list[Box]:
    box, thick = element.box, element.thick_mm
    if element.is_filled or 2 * thick >= min(box.width_mm, box.height_mm):
        return [box]
    inner = box.height_mm - 2 * thick
    return [
        Box(box.left_mm, box.top_mm, box.width_mm, thick),
        Box(box.left_mm, box.top_mm + box.height_mm - thick, box.width_mm, thick),
        Box(box.left_mm, box.top_mm + thick, thick, inner),
        Box(box.left_mm + box.width_mm - thick, box.top_mm + thick, thick, inner),
    ]


def _image(element: ImageElement, name: str, folder: Path) -> LaidImage:
    where = f"{name}, line {element.line}: file {element.file!r}"
    file = (folder / element.file).resolve()
    if not file.is_relative_to(folder.resolve()):
        raise LabelTemplateWrong(f"{where} does not lie beside the template.")
    try:
        png = file.read_bytes()
        with Image.open(BytesIO(png), formats=("PNG",)) as picture:
            picture.load()
            across, down = picture.size
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError) as cause:
        raise LabelTemplateWrong(f"{where} cannot be read as a PNG.") from cause
    box = element.box
    scale = min(box.width_mm / across, box.height_mm / down)
    width, height = across * scale, down * scale
    left = box.left_mm + (box.width_mm - width) / 2
    return LaidImage(Box(left, box.top_mm + (box.height_mm - height) / 2, width, height), png)
