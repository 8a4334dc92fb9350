"""Reads what was printed: codes in pictures, rectangles in PDFs, fields in ZPL."""

import re
import shutil
import subprocess
import zlib
from io import BytesIO
from pathlib import Path

import zxingcpp
from PIL import Image, ImageDraw

from station.domain.bench.label import LabelFacts
from station.domain.identity import DeviceId
from station.domain.label_template_text import parse_template
from station.host.label_layout import lay_out

BUNDLED = Path(__file__).parents[2] / "resources" / "labels"
FACTS = LabelFacts(
    DeviceId("1f0030001647353236343033"), "6F2E8600-AB12", serial="P046AB19310042",
    name="Kühlraum Straße é", customer="ada.lovelace@example.com", product="Weather station",
    platform="photon", station="bench two", printed_on="2026-11-23",
)  # fmt: skip
_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_PAGE = re.compile(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]")
_DRAWN = re.compile(
    r"(?P<grey>[\d.]+) g\b|(?P<rgb>[\d.]+ [\d.]+ [\d.]+) rg\b"
    r"|(?P<box>-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+) re f\b"
)


def laid(elements, size="[50, 25]", dpi=203, facts=FACTS, folder=BUNDLED):
    """A label of these elements, each as the lines of its table."""
    tables = "".join(f"[[element]]\n{each}\n" for each in elements)
    text = f"version = 1\nsize_mm = {size}\ndpi = {dpi}\n{tables}"
    return lay_out(parse_template(text, "mine"), facts, folder)


def laid_bundled(name, facts=FACTS):
    text = (BUNDLED / f"{name}.toml").read_text(encoding="utf-8")
    return lay_out(parse_template(text, name), facts, BUNDLED)


def picture(png: bytes) -> Image.Image:
    with Image.open(BytesIO(png)) as image:
        image.load()
    return image


def codes_in(image: Image.Image) -> list[tuple[str, str]]:
    """(kind, text) of every code that a scanner finds."""
    found = zxingcpp.read_barcodes(image.convert("L"))
    return sorted((str(code.format).replace(" ", "").lower(), code.text) for code in found)


def pages(pdf: bytes) -> list[str]:
    """What each page draws, as the operators of PDF."""
    unpacked = []
    for stream in _STREAM.findall(pdf):
        try:
            unpacked.append(zlib.decompress(stream).decode("latin-1"))
        except zlib.error:
            continue  # no packed stream
    return [text for text in unpacked if " re" in text or " Tj" in text]


def boxes_of(pdf: bytes, dots_per_mm: float = 12.0) -> list[Image.Image]:
    """The filled rectangles of each page: all that codes are made of."""
    page = _PAGE.search(pdf)
    assert page is not None
    width, height = (float(each) for each in page.groups())
    scale = dots_per_mm * 25.4 / 72
    return [_painted(text, (width * scale, height * scale), scale) for text in pages(pdf)]


def _painted(text, size, scale):
    image = Image.new("L", (round(size[0]), round(size[1])), 255)
    pen, ink = ImageDraw.Draw(image), 0
    for drawn in _DRAWN.finditer(text):
        if drawn["grey"]:
            ink = round(float(drawn["grey"]) * 255)
        elif drawn["rgb"]:
            ink = round(sum(map(float, drawn["rgb"].split())) / 3 * 255)
        else:
            x, y, w, h = (float(each) * scale for each in drawn["box"].split())
            top = min(size[1] - y, size[1] - y - h)
            edges = (round(x), round(top), round(x + w) - 1, round(top + abs(h)) - 1)
            pen.rectangle(edges, fill=ink)
    return image


def rastered(pdf: bytes, folder: Path) -> list[Image.Image] | None:
    """Every page as Ghostscript draws it; None where there is no Ghostscript."""
    program = shutil.which("gs")
    if program is None:
        return None
    file = folder / "printed.pdf"
    file.write_bytes(pdf)
    subprocess.run(
        [program, "-q", "-dNOPAUSE", "-dBATCH", "-dSAFER", "-sDEVICE=pnggray", "-r300",
         f"-sOutputFile={folder}/page-%02d.png", str(file)],
        check=True, timeout=15,
    )  # fmt: skip
    return [picture(page.read_bytes()) for page in sorted(folder.glob("page-*.png"))]


def fields(zpl: bytes) -> list[tuple[str, str]]:
    """(what stands before ^FD, the text) of each field, its escapes undone."""
    found = re.findall(r"(\^F[OT][^\n]*?)\^FD(.*?)\^FS", zpl.decode("ascii"))
    return [(form, _unescaped(text)) for form, text in found]


def _unescaped(text: str) -> str:
    """As ^FH under ^CI28 says: _ and two hex digits are a byte of UTF-8."""
    plain = re.sub(
        rb"_([0-9A-F]{2})", lambda found: bytes([int(found[1], 16)]), text.encode("ascii")
    )
    return plain.decode()
