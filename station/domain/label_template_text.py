"""Reads a label's template from TOML. What is wrong is told with its line and key."""

import re
import tomllib
from collections.abc import Mapping
from typing import Any

from station.domain.bench_errors import LabelTemplateWrong
from station.domain.label_template import (
    Box,
    CodeElement,
    Element,
    FrameElement,
    ImageElement,
    LabelTemplate,
    TextElement,
    wrong_place,
)
from station.domain.label_template_keys import CODES, ELEMENT_KEYS, KINDS, LABEL_KEYS, Key

_ELEMENT_HEAD = re.compile(r"\s*\[\[\s*element\s*\]\]")
_KEY_HEAD = re.compile(r"\s*[\"']?([\w-]+)[\"']?\s*=")
_ROUNDING_MM = 0.01
_OF_LABEL = -1
"""Stands for the label as a whole where an element's number is meant."""


def parse_template(text: str, name: str) -> LabelTemplate:
    """Raises LabelTemplateWrong naming line and key."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:
        raise LabelTemplateWrong(f"{name} is not TOML: {cause}") from cause
    return _Reader(text, name).template(raw)


class _Reader:
    """Finds the line of what is wrong; checks keys, types, bounds and what belongs together."""

    def __init__(self, text: str, name: str) -> None:
        self._lines = text.splitlines()
        self._name = name

    def template(self, raw: Mapping[str, Any]) -> LabelTemplate:
        listed = raw.get("element", [])
        of_label = {key: value for key, value in raw.items() if key != "element"}
        if raw.get("version", 1) != 1:
            raise self._wrong(_OF_LABEL, "version", "must be 1; a newer Station wrote this")
        if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
            raise self._wrong(_OF_LABEL, "element", "must be a list of tables, [[element]]")
        values = self._values(_OF_LABEL, of_label, LABEL_KEYS)
        if not listed:
            raise self._wrong(_OF_LABEL, "element", "is missing: the label would be empty")
        width, height = values["size_mm"]
        elements = tuple(self._element(n, each, (width, height)) for n, each in enumerate(listed))
        title = values["title"] or self._name
        return LabelTemplate(self._name, title, width, height, int(values["dpi"]), elements)

    def _element(
        self, number: int, raw: Mapping[str, Any], size_mm: tuple[float, float]
    ) -> Element:
        kind = raw.get("kind")
        if kind not in KINDS:
            said = "is missing" if kind is None else f"must not be {kind!r}"
            raise self._wrong(number, "kind", f"{said}; there is {', '.join(KINDS)}")
        given = {key: value for key, value in raw.items() if key != "kind"}
        values = self._values(number, given, ELEMENT_KEYS[kind])
        if "text" in values and (why := wrong_place(values["text"])):
            raise self._wrong(number, "text", why)
        box = self._line_box(number, values) if kind == "line" else _box(values)
        self._check_inside(number, kind, box, size_mm)
        return _built(kind, box, values, self._line_of(number, ""))

    def _values(
        self, number: int, raw: Mapping[str, Any], keys: Mapping[str, Key]
    ) -> dict[str, Any]:
        for key, value in raw.items():
            if key not in keys:
                raise self._wrong(number, key, f"is not known here; there is {', '.join(keys)}")
            if why := _why_not(keys[key], value):
                raise self._wrong(number, key, why)
        missing = next((key for key in keys if keys[key].is_needed and key not in raw), None)
        if missing is not None:
            raise self._wrong(number, missing, "is missing")
        return {key: raw.get(key, keys[key].default) for key in keys}

    def _line_box(self, number: int, values: Mapping[str, Any]) -> Box:
        """A line as the rectangle that it fills; it begins and ends where it says."""
        (x, y), (to_x, to_y), thick = values["at_mm"], values["to_mm"], values["thick_mm"]
        if (x == to_x) == (y == to_y):
            raise self._wrong(number, "to_mm", "must be straight beside, or straight below, at_mm")
        if y == to_y:
            return Box(min(x, to_x), y, abs(to_x - x), thick)
        return Box(x, min(y, to_y), thick, abs(to_y - y))

    def _check_inside(self, number: int, kind: str, box: Box, size_mm: tuple[float, float]) -> None:
        right, bottom = box.left_mm + box.width_mm, box.top_mm + box.height_mm
        if right > size_mm[0] + _ROUNDING_MM or bottom > size_mm[1] + _ROUNDING_MM:
            key = "to_mm" if kind == "line" else "size_mm"
            raise self._wrong(
                number, key, f"lets the {kind} reach {right:g} mm across and {bottom:g} mm down; "
                f"the label ends at {size_mm[0]:g} and {size_mm[1]:g} mm",
            )  # fmt: skip

    def _wrong(self, number: int, key: str, why: str) -> LabelTemplateWrong:
        return LabelTemplateWrong(f"{self._name}, line {self._line_of(number, key)}: {key} {why}")

    def _line_of(self, number: int, key: str) -> int:
        """The line of `key` in the element of this number; where that does not stand, the line
        that the element begins with.
        """
        inside, begun = _OF_LABEL, 1
        for at, line in enumerate(self._lines, start=1):
            if _ELEMENT_HEAD.match(line):
                inside += 1
                begun = at if inside == number else begun
            elif inside == number and (head := _KEY_HEAD.match(line)) and head[1] == key:
                return at
        return begun


def _why_not(key: Key, value: Any) -> str:
    """Why `value` may not stand there, "" when it may."""
    numbers = value if key.kind == "pair" and isinstance(value, list) else [value]
    is_right = {
        "text": isinstance(value, str) and bool(value.strip()),
        "yes": isinstance(value, bool),
        "number": _is_number(value),
        "pair": len(numbers) == 2 and all(_is_number(each) for each in numbers),
    }[key.kind]
    if not is_right:
        return f"must be {key.kind_name}, not {value!r}"
    if key.choices and value not in key.choices:
        return f"must be one of {', '.join(map(str, key.choices))}, not {value!r}"
    if key.kind in ("number", "pair") and not all(key.least <= n <= key.most for n in numbers):
        return f"must be from {key.least:g} to {key.most:g}"
    return ""


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _box(values: Mapping[str, Any]) -> Box:
    return Box(*map(float, (*values["at_mm"], *values["size_mm"])))


def _built(kind: str, box: Box, values: Mapping[str, Any], line: int) -> Element:
    if kind == "text":
        return TextElement(
            box, values["text"], values["size_pt"], min(values["least_pt"], values["size_pt"]),
            values["bold"], values["mono"], values["align"], values["valign"], values["fit"],
            int(values["rotate"]), line,
        )  # fmt: skip
    if kind in CODES:
        return CodeElement(
            kind, box, values["text"], values["align"], values["valign"], int(values["rotate"]),
            values.get("level", ""), line,
        )  # fmt: skip
    if kind == "image":
        return ImageElement(box, values["file"], line)
    is_filled = kind == "line" or values["filled"]
    return FrameElement(box, values["thick_mm"], is_filled, line)
