"""The typefaces of labels: measured, drawn and cut from the packages that bring them."""

import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from io import BytesIO
from pathlib import Path

import fontpkg_inter
import fontpkg_jetbrains_mono
from PIL import ImageFont

_FILES = {
    False: Path(fontpkg_inter.__file__).parent / "files" / "Inter[opsz,wght].ttf",
    True: Path(fontpkg_jetbrains_mono.__file__).parent / "files" / "JetBrainsMono[wght].ttf",
}
_WEIGHTS = {False: 400, True: 700}
_SMALL_PRINT_PT = 14
"""The optical size that Inter is drawn with at the sizes of labels."""
_MEASURED_PX = 1000
_USUAL = frozenset(range(0x20, 0x7F)) | frozenset(range(0xA0, 0x250)) | {
    0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x20AC, 0x2192, 0x25A1,
}  # fmt: skip
"""Cut in one go, once: most labels need no other characters."""
_MISSING, _MISSING_TOO = "□", "?"
POINT_MM = 25.4 / 72


@dataclass(frozen=True, slots=True)
class Face:
    is_bold: bool = False
    is_mono: bool = False

    @property
    def name(self) -> str:
        return "Mono" if self.is_mono else "Inter"


def shown(text: str, face: Face) -> str:
    """`text` with a visible box for each character that the typeface does not have."""
    known = _known(is_mono=face.is_mono)
    missing = _MISSING if ord(_MISSING) in known else _MISSING_TOO
    composed = unicodedata.normalize("NFC", text)
    return "".join(each if ord(each) in known else missing for each in composed)


def width_em(text: str, face: Face) -> float:
    return _measured(face).getlength(text) / _MEASURED_PX


def pixel_font(face: Face, size_px: float) -> ImageFont.FreeTypeFont:
    """Without kerning, as the PDF is set: a text is as wide in the one as in the other."""
    font = ImageFont.truetype(_FILES[face.is_mono], size_px, layout_engine=ImageFont.Layout.BASIC)
    weight = _WEIGHTS[face.is_bold]
    font.set_variation_by_axes([weight] if face.is_mono else [_SMALL_PRINT_PT, weight])
    return font


def cut_font(face: Face, text: str) -> bytes:
    """A font file with at least the characters of `text`; most labels share one."""
    return _cut(face, frozenset(map(ord, text)) - _USUAL)


@cache
def _measured(face: Face) -> ImageFont.FreeTypeFont:
    return pixel_font(face, _MEASURED_PX)


@cache
def _known(*, is_mono: bool) -> frozenset[int]:
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]  # noqa: PLC0415  # slow

    with TTFont(_FILES[is_mono], lazy=True) as font:
        return frozenset(font.getBestCmap())


@lru_cache(maxsize=8)
def _cut(face: Face, beyond: frozenset[int]) -> bytes:
    """Cut first, then drawn at one weight: the whole of a typeface takes seconds."""
    from fontTools import subset  # type: ignore[import-untyped]  # noqa: PLC0415  # slow
    from fontTools.ttLib import TTFont  # noqa: PLC0415
    from fontTools.varLib import instancer  # type: ignore[import-untyped]  # noqa: PLC0415

    options = subset.Options(layout_features=[], recalc_timestamp=False, notdef_outline=True)
    axes = {"wght": _WEIGHTS[face.is_bold]}
    if not face.is_mono:
        axes["opsz"] = _SMALL_PRINT_PT
    kept = BytesIO()
    with TTFont(_FILES[face.is_mono], lazy=True, recalcTimestamp=False) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(unicodes=_USUAL | beyond)
        cutter.subset(font)
        instancer.instantiateVariableFont(font, axes, inplace=True, static=True)
        font.save(kept)
    return kept.getvalue()
