"""`station device …`: one device, one verb, one reply."""

import argparse
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from station.command.report import PASSED, print_hint, print_json
from station.command.wishes import Given, Parts
from station.domain.device_errors import CredentialsMalformed
from station.domain.errors import SecretMissing
from station.domain.identity import ClaimCode, Secret
from station.domain.unit import DeviceFacts
from station.domain.wifi import NO_SECRET, Cipher, Security, WifiNetwork
from station.flow.ports import Device, Outside, PortSeen, Way

Verb = Callable[[Device, argparse.Namespace, Parts], Awaitable[Any]]


async def run_device(arguments: argparse.Namespace, parts: Parts, given: Given) -> int:
    """Raises StationError."""
    outside = parts.outside(given)
    if arguments.verb == "ports":
        return _ports(outside, as_json=arguments.json)
    if arguments.verb == "listen":
        from station.command.device_listen import listen

        return await listen(arguments, outside)
    device = await outside.open_device(way_of(arguments) or Way.usb())
    try:
        reply = await _VERBS[arguments.verb](device, arguments, parts)
    finally:
        await device.close()
    if arguments.json:
        print_json(reply)
    else:
        print_plain(reply)
    return PASSED


def way_of(arguments: argparse.Namespace) -> Way | None:
    """The way named by --port or --softap; None when neither stands."""
    if arguments.softap is not None:
        return Way.softap(arguments.softap, arguments.interface)
    return Way.usb(arguments.port) if arguments.port is not None else None


def _ports(outside: Outside, *, as_json: bool) -> int:
    seen = outside.ports()
    if as_json:
        print_json([_port_fields(port) for port in seen])
    elif not seen:
        print_hint("No Particle device is plugged in.")
    else:
        for port in seen:
            print(f"{port.address}  {port.platform or '?'}  {port.device or '-'}  {port.place}")
    return PASSED


def _port_fields(port: PortSeen) -> Mapping[str, Any]:
    return {
        "port": port.address,
        "place": port.place,
        "platform": port.platform.name.lower() if port.platform else None,
        "device_id": port.device.text if port.device else None,
        "dfu": port.is_dfu,
        "description": port.description,
    }


async def _identify(device: Device, _arguments: argparse.Namespace, _parts: Parts) -> Any:
    return facts_fields(await device.identify())


async def _info(device: Device, _arguments: argparse.Namespace, _parts: Parts) -> Any:
    facts = facts_fields(await device.identify())
    return {**facts, "modules": await device.modules()}


async def _scan(device: Device, _arguments: argparse.Namespace, _parts: Parts) -> Any:
    return [
        {
            "ssid": network.ssid,
            "security": network.security,
            "channel": network.channel,
            "rssi": network.rssi_dbm,
        }
        for network in await device.scan()
    ]


async def _wifi(device: Device, arguments: argparse.Namespace, parts: Parts) -> Any:
    network = _network(arguments, parts.secret("wifi"))
    await device.identify()
    await device.set_wifi(network)
    await device.depart()
    return {"stored": True, "ssid": network.ssid}


def _network(arguments: argparse.Namespace, password: Secret | None) -> WifiNetwork:
    security = Security(arguments.security) if arguments.security else None
    if security is not None and security.is_enterprise:
        raise CredentialsMalformed("An enterprise network is described in a recipe.")
    cipher = Cipher(arguments.cipher) if arguments.cipher else None
    return WifiNetwork(arguments.ssid, password or NO_SECRET, security, cipher, arguments.hidden)


async def _claim_code(device: Device, _arguments: argparse.Namespace, parts: Parts) -> Any:
    secret = parts.secret("claim_code")
    if secret is None:
        raise SecretMissing("The claim code was not given.")
    try:
        code = ClaimCode.parse(secret.text)
    except ValueError as cause:
        raise SecretMissing(f"This cannot be a claim code: {cause}.") from cause
    await device.identify()
    await device.set_claim_code(code)
    return {"stored": True}


async def _leave(device: Device, _arguments: argparse.Namespace, _parts: Parts) -> Any:
    facts = await device.identify()
    await device.depart()
    return {"left": True, "device_id": facts.device.text}


_VERBS: Mapping[str, Verb] = {
    "identify": _identify,
    "info": _info,
    "scan": _scan,
    "wifi": _wifi,
    "claim-code": _claim_code,
    "leave": _leave,
}


def facts_fields(facts: DeviceFacts) -> dict[str, Any]:
    """As `identify` tells them (settled 2)."""
    return {
        "device_id": facts.device.text,
        "platform": facts.platform.name.lower() if facts.platform else None,
        "firmware": facts.firmware,
        "mac": facts.mac,
        "claimed": facts.claimed,
        "via": facts.via,
    }


def print_plain(reply: Any) -> None:
    """A reply as lines for people."""
    if isinstance(reply, Mapping):
        for key, value in reply.items():
            print(f"{key}: {value}")
    else:
        for line in reply:
            print("  ".join(str(value) for value in line.values()))
