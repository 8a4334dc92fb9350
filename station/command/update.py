"""`station update`: another version from a signed bundle, or the one before."""

import argparse
from dataclasses import asdict

from station.command.engineer import admit
from station.command.report import PASSED, print_json
from station.command.wishes import Given, Parts
from station.flow.field.updates import Installed, Offer

KINDS = {
    "source": "It runs from its source; git brings a newer one",
    "deb": "It is installed as a package",
    "portable": "It is a folder of its own",
}


async def run_update(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises UpdateRefused, UpdateNotNow, UpdateUndone, EngineerNeeded, PinWrong."""
    outside = parts.outside(given)
    updates = outside.field.updates()
    if arguments.state:
        return _tell_state(updates.state(), as_json=arguments.json)
    if arguments.check:
        return _tell_offer(await updates.check(arguments.check), "brings", as_json=arguments.json)
    await admit(outside, parts)
    if arguments.back:
        await updates.go_back()
        return _tell_done("The version before is back; it runs from the next start.", arguments)
    offer = await updates.check(arguments.place)
    await updates.install(offer)
    return _tell_done(f"Station {offer.version} is installed; it runs from the next start.",
                      arguments)  # fmt: skip


def _tell_state(state: Installed, *, as_json: bool) -> int:
    if as_json:
        print_json(asdict(state))
        return PASSED
    print(f"Station {state.version}. {KINDS[state.kind]} ({state.place}).")
    print(f"Takes updates for {state.system}, signed by: {', '.join(state.keys) or 'no key'}.")
    print("There is a way back." if state.has_before else "There is no version before to go to.")
    return PASSED


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
