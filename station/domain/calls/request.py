"""Makes the request of an order: the one place where values meet a declaration. Client, form,
command and preview all come through here, so they cannot differ.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import quote

from station.domain.calls.order import Order
from station.domain.calls.shape import (
    ApiCall,
    Encoding,
    FilePart,
    Parameter,
    Place,
    Style,
    Takes,
    Value,
)
from station.domain.errors import ParameterWrong

_WHOLE = re.compile(r"-?[0-9]{1,18}")
_DEVICE_ID = re.compile(r"[0-9A-Fa-f]{24}")
_ICCID = re.compile(r"89[0-9]{16,19}")
_TIME = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_ACCEPTS = {"json": "application/json", "csv": "text/csv"}
HIDDEN = "(secret)"
"""In place of a secret wherever a person may look."""
_STYLES_BY_ENCODING = {Style.FORM: (Encoding.FORM,)}


@dataclass(frozen=True, slots=True)
class Request:
    """What goes over the wire, without its token. `fields` are the body's, in wire names: text,
    whole numbers, truths, lists and objects. `style` says where the token will stand. Of `path`,
    which may hold a secret, `shown_path` is what a person or a history may see.
    """

    call: ApiCall
    method: str
    path: str = field(repr=False)
    shown_path: str
    query: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    accept: str = "application/json"
    encoding: Encoding | None = None
    fields: dict[str, object] = field(default_factory=dict, repr=False)
    files: tuple[FilePart, ...] = ()
    style: Style = Style.HEADER

    @property
    def form(self) -> tuple[tuple[str, str], ...]:
        """The fields as a form writes them: objects by dots, a list as `name[]` many times."""
        return tuple(_form_pairs("", self.fields))

    @property
    def named_files(self) -> tuple[tuple[str, FilePart], ...]:
        """file, file2, file3 … as the official library names them (cloud-api 2.18)."""
        first = "file"
        return tuple(
            (first if number == 1 else f"{first}{number}", part)
            for number, part in enumerate(self.files, 1)
        )


def request_of(order: Order) -> Request:
    """Raises ParameterWrong, naming the parameter."""
    call = order.call
    if unknown := sorted(set(order.values) - {each.name for each in call.parameters}):
        raise ParameterWrong(f"{call.name} has no parameter {unknown[0]!r}.")
    given = {each.name: _checked(each, order.value(each.name)) for each in call.parameters}
    files: tuple[FilePart, ...] = ()
    for each in call.parameters:
        if each.takes is Takes.FILES:
            files = tuple(part for part in given[each.name] if isinstance(part, FilePart))
    encoding = _encoding(order)
    return Request(
        call,
        call.method,
        _path(call, given),
        _path(call, {name: _shown(call, name, value) for name, value in given.items()}),
        tuple(_query(call, given)),
        _accept(call, given),
        encoding,
        _fields(call, given, encoding),
        files,
        _style(order, encoding),
    )


def _checked(parameter: Parameter, value: Value) -> Value:
    """The value in its wire form's text. Raises ParameterWrong."""
    if not value:
        if parameter.is_required:
            raise _wrong(parameter, "is needed")
        return ""
    if parameter.takes in _CHECKS and isinstance(value, str):
        return _CHECKS[parameter.takes](parameter, value)
    if isinstance(value, tuple):
        _check_count(parameter, value)
        return value
    if parameter.takes in (Takes.LIST, Takes.SCOPES):
        rows = tuple(line.strip() for line in value.splitlines() if line.strip())
        _check_count(parameter, rows)
        return rows
    return _text(parameter, value)


def _check_count(parameter: Parameter, rows: tuple[object, ...]) -> None:
    if not rows and parameter.is_required:
        raise _wrong(parameter, "is needed")
    if parameter.takes is Takes.FILES:
        if not all(isinstance(each, FilePart) for each in rows):
            raise _wrong(parameter, "takes files")
        if parameter.most is not None and len(rows) > parameter.most:
            raise _wrong(parameter, f"takes {parameter.most} at most")


def _text(parameter: Parameter, text: str) -> str:
    size = len(text.encode("utf-8", "surrogatepass"))
    if parameter.most is not None and size > parameter.most:
        raise _wrong(parameter, f"may hold {parameter.most:,} bytes; this has {size:,}")
    if parameter.place is Place.PATH and any(ord(char) < 32 for char in text):
        raise _wrong(parameter, "holds a character that no name has")
    if parameter.place is Place.PATH and text.strip() in (".", ".."):
        raise _wrong(parameter, "is no name")
    return text


def _whole(parameter: Parameter, text: str) -> str:
    if not _WHOLE.fullmatch(text.strip()):
        raise _wrong(parameter, "is a whole number")
    number = int(text)
    if parameter.least is not None and number < parameter.least:
        raise _wrong(parameter, f"is at least {parameter.least}")
    if parameter.most is not None and number > parameter.most:
        raise _wrong(parameter, f"is at most {parameter.most:,}")
    return str(number)


def _flag(parameter: Parameter, text: str) -> str:
    if text not in ("true", "false"):
        raise _wrong(parameter, "is true or false")
    return text


def _choice(parameter: Parameter, text: str) -> str:
    if text not in parameter.choices:
        raise _wrong(parameter, f"is one of {', '.join(parameter.choices)}")
    return text


def _device(parameter: Parameter, text: str) -> str:
    """Ids in lower case (cloud-api 6.1); the user path also takes names, as they are."""
    trimmed = text.strip()
    return _text(parameter, trimmed.lower() if _DEVICE_ID.fullmatch(trimmed) else trimmed)


def _iccid(parameter: Parameter, text: str) -> str:
    digits = text.replace(" ", "")
    if not _ICCID.fullmatch(digits):
        raise _wrong(parameter, "has 18 to 21 digits and begins with 89")
    return digits


def _time(parameter: Parameter, text: str) -> str:
    if not _TIME.fullmatch(text.strip()):
        raise _wrong(parameter, "is a time of ISO 8601, as 2026-01-31T10:00:00Z")
    return text.strip()


_CHECKS = {
    Takes.WHOLE: _whole,
    Takes.FLAG: _flag,
    Takes.CHOICE: _choice,
    Takes.DEVICE: _device,
    Takes.ICCID: _iccid,
    Takes.TIME: _time,
}


def _shown(call: ApiCall, name: str, value: Value) -> Value:
    return HIDDEN if value and call.parameter(name).is_secret else value


def _path(call: ApiCall, given: dict[str, Value]) -> str:
    """A part without a value, and the slash before it, is left out: only a prefix may be."""
    path = call.path
    for parameter in call.parameters:
        if parameter.place is Place.PATH:
            text = given[parameter.name]
            written = quote(text, safe="()") if isinstance(text, str) else ""
            path = path.replace("{" + parameter.name + "}", written)
    return path.rstrip("/")


def _query(call: ApiCall, given: dict[str, Value]) -> Iterator[tuple[str, str]]:
    for parameter in call.parameters:
        value = given[parameter.name]
        if parameter.place is Place.QUERY and isinstance(value, str) and value:
            yield parameter.wire_name, parameter.written.format(value)


def _accept(call: ApiCall, given: dict[str, Value]) -> str:
    if call.is_stream:
        return "text/event-stream"
    for parameter in call.parameters:
        value = given[parameter.name]
        if parameter.place is Place.ACCEPT and isinstance(value, str):
            return _ACCEPTS.get(value, "application/json")
    return "application/json"


def _encoding(order: Order) -> Encoding | None:
    call = order.call
    if not call.encodings:
        return None
    wanted = order.encoding
    if wanted is None:
        fitting = _STYLES_BY_ENCODING.get(order.style, call.encodings)
        wanted = next((each for each in call.encodings if each in fitting), call.encodings[0])
    if wanted not in call.encodings:
        raise ParameterWrong(f"{call.name} cannot be written as {wanted}.")
    return wanted


def _style(order: Order, encoding: Encoding | None) -> Style:
    """A token in the body needs a form, one in the query a GET (cloud-api 2.1)."""
    if order.style not in order.call.styles:
        raise ParameterWrong(f"{order.call.name} takes no token by {order.style}.")
    if order.style is Style.FORM and encoding is not Encoding.FORM:
        raise ParameterWrong("A token in the body needs a body that is a form.")
    return order.style


def _fields(call: ApiCall, given: dict[str, Value], encoding: Encoding | None) -> dict[str, object]:
    fields: dict[str, object] = {}
    for key, fixed in call.fixed.items():
        _put(fields, key, fixed)
    for parameter in call.parameters:
        value = given[parameter.name]
        if parameter.place is not Place.BODY or parameter.takes is Takes.FILES or not value:
            continue
        _put(fields, parameter.wire_name, _typed(parameter, value))
    return fields if encoding is not None else {}


def _typed(parameter: Parameter, value: Value) -> object:
    if isinstance(value, tuple):
        return [each for each in value if isinstance(each, str)]
    if parameter.takes is Takes.WHOLE:
        return int(value)
    if parameter.takes is Takes.FLAG:
        return value == "true"
    return parameter.written.format(value)


def _put(fields: dict[str, object], dotted: str, value: object) -> None:
    *outer, last = dotted.split(".")
    for key in outer:
        inner = fields.setdefault(key, {})
        if not isinstance(inner, dict):
            raise TypeError(f"{dotted} is declared below a value")
        fields = inner
    fields[last] = value


def _form_pairs(before: str, fields: dict[str, object]) -> Iterator[tuple[str, str]]:
    for key, value in fields.items():
        name = f"{before}.{key}" if before else key
        if isinstance(value, dict):
            yield from _form_pairs(name, value)
        elif isinstance(value, list):
            yield from ((f"{name}[]", str(each)) for each in value)
        else:
            yield name, _form_text(value)


def _form_text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _wrong(parameter: Parameter, words: str) -> ParameterWrong:
    return ParameterWrong(f"{parameter.title} (--{parameter.name.replace('_', '-')}) {words}.")
