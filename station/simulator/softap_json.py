"""JSON as the device reads it: tokens without a tree, escapes left as they are.

device-protocol 3.2: one wrong key, one wrong type or broken text, and the request is not answered.
"""

import re
from collections.abc import Mapping
from enum import Enum

Fields = dict[str, bytes | int]

_STRING = rb'"((?:[^"\\]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*)"'
_PRIMITIVE = rb"([-0-9tfn][^\s,:\[\]{}\"]*)"
_PAIR = re.compile(rb"\s*" + _STRING + rb"\s*:\s*(?:" + _STRING + rb"|" + _PRIMITIVE + rb")\s*")
_NUMBER = re.compile(rb"[-+]?[0-9]+")
_ESCAPED = re.compile(rb'\\(["\\/btnfr])')
_PLAIN = {b"b": b"\b", b"t": b"\t", b"n": b"\n", b"f": b"\f", b"r": b"\r"}


class Kind(Enum):
    NUMBER = "number"
    TEXT = "text"


class NotUnderstood(Exception):
    """The request is answered with nothing at all."""


def read_fields(body: bytes, known: Mapping[str, Kind]) -> Fields:
    """Read one flat object. Raises NotUnderstood."""
    text = body.strip(b" \t\r\n\0")
    if text[:1] != b"{" or text[-1:] != b"}" or len(text) < 2:
        raise NotUnderstood
    fields: Fields = {}
    at, end = 1, len(text) - 1
    while text[at:end].strip():
        pair = _PAIR.match(text, at, end)
        if pair is None:
            raise NotUnderstood
        key = pair[1].decode("utf-8", "replace")
        fields[key] = _value(known.get(key), pair[2], pair[3])
        at = _after_comma(text, pair.end(), end)
    return fields


def _value(kind: Kind | None, string: bytes | None, primitive: bytes | None) -> bytes | int:
    if kind is Kind.TEXT and string is not None:
        return string
    if kind is Kind.NUMBER and primitive is not None:
        return atoi(primitive)
    raise NotUnderstood


def _after_comma(text: bytes, at: int, end: int) -> int:
    if at == end:
        return end
    if text[at : at + 1] != b"," or not text[at + 1 : end].strip():
        raise NotUnderstood
    return at + 1


def atoi(primitive: bytes) -> int:
    """As in C: leading digits count, `null` is 0."""
    digits = _NUMBER.match(primitive)
    return int(digits[0]) if digits else 0


def without_escapes(text: bytes) -> bytes:
    """What the device does for certificates alone; four-digit escapes stay."""
    return _ESCAPED.sub(lambda found: _PLAIN.get(found[1], found[1]), text)
