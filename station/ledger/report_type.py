"""The report's typeface: Inter, cut down to the characters that a report holds."""

from collections.abc import Iterable
from pathlib import Path

import fontpkg_inter
from fontTools import subset  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from fontTools.varLib import instancer  # type: ignore[import-untyped]

_FILE = "Inter[opsz,wght].ttf"
_WEIGHTS = {"": 400, "B": 700}
_SIZE_PT = 14
"""The optical size that small print is drawn with."""


def cut_typefaces(characters: Iterable[str], folder: Path) -> dict[str, Path]:
    """Write one font a style ("" and "B") into `folder`. Cut first, then drawn at one weight: the
    whole of Inter takes seconds.
    """
    wanted = {ord(each) for each in characters}
    return {style: _cut(wanted, weight, folder) for style, weight in _WEIGHTS.items()}


def _cut(wanted: set[int], weight: int, folder: Path) -> Path:
    whole = Path(fontpkg_inter.__file__).parent / "files" / _FILE
    options = subset.Options(layout_features=[], recalc_timestamp=False, notdef_outline=True)
    with TTFont(whole, lazy=True, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=wanted)
        cutter.subset(font)
        instancer.instantiateVariableFont(
            font, {"wght": weight, "opsz": _SIZE_PT}, inplace=True, static=True
        )
        file = folder / f"inter-{weight}.ttf"
        font.save(file)
    return file
