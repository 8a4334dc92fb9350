"""What is asked of a device over its own access point, and what its replies mean.

The same commands go over HTTP and over plain TCP (device-protocol 3.2). The device reads JSON
without decoding escapes, so what would need one is refused here.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from station.domain.device_errors import (
    AnswerNotUnderstood,
    CredentialsMalformed,
    NetworkNotFound,
    SecurityUnsupported,
)
from station.domain.identity import ClaimCode, DeviceId
from station.domain.softap_security import cipher_of, security_of
from station.domain.wifi import SeenNetwork

_ANSWER_S = 8.0
_LOOK_ROUND_S = 15.0
"""Scanning, and storing a network, for which it scans again; a first key takes seconds too."""
_SCANNED = re.compile(
    rb'\{"ssid":"(.*?)","rssi":(-?\d+),"sec":(-?\d+),"ch":(\d+),"mdr":\d+\}', re.DOTALL
)
_BY_USB = "Give this network by USB."


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `within_s` is story seconds to the whole reply."""

    name: str
    body: bytes = field(default=b"", repr=False)
    within_s: float = _ANSWER_S


VERSION = Command("version")
DEVICE_ID = Command("device-id")
SCAN = Command("scan-ap", within_s=_LOOK_ROUND_S)
PUBLIC_KEY = Command("public-key", within_s=_LOOK_ROUND_S)
CONNECT = Command("connect-ap", b'{"idx":0}')


def set_claim_code(code: ClaimCode) -> Command:
    return Command("set", _json({"k": "cc", "v": code.text}))


def configure(fields: Mapping[str, Any]) -> Command:
    """Store the network that `fields` describe (device-protocol 3.6)."""
    return Command("configure-ap", _json({"idx": 0} | dict(fields)), within_s=_LOOK_ROUND_S)


def check_unescaped(what: str, text: str) -> None:
    """Raises CredentialsMalformed for a text in which JSON needs escapes (3.2)."""
    if '"' in text or "\\" in text:
        raise CredentialsMalformed(
            f"The {what} has a quote or a backslash, which the device's own Wi-Fi cannot take.",
            hint=_BY_USB,
        )


def read_identity(body: bytes) -> tuple[DeviceId, bool]:
    """The id, and the device's own claimed flag. Raises AnswerNotUnderstood."""
    match _object(body):
        case {"id": str(text), "c": str(flag)}:
            try:
                return DeviceId.parse(text), flag == "1"
            except ValueError as cause:
                raise _strange("device-id", body) from cause
    raise _strange("device-id", body)


def read_scan(body: bytes) -> list[SeenNetwork]:
    """The networks, strongest first. The device escapes nothing in their names, so they are
    read as they stand and not as JSON (3.2). Raises AnswerNotUnderstood.
    """
    found = [(name, *map(int, rest)) for name, *rest in _SCANNED.findall(body)]
    seen = [_seen(name.decode("utf-8", "replace"), *numbers) for name, *numbers in found]
    if not found:
        seen = [_seen(*entry) for entry in _scanned_json(body)]
    return sorted(seen, key=lambda network: -network.rssi_dbm)


def read_public_key(body: bytes) -> bytes:
    """The key as DER, cut at its own length: zeros follow it (3.5). Raises AnswerNotUnderstood."""
    match _object(body):
        case {"b": str(digits), "r": 0}:
            try:
                return _cut(bytes.fromhex(digits))
            except ValueError as cause:
                raise _strange("public-key", body) from cause
    raise _strange("public-key", body)


def read_result(body: bytes) -> int | None:
    """The number `r`; None for the empty body of a request that was not understood (3.2)."""
    match _object(body) if body else {}:
        case {"r": int(result)}:
            return result
    return None


def check_configured(result: int | None) -> None:
    """Raises NetworkNotFound, CredentialsMalformed, SecurityUnsupported, AnswerNotUnderstood."""
    match result:
        case 0:
            return
        case -1:
            raise SecurityUnsupported
        case -2:
            raise NetworkNotFound(hint=f"Bring it nearer; a hidden network: {_BY_USB}")
        case -3 | -4:
            raise CredentialsMalformed("The device refused the Wi-Fi name or password.")
    raise AnswerNotUnderstood(seen=(f"configure-ap was answered with {result}",))


def _json(fields: Mapping[str, Any]) -> bytes:
    return json.dumps(fields, ensure_ascii=False, separators=(",", ":")).encode()


def _object(body: bytes) -> Mapping[str, Any]:
    try:
        value = json.loads(body.decode("utf-8", "replace"))
    except ValueError as cause:
        raise _strange("A question", body) from cause
    if not isinstance(value, dict):
        raise _strange("A question", body)
    return value


def _scanned_json(body: bytes) -> Sequence[tuple[str, int, int, int]]:
    match _object(body):
        case {"scans": list(entries)}:
            return [
                (str(e["ssid"]), int(e["rssi"]), int(e["sec"]), int(e["ch"]))
                for e in entries
                if isinstance(e, dict) and {"ssid", "rssi", "sec", "ch"} <= e.keys()
            ]
    raise _strange("scan-ap", body)


def _seen(ssid: str, rssi_dbm: int, number: int, channel: int) -> SeenNetwork:
    return SeenNetwork(ssid, security_of(number), cipher_of(number), channel, rssi_dbm, number)


def _cut(der: bytes) -> bytes:
    """Raises ValueError when it is no DER sequence."""
    if der[:2] == b"\x30\x81":
        length = 3 + der[2]
    elif der[:2] == b"\x30\x82":
        length = 4 + int.from_bytes(der[2:4], "big")
    else:
        raise ValueError("not a DER sequence")
    if len(der) < length:
        raise ValueError("cut short")
    return der[:length]


def _strange(what: str, body: bytes) -> AnswerNotUnderstood:
    shown = body[:80].decode("utf-8", "replace")
    return AnswerNotUnderstood(seen=(f"{what} was answered with {shown!r}",))
