"""`station vault …`: the store of secrets of a computer that has no key store of its own."""

import argparse
import sys
from typing import TYPE_CHECKING

from station.command.engineer import admit
from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.secret import tell_done
from station.command.secret_typed import typed, typed_twice
from station.command.wishes import Given, Parts
from station.domain.bench_errors import VaultWrong
from station.domain.identity import Secret
from station.domain.secrets import Place, moving_words

if TYPE_CHECKING:
    from station.flow.ports import Outside

_VARIABLE = "STATION_SECRET_VAULT"
_SAYS = {
    "key-store": "This computer's key store keeps the secrets; no vault is needed.",
    "none": "There is neither a key store nor a vault: secrets live in memory alone.",
    "locked": "The vault is locked.",
    "open": "The vault is open.",
}


async def run_vault(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises VaultWrong, SecretMissing, KeyStoreMissing, SecretNotMoved, EngineerNeeded."""
    outside = parts.outside(given)
    if arguments.verb == "move":
        await admit(outside, parts)
        return await _move(Place(arguments.to), parts, outside, as_json=arguments.json)
    before = outside.vault_state()
    if arguments.verb != "state" and before != "key-store":
        await _DO[arguments.verb](before, parts, outside)
    state = outside.vault_state()
    if arguments.json:
        print_json({"vault": state})
    else:
        print(_SAYS[state])
    return UNIT if arguments.verb == "open-check" and state == "none" else PASSED


async def unlock(parts: Parts, outside: "Outside") -> None:
    """Once for a start: with the passphrase that was given, else with one that is typed. A vault
    that stays locked is told, for claim codes do not outlive a power cut then. Raises VaultWrong.
    """
    if outside.vault_state() != "locked":
        return
    passphrase = parts.secret("vault")
    if passphrase is None and sys.stdin.isatty():
        passphrase = typed("Passphrase of the vault", _VARIABLE)
    if passphrase is None:
        print_hint("The vault is locked: give its passphrase by STATION_SECRET_VAULT.")
    else:
        await outside.open_vault(passphrase)


async def _make(before: str, parts: Parts, outside: "Outside") -> None:
    if before != "none":
        raise VaultWrong(
            "There is a vault already.", hint="station vault change-passphrase locks it anew."
        )
    passphrase = parts.secret("vault")
    await outside.open_vault(
        passphrase if passphrase is not None else typed_twice("Passphrase", _VARIABLE)
    )


async def _open(before: str, parts: Parts, outside: "Outside") -> None:
    if before != "none":
        await outside.open_vault(_given_or_typed(parts, "vault", "Passphrase of the vault"))


async def _change(before: str, parts: Parts, outside: "Outside") -> None:
    if before == "none":
        raise VaultWrong("There is no vault.", hint="station vault make makes one.")
    old = _given_or_typed(parts, "vault", "Passphrase of the vault")
    new = parts.secret("new_vault")
    await outside.change_vault_passphrase(
        old, new if new is not None else typed_twice("New passphrase", "STATION_SECRET_NEW_VAULT")
    )


async def _move(to: Place, parts: Parts, outside: "Outside", *, as_json: bool) -> int:
    """What moves where is told before anything does."""
    desk = outside.field.secrets()
    state = await desk.state()
    passphrase = parts.secret("vault")
    if passphrase is None and state.can_move_to is to and outside.vault_state() != "open":
        asked = typed if state.has_vault else typed_twice
        passphrase = asked("Passphrase of the vault", _VARIABLE)
    for sentence in moving_words(to):
        print_hint(sentence)
    tell_done(await desk.move(to, passphrase), as_json=as_json)
    return PASSED


_DO = {"make": _make, "open-check": _open, "change-passphrase": _change}


def _given_or_typed(parts: Parts, name: str, prompt: str) -> Secret:
    given = parts.secret(name)
    return given if given is not None else typed(prompt, _VARIABLE)
