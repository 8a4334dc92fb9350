"""Every key a recipe may hold: its type, its choices, what stands where it is left out."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from station.domain.field.air import DEVICE_NETWORK


def _as_it_is(value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Key:
    """`field` is the Recipe's field; "" is read elsewhere."""

    field: str
    kind: type = str
    default: Any = None
    choices: tuple[str, ...] = ()
    read: Callable[[Any], Any] = _as_it_is

    @property
    def kind_name(self) -> str:
        names = {str: "a text", bool: "true or false", int: "a number", list: "a list of texts"}
        return names[self.kind]


_SECURITIES = ("open", "wep", "wpa", "wpa2", "wpa-enterprise", "wpa2-enterprise")
_OWNERSHIPS = ("customer", "customer-online", "account", "unclaimed", "development")

KEYS: dict[str, Key] = {
    "version": Key("", int),
    "name": Key("name"),
    "cloud.url": Key("cloud_url", default="https://api.particle.io"),
    "cloud.client_id": Key("client_id"),
    "cloud.username": Key("username"),
    "product.id": Key("product"),
    "product.platform": Key("platform", default="photon"),
    "ownership.mode": Key("ownership", default="customer", choices=_OWNERSHIPS),
    "ownership.customer": Key("customer"),
    "ownership.customer_from": Key(
        "customer_from", default="ask", choices=("uuid", "ask", "traveller")
    ),
    "ownership.release": Key("release_own", default="never", choices=("never", "own")),
    "ownership.rest_allowed": Key("rest_allowed", bool, default=True),
    "wifi.ssid": Key("ssid"),
    "wifi.security": Key("security", choices=_SECURITIES),
    "wifi.cipher": Key("cipher", choices=("aes", "tkip", "aes+tkip")),
    "wifi.hidden": Key("is_hidden", bool, default=False),
    "wifi.keep": Key("keeps_wifi", bool, default=False),
    "wifi.enterprise.method": Key("", choices=("peap", "eap-tls")),
    "wifi.enterprise.username": Key(""),
    "wifi.enterprise.outer_identity": Key(""),
    "wifi.enterprise.client_certificate_file": Key(""),
    "wifi.enterprise.private_key_file": Key(""),
    "wifi.enterprise.root_ca_file": Key(""),
    "delivery.by": Key("delivery", default="usb", choices=("usb", "softap")),
    "delivery.networks": Key("networks", list, default=(DEVICE_NETWORK,), read=tuple),
    "label.template": Key("label_template"),
    "label.printer": Key("label_printer", default=""),
    "label.scan_back": Key("label_scan_back", bool, default=False),
    "bench.target": Key("target", int, default=0),
}
