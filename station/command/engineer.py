"""`station engineer …`: the PIN; and how a command asks for it."""

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.errors import StationError
from station.domain.identity import Secret
from station.domain.lock import PinState
from station.domain.lock_errors import EngineerNeeded, PinUnfit

if TYPE_CHECKING:
    from station.flow.ports import Outside

_SAYS = {
    PinState.NONE: "There is no PIN yet, and nobody has said that there shall be none.",
    PinState.DECLINED: "There shall be no PIN: everybody may do everything.",
    PinState.SET: "There is a PIN: settings, cloud tools and releases are the engineer's.",
}


async def run_engineer(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises PinWrong, PinUnfit, EngineerNeeded."""
    outside = parts.outside(given)
    engineer = outside.engineer
    trouble: StationError | None = None
    match arguments.verb:
        case "set-pin":
            old = _old(parts, engineer.pin)
            trouble = await engineer.keep_pin(_new(parts), old)
        case "decline-pin":
            trouble = await engineer.decline_pin(_old(parts, engineer.pin))
        case "check" if engineer.pin is PinState.SET:
            trouble = await engineer.unlock(_asked(parts.secret("pin"), "PIN"))
    if trouble is not None:
        print_hint(f"Done, but not written into the record: {trouble} {trouble.hint}")
    state = engineer.pin
    if arguments.json:
        print_json({"pin": state.value})
    else:
        print(_SAYS[state])
    return UNIT if arguments.verb == "check" and state is not PinState.SET else PASSED


async def admit(outside: "Outside", parts: Parts) -> None:
    """Only the engineer may go on, where there is one. Raises EngineerNeeded, PinWrong."""
    engineer = outside.engineer
    if engineer.pin is not PinState.SET:
        return
    trouble = await engineer.unlock(_asked(parts.secret("pin"), "The engineer's PIN"))
    if trouble is not None:
        print_hint(f"This is not written into the record: {trouble} {trouble.hint}")


def _old(parts: Parts, pin: PinState) -> Secret | None:
    return _asked(parts.secret("pin"), "PIN until now") if pin is PinState.SET else None


def _new(parts: Parts) -> Secret:
    given = parts.secret("new_pin")
    if given is not None:
        return given
    first = _asked(None, "New PIN")
    if _asked(None, "New PIN again").text != first.text:
        raise PinUnfit("The two PINs differ.", hint="Begin again; nothing was changed.")
    return first


def _asked(given: Secret | None, prompt: str) -> Secret:
    """Without echo. Raises EngineerNeeded where nobody sits."""
    if given is not None:
        return given
    if not sys.stdin.isatty():
        raise EngineerNeeded
    try:
        return Secret(getpass.getpass(f"{prompt}: ", stream=sys.stderr))
    except EOFError as cause:
        raise EngineerNeeded from cause
