"""`station cloud …`: which of its parts a command line means. Each is loaded when it is asked for:
a list, a help page and a preview wait for no network library.
"""

import io
import sys
from collections.abc import Sequence

from station.command.report import PASSED, USAGE, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.calls.catalogue import call_named
from station.domain.errors import CallUnknown, ParameterWrong, StationError

SIDES = {
    "help": "what to know before",
    "history": "what was called",
    "repeat": "a call of the history once more",
    "budget": "how much of the site's limits is used",
}
"""Words after `station cloud` that are no call."""
_ASKS = {"--help", "-h"}
_OVERVIEW = """\
station cloud CALL [--parameter value …]     make a call; CALL --help tells all about it
station cloud --list [--json]                every call
station cloud help safety|tokens|limits      what to know before
station cloud history [--find TEXT] [--json] what was called, the newest first
station cloud repeat N [--parameter value …] the Nth newest once more
station cloud budget [--json]                how much of the site's limits is used
"""


def run_cloud(arguments: Sequence[str], parts: Parts) -> int:
    """Return the exit status. What goes wrong is told here."""
    _print_whatever_comes()
    if not arguments:
        print_hint(_OVERVIEW.rstrip())
        return USAGE
    try:
        return _fulfil(arguments[0], arguments[1:], parts)
    except StationError as error:
        from station.command.cloud.answer import cloud_status, refused_fields, tell_trouble

        table = parts.outside(Given()).verdicts
        if "--json" in arguments:
            print_json(refused_fields(arguments[0], error, table))
        tell_trouble(error, table)
        return cloud_status(error, table)


def _print_whatever_comes() -> None:
    """A device's name may hold what this terminal cannot write."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _fulfil(word: str, rest: Sequence[str], parts: Parts) -> int:
    if word in SIDES:
        return _side(word, rest, parts)
    if word in _ASKS:
        print(_OVERVIEW, end="")
        return PASSED
    if word.startswith("-"):
        return _list([word, *rest])
    return _call(word, rest, parts)


def _side(word: str, rest: Sequence[str], parts: Parts) -> int:
    if _ASKS & set(rest):
        print(_OVERVIEW, end="")
        return PASSED
    match word:
        case "help":
            return _help(rest)
        case "history":
            from station.command.cloud.past import print_history

            return print_history(rest, parts)
        case "repeat":
            from station.command.cloud.past import repeat

            return repeat(rest, parts)
        case _:
            from station.command.cloud.gauge import print_budget

            return print_budget(rest, parts)


def _list(flags: Sequence[str]) -> int:
    from station.command.cloud.listing import list_fields, list_lines

    if "--list" not in flags or not set(flags) <= {"--list", "--json"}:
        raise ParameterWrong(
            "After station cloud comes a call, or --list.", hint="See station cloud --help"
        )
    if "--json" in flags:
        print_json(list_fields())
    else:
        print("\n".join(list_lines()))
    return PASSED


def _help(words: Sequence[str]) -> int:
    from station.domain.calls.help import TITLES, help_page

    name = words[0] if words else ""
    if name in TITLES:
        print(help_page(name), end="")
    elif "." in name:
        _print_manual(name)
    else:
        raise CallUnknown(f"There is help on {', '.join(TITLES)}, and on every call.")
    return PASSED


def _print_manual(name: str) -> None:
    from station.command.cloud.manual import manual_of

    print(manual_of(call_named(name)), end="")


def _call(name: str, flags: Sequence[str], parts: Parts) -> int:
    call = call_named(name)
    if _ASKS & set(flags):
        _print_manual(name)
        return PASSED
    from station.command.cloud.calling import make_call
    from station.command.cloud.wish import call_wish

    wish = call_wish(call, flags)
    return make_call(wish, parts, parts.outside(wish.talk))
