"""A recipe: what a batch of devices should become, and the answers it already holds.

Its form is fixed by settled 2. No secret stands in it. Unknown keys and wrong types are told
with their line and key.
"""

import re
import tomllib
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Any
from urllib.parse import urlsplit

from station.domain.errors import RecipeWrong
from station.domain.field.air import DEVICE_NETWORK
from station.domain.platforms import PHOTON, Platform, platform_named
from station.domain.recipe_keys import KEYS, Key
from station.domain.toml_line import line_of
from station.domain.wifi import Cipher, Security

DEFAULT_CLOUD_URL = "https://api.particle.io"
_LOOPBACK = re.compile(r"localhost|127(\.\d{1,3}){3}|::1")


class Ownership(StrEnum):
    """Whose the device becomes (verdicts 3)."""

    CUSTOMER = "customer"
    CUSTOMER_ONLINE = "customer-online"
    ACCOUNT = "account"
    UNCLAIMED = "unclaimed"
    DEVELOPMENT = "development"


@dataclass(frozen=True, slots=True)
class EnterpriseWish:
    """Enterprise sign-in as a recipe names it; files are read by the host, not here."""

    method: str
    username: str = ""
    outer_identity: str = ""
    client_certificate_file: str = ""
    private_key_file: str = ""
    root_ca_file: str = ""


@dataclass(frozen=True, slots=True)
class Recipe:
    """One validated recipe. `cloud_url` has no slash at its end."""

    name: str
    product: str
    platform: Platform = PHOTON
    cloud_url: str = DEFAULT_CLOUD_URL
    client_id: str | None = None
    username: str | None = None
    ownership: Ownership = Ownership.CUSTOMER
    customer: str | None = None
    customer_from: str = "ask"
    release_own: bool = False
    rest_allowed: bool = True
    ssid: str | None = None
    security: Security | None = None
    cipher: Cipher | None = None
    is_hidden: bool = False
    keeps_wifi: bool = False
    enterprise: EnterpriseWish | None = None
    delivery: str = "usb"
    label_template: str | None = None
    """None: no label is printed."""
    label_printer: str = ""
    label_scan_back: bool = False
    target: int = 0
    """Units a shift should make; 0: none is set."""
    networks: tuple[str, ...] = (DEVICE_NETWORK,)
    """How the names of the devices' own Wi-Fi begin."""
    fingerprint: str = ""
    """Of the text it was read from: tells one version of a recipe from another in the ledger."""

    @property
    def cloud_host(self) -> str:
        return urlsplit(self.cloud_url).netloc

    @property
    def is_on_loopback(self) -> bool:
        return is_loopback(self.cloud_url)


def is_loopback(url: str) -> bool:
    """Whether `url` can only reach this computer itself."""
    return bool(_LOOPBACK.fullmatch(urlsplit(url).hostname or ""))


def parse_recipe(text: str, name: str = "recipe") -> Recipe:
    """Read a recipe's TOML. Raises RecipeWrong naming line and key."""
    try:
        raw = tomllib.loads(text)
    except tomllib.TOMLDecodeError as cause:
        raise RecipeWrong(f"{name} is not TOML: {cause}") from cause
    return _Reader(text, name).recipe(raw)


def checked_cloud_url(url: str) -> str:
    """Return the address without its last slash. Raises ValueError.

    TLS is never optional: plain http is for this computer itself only.
    """
    parts = urlsplit(url)
    if parts.scheme not in ("https", "http") or not parts.hostname:
        raise ValueError(f"{url!r} is not an address like {DEFAULT_CLOUD_URL}")
    if parts.username or parts.query or parts.fragment:
        raise ValueError("a cloud address holds no user, query or fragment")
    if parts.scheme == "http" and not is_loopback(url):
        raise ValueError(f"{url!r} is not https; http is for this computer itself only")
    return url.rstrip("/")


class _Reader:
    """Finds the line of what is wrong; checks keys, types, choices and what belongs together."""

    def __init__(self, text: str, name: str) -> None:
        self._lines = text.splitlines()
        self._fingerprint = sha256(text.encode()).hexdigest()[:12]
        self._name = name

    def recipe(self, raw: dict[str, Any]) -> Recipe:
        values = self._values(raw)
        fields: dict[str, Any] = {
            key.field: key.read(values[path]) if path in values else key.default
            for path, key in KEYS.items()
            if key.field
        }
        self._together(values, fields)
        fields["release_own"] = fields["release_own"] == "own"
        fields["platform"] = self._try("product.platform", platform_named, fields["platform"])
        fields["cloud_url"] = self._try("cloud.url", checked_cloud_url, fields["cloud_url"])
        for field, kind in (("ownership", Ownership), ("security", Security), ("cipher", Cipher)):
            fields[field] = kind(fields[field]) if fields[field] is not None else None
        fields["enterprise"] = _enterprise(values)
        return Recipe(**fields, fingerprint=self._fingerprint)

    def _values(self, raw: dict[str, Any], above: str = "") -> dict[str, Any]:
        found: dict[str, Any] = {}
        for key, value in raw.items():
            path = f"{above}{key}"
            if isinstance(value, dict):
                if not any(known.startswith(f"{path}.") for known in KEYS):
                    raise self._wrong(path, "is not known here")
                found |= self._values(value, f"{path}.")
            else:
                found[path] = self._checked(path, value)
        return found

    def _checked(self, path: str, value: Any) -> Any:
        key: Key | None = KEYS.get(path)
        if key is None:
            raise self._wrong(path, "is not known here")
        if path == "product.id" and type(value) is int:
            return str(value)  # the number without quotes is what people write first
        if type(value) is not key.kind:
            raise self._wrong(path, f"must be {key.kind_name}, not {value!r}")
        if key.choices and value not in key.choices:
            raise self._wrong(path, f"must be one of {', '.join(key.choices)}, not {value!r}")
        if key.kind is str and not str(value).strip():
            raise self._wrong(path, "is empty")
        if key.kind is list and not _holds_texts(value):
            raise self._wrong(path, "must hold texts, one at least")
        return value

    def _together(self, values: dict[str, Any], fields: dict[str, Any]) -> None:
        for path in ("name", "product.id"):
            if path not in values:
                raise RecipeWrong(f"{self._name}: {path} is missing")
        if values.get("version", 1) != 1:
            raise self._wrong("version", "must be 1; a newer Station wrote this recipe")
        if "ownership.customer" in values and "ownership.customer_from" in values:
            raise self._wrong("ownership.customer_from", "and customer cannot both stand")
        if fields["keeps_wifi"] and fields["ssid"] is not None:
            raise self._wrong("wifi.keep", "and ssid cannot both stand")
        if fields["ownership"].startswith("customer") and fields["client_id"] is None:
            raise RecipeWrong(f"{self._name}: cloud.client_id is missing; customers need a client")

    def _try(self, path: str, parse: Any, text: str) -> Any:
        try:
            return parse(text)
        except ValueError as cause:
            raise self._wrong(path, str(cause)) from cause

    def _wrong(self, path: str, why: str) -> RecipeWrong:
        line = line_of(self._lines, path)
        return RecipeWrong(f"{self._name}, line {line}: {path} {why}")


def _holds_texts(values: Any) -> bool:
    return bool(values) and all(isinstance(each, str) and each.strip() for each in values)


def _enterprise(values: dict[str, Any]) -> EnterpriseWish | None:
    prefix = "wifi.enterprise."
    wish = {path.removeprefix(prefix): v for path, v in values.items() if path.startswith(prefix)}
    return EnterpriseWish(**{"method": "peap", **wish}) if wish else None
