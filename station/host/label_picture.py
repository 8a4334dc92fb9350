"""A label as a picture: what the printer will make, dot by dot."""

from io import BytesIO

from PIL import Image, ImageDraw

from station.domain.label_template import Box
from station.host.label_marks import LaidBar, LaidCode, LaidImage, LaidLabel, LaidLine
from station.host.label_type import pixel_font

_WHITE, _BLACK = 255, 0
_SHOWN_PX, _MOST_TIMES = 600, 4
"""Small labels are shown larger, by whole times, so that codes stay sharp."""
_ABOVE_EM, _BELOW_EM = 1.3, 0.5
"""The room that a line's tallest and lowest letters take."""


def as_png(label: LaidLabel) -> bytes:
    times = max(1, min(_MOST_TIMES, _SHOWN_PX // max(1, label.dots(label.width_mm))))
    picture = _Picture(label, times)
    for mark in label.marks:
        picture.draw(mark)
    kept = BytesIO()
    dpi = label.dpi * times
    picture.image.save(kept, "PNG", dpi=(dpi, dpi))
    return kept.getvalue()


def line_image(line: LaidLine, dots_per_mm: float) -> tuple[Image.Image, int, int]:
    """One line drawn alone, turned as it is, and where its upper left corner lies, in dots."""
    em = line.size_pt * 25.4 / 72 * dots_per_mm
    font = pixel_font(line.face, em)
    above, below = int(em * _ABOVE_EM) + 1, int(em * _BELOW_EM) + 1
    image = Image.new("L", (int(font.getlength(line.text)) + 2, above + below), _WHITE)
    ImageDraw.Draw(image).text((1, above), line.text, fill=_BLACK, font=font, anchor="ls")
    x, y = (round(place * dots_per_mm) for place in line.start_mm)
    if line.rotate:
        return image.transpose(Image.Transpose.ROTATE_270), x - below, y - 1
    return image, x - 1, y - above


class _Picture:
    def __init__(self, label: LaidLabel, times: int) -> None:
        self._label, self._times = label, times
        size = (label.dots(label.width_mm) * times, label.dots(label.height_mm) * times)
        self.image = Image.new("L", size, _WHITE)
        self._pen = ImageDraw.Draw(self.image)

    def draw(self, mark: object) -> None:
        match mark:
            case LaidLine():
                self._line(mark)
            case LaidCode():
                self._code(mark)
            case LaidBar():
                self._fill(*self._corners(mark.box))
            case LaidImage():
                self._picture(mark)

    def _line(self, line: LaidLine) -> None:
        drawn, left, top = line_image(line, self._label.dpi / 25.4 * self._times)
        ink = drawn.point(lambda grey: _WHITE - grey)
        self.image.paste(_BLACK, (left, top), ink)  # only the letters: lines beside them stay

    def _code(self, code: LaidCode) -> None:
        across, down = code.across_dots, code.down_dots
        for row, column, length in code.modules.runs():
            left, top = code.left_dots + column * across, code.top_dots + row * down
            self._fill(left, top, left + length * across, top + down)

    def _fill(self, left: int, top: int, right: int, bottom: int) -> None:
        """In the printer's dots, the ends not included."""
        times = self._times
        self._pen.rectangle(
            (left * times, top * times, right * times - 1, bottom * times - 1), fill=_BLACK
        )

    def _corners(self, box: Box) -> tuple[int, int, int, int]:
        """A bar is never thinner than one dot."""
        left, top = self._label.dots(box.left_mm), self._label.dots(box.top_mm)
        right = max(left + 1, self._label.dots(box.left_mm + box.width_mm))
        bottom = max(top + 1, self._label.dots(box.top_mm + box.height_mm))
        return left, top, right, bottom

    def _picture(self, mark: LaidImage) -> None:
        left, top, right, bottom = (each * self._times for each in self._corners(mark.box))
        self.image.paste(grey_image(mark.png, (right - left, bottom - top)), (left, top))


def grey_image(png: bytes, size: tuple[int, int]) -> Image.Image:
    """In shades of grey, on white where it was clear."""
    with Image.open(BytesIO(png)) as picture:
        clear = picture.convert("RGBA")
    ground = Image.new("RGBA", clear.size, (_WHITE, _WHITE, _WHITE, 255))
    return Image.alpha_composite(ground, clear).convert("L").resize(size)
