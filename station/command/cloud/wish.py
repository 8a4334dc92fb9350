"""One call as a command line asks for it."""

import argparse
import difflib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import Any, TypeVar

from station.command.cloud.options import (
    ACCOUNT,
    JSON,
    OPTIONS,
    TALK,
    Parser,
    add_option,
    flag_of,
    options_of,
)
from station.command.wishes import Given
from station.domain.calls.shape import ApiCall, Encoding, Kind, Parameter, Style, Takes
from station.domain.errors import ParameterWrong

Held = TypeVar("Held", "AccountWish", Given)
_MANY = (Takes.LIST, Takes.SCOPES, Takes.FILES)


@dataclass(frozen=True, slots=True)
class AccountWish:
    """Where the cloud is and who asks, as far as the command line says."""

    recipe: str = ""
    cloud: str = ""
    client_id: str = ""
    user: str = ""
    product: str = ""


@dataclass(frozen=True, slots=True)
class CallWish:
    """`given` holds what stands behind the parameters' flags, by parameter name."""

    call: ApiCall
    given: Mapping[str, str | Sequence[str]] = field(default_factory=dict, repr=False)
    account: AccountWish = field(default_factory=AccountWish)
    talk: Given = field(default_factory=Given)
    as_json: bool = False
    is_raw: bool = False
    is_dry: bool = False
    shows_secrets: bool = False
    keeps_secret: bool = False
    kind: Kind | None = None
    customer: str = ""
    style: Style = Style.HEADER
    encoding: Encoding | None = None
    agreed: int = 0
    all_pages: bool = False
    until: int | None = None
    for_s: float | None = None


def call_parser(call: ApiCall, parser: Parser | None = None) -> Parser:
    """The flags of one call, put into `parser` when there is one."""
    parser = parser or Parser(f"station cloud {call.name}")
    for parameter in call.parameters:
        if not parameter.is_secret:
            _add_parameter(parser, parameter)
    for option in options_of(call):
        add_option(parser, option)
    return parser


def _add_parameter(parser: Parser, parameter: Parameter) -> None:
    flag, dest = flag_of(parameter), dest_of(parameter)
    more: dict[str, Any] = {"dest": dest, "default": argparse.SUPPRESS, "help": parameter.title}
    if parameter.takes is Takes.FLAG:
        parser.add_argument(flag, nargs="?", const="true", metavar="true|false", **more)
        no = f"--no-{flag.removeprefix('--')}"
        parser.add_argument(no, action="store_const", const="false", **more)
    elif parameter.takes in _MANY:
        parser.add_argument(flag, action="append", metavar=metavar_of(parameter), **more)
    else:
        parser.add_argument(flag, metavar=metavar_of(parameter), **more)


def dest_of(parameter: Parameter) -> str:
    return f"parameter.{parameter.name}"


def variable_of(parameter: Parameter) -> str:
    """Of the environment, for a secret."""
    return f"STATION_SECRET_{parameter.secret_name.upper()}"


def metavar_of(parameter: Parameter) -> str:
    if parameter.choices:
        return "|".join(parameter.choices)
    match parameter.takes:
        case Takes.FLAG:
            return "true|false"
        case Takes.FILES:
            return "PATH"
        case Takes.LIST | Takes.SCOPES:
            return "TEXT|@FILE|-"
        case Takes.LONG_TEXT:
            return "TEXT"
        case kind:
            return kind.upper()


def call_wish(call: ApiCall, arguments: Sequence[str]) -> CallWish:
    """Raises ParameterWrong for a flag that the call has not, with the one that was meant."""
    parser = call_parser(call)
    namespace, unknown = parser.parse_known_args(arguments)
    if unknown:
        raise ParameterWrong(_unknown(call, unknown[0]), hint=f"See {parser.prog} --help")
    found = vars(namespace)
    given = {
        each.name: found.pop(dest_of(each)) for each in call.parameters if dest_of(each) in found
    }
    if "product" in given:
        found["product"] = given["product"]
    for key, kind in (("kind", Kind), ("style", Style), ("encoding", Encoding)):
        if key in found:
            found[key] = kind(found[key])
    account, talk = taken_out(found, AccountWish), taken_out(found, Given)
    return CallWish(call, given, account, talk, **found)


def side_wish(
    parser: Parser, arguments: Sequence[str]
) -> tuple[AccountWish, Given, dict[str, Any]]:
    """What stands beside a call: history, budget. The third is what is left of the options."""
    for option in (JSON, *ACCOUNT, *TALK):
        add_option(parser, option)
    found = vars(parser.parse_args(arguments))
    return taken_out(found, AccountWish), taken_out(found, Given), found


def taken_out(found: dict[str, Any], holder: type[Held]) -> Held:
    """What `holder` holds of what was found; the rest stays in it."""
    names = [each.name for each in fields(holder)]
    return holder(**{name: found.pop(name) for name in names if name in found})


def _unknown(call: ApiCall, word: str) -> str:
    """Never repeats a value: it may be a secret."""
    if not word.startswith("--"):
        return f"{call.name} takes nothing without a flag before it."
    name = word.partition("=")[0]
    for each in call.parameters:
        if each.is_secret and name == flag_of(each):
            return (
                f"{each.title}: a secret never stands in an argument."
                f" Give it as {variable_of(each)} or by --secrets-stdin."
            )
    if any(name in option.flags for option in OPTIONS):
        return f"{call.name} takes no {name}; other calls do."
    flags = [flag_of(each) for each in call.parameters if not each.is_secret]
    flags += [flag for option in options_of(call) for flag in option.flags]
    near = difflib.get_close_matches(name, flags, n=2)
    meant = f" Perhaps {' or '.join(near)}." if near else ""
    return f"{call.name} takes no {name}.{meant}"
