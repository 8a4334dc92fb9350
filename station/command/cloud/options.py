"""What every call of `station cloud` takes beside its own parameters: one list for the parser, the
help and the completion.
"""

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any, NoReturn

from station.domain.calls.shape import ApiCall, Effect, Encoding, Kind, Parameter, Style
from station.domain.errors import ParameterWrong

KEEPS = {"tokens.log-in": ("access_token", "token"), "clients.create": ("client.secret", "client")}
"""Calls whose new secret Station itself can use: where it stands, and its name in the key store.
A product's or customer's token is made anew when it is needed; an API user's is somebody else's.
"""


def _always(_call: ApiCall) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Option:
    """One flag, and the field of a wish that it fills. Without `metavar` it takes no value; one
    that `counts` may stand more than once.
    """

    key: str
    flags: tuple[str, ...]
    help: str
    metavar: str = ""
    choices: tuple[str, ...] = ()
    counts: bool = False
    reads: Callable[[str], object] = str
    fits: Callable[[ApiCall], bool] = _always


def _above_zero(text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError("a number above 0 is needed")
    return number


def _count(text: str) -> int:
    if not text.isdecimal() or not int(text):
        raise argparse.ArgumentTypeError("a whole number above 0 is needed")
    return int(text)


def _takes_customers(call: ApiCall) -> bool:
    return Kind.CUSTOMER in (*call.tokens, *call.doubtful)


JSON = Option("as_json", ("--json",), "one JSON object for programs (streams: one a line)")
ACCOUNT = (
    Option("recipe", ("--recipe",), "cloud, client and product of a recipe", "FILE"),
    Option("cloud", ("--cloud",), "the cloud's address; else the settings', else the public one",
           "URL"),
    Option("client_id", ("--client-id", "--client"), "the product's client, by its id", "ID"),
    Option("user", ("--user",), "the account's name", "NAME"),
    Option("product", ("--product",), "the product worked on", "PRODUCT"),
)  # fmt: skip
TALK = (
    Option("secrets_on_stdin", ("--secrets-stdin",), "one JSON object of secrets"),
    Option("trace_file", ("--trace",), "keep the redacted talk", "FILE"),
    Option("is_verbose", ("--verbose",), "the log on standard error"),
)
_OUTPUT = (
    JSON,
    Option("is_raw", ("--raw",), "only the body as it came, secrets masked",
           fits=lambda call: not call.is_stream),
    Option("is_dry", ("--dry-run",), "show the request, with curl and Python; send nothing"),
    Option("shows_secrets", ("--show-secrets",),
           "show what the service shows once, also where no terminal is",
           fits=lambda call: bool(call.secrets)),
    Option("keeps_secret", ("--keep",), "put the new secret into the key store; do not show it",
           fits=lambda call: call.name in KEEPS),
)  # fmt: skip
_SENDING = (
    Option("kind", ("--token-kind",), "the kind of token; else the narrowest at hand", "KIND",
           tuple(map(str, Kind)), fits=lambda call: bool(call.tokens)),
    Option("customer", ("--customer",), "whose token, for the kind customer", "NAME",
           fits=_takes_customers),
    Option("style", ("--token-style",), "how the token travels; all but header are unsafe",
           "STYLE", tuple(map(str, Style)), fits=lambda call: len(call.styles) > 1),
    Option("encoding", ("--encoding",), "how the body is written", "FORM",
           tuple(map(str, Encoding)), fits=lambda call: len(call.encodings) > 1),
    Option("agreed", ("--yes",),
           "agree to what is lost; twice for another product than the one worked on",
           counts=True, fits=lambda call: call.effect is Effect.DESTROYS),
    Option("all_pages", ("--all",), "all pages, as one list", fits=lambda call: call.is_paged),
    Option("until", ("--until",), "end after so many events", "COUNT", reads=_count,
           fits=lambda call: call.is_stream),
    Option("for_s", ("--for",), "end after so many seconds", "SECONDS", reads=_above_zero,
           fits=lambda call: call.is_stream),
)  # fmt: skip
OPTIONS: tuple[Option, ...] = (*_OUTPUT, *_SENDING, *ACCOUNT, *TALK)


def flag_of(parameter: Parameter) -> str:
    return "--" + parameter.name.replace("_", "-")


def options_of(call: ApiCall) -> Iterator[Option]:
    """Those that fit the call. A flag that one of its parameters has gives way."""
    taken = {flag_of(each) for each in call.parameters}
    for option in OPTIONS:
        flags = tuple(flag for flag in option.flags if flag not in taken)
        if flags and option.fits(call):
            own = {"style": call.styles, "encoding": call.encodings}.get(option.key)
            choices = tuple(map(str, own)) if own else option.choices
            yield replace(option, flags=flags, choices=choices)


def add_option(parser: argparse.ArgumentParser, option: Option) -> None:
    """What is not given does not stand in the namespace."""
    more: dict[str, Any] = {"action": "store_true"}
    if option.counts:
        more = {"action": "count"}
    elif option.metavar:
        more = {"metavar": option.metavar, "type": option.reads}
    if option.choices:
        more["choices"] = option.choices
    parser.add_argument(
        *option.flags, dest=option.key, help=option.help, default=argparse.SUPPRESS, **more
    )


class Parser(argparse.ArgumentParser):
    """Says what is wrong as trouble, so that a program gets its JSON and a person a remedy."""

    def __init__(self, prog: str, **more: Any) -> None:
        super().__init__(prog, **{"add_help": False, "allow_abbrev": False} | more)

    def error(self, message: str) -> NoReturn:
        """Raises ParameterWrong."""
        raise ParameterWrong(f"{message[:1].upper()}{message[1:]}.", hint=f"See {self.prog} --help")
