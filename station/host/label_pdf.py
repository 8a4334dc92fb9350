"""A label as a page of PDF: text as text, codes as rectangles, sharp on every printer."""

from collections.abc import Mapping
from contextlib import nullcontext
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory

from fpdf import FPDF

from station.host.label_marks import LaidBar, LaidCode, LaidImage, LaidLabel, LaidLine
from station.host.label_type import Face, cut_font


def as_pdf(label: LaidLabel, title: str) -> bytes:
    pdf = FPDF(unit="mm", format=(label.width_mm, label.height_mm))
    pdf.set_auto_page_break(auto=False)
    pdf.set_title(title)
    pdf.set_creator("Station")
    texts: dict[Face, str] = {}
    for mark in label.marks:
        if isinstance(mark, LaidLine):
            texts[mark.face] = texts.get(mark.face, "") + mark.text
    pdf.add_page()
    with TemporaryDirectory(prefix="station-label-") as folder:
        add_fonts(pdf, texts, Path(folder))
        for mark in label.marks:
            _draw(pdf, label, mark)
        return bytes(pdf.output())


def add_fonts(pdf: FPDF, texts: Mapping[Face, str], folder: Path) -> None:
    """`folder` must stay until the PDF is put out."""
    for number, (face, text) in enumerate(texts.items()):
        file = folder / f"{number}.ttf"
        file.write_bytes(cut_font(face, text))
        pdf.add_font(face.name, "B" if face.is_bold else "", file)


def _draw(pdf: FPDF, label: LaidLabel, mark: object) -> None:
    match mark:
        case LaidLine():
            x, y = mark.start_mm
            pdf.set_font(mark.face.name, "B" if mark.face.is_bold else "", mark.size_pt)
            with pdf.rotation(-mark.rotate, x, y) if mark.rotate else nullcontext():
                pdf.text(x, y, mark.text)
        case LaidCode():
            _code(pdf, label, mark)
        case LaidBar(box=box):
            pdf.rect(box.left_mm, box.top_mm, box.width_mm, box.height_mm, style="F")
        case LaidImage(box=box):
            pdf.image(BytesIO(mark.png), box.left_mm, box.top_mm, box.width_mm, box.height_mm)


def _code(pdf: FPDF, label: LaidLabel, code: LaidCode) -> None:
    across, down = label.mm(code.across_dots), label.mm(code.down_dots)
    left, top = label.mm(code.left_dots), label.mm(code.top_dots)
    for row, column, length in code.modules.runs():
        pdf.rect(left + column * across, top + row * down, length * across, down, style="F")
