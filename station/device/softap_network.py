"""One Wi-Fi network as `configure-ap` takes it (device-protocol 3.6)."""

from collections.abc import Mapping, Sequence
from typing import Any

from station.device.softap_secrets import encrypted, sealed
from station.domain.device_errors import CredentialsMalformed, SecurityUnsupported
from station.domain.listening_enterprise import check_enterprise
from station.domain.softap import check_unescaped
from station.domain.softap_security import security_number
from station.domain.wifi import Enterprise, Security, SeenNetwork, WifiNetwork

_EAP_NUMBERS = {"peap": 25, "eap-tls": 13}


def check_sendable(network: WifiNetwork) -> None:
    """Raises CredentialsMalformed for what only the console can take."""
    check_unescaped("Wi-Fi name", network.ssid)
    if network.enterprise is not None:
        check_enterprise(network.enterprise)
        check_unescaped("user name", network.enterprise.username)
        check_unescaped("outer identity", network.enterprise.outer_identity)


def best_of(seen: Sequence[SeenNetwork], network: WifiNetwork) -> SeenNetwork | None:
    """The strongest of this name, those as secure as the recipe says first."""
    ours = [one for one in seen if one.ssid == network.ssid]
    fitting = [one for one in ours if network.security in (None, one.security)]
    return next(iter(fitting or ours), None)


def wireless(network: WifiNetwork, seen: SeenNetwork | None) -> tuple[Security, int, int]:
    """Its security, `sec` and channel: as seen; unseen, as the recipe says.
    Raises SecurityUnsupported, CredentialsMalformed.
    """
    if seen is None or seen.security is None:
        security = _as_said(network, was_seen=seen is not None)
        channel = seen.channel if seen else 0
        number = security_number(security, network.cipher)
    else:
        security, number, channel = seen.security, seen.raw_security, seen.channel
    _check_fits(network, security)
    return security, number, channel


def fields(
    network: WifiNetwork, seen: SeenNetwork | None, public_key: bytes | None
) -> Mapping[str, Any]:
    """`public_key` is the device's DER, needed where there is a secret."""
    _, number, channel = wireless(network, seen)
    plain = {"ssid": network.ssid, "sec": number, "ch": channel}
    if public_key is None:
        return plain
    if network.enterprise is None:
        return plain | {"pwd": encrypted(public_key, network.password.text.encode())}
    return plain | _sign_in(network, network.enterprise, public_key)


def _as_said(network: WifiNetwork, *, was_seen: bool) -> Security:
    """Raises SecurityUnsupported when neither the device nor the recipe can tell."""
    if network.security is not None:
        return network.security
    if was_seen:
        raise SecurityUnsupported(hint="Turn on WPA2 for the network, or name its security.")
    if network.enterprise is not None:
        return Security.WPA2_ENTERPRISE
    return Security.WPA2 if network.password else Security.OPEN


def _check_fits(network: WifiNetwork, security: Security) -> None:
    if security.is_enterprise != (network.enterprise is not None):
        raise SecurityUnsupported(f"The network in range is {security}; the sign-in is not.")
    if security is Security.OPEN and network.security not in (None, Security.OPEN):
        raise SecurityUnsupported(f"The network in range is open, not {network.security}.")
    if security not in (Security.OPEN,) and not security.is_enterprise and not network.password:
        raise CredentialsMalformed("The network needs a password, and none was given.")


def _sign_in(network: WifiNetwork, sign_in: Enterprise, public_key: bytes) -> dict[str, Any]:
    written: dict[str, Any] = {"eap": _EAP_NUMBERS[sign_in.method]}
    if sign_in.username:
        written["ii"] = sign_in.username
    if sign_in.outer_identity:
        written["oi"] = sign_in.outer_identity
    if sign_in.root_ca:
        written["ca"] = _pem(sign_in.root_ca)
    if sign_in.method == "peap":
        return written | {"pwd": encrypted(public_key, network.password.text.encode())}
    key, document = sealed(public_key, _pem(sign_in.private_key.text).encode())
    return written | {"crt": _pem(sign_in.client_certificate), "ek": key, "key": document}


def _pem(text: str) -> str:
    return text.strip() + "\r\n"
