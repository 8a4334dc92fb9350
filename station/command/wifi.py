"""`station wifi …`: this computer goes to a device's own network, and comes back."""

import argparse
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from station.command.report import PASSED, print_hint, print_json
from station.command.ways_back import honour_ways_back
from station.command.wishes import Given, Parts
from station.domain.device_errors import SoftapNotSeen
from station.domain.errors import ParameterWrong
from station.domain.field.air import DEVICE_NETWORK, Adapter, Heard, Joined
from station.domain.field.networks import by_name, called
from station.domain.recipe import Recipe
from station.flow.field.ports import HostWifi

Verb = Callable[[HostWifi, argparse.Namespace, Sequence[str]], Awaitable[int]]


async def run_wifi(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError: what the system refuses, and what is not in reach."""
    outside = parts.outside(given)
    recipe = outside.recipe(arguments.recipe) if arguments.recipe else None
    if arguments.verb == "join":
        await honour_ways_back(outside, recipe)
    host = outside.field.host_wifi(recipe)
    try:
        return await _VERBS[arguments.verb](host, arguments, _prefixes(arguments, recipe))
    finally:
        await host.close()


def _prefixes(arguments: argparse.Namespace, recipe: Recipe | None) -> Sequence[str]:
    if getattr(arguments, "all", False):
        return ()
    asked = getattr(arguments, "prefix", [])
    return asked or (recipe.networks if recipe is not None else (DEVICE_NETWORK,))


async def _scan(host: HostWifi, wish: argparse.Namespace, prefixes: Sequence[str]) -> int:
    heard = [one for one in await host.scan(prefixes) if wish.adapter in {"", one.adapter}]
    if wish.json:
        print_json({"networks": [_heard_fields(one) for one in heard]})
    elif not heard:
        print_hint("No network that begins so is in sight.")
    for one in heard if not wish.json else ():
        kind = "open" if one.is_open else "secured"
        print(f"{one.ssid:24} {one.signal_percent:3} %  channel {one.channel:<3}  {kind}  "
              f"{one.adapter}")  # fmt: skip
    return PASSED


async def _join(host: HostWifi, wish: argparse.Namespace, prefixes: Sequence[str]) -> int:
    """Raises SoftapNotSeen, JoinRefused, ParameterWrong."""
    if host.is_by_hand:
        ssid = wish.network or f"{prefixes[0]}…"
        print_hint(f"Choose {ssid} in the Wi-Fi menu of this computer.")
    else:
        ssid = await _named(host, wish, prefixes)
    joined = await host.join(ssid, adapter=wish.adapter, stays=True)
    if wish.json:
        print_json({"event": "joined", **_joined_fields(joined)})
        return PASSED
    by = f" --interface {joined.bind_to}" if joined.bind_to else ""
    print(f"This computer is on {joined.ssid}, by {joined.adapter}.")
    print(f"The device answers to: station device identify --softap {joined.address}{by}")
    print("The way back is: station wifi leave")
    return PASSED


async def _named(host: HostWifi, wish: argparse.Namespace, prefixes: Sequence[str]) -> str:
    """The one that is meant. Raises SoftapNotSeen, ParameterWrong."""
    near = [one for one in await host.scan(prefixes) if wish.adapter in {"", one.adapter}]
    found = called(by_name(near), wish.network)
    if not found:
        raise SoftapNotSeen(seen=tuple(f"{one.ssid} is near" for one in near))
    if len(found) > 1:
        names = ", ".join(one.ssid for one in found)
        raise ParameterWrong(f"Several are near: {names}.", hint="Name one, or the end of it.")
    return found[0].ssid


async def _leave(host: HostWifi, wish: argparse.Namespace, _prefixes: Sequence[str]) -> int:
    """Wherever this or an earlier Station went. Raises HostWifiLost."""
    left = []
    for joined in [one for one in await host.stayed() if wish.adapter in {"", one.adapter}]:
        if host.is_by_hand:
            print_hint("Choose your own network in the Wi-Fi menu of this computer.")
        await host.leave(joined)
        own = joined.way_back.network if joined.way_back is not None else ""
        left.append({"adapter": joined.adapter, "left": joined.ssid, "network": own})
    for way in [one for one in await host.left_behind() if wish.adapter in {"", one.adapter}]:
        await host.go_back(way)
        left.append({"adapter": way.adapter, "left": "", "network": way.network})
    if wish.json:
        print_json({"event": "left", "adapters": left})
    else:
        _tell_left(left)
    return PASSED


def _tell_left(left: Sequence[Mapping[str, str]]) -> None:
    for each in left:
        place = f"back on {each['network']}" if each["network"] else "free again"
        print(f"{each['adapter']} is {place}.")
    if not left:
        print("This computer is on no device's network.")


async def _status(host: HostWifi, wish: argparse.Namespace, _prefixes: Sequence[str]) -> int:
    stayed, left = await host.stayed(), await host.left_behind()
    adapters = [one for one in await host.adapters() if wish.adapter in {"", one.name}]
    if wish.json:
        print_json(
            {
                "by_hand": host.is_by_hand,
                "adapters": [_adapter_fields(one) for one in adapters],
                "joined": [_joined_fields(one) for one in stayed],
                "left_behind": [asdict(way) for way in left],
            }
        )
        return PASSED
    for one in adapters:
        spare = "  (spare: joining by it costs no internet)" if one.is_spare else ""
        print(f"{one.name:12} {one.network or 'on no network'}{spare}")
    for joined in stayed:
        print(f"{joined.adapter} stays on {joined.ssid} until: station wifi leave")
    for way in left:
        print(f"{way.adapter} was not brought back to {way.network}: station wifi leave")
    return PASSED


def _heard_fields(one: Heard) -> Mapping[str, Any]:
    return {
        "ssid": one.ssid, "adapter": one.adapter, "signal_percent": one.signal_percent,
        "channel": one.channel, "open": one.is_open, "bssid": one.bssid,
    }  # fmt: skip


def _adapter_fields(one: Adapter) -> Mapping[str, Any]:
    return {"name": one.name, "network": one.network, "spare": one.is_spare, "mac": one.mac}


def _joined_fields(joined: Joined) -> Mapping[str, Any]:
    return {
        "ssid": joined.ssid, "adapter": joined.adapter, "address": joined.address,
        "bind_to": joined.bind_to,
        "own_network": joined.way_back.network if joined.way_back is not None else None,
    }  # fmt: skip


_VERBS: dict[str, Verb] = {"scan": _scan, "join": _join, "leave": _leave, "status": _status}
