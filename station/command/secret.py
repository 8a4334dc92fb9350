"""`station secret …`: which secrets this computer keeps; a new one for an old one."""

import argparse
from datetime import datetime
from typing import TYPE_CHECKING

from station.command.engineer import admit
from station.command.prompt_operator import PromptOperator
from station.command.report import PASSED, print_hint, print_json
from station.command.secret_typed import typed, typed_twice
from station.command.wishes import Given, Parts
from station.domain.recipe import DEFAULT_CLOUD_URL
from station.domain.secrets import KIND_WORDS, Replacement, SecretsDone, SecretSeen, SecretsState

if TYPE_CHECKING:
    from station.flow.field.secrets import SecretDesk
    from station.flow.ports import Outside

_WHERE = {
    "key-store": "in this computer's key store",
    "vault": "in the vault",
    "vault-locked": "in the vault, which is locked",
    "memory": "in memory, until Station closes",
    "given": "given to this start, kept nowhere",
}


async def run_secret(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises SecretNotTaken, SecretMissing, EngineerNeeded, PinWrong, VaultWrong, VaultLocked,
    VaultUnusable, KeyStoreMissing.
    """
    outside = parts.outside(given)
    desk = outside.field.secrets()
    if arguments.verb == "state":
        _tell_state(await desk.state(arguments.cloud), as_json=arguments.json)
        return PASSED
    await admit(outside, parts)
    if arguments.verb != "test" and arguments.kind != "vault":
        await _open(parts, outside)
    tell_done(await _do(arguments, parts, outside, desk), as_json=arguments.json)
    return PASSED


def tell_done(done: SecretsDone, *, as_json: bool) -> None:
    """What was done, and that the record does not hold it."""
    if as_json:
        print_json({"done": list(done.said), "recorded": done.unwritten is None})
    else:
        print("\n".join(done.said))
    if done.unwritten is not None:
        print_hint(f"Done, but not written into the record: {done.unwritten}")


async def _do(
    arguments: argparse.Namespace, parts: Parts, outside: "Outside", desk: "SecretDesk"
) -> SecretsDone:
    if arguments.verb == "forget":
        return await desk.forget(arguments.kind, arguments.cloud)
    wish = _wish(arguments, parts, outside)
    if arguments.verb == "test":
        return SecretsDone((await desk.try_new(wish, PromptOperator()),))
    return await desk.replace(wish, PromptOperator())


def _wish(arguments: argparse.Namespace, parts: Parts, outside: "Outside") -> Replacement:
    kept, kind = outside.settings(), arguments.kind
    old = None
    if kind == "vault":
        old = parts.secret("vault") or typed("Passphrase of the vault", "STATION_SECRET_VAULT")
    words = KIND_WORDS[kind].removeprefix("the ")
    asked = typed_twice if kind == "vault" else typed
    new = parts.secret(f"new_{kind}") or asked(f"New {words}", f"STATION_SECRET_NEW_{kind.upper()}")
    return Replacement(
        kind,
        new,
        arguments.cloud or kept.get("cloud_url") or DEFAULT_CLOUD_URL,
        arguments.product or kept.get("product", ""),
        arguments.client_id or kept.get("client_id", ""),
        arguments.username or kept.get("username", ""),
        old,
    )


async def _open(parts: Parts, outside: "Outside") -> None:
    from station.command.vault import unlock

    await unlock(parts, outside)


def _tell_state(state: SecretsState, *, as_json: bool) -> None:
    if as_json:
        print_json(
            {
                "place": state.place,
                "secrets": [_fields(seen) for seen in state.seen],
                "claim_codes": state.codes,
                "cut_off": state.cut_off,
            }
        )
        return
    for seen in state.seen:
        print(_line(seen))
    if state.codes:
        print(f"claim codes under way: {state.codes}")
    if not state.seen and not state.codes:
        print("No secret is kept for this cloud.")


def _fields(seen: SecretSeen) -> dict[str, str | None]:
    return {
        "kind": seen.kind,
        "cloud": seen.cloud_host,
        "where": seen.where,
        "since": seen.since.isoformat() if seen.since else None,
        "expires": seen.expires.isoformat() if seen.expires else None,
    }


def _line(seen: SecretSeen) -> str:
    line = f"{seen.kind:<10} {seen.cloud_host}  {_WHERE[seen.where]}"
    if seen.since is not None:
        line += f", since {_day(seen.since)}"
    return f"{line}, good until {_day(seen.expires)}" if seen.expires is not None else line


def _day(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%M} UTC"
