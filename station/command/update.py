"""`station update`: another version from a signed bundle, or the one before."""

import argparse
from dataclasses import asdict

from station.command.engineer import admit
from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.flow.field.updates import Installed, Offer, UpdateStep

KINDS = {
    "source": "It runs from its source; git brings a newer one",
    "deb": "It is installed as a package",
    "portable": "It is a folder of its own",
    "setup": "A set-up program installed it, and brings a newer one",
}
_STEPS = {
    UpdateStep.FETCHES: "Fetching the bundle …",
    UpdateStep.PROVES: "Proving each byte of it …",
    UpdateStep.UNPACKS: "Unpacking it beside this version …",
    UpdateStep.TRIES: "Trying whether it starts …",
    UpdateStep.EXCHANGES: "Putting it in place …",
}


async def run_update(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises UpdateRefused, UpdateNotNow, UpdateUndone, RecordFailed, EngineerNeeded, PinWrong."""
    outside = parts.outside(given)
    updates = outside.field.updates()
    if arguments.state:
        return _tell_state(updates.state(), as_json=arguments.json)
    if arguments.check:
        return _tell_offer(await updates.check(arguments.check), "brings", as_json=arguments.json)
    if updates.state().kind in ("deb", "portable"):  # else it is told before anybody is asked
        await admit(outside, parts)
    if arguments.back:
        version = await updates.go_back(_tell_step)
        return _tell_done(f"Station {version} is back; it runs from the next start.", arguments)
    offer = await updates.check(arguments.place)
    await updates.install(offer, _tell_step)
    return _tell_done(f"Station {offer.version} is installed; it runs from the next start.",
                      arguments)  # fmt: skip


def _tell_state(state: Installed, *, as_json: bool) -> int:
    if as_json:
        print_json(asdict(state))
        return PASSED
    print(f"Station {state.version}.")
    for sentence in told_of(state):
        print(sentence)
    before = state.before
    print(f"There is a way back to {before}." if before else "There is no version before to go to.")
    return PASSED


def told_of(state: Installed) -> list[str]:
    """How it came here, of what it was built, and what may bring another version."""
    told = [f"{KINDS[state.kind]} ({state.place}, {state.system})."]
    if state.built:
        told.append(f"It was built from {state.built}.")
    if state.kind in ("deb", "portable"):
        told.append(f"It takes updates signed by: {', '.join(state.keys) or 'no key'}.")
    return told


def _tell_step(step: UpdateStep) -> None:
    print_hint(_STEPS[step])


def _tell_offer(offer: Offer, verb: str, *, as_json: bool) -> int:
    if as_json:
        print_json(asdict(offer))
    else:
        print(f"{offer.file} {verb} Station {offer.version} ({offer.size_bytes / 1e6:.0f} MB).")
    return PASSED


def _tell_done(said: str, arguments: argparse.Namespace) -> int:
    if arguments.json:
        print_json({"done": said})
    else:
        print(said)
    return PASSED
