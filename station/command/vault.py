"""`station vault …`: the store of secrets of a computer that has no key store of its own."""

import argparse
import getpass
import sys
from typing import TYPE_CHECKING

from station.command.report import PASSED, UNIT, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.bench_errors import VaultWrong
from station.domain.errors import SecretMissing
from station.domain.identity import Secret

if TYPE_CHECKING:
    from station.flow.ports import Outside

_SAYS = {
    "key-store": "This computer's key store keeps the secrets; no vault is needed.",
    "none": "There is neither a key store nor a vault: secrets live in memory alone.",
    "locked": "The vault is locked.",
    "open": "The vault is open.",
}


async def run_vault(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises VaultWrong, SecretMissing, KeyStoreMissing."""
    outside = parts.outside(given)
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
        passphrase = _typed("Passphrase of the vault")
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
    await outside.open_vault(passphrase if passphrase is not None else _typed_twice("Passphrase"))


async def _open(before: str, parts: Parts, outside: "Outside") -> None:
    if before != "none":
        await outside.open_vault(_given_or_typed(parts, "vault", "Passphrase of the vault"))


async def _change(before: str, parts: Parts, outside: "Outside") -> None:
    if before == "none":
        raise VaultWrong("There is no vault.", hint="station vault make makes one.")
    old = _given_or_typed(parts, "vault", "Passphrase of the vault")
    new = parts.secret("new_vault")
    await outside.change_vault_passphrase(
        old, new if new is not None else _typed_twice("New passphrase")
    )


_DO = {"make": _make, "open-check": _open, "change-passphrase": _change}


def _given_or_typed(parts: Parts, name: str, prompt: str) -> Secret:
    given = parts.secret(name)
    return given if given is not None else _typed(prompt)


def _typed_twice(prompt: str) -> Secret:
    first = _typed(prompt)
    if _typed(f"{prompt} again").text != first.text:
        raise VaultWrong("The two passphrases differ.", hint="Begin again; nothing was changed.")
    return first


def _typed(prompt: str) -> Secret:
    """Without echo. Raises SecretMissing where nobody sits."""
    if not sys.stdin.isatty():
        raise SecretMissing(
            "The passphrase was not given.", hint="Give it by STATION_SECRET_VAULT."
        )
    try:
        return Secret(getpass.getpass(f"{prompt}: ", stream=sys.stderr))
    except EOFError as cause:
        raise SecretMissing("Nobody typed a passphrase.") from cause
