"""Who a device is, and whose it may become. Parsed once, at the edge; trusted after."""

import re
from dataclasses import dataclass, field
from typing import NewType

_DEVICE_ID = re.compile(r"[0-9a-f]{24}")
CLAIM_CODE_BYTES = 63

Slot = NewType("Slot", str)
"""A place on the bench: what stays when devices change."""


@dataclass(frozen=True, slots=True)
class DeviceId:
    """24 hex digits, lower case as the cloud wants them; `parse` takes either case.

    SoftAP answers in upper case, the console in lower case (device-protocol 1.3).
    """

    text: str

    @classmethod
    def parse(cls, text: str) -> "DeviceId":
        """Raises ValueError when `text` is not 24 hex digits."""
        lowered = text.strip().lower()
        if not _DEVICE_ID.fullmatch(lowered):
            raise ValueError(f"not a device id: {text!r}")
        return cls(lowered)

    @property
    def short(self) -> str:
        """The last six digits: what a person reads from a tile."""
        return self.text[-6:]

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class Customer:
    """Who is to own the device. The cloud lower-cases the name (cloud-api 2.14.1)."""

    name: str

    @classmethod
    def parse(cls, text: str) -> "Customer":
        """Raises ValueError for an empty name."""
        trimmed = text.strip().lower()
        if not trimmed:
            raise ValueError("a customer needs a name")
        return cls(trimmed)

    def is_named(self, owner: str | None) -> bool:
        """Whether `owner`, as the cloud writes it, is this customer; case does not matter."""
        return owner is not None and owner.strip().lower() == self.name

    def __str__(self) -> str:
        return self.name


@dataclass(frozen=True, slots=True)
class Secret:
    """A token, a password, a client secret: its text never shows unless asked for by name."""

    text: str = field(repr=False)

    def __str__(self) -> str:
        return "(secret)"

    def __bool__(self) -> bool:
        return bool(self.text)


@dataclass(frozen=True, slots=True)
class ClaimCode:
    """Good for one device, for an hour. Opaque: never trimmed, decoded or shown.

    63 bytes of the base64 alphabet (cloud-api 2.14.4).
    """

    text: str = field(repr=False)

    @classmethod
    def parse(cls, text: str) -> "ClaimCode":
        """Raises ValueError, without the text, when it is not 63 ASCII characters."""
        if len(text) != CLAIM_CODE_BYTES or not text.isascii() or not text.isprintable():
            raise ValueError(f"a claim code has {CLAIM_CODE_BYTES} characters")
        return cls(text)

    def __str__(self) -> str:
        return "(claim code)"
