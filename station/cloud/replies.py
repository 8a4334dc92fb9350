"""JSON in, domain out. Fields come and go, so each is checked where it is read; what fits no
known shape is ReplyNotUnderstood, never a traceback.
"""

import math
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from station.cloud.fields import (
    device_id_in,
    flag_in,
    number_in,
    object_in,
    odd,
    rows_in,
    text_in,
    time_in,
    typed_in,
)
from station.domain.cloud_errors import OwnedByAnother, ReplyNotUnderstood
from station.domain.identity import ClaimCode, DeviceId, Secret
from station.domain.platforms import platform_numbered
from station.domain.unit import Product, Reading
from station.flow.ports import PromisedCode


@dataclass(frozen=True, slots=True)
class Token:
    """A token as it was granted; `life_s` None: it never expires."""

    secret: Secret = field(repr=False)
    life_s: float | None


@dataclass(frozen=True, slots=True)
class Page:
    """One page of a list. `items` are customers' names or readings."""

    items: tuple[Any, ...]
    pages: int


@dataclass(frozen=True, slots=True)
class Description:
    """What people write beside a device; empty: nothing, or not to be changed."""

    name: str = ""
    notes: str = ""
    groups: tuple[str, ...] = ()

    @property
    def fields(self) -> dict[str, object]:
        """As a change of the device writes them (cloud-api 2.7)."""
        every = {"name": self.name, "notes": self.notes, "groups": list(self.groups)}
        return {key: value for key, value in every.items() if value}

    def is_met_by(self, present: "Description") -> bool:
        """The order of groups means nothing."""
        return (
            self.name in ("", present.name)
            and self.notes in ("", present.notes)
            and (not self.groups or set(self.groups) == set(present.groups))
        )


class Imported(StrEnum):
    """What became of one device of an import (cloud-api 2.13)."""

    ADDED = "updatedDeviceIds"
    THERE_BEFORE = "existingDeviceIds"
    NONMEMBER = "nonmemberDeviceIds"
    PROTECTED = "protectedDeviceIds"
    INVALID = "invalidDeviceIds"


def read_token(body: Any) -> Token:
    """cloud-api 2.2: `expires_in` may be absent, and 0 is for ever."""
    reply = object_in(body, "token")
    text = text_in(reply, "access_token")
    if not text or not is_sendable(text):
        raise odd("token", "access_token")
    life_s = typed_in(reply, "expires_in", (int, float)) or 0
    if not math.isfinite(life_s) or life_s < 0:
        raise odd("token", "expires_in")
    return Token(Secret(text), float(life_s) or None)


def is_sendable(token: str) -> bool:
    """Whether it can stand in a header at all; another character would be told by it."""
    return token.isascii() and token.isprintable() and not any(c.isspace() for c in token)


def read_product(body: Any) -> Product:
    """The object, or the array of one of earlier years (cloud-api 2.11)."""
    match object_in(body, "product"):
        case {"product": [dict(product)] | dict(product)}:
            return _product(product)
    raise odd("product", "product")


def read_products(body: Any) -> tuple[Product, ...]:
    return tuple(_product(raw) for raw in rows_in(object_in(body, "product list"), "products"))


def read_organizations(body: Any) -> tuple[str, ...]:
    """Their ids or slugs, as a path takes them."""
    rows = rows_in(object_in(body, "organization list"), "organizations")
    return tuple(name for row in rows if (name := text_in(row, "slug") or text_in(row, "id")))


def read_device(body: Any, device: DeviceId | None = None) -> Reading:
    """A device detail or a row of a list, by product or user path (cloud-api 2.5).

    `device` is who was asked for: another's detail is not understood.
    """
    reply = object_in(body, "device")
    found = device_id_in(text_in(reply, "id") or "", "device")
    if device is not None and found != device:
        raise ReplyNotUnderstood(f"The cloud was asked for {device} and told of {found}.")
    return Reading(
        device=found,
        product_number=number_in(reply, "product_id"),
        owner=_owner(reply),
        online=flag_in(reply, "online" if "online" in reply else "connected"),
        last_handshake_at=time_in(reply, "last_handshake_at"),
        quarantined=flag_in(reply, "quarantined"),
        denied=flag_in(reply, "denied"),
        development=flag_in(reply, "development"),
        platform_number=typed_in(reply, "platform_id", (int,)),
        name=text_in(reply, "name"),
    )


def read_description(body: Any) -> Description:
    """Of a device detail by product path (cloud-api 2.5)."""
    reply = object_in(body, "device")
    groups = typed_in(reply, "groups", (list,)) or []
    return Description(
        text_in(reply, "name") or "",
        text_in(reply, "notes") or "",
        tuple(one for one in groups if isinstance(one, str)),
    )


def read_devices(body: Any) -> Page:
    """A page of readings; rows without an id have occurred and are left out (cloud-api 2.5)."""
    reply = object_in(body, "device list")
    rows = [row for row in rows_in(reply, "devices") if row.get("id") is not None]
    return Page(tuple(read_device(row) for row in rows), _pages(reply))


def read_customers(body: Any) -> Page:
    """A page of names, in lower case. Customers without devices are not in it (2.14.2)."""
    reply = object_in(body, "customer list")
    names = (text_in(row, "username") for row in rows_in(reply, "customers"))
    return Page(tuple(name.strip().lower() for name in names if name), _pages(reply))


def read_import(body: Any, device: DeviceId) -> Imported:
    """What became of `device`. A success in any list wins; earlier years had three lists and
    left a success out of all of them (cloud-api 2.13).
    """
    reply = object_in(body, "import")
    lists = {outcome: _lowered(reply, outcome.value) for outcome in Imported}
    for outcome, ids in lists.items():
        if device.text in ids:
            return outcome
    is_old_form = not {"updatedDeviceIds", "existingDeviceIds"} & reply.keys()
    updated = typed_in(reply, "updated", (int,))
    if not is_old_form or updated is None:
        raise odd("import", f"the device {device}")
    return Imported.ADDED if updated else Imported.THERE_BEFORE


def read_claim_code(body: Any) -> PromisedCode:
    """cloud-api 2.14.4: 63 characters, taken as they are."""
    reply = object_in(body, "claim code")
    try:
        code = ClaimCode.parse(text_in(reply, "claim_code") or "")
    except ValueError:
        raise odd("claim code", "claim_code") from None  # the text stays unseen
    ids = typed_in(reply, "device_ids", (list,)) or []
    owned = (one for one in ids if one is not None)
    return PromisedCode(code, tuple(device_id_in(one, "claim code") for one in owned))


def check_claim(body: Any, device: DeviceId) -> None:
    """Only `ok` counts, and a transfer is not a claim (cloud-api 2.14.5). Raises
    OwnedByAnother, ReplyNotUnderstood.
    """
    reply = object_in(body, "claim")
    if reply.get("transfer_id") is not None:
        raise OwnedByAnother(f"The owner of {device} was asked to hand it over; it is not ours.")
    if reply.get("ok") is not True:
        raise odd("claim", "ok")


def read_username(body: Any) -> str:
    """Who the user token belongs to (cloud-api 2.4)."""
    name = (text_in(object_in(body, "user"), "username") or "").strip()
    if not name:
        raise odd("user", "username")
    return name


def read_expiry(body: Any) -> str | None:
    """When the token asked about expires, as the cloud writes it; None is never (2.3)."""
    return time_in(object_in(body, "token inspection"), "expires_at")


def read_mfa_token(body: Any) -> Secret:
    """The token of the second log-in step (cloud-api 2.2)."""
    text = text_in(object_in(body, "log-in"), "mfa_token")
    if not text:
        raise odd("log-in", "mfa_token")
    return Secret(text)


def _product(raw: dict[str, Any]) -> Product:
    number = number_in(raw, "id")
    slug = text_in(raw, "slug") or str(number)
    platform = platform_numbered(number_in(raw, "platform_id"))
    return Product(number, slug, text_in(raw, "name") or slug, platform)


def _owner(reply: dict[str, Any]) -> str | None:
    """The owner's name; rows of 2016 had only an id, which is somebody all the same."""
    for key in ("owner", "customer_id", "user_id"):
        if owner := (text_in(reply, key) or "").strip():
            return owner
    return None


def _pages(reply: dict[str, Any]) -> int:
    meta = typed_in(reply, "meta", (dict,)) or {}
    return typed_in(meta, "total_pages", (int,)) or 1


def _lowered(reply: dict[str, Any], key: str) -> set[str]:
    ids = typed_in(reply, key, (list,)) or []
    return {one.strip().lower() for one in ids if isinstance(one, str)}
