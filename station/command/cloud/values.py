"""The values of a call: from flags, files, standard input and secrets."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from station.command.cloud.options import flag_of
from station.command.cloud.wish import CallWish, variable_of
from station.domain.calls.order import Order
from station.domain.calls.request import HIDDEN
from station.domain.calls.shape import FilePart, Parameter, Takes, Value
from station.domain.errors import ParameterWrong, SecretMissing
from station.domain.identity import Secret

FindSecret = Callable[[str], Secret | None]


def order_of(wish: CallWish, product: str, secret: FindSecret | None) -> Order:
    """`product` is the one worked on; without `secret` a placeholder stands for each.
    Raises ParameterWrong, SecretMissing.
    """
    values: dict[str, Value] = {}
    for parameter in wish.call.parameters:
        if value := _value(parameter, wish, product, secret):
            values[parameter.name] = value
    return Order(
        wish.call, values, wish.kind, wish.customer.strip().lower(), wish.style, wish.encoding
    )


def _value(parameter: Parameter, wish: CallWish, product: str, secret: FindSecret | None) -> Value:
    given = wish.given.get(parameter.name)
    match parameter.takes:
        case Takes.SECRET:
            return HIDDEN if secret is None else _secret(parameter, secret)
        case Takes.FILES:
            return tuple(_file(parameter, path) for path in given or ())
        case Takes.LIST | Takes.SCOPES:
            return _rows(parameter, given, wish)
        case Takes.PRODUCT if given is None:
            return product
        case _:
            return given if isinstance(given, str) else ""


def _secret(parameter: Parameter, secret: FindSecret) -> str:
    found = secret(parameter.secret_name)
    if found is None and parameter.is_required:
        raise SecretMissing(
            f"{parameter.title} was not given ({variable_of(parameter)}).",
            hint=f"Give it as {variable_of(parameter)}, or as {parameter.secret_name!r} in the"
            " JSON object of --secrets-stdin.",
        )
    return found.text if found is not None else ""


def _file(parameter: Parameter, path: str) -> FilePart:
    """The cloud sees the path as it was typed, below this folder; else the bare name."""
    try:
        content = Path(path).read_bytes()
    except OSError as cause:
        raise _unreadable(parameter, path, cause) from cause
    typed = Path(path)
    is_below = not typed.is_absolute() and ".." not in typed.parts
    return FilePart(typed.as_posix() if is_below else typed.name, content)


def _rows(
    parameter: Parameter, given: str | Sequence[str] | None, wish: CallWish
) -> tuple[str, ...]:
    """Of a list that is needed and not given, standard input is the source when it is no
    terminal.
    """
    if given is None:
        from_input = parameter.is_required and not wish.talk.secrets_on_stdin
        given = ["-"] if from_input and not sys.stdin.isatty() else []
    texts = [
        _text(parameter, each, wish) for each in ([given] if isinstance(given, str) else given)
    ]
    if parameter.takes is Takes.SCOPES:
        texts = [text.replace(",", "\n") for text in texts]
    return tuple(line.strip() for text in texts for line in text.splitlines() if line.strip())


def _text(parameter: Parameter, given: str, wish: CallWish) -> str:
    if given == "-":
        if wish.talk.secrets_on_stdin:
            raise ParameterWrong(
                f"{parameter.title} ({flag_of(parameter)}) cannot come by standard input: the"
                " secrets do. Put it into a file and give @FILE."
            )
        return _decoded(parameter, "standard input", sys.stdin.buffer.read())
    if given.startswith("@"):
        path = given[1:]
        try:
            return _decoded(parameter, path, Path(path).read_bytes())
        except OSError as cause:
            raise _unreadable(parameter, path, cause) from cause
    return given


def _decoded(parameter: Parameter, source: str, content: bytes) -> str:
    """A spreadsheet may have put a mark before its text."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as cause:
        raise _unreadable(parameter, source, cause) from cause


def _unreadable(parameter: Parameter, source: str, cause: Exception) -> ParameterWrong:
    why = cause.strerror if isinstance(cause, OSError) else "it is no text"
    return ParameterWrong(f"{parameter.title} ({flag_of(parameter)}): {source}: {why}.")
