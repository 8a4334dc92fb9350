"""Every key a label's template may hold: what kind of value, what stands where it is left out."""

from dataclasses import dataclass
from typing import Any

KINDS = ("text", "qr", "datamatrix", "code128", "line", "box", "image")
CODES = ("qr", "datamatrix", "code128")


@dataclass(frozen=True, slots=True)
class Key:
    """`kind` is text, yes (true or false), number or pair (two numbers). `most` and `least` bound
    numbers; `choices` what may be said at all.
    """

    kind: str
    default: Any = None
    choices: tuple[Any, ...] = ()
    least: float = 0.0
    most: float = 500.0
    is_needed: bool = False

    @property
    def kind_name(self) -> str:
        return _KIND_NAMES[self.kind]


_KIND_NAMES = {
    "text": "a text",
    "yes": "true or false",
    "number": "a number",
    "pair": "two numbers, [across, down]",
}
_PLACE = Key("pair", is_needed=True)
_SIZE = Key("pair", is_needed=True, least=0.1)
_ALIGN = Key("text", "left", ("left", "middle", "right"))
_VALIGN = Key("text", "top", ("top", "middle", "bottom"))
_MIDDLE = Key("text", "middle", ("left", "middle", "right"))
_ROTATE = Key("number", 0, (0, 90))
_THICK = Key("number", 0.3, least=0.05, most=20.0)
_WORDS = Key("text", is_needed=True)

LABEL_KEYS: dict[str, Key] = {
    "version": Key("number", 1),
    "title": Key("text", ""),
    "size_mm": Key("pair", is_needed=True, least=5.0, most=300.0),
    "dpi": Key("number", 203, (152, 203, 300, 600), most=600.0),
}
"""Of the label as a whole."""

_CODE_KEYS = {
    "text": _WORDS, "at_mm": _PLACE, "size_mm": _SIZE, "rotate": _ROTATE, "align": _MIDDLE,
    "valign": Key("text", "middle", ("top", "middle", "bottom")),
}  # fmt: skip
ELEMENT_KEYS: dict[str, dict[str, Key]] = {
    "text": {
        "text": _WORDS,
        "at_mm": _PLACE,
        "size_mm": _SIZE,
        "rotate": _ROTATE,
        "align": _ALIGN,
        "valign": _VALIGN,
        "size_pt": Key("number", 8, least=3.0, most=200.0),
        "least_pt": Key("number", 5, least=3.0, most=200.0),
        "bold": Key("yes", default=False),
        "mono": Key("yes", default=False),
        "fit": Key("text", "shrink", ("shrink", "wrap", "cut")),
    },
    "qr": {**_CODE_KEYS, "level": Key("text", "M", ("L", "M", "Q", "H"))},
    "datamatrix": _CODE_KEYS,
    "code128": _CODE_KEYS,
    "line": {"at_mm": _PLACE, "to_mm": _PLACE, "thick_mm": _THICK},
    "box": {
        "at_mm": _PLACE,
        "size_mm": _SIZE,
        "thick_mm": _THICK,
        "filled": Key("yes", default=False),
    },
    "image": {"at_mm": _PLACE, "size_mm": _SIZE, "file": _WORDS},
}
"""Of each kind of element, beside `kind` itself."""
