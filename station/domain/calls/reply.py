"""What came back, as a face may show it: every secret taken out, and kept apart once."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from station.domain.calls.order import Order
from station.domain.calls.request import Request
from station.domain.calls.shape import Kind, Shape
from station.domain.errors import StationError
from station.domain.identity import Secret

NOT_JSON: Any = object()
"""What `parsed` is when the body is no JSON: CSV, a bare value, a proxy's page, nothing."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A secret that the service shows once. `path` is where it stood, as "client.secret"."""

    path: str
    secret: Secret


@dataclass(frozen=True, slots=True)
class Reply:
    """One answered call. `text` and `parsed` hold no secret.

    `trouble` is what the refusal means, also one under a fine status (cloud-api 3.3); `offers`
    are values a person may take instead, by parameter name ("token_kind" for the kind).
    `oddities` say where the reply is not of the declared shape. `content` is the body's bytes
    where it is a file to be saved, else empty.
    """

    order: Order
    request: Request
    status: int
    reason: str
    content_type: str
    text: str
    size_bytes: int
    seconds: float
    kind: Kind | None
    parsed: Any = field(default=NOT_JSON)
    kept: tuple[Kept, ...] = ()
    trouble: StationError | None = None
    offers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    oddities: tuple[str, ...] = ()
    content: bytes = field(default=b"", repr=False)

    @property
    def is_fine(self) -> bool:
        return self.trouble is None

    @property
    def is_json(self) -> bool:
        return self.parsed is not NOT_JSON

    def rows(self) -> tuple[Mapping[str, Any], ...]:
        """The reply's list as table rows; empty when it has none. A row that is no object
        stands under the heading "value".
        """
        key = self.order.call.table
        if key is None or not self.is_json:
            return ()
        found = self.parsed
        if key:
            found = found.get(key) if isinstance(found, dict) else None
        if not isinstance(found, list):
            return ()
        return tuple(row if isinstance(row, dict) else {"value": row} for row in found)


def oddities(body: Any, shape: Shape | None, place: str = "reply") -> Iterator[str]:
    """Where `body` is not of `shape`, in words without any value of it."""
    if shape is None:
        return
    if isinstance(shape, str):
        if not _WORDS[shape](body):
            yield f"{place} is {_word_for(body)}, not {shape}"
    elif isinstance(shape, Mapping):
        yield from _odd_object(body, shape, place)
    elif not isinstance(body, list):
        yield f"{place} is {_word_for(body)}, not a list"
    else:
        for number, row in enumerate(body):
            yield from oddities(row, shape[0], f"{place}[{number}]")


def _odd_object(body: Any, shape: Mapping[str, Shape], place: str) -> Iterator[str]:
    if not isinstance(body, dict):
        yield f"{place} is {_word_for(body)}, not an object"
        return
    for key, inner in shape.items():
        name = key.removesuffix("?")
        value = body.get(name)
        if value is None:
            if not key.endswith("?"):
                yield f"{place}.{name} is missing"
        else:
            yield from oddities(value, inner, f"{place}.{name}")


def _is_whole(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


_WORDS: Mapping[str, Callable[[Any], bool]] = {
    "any": lambda _value: True,
    "text": lambda value: isinstance(value, str),
    "time": lambda value: isinstance(value, str),
    "flag": lambda value: isinstance(value, bool),
    "whole": _is_whole,
    "number": lambda value: _is_whole(value) or isinstance(value, float),
}


_NAMES = {type(None): "null", bool: "flag", int: "whole", float: "number", str: "text",
          list: "a list"}  # fmt: skip


def _word_for(value: Any) -> str:
    return _NAMES.get(type(value), "an object")


def taken_out(body: Any, paths: tuple[str, ...], hidden: str) -> tuple[Any, tuple[Kept, ...]]:
    """`body` with `hidden` in place of the texts at `paths`, and those texts as secrets."""
    kept: list[Kept] = []
    for path in paths:
        body = _without(body, path.split("."), path, hidden, kept)
    return body, tuple(kept)


def _without(body: Any, keys: list[str], path: str, hidden: str, kept: list[Kept]) -> Any:
    if not keys:
        if isinstance(body, str) and body and body != hidden:
            kept.append(Kept(path, Secret(body)))
            return hidden
        return body
    key, *rest = keys
    name = key.removesuffix("[]")
    if not isinstance(body, dict) or name not in body:
        return body
    inner = body[name]
    if key.endswith("[]"):
        if not isinstance(inner, list):
            return body
        changed: Any = [_without(each, rest, path, hidden, kept) for each in inner]
    else:
        changed = _without(inner, rest, path, hidden, kept)
    return {**body, name: changed}
