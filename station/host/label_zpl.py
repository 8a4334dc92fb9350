"""A label in ZPL II, the language of most label printers.

Texts are set in the printer's own font 0. What that font may not have is drawn here and sent as a
picture, as images are.
"""

from collections.abc import Iterator

from PIL import Image

from station.host.label_marks import LaidBar, LaidCode, LaidImage, LaidLabel, LaidLine
from station.host.label_picture import grey_image, line_image

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .:/@+*()#=-")
_LAST_OF_FONT_0 = 0x17F
"""Letters of Latin scripts; beyond them printers differ."""
_ALIGNS = {"left": "L", "middle": "C", "right": "R"}
_SINKS_DOTS = 1
"""A printer puts a QR code lower by the height that ^BY set last: it is set to this."""
_LARGEST_FORCED = 49
"""A Data Matrix's rows can be asked for up to here; above, the printer finds them itself."""
_HALF_GREY = 128


def as_zpl(label: LaidLabel) -> bytes:
    """ASCII; ^CI28 and ^FH make UTF-8 of what is escaped."""
    head = ["^XA", "^CI28", f"^PW{label.dots(label.width_mm)}", f"^LL{label.dots(label.height_mm)}"]
    fields = [field for mark in label.marks for field in _fields(label, mark)]
    return ("\n".join([*head, "^LH0,0", *fields, "^PQ1", "^XZ"]) + "\n").encode("ascii")


def escaped(text: str) -> str:
    """For a field after ^FH: every sign that is not plain as its bytes in UTF-8."""
    return "".join(
        sign if sign in _PLAIN else "".join(f"_{byte:02X}" for byte in sign.encode())
        for sign in text
    )


def _fields(label: LaidLabel, mark: object) -> Iterator[str]:
    match mark:
        case LaidLine():
            yield _line(label, mark)
        case LaidCode():
            yield _code(mark)
        case LaidBar(box=box):
            left, top = label.dots(box.left_mm), label.dots(box.top_mm)
            width = max(1, label.dots(box.left_mm + box.width_mm) - left)
            height = max(1, label.dots(box.top_mm + box.height_mm) - top)
            yield f"^FO{left},{top}^GB{width},{height},{min(width, height)}^FS"
        case LaidImage(box=box):
            left, top = label.dots(box.left_mm), label.dots(box.top_mm)
            size = max(1, label.dots(box.width_mm)), max(1, label.dots(box.height_mm))
            yield _graphic(grey_image(mark.png, size).convert("1"), left, top)


def _line(label: LaidLabel, line: LaidLine) -> str:
    if any(ord(sign) > _LAST_OF_FONT_0 for sign in line.text):
        image, left, top = line_image(line, label.dpi / 25.4)
        return _graphic(image.point(lambda grey: 255 * (grey >= _HALF_GREY), "1"), left, top)
    x, y = label.dots(line.x_mm), label.dots(line.y_mm)
    turn = "R" if line.rotate else "N"
    size = label.dots(line.size_pt * 25.4 / 72)
    text = escaped(line.text.replace("\\", "\\\\"))  # in a ^FB a backslash begins a sign
    room = f"^FB{label.dots(line.room_mm)},1,0,{_ALIGNS[line.align]}"
    return f"^FT{x},{y}^A0{turn},{size},{size}{room}^FH^FD{text}^FS"


def _code(code: LaidCode) -> str:
    x, y, turn = code.left_dots, code.top_dots, "R" if code.rotate else "N"
    if code.kind == "qr":  # the same whichever way it is turned
        y = max(0, y - _SINKS_DOTS)
        form = f"^BY2,3,{_SINKS_DOTS}^FO{x},{y}^BQN,2,{code.across_dots},{code.level}"
        return f"{form}^FH^FD{code.level}A,{escaped(code.text)}^FS"
    if code.kind == "datamatrix":
        rows = code.modules.height if code.modules.height <= _LARGEST_FORCED else 0
        unused = next(sign for sign in "~|`%$!" if sign not in code.text)
        form = f"^FO{x},{y}^BX{turn},{code.across_dots},200,{rows},{rows},6,{unused}"
        return f"{form}^FH^FD{escaped(code.text)}^FS"
    module, height = code.across_dots, code.down_dots
    if code.rotate:
        module, height = height, module
    text = escaped(code.text.replace(">", ">0"))  # in a ^BC a > begins a sign
    return f"^BY{module},3,{height}^FO{x},{y}^BC{turn},{height},N,N,N,A^FH^FD{text}^FS"


def _graphic(image: Image.Image, left: int, top: int) -> str:
    """One bit a dot, dark is 1. What would lie left of or above the label is cut off."""
    shown = image.crop((max(0, -left), max(0, -top), image.width, image.height))
    row_bytes = (shown.width + 7) // 8
    light = Image.new("1", (row_bytes * 8, shown.height), 1)
    light.paste(shown, (0, 0))
    dark = bytes(byte ^ 0xFF for byte in light.tobytes())
    sent = f"^GFA,{len(dark)},{len(dark)},{row_bytes},{dark.hex().upper()}"
    return f"^FO{max(0, left)},{max(0, top)}{sent}^FS"
