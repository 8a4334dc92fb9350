"""`station cloud history` and `station cloud repeat`: what was called, and once more."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from station.command.cloud.account import account_of
from station.command.cloud.calling import make_call
from station.command.cloud.options import ACCOUNT, TALK, Option, Parser, add_option, flag_of
from station.command.cloud.table import harmless
from station.command.cloud.wish import AccountWish, call_wish, side_wish, taken_out
from station.command.report import PASSED, print_hint, print_json
from station.command.running import run_to_end
from station.command.wishes import Given, Parts
from station.domain.calls.catalogue import call_named
from station.domain.calls.shape import Kind, Takes
from station.domain.errors import ParameterWrong
from station.flow.cloud_desk import PastCall
from station.flow.ports import Outside

_FIND = Option("find", ("--find",), "only those that hold this text", "TEXT")
Numbered = tuple[int, PastCall]


def print_history(arguments: Sequence[str], parts: Parts) -> int:
    """The newest first, as number 1. Raises StationError."""
    parser = Parser("station cloud history")
    add_option(parser, _FIND)
    account, talk, rest = side_wish(parser, arguments)
    past = list(_found(_past(account, parts.outside(talk)), rest.get("find", "")))
    if rest.get("as_json"):
        print_json([_fields(number, each) for number, each in past])
        return PASSED
    for number, each in past:
        print(_line(number, each))
    if not past:
        print_hint("No such call was made.")
    return PASSED


def repeat(arguments: Sequence[str], parts: Parts) -> int:
    """`repeat N` with the call's own flags to change it. Raises StationError."""
    if not arguments or not arguments[0].isdecimal():
        raise ParameterWrong(
            "station cloud repeat needs a number.", hint="station cloud history lists them."
        )
    number, flags = int(arguments[0]), arguments[1:]
    parser = Parser("station cloud repeat")
    for option in (*ACCOUNT, *TALK):
        add_option(parser, option)
    found = vars(parser.parse_known_args(flags)[0])
    account, talk = taken_out(found, AccountWish), taken_out(found, Given)
    outside = parts.outside(talk)
    past = _past(account, outside)
    if not 1 <= number <= len(past):
        raise ParameterWrong(f"The history has {len(past)} calls; there is no number {number}.")
    return _again(past[number - 1], flags, parts, outside)


def _again(past: PastCall, flags: Sequence[str], parts: Parts, outside: Outside) -> int:
    """Flags given now win; secrets and files were not kept."""
    call = call_named(past.call)
    wish = call_wish(call, flags)
    for each in call.parameters:
        if each.takes is Takes.FILES and each.name in past.values and each.name not in wish.given:
            raise ParameterWrong(f"Files are not kept: give {flag_of(each)} again.")
    values = {key: _listed(value) for key, value in past.values.items()}
    kinds = {str(kind): kind for kind in Kind}
    wish = replace(wish, given=values | dict(wish.given), kind=wish.kind or kinds.get(past.kind))
    print_hint(f"Again: {past.call}, {past.method} {harmless(past.path)}")
    return make_call(wish, parts, outside)


def _listed(value: str | tuple[str, ...]) -> str | list[str]:
    return value if isinstance(value, str) else list(value)


def _past(account: AccountWish, outside: Outside) -> Sequence[PastCall]:
    async def read() -> int:
        desk = outside.cloud_desk(account_of(account, outside))
        try:
            found.extend(desk.history())
        finally:
            await desk.close()
        return PASSED

    found: list[PastCall] = []
    run_to_end(read())
    return found


def _found(past: Sequence[PastCall], text: str) -> Iterator[Numbered]:
    """Numbers stay those of the whole history, so that they can be repeated."""
    wanted = text.lower()
    for number, each in enumerate(past, 1):
        words = f"{each.call} {each.method} {each.path} {each.status} {each.kind} {each.at}"
        if wanted in words.lower():
            yield number, each


def _fields(number: int, past: PastCall) -> dict[str, Any]:
    return {
        "number": number,
        "at": past.at,
        "call": past.call,
        "method": past.method,
        "path": past.path,
        "status": past.status,
        "seconds": past.seconds,
        "kind": past.kind,
        "values": {
            key: value if isinstance(value, str) else list(value)
            for key, value in past.values.items()
        },
    }


def _line(number: int, past: PastCall) -> str:
    took = f"{past.seconds * 1000:.0f} ms"
    return (
        f"{number:>4}  {past.at}  {past.status or '-':>3}  {took:>9}  {past.kind or '-':<8}  "
        f"{past.call}  {past.method} {harmless(past.path)}"
    )
