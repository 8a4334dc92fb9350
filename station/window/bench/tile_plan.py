"""Where things stand on a tile, by its size (operator-ui 2.2), and how large its word must be to
be read from where the operator stands (operator-ui 3.2).
"""

from dataclasses import dataclass
from functools import lru_cache
from math import radians, tan

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF

from station.window.typefaces import SANS

USUAL_MM_PER_PX = 0.277
"""A 24 inch screen of 1920 by 1080."""
_SEEN_ANGLE = radians(16 / 60)
_CAPITAL_EM = 0.727
"""How high Inter's capitals are."""
_COMPACT_BELOW_PX, _NARROW_BELOW_PX = 100, 320
"""A lower tile shows no lines, and its number only where it failed; a narrower one has its word
wholly below its head.
"""
_TINY_BELOW_PX = 64
"""There is room for a number, a shape and a word in one line."""
_SHARE, _LARGEST_PX, _SMALLEST_PX = 0.4, 200, 10
"""A word is so much of its tile's height, and no larger even on a bench of one slot."""
_WIDEST = 0.9
_LINE_SHARE, _LINE_WIDE, _LEAST_LINE_PX, _MOST_LINE_PX = 0.1, 0.045, 17, 40
_SECOND = 0.88
"""The second line, beside the first."""
_SPACED = 1.42


def readable_px(distance_m: float, mm_per_px: float = USUAL_MM_PER_PX) -> int:
    """The size of a word whose capitals are seen under 16 minutes of arc."""
    return round(distance_m * 1000 * tan(_SEEN_ANGLE) / (_CAPITAL_EM * mm_per_px))


@dataclass(frozen=True, slots=True)
class Plan:
    """Places and sizes in px. `line_px` 0: there is room for no lines."""

    box: QRectF
    inner: QRectF
    middle: QRectF
    """Where shape and word stand."""
    line_px: float
    number_px: float
    device_px: float
    """0: there is no room to say which unit it is."""

    @property
    def is_compact(self) -> bool:
        return not self.line_px

    def lines(self) -> tuple[tuple[QRectF, float], tuple[QRectF, float]]:
        """The two lines below the word, each with the size of its text."""
        first_px, second_px = self.line_px, self.line_px * _SECOND
        first = QRectF(self.inner.left(), self.middle.bottom(), self.inner.width(),
                       first_px * _SPACED)  # fmt: skip
        second = QRectF(first)
        second.moveTop(first.bottom())
        second.setHeight(second_px * _SPACED)
        return (first, first_px), (second, second_px)

    def word_px(self, word: str, wanted_px: int, share: float = 1.0) -> int:
        """As large as wanted or as is usual, where shape and word find room. `share` makes what
        needs nobody step back.
        """
        usual_px = min(self.box.height() * _SHARE, _LARGEST_PX)
        tall_px = self.middle.height() * (0.72 if self.is_compact else 0.82)
        wide_px = self.middle.width() * _WIDEST / (wide_em(word) + 1.3)
        return max(_SMALLEST_PX, int(min(max(usual_px, wanted_px), tall_px, wide_px) * share))


def plan_of(box: QRectF, scale: float, *, has_foot: bool) -> Plan:
    """`scale` is that of the text; `has_foot`: a compact tile shows a number below its word."""
    height = box.height()
    is_compact = height < _COMPACT_BELOW_PX * scale
    if height < _TINY_BELOW_PX:
        inner = box.adjusted(8, 1, -6, -1)
        number_px = min(max(13.0, height * 0.4), 20.0)
        return Plan(box, inner, inner.adjusted(number_px * 1.3, 0, 0, 0), 0.0, number_px, 0.0)
    inner = box.adjusted(10, 5, -10, -5) if is_compact else box.adjusted(16, 9, -16, -9)
    if is_compact:
        foot = 15.0 if has_foot else 0.0
        middle = inner.adjusted(0, inner.height() * 0.2, 0, -foot)
        number_px = min(20 * scale, 26.0, height * 0.24)
        return Plan(box, inner, middle, 0.0, number_px, number_px * 0.7)
    share_px = min(height * _LINE_SHARE, box.width() * _LINE_WIDE)
    line_px = min(max(_LEAST_LINE_PX * scale, share_px), _MOST_LINE_PX * scale)
    lines = line_px * _SPACED * (1 + _SECOND)
    number_px = min(max(34 * scale, height * 0.1), 72 * scale, height * 0.19)
    is_narrow = box.width() < _NARROW_BELOW_PX * scale
    head = max(height * 0.15, number_px * 1.3) if is_narrow else height * 0.15
    tall = height * 0.96 - lines - head
    spare = max(0.0, tall - min(height * _SHARE, _LARGEST_PX) * 1.4)
    top = box.top() + head + spare / 2
    middle = QRectF(inner.left(), top, inner.width(), tall - spare)
    return Plan(box, inner, middle, line_px, number_px, number_px * 0.56)


@lru_cache(maxsize=64)
def wide_em(word: str) -> float:
    """How wide a tile's word is, in parts of its size."""
    return QFontMetricsF(face(100, 800)).horizontalAdvance(word) / 100


@lru_cache(maxsize=256)
def face(size_px: float, weight: int, family: str = SANS) -> QFont:
    """The typefaces are variable ones: their weight is an axis. Not to be changed by who asks."""
    font = QFont([family])
    font.setPixelSize(max(1, round(size_px)))
    font.setVariableAxis(QFont.Tag.fromString("wght"), weight)
    return font
