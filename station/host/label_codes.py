"""Codes as modules: what is dark and what is light, drawn by zxing-cpp."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import zxingcpp

QUIET_MODULES = {"qr": 4, "datamatrix": 1, "code128": 10}
"""The light room that each code needs around it."""
_FORMATS = {
    "qr": zxingcpp.BarcodeFormat.QRCode,
    "datamatrix": zxingcpp.BarcodeFormat.DataMatrix,
    "code128": zxingcpp.BarcodeFormat.Code128,
}


@dataclass(frozen=True, slots=True)
class Modules:
    """Row by row, True is dark. A Code 128 has one row."""

    rows: tuple[tuple[bool, ...], ...]

    @property
    def width(self) -> int:
        return len(self.rows[0])

    @property
    def height(self) -> int:
        return len(self.rows)

    def turned(self) -> "Modules":
        """Clockwise by 90 degrees."""
        return Modules(tuple(zip(*self.rows[::-1], strict=True)))

    def runs(self) -> Iterator[tuple[int, int, int]]:
        """(row, column, length) of dark modules side by side: no gap can show within one."""
        for number, row in enumerate(self.rows):
            at = 0
            while at < len(row):
                length = 0
                while at + length < len(row) and row[at + length]:
                    length += 1
                if length:
                    yield number, at, length
                at += length + 1


def modules_of(kind: str, text: str, level: str = "") -> Modules:
    """Data Matrices are square: a ZPL printer draws no others. Raises ValueError when a code of
    this kind cannot hold `text`.
    """
    options: dict[str, Any] = {}
    if kind == "datamatrix":
        options["force_square"] = True
    if kind == "qr" and level:
        options["ec_level"] = level
    code = zxingcpp.create_barcode(text, _FORMATS[kind], **options)
    image: Any = zxingcpp.write_barcode_to_image(code, scale=1, add_quiet_zones=False)
    dots = memoryview(image)
    rows, columns = dots.shape or (0, 0)
    wanted = 1 if kind == "code128" else rows
    return Modules(
        tuple(tuple(dots[row, column] == 0 for column in range(columns)) for row in range(wanted))
    )
